"""Cases for type checkers: `answer_as` and `client.result`.

This file is never run. `results.py` explains the marks.
"""

from dataclasses import dataclass
from typing import Any, TypedDict

from typing_extensions import assert_type

from orq import AsyncOrq, AsyncOrqCore, AsyncStream, Orq, OrqCore, Result, Stream, TextStream, answer_as
from orq.errors import OrqError
from orq.funcs import agents_retrieve, deployments_stream, router_chat_completions_create
from orq.models import Agent, ChatCompletion, ChatCompletionChunk


@dataclass
class Mine:
    key: str


class Row(TypedDict):
    key: str


def by_function(core: OrqCore) -> None:
    request: Any = {"agent_key": "support"}
    assert_type(answer_as(Mine, agents_retrieve, core, {"agent_key": "a"}), Result[Mine, OrqError])
    assert_type(answer_as(Row, agents_retrieve, core, request), Result[Row, OrqError])
    assert_type(answer_as(list[Mine], agents_retrieve, core, request), Result[list[Mine], OrqError])
    assert_type(answer_as(Mine | Row, agents_retrieve, core, request), Result[Mine | Row, OrqError])
    assert_type(answer_as(bytes, agents_retrieve, core, request), Result[bytes, OrqError])
    assert_type(answer_as(Mine, deployments_stream, core, request), Result[Stream[Mine], OrqError])  # expect: mypy (not pyright: infers it; not ty: infers it; not pyrefly: infers it)
    assert_type(answer_as(Mine, router_chat_completions_create, core, request), Result[Mine, OrqError])
    streamed = answer_as(Mine, router_chat_completions_create, core, request, stream=True)
    assert_type(streamed, Result[Stream[Mine], OrqError])
    answer_as(Mine, agents_retrieve, core, reqest=request)  # expect: mypy, pyright, ty, pyrefly
    answer_as(Mine, core, agents_retrieve)  # expect: mypy, pyright, ty, pyrefly


async def by_function_awaited(core: AsyncOrqCore) -> None:
    request: Any = {"agent_key": "support"}
    assert_type(await answer_as(Mine, agents_retrieve, core, request), Result[Mine, OrqError])
    opened = await answer_as(Mine, deployments_stream, core, request)
    assert_type(opened, Result[AsyncStream[Mine], OrqError])  # expect: mypy (not pyright: infers it; not ty: infers it; not pyrefly: infers it)
    streamed = await answer_as(Mine, router_chat_completions_create, core, request, stream=True)
    assert_type(streamed, Result[AsyncStream[Mine], OrqError])


def by_method(client: Orq) -> None:
    assert_type(client.answer_as(Mine, client.agents.retrieve, agent_key="a"), Mine)
    assert_type(client.answer_as(Mine, client.deployments.stream, key="a"), Stream[Mine])  # expect: mypy (not pyright: infers it; not ty: infers it; not pyrefly: infers it)
    client.answer_as(Mine, client.agents.retrieve, agent="a")  # expect: mypy, pyright, ty, pyrefly
    assert_type(client.result(client.agents.retrieve, agent_key="a"), Result[Agent, OrqError])
    result = client.result(client.agents.retrieve, agent_key="a")
    if result.ok:
        assert_type(result.response.request_id, str | None)
        assert_type(result.response.body, bytes | None)
    client.result(client.agents.retrieve, agent="a")  # expect: mypy, pyright, ty, pyrefly
    client.result(client.agents.retrieve)  # expect: mypy, pyright, ty, pyrefly


async def by_method_awaited(client: AsyncOrq) -> None:
    assert_type(await client.answer_as(Mine, client.agents.retrieve, agent_key="a"), Mine)
    opened = await client.answer_as(Mine, client.deployments.stream, key="a")
    assert_type(opened, AsyncStream[Mine])  # expect: mypy (not pyright: infers it; not ty: infers it; not pyrefly: infers it)
    assert_type(await client.result(client.agents.retrieve, agent_key="a"), Result[Agent, OrqError])


def either_way(client: Orq) -> None:
    messages: Any = []
    plain = client.answer_as(Mine, client.router.chat.completions.create, model="m", messages=messages)
    assert_type(plain, Mine)  # expect: pyrefly (not mypy: infers it; not pyright: infers it; not ty: infers it)
    streamed = client.answer_as(Mine, client.router.chat.completions.create, model="m", messages=messages, stream=True)
    assert_type(streamed, Stream[Mine])  # expect: mypy, ty (not pyright: infers it; not pyrefly: infers it)
    result = client.result(client.router.chat.completions.create, model="m", messages=messages, stream=True)
    assert_type(result, Result[TextStream[ChatCompletionChunk, ChatCompletion], OrqError])  # expect: ty (not mypy: infers it; not pyright: infers it; not pyrefly: infers it)
