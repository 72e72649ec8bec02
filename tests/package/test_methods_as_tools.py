"""Test client methods in programs that read annotations.

These are pydantic, FastAPI, pydantic-ai and LangChain.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial, wraps
from typing import Any, get_type_hints

import httpx
import pytest
from fastapi import Depends, FastAPI
from pydantic import ConfigDict, TypeAdapter, ValidationError, validate_call

from orq import AsyncOrq, Ok, Orq, RequestOptions, funcs
from orq._namespace import AnyNamespace
from orq.models import Conversation
from orq.testing import LocalOrq

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore:Default value UNSET")


@pytest.fixture
def server() -> Iterator[LocalOrq]:
    with LocalOrq() as server:
        yield server


@pytest.fixture
def client(server: LocalOrq) -> Iterator[Orq]:
    with Orq("key", server_url=server.url, project_id="proj_01") as client:
        yield client


def methods(namespaces: Any, path: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every method of a client, by its name."""
    for name in dir(namespaces):
        member = None if name.startswith("_") else getattr(namespaces, name)
        if isinstance(member, AnyNamespace):
            yield from methods(member, f"{path}.{name}")
        elif inspect.ismethod(member) and isinstance(namespaces, AnyNamespace):
            yield f"{path}.{name}", member


def is_open(method: Callable[..., Any]) -> bool:
    """Tell whether what a method returns has yet to be read."""
    returned = method.__annotations__["return"]
    return any(word in returned for word in ("Iterator", "Stream", "Download")) or returned == "Any"


METHODS = dict([*methods(Orq("key"), "client"), *methods(AsyncOrq("key"), "async client")])
BY_DATA = {
    name: method
    for name, method in METHODS.items()
    if not {"into", "before_tool", "progress"} & method.__annotations__.keys()
}
"""The methods that take data alone: no request can give a type or a function, as `parse`, `run` and `wait` take."""

WHOLE = {name: method for name, method in BY_DATA.items() if not is_open(method)}
"""The methods whose answer is whole: a stream is nothing that a tool may return."""


