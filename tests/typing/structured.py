"""Cases for type checkers: `parse` and the types that it infers.

This file is never run. `results.py` explains the marks.
"""

from dataclasses import dataclass
from typing import Any, Literal, TypedDict

import msgspec
import pydantic
from typing_extensions import assert_type

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, Result
from orq.errors import OrqError
from orq.funcs import deployments_invoke, responses_create, router_chat_completions_create
from orq.models import ChatCompletion, DeploymentResponse, ResponseResource
from orq.parsed import ParsedStream
from orq.structured import Parsed, parse, parse_stream, schema_of


class Invoice(msgspec.Struct):
    total: float


@dataclass
class Data:
    total: float


class Row(TypedDict):
    total: float


class Model(pydantic.BaseModel):
    total: float


def by_function(core: OrqCore) -> None:
    request: Any = {"model": "m", "messages": []}
    for_struct = parse(router_chat_completions_create, core, request, into=Invoice)
    assert_type(for_struct, Result[Parsed[Invoice, Any], OrqError])
    if for_struct.ok:
        assert_type(for_struct.value.value, Invoice)
    assert_type(parse(responses_create, core, request, into=Data), Result[Parsed[Data, Any], OrqError])
    assert_type(parse(deployments_invoke, core, request, into=list[Row]), Result[Parsed[list[Row], Any], OrqError])
    streamed = parse_stream(router_chat_completions_create, core, request, into=list[Invoice])
    assert_type(streamed, Result[ParsedStream[list[Invoice]], OrqError])
    assert_type(streamed.unwrap().parsed().value, list[Invoice])
    parse(deployments_invoke, core, request)  # expect: mypy, pyright, ty, pyrefly
    assert_type(schema_of(list[Model]), dict[str, Any])


async def by_function_awaited(core: AsyncOrqCore) -> None:
    request: Any = {"model": "m", "messages": []}
    found = await parse(router_chat_completions_create, core, request, into=Model)
    assert_type(found, Result[Parsed[Model, Any], OrqError])
    assert_type(found.unwrap().value, Model)
    streamed = await parse_stream(router_chat_completions_create, core, request, into=Model)
    assert_type((await streamed.unwrap().parsed()).value, Model)


def by_method(client: Orq) -> None:
    chat = client.router.chat.completions.parse(model="m", messages=[], into=Invoice)
    assert_type(chat, Parsed[Invoice, ChatCompletion])
    assert_type(chat.answer.id, str)
    assert_type(client.responses.parse(model="m", input="Hi", into=Row), Parsed[Row, ResponseResource])
    assert_type(client.deployments.parse(key="a", into=list[Model]), Parsed[list[Model], DeploymentResponse])
    assert_type(client.deployments.parse(key="a", into=Literal["a", "b"]).value, Literal["a", "b"])
    streamed = client.responses.parse_stream(model="m", input="Hi", into=list[Row])
    assert_type(streamed, ParsedStream[list[Row]])
    assert_type(client.deployments.parse_stream(key="a", into=Row), ParsedStream[Row])
    client.router.chat.completions.parse(model="m", into=Invoice)  # expect: mypy, pyright, ty, pyrefly
    client.deployments.parse(key="a")  # expect: mypy, pyright, ty, pyrefly


async def by_method_awaited(client: AsyncOrq) -> None:
    chat = await client.router.chat.completions.parse(model="m", messages=[], into=Data)
    assert_type(chat, Parsed[Data, ChatCompletion])