def logged(method: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap a method as programs wrap what they trace."""

    @wraps(method)
    def inner(*args: Any, **kwargs: Any) -> Any:
        return method(*args, **kwargs)

    return inner


def as_pydantic_ai_tool(method: Callable[..., Any]) -> object:
    return pytest.importorskip("pydantic_ai", reason='it is in the extra "dev", for Python 3.11 alone').Tool(method)


def as_langchain_tool(method: Callable[..., Any]) -> object:
    tools = pytest.importorskip("langchain_core.tools", reason='it is in the extra "dev", for Python 3.11 alone')
    made = tools.StructuredTool.from_function
    tool = made(coroutine=method) if inspect.iscoroutinefunction(method) else made(method)
    return tool.tool_call_schema.model_json_schema()


def answer(app: FastAPI, path: str, **query: str) -> httpx.Response:
    """Return what an application answers."""

    async def main() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as web:
            return await web.get(path, params=query)

    return asyncio.run(main())


def as_dependency(method: Callable[..., Any]) -> FastAPI:
    app = FastAPI()
    app.get("/", dependencies=[Depends(method)])(lambda: None)
    return app


@pytest.mark.once
@pytest.mark.parametrize(
    ("use", "names"),
    [
        pytest.param(get_type_hints, METHODS, id="get_type_hints"),
        pytest.param(lambda method: get_type_hints(logged(method)), METHODS, id="get_type_hints of a wrapper"),
        pytest.param(lambda method: inspect.signature(method, eval_str=True), METHODS, id="inspect.signature"),
        pytest.param(lambda method: inspect.signature(partial(method), eval_str=True), METHODS, id="a partial"),
        pytest.param(validate_call, list(BY_DATA)[: len(BY_DATA) // 2], id="validate_call"),
        pytest.param(lambda method: validate_call(logged(method)), list(BY_DATA)[::9], id="validate_call of a wrapper"),
        pytest.param(as_pydantic_ai_tool, list(WHOLE)[::9], id="pydantic-ai"),
        pytest.param(as_langchain_tool, list(WHOLE)[::9], id="LangChain"),
    ],
)
def test_methods_are_taken_by(use: Callable[[Any], object], names: Iterable[str]) -> None:
    failed = []
    for name in names:
        try:
            use(METHODS[name])
        except Exception as error:
            failed.append(f"{name}: {type(error).__name__}: {error}")
    assert failed == []


@pytest.mark.parametrize("name", ["client.conversations.retrieve", "client.agents.list", "async client.agents.delete"])
def test_a_method_is_a_dependency_of_fastapi(name: str) -> None:
    assert answer(as_dependency(METHODS[name]), "/openapi.json").status_code == 200


def test_a_dependency_gets_the_values_of_the_request(client: Orq) -> None:
    app = FastAPI()
    known = client.conversations.create(display_name="Try-out")

    @app.get("/conversation", response_model=Conversation)
    def conversation(found: Conversation = Depends(client.conversations.retrieve)) -> Conversation:  # noqa: B008
        return found

    assert answer(app, "/conversation", conversation_id=known.id).json()["displayName"] == "Try-out"
    assert answer(app, "/conversation").status_code == 422
    hostile = {"conversation_id": known.id, "options": '{"server_url": "http://127.0.0.1:1"}'}
    assert answer(app, "/conversation", **hostile).status_code == 422


def test_validate_call_follows_the_annotations(client: Orq, server: LocalOrq) -> None:
    create: Any = validate_call(client.conversations.create)
    assert create(display_name="Try-out", metadata={"entityId": "e", "newer": 1}).display_name == "Try-out"
    assert json.loads(server.requests[-1].body)["metadata"] == {"entityId": "e", "newer": 1}
    assert create(metadata={"entity_id": "e"}, options=RequestOptions(headers={"x-team": "a"})).id
    assert server.requests[-1].headers["x-team"] == "a"
    for wrong in ({"display_name": 1}, {"metadata": 1}, {"options": {"server_url": "http://127.0.0.1:1"}}):
        with pytest.raises(ValidationError):
            create(**wrong)


def test_a_list_of_texts_is_no_text(client: Orq) -> None:
    validate_call(client.budgets.list)  # it can be made
    from orq.types import SequenceNotStr

    adapter: TypeAdapter[Any] = TypeAdapter(SequenceNotStr[str])
    assert adapter.validate_python(["a", "b"]) == ["a", "b"]
    assert adapter.json_schema() == {"type": "array", "items": {"type": "string"}}
    with pytest.raises(ValidationError):
        adapter.validate_python("ab")


def test_a_function_is_validated_beside_a_core(client: Orq) -> None:
    create = validate_call(config=ConfigDict(arbitrary_types_allowed=True))(funcs.conversations_create)
    assert isinstance(create(client.core, {"project_id": "proj_01"}), Ok)


def test_pydantic_ai_calls_a_method_and_reads_its_answer(client: Orq) -> None:
    pydantic_ai = pytest.importorskip("pydantic_ai", reason='it is in the extra "dev", for Python 3.11 alone')
    from pydantic_ai.models.test import TestModel

    agent = pydantic_ai.Agent(TestModel(), tools=[client.conversations.list, client.conversations.create])
    told = json.loads(asyncio.run(agent.run("What is there?")).output)
    assert told["list"]["object"] == "list"
    assert told["create"]["kind"] == "conversation"
    schema = pydantic_ai.Tool(client.conversations.create).function_schema.json_schema
    assert schema["properties"]["options"]["type"] == "null"
    assert schema["properties"]["display_name"]["anyOf"][0] == {"type": "string"}


def test_langchain_calls_a_method(client: Orq) -> None:
    tools = pytest.importorskip("langchain_core.tools", reason='it is in the extra "dev", for Python 3.11 alone')
    tool = tools.StructuredTool.from_function(client.conversations.create)
    assert tool.name == "create" and tool.description.startswith("Start a conversation")
    assert tool.invoke({"display_name": "Try-out"}).display_name == "Try-out"
    with pytest.raises(ValidationError):
        tool.invoke({"options": {"server_url": "http://127.0.0.1:1"}})


def test_langchain_awaits_a_method(server: LocalOrq) -> None:
    tools = pytest.importorskip("langchain_core.tools", reason='it is in the extra "dev", for Python 3.11 alone')

    async def main() -> Any:
        async with AsyncOrq("key", server_url=server.url, project_id="proj_01") as client:
            tool = tools.StructuredTool.from_function(coroutine=client.conversations.create)
            return await tool.ainvoke({"display_name": "Try-out"})

    assert asyncio.run(main()).display_name == "Try-out"


def test_an_answer_is_dumped_without_its_type(client: Orq) -> None:
    answer = client.conversations.create(display_name="Try-out")
    anything: TypeAdapter[Any] = TypeAdapter(Any)
    assert json.loads(anything.dump_json([{"answer": answer}]))[0]["answer"]["displayName"] == "Try-out"
    assert anything.dump_python(answer, mode="json")["kind"] == "conversation"
