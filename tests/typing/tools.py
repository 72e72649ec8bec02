"""Cases for type checkers: a decorated function, and the result of a run.

This file is never run. `results.py` explains the marks.
"""

# pyright: strict

from typing import Any

from mcp import Client
from typing_extensions import assert_type

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, Result
from orq.errors import OrqError
from orq.funcs import responses_create, router_chat_completions_create
from orq.models import ChatCompletion, ResponseResource
from orq.mcp_tools import MCPCallableTool, connect_mcp, mcp_tools
from orq.tools import AsyncRunStream, Deny, Run, RunCall, RunStream, RunText, run, run_of, run_stream, tool


@tool
def weather(city: str, days: int = 1) -> list[str]:
    return [city] * days


@tool(timeout=5, max_uses=2)
async def later(city: str) -> bytes:
    return city.encode()


class Shop:
    @tool
    def stock(self, item: str) -> int:
        return len(item)


async def calls(shop: Shop) -> None:
    assert_type(weather("Paris", days=2), list[str])
    assert_type(await later("Paris"), bytes)
    assert_type(shop.stock("tea"), int)
    weather(3)  # expect: mypy, pyright, ty, pyrefly
    weather("Paris", hours=1)  # expect: mypy, pyright, ty, pyrefly
    shop.stock(item=3)  # expect: mypy, pyright (not ty: takes any arguments; not pyrefly: takes any arguments)


def approve(call: RunCall) -> Deny | None:
    return Deny("no") if call.name == "pay" else None


def by_function(core: OrqCore, request: Any) -> None:
    chatted = run(router_chat_completions_create, core, request, tools=[weather, str.upper], before_tool=approve)
    assert_type(chatted, Result[Run[ChatCompletion], OrqError])
    if chatted.ok:
        assert_type(chatted.value.answer, ChatCompletion)
        assert_type(chatted.value.calls, list[RunCall])
    else:
        assert_type(run_of(chatted.error), Run[Any] | None)


async def by_async_function(core: AsyncOrqCore, request: Any) -> None:
    responded = await run(responses_create, core, request, tools=[later])
    assert_type(responded, Result[Run[ResponseResource], OrqError])


def streamed(core: OrqCore, request: Any) -> None:
    with run_stream(router_chat_completions_create, core, request, tools=[weather], max_steps=3) as stream:
        assert_type(stream, RunStream[ChatCompletion])
        for event in stream:
            if isinstance(event, RunText):
                assert_type(event.text, str)
    assert_type(stream.run.answer, ChatCompletion)


async def by_method(client: Orq, awaited: AsyncOrq) -> None:
    chatted = client.router.chat.completions.run(
        model="m", messages=[{"role": "user", "content": "Hi"}], tools=[weather], before_tool=approve
    )
    assert_type(chatted, Run[ChatCompletion])
    assert_type(client.responses.run(model="m", input="Hi", tools=[weather]), Run[ResponseResource])
    assert_type(await awaited.responses.run(model="m", input="Hi", tools=[later]), Run[ResponseResource])
    client.responses.run(model="m", input="Hi")  # expect: mypy, pyright, ty, pyrefly
    messages = [{"role": "user", "content": "Hi"}]
    with client.router.chat.completions.run_stream(model="m", messages=messages, tools=[weather]) as stream:
        assert_type(stream, RunStream[ChatCompletion])
    async with awaited.responses.run_stream(model="m", input="Hi", tools=[later], max_steps=3) as events:
        assert_type(events, AsyncRunStream[ResponseResource])
        async for event in events:
            if isinstance(event, RunText):
                assert_type(event.text, str)
    client.responses.run_stream(model="m", input="Hi", tools=[], max_steps="3")  # expect: mypy, pyright, ty, pyrefly


async def of_servers(core: OrqCore, awaited: AsyncOrqCore, request: Any, client: Client) -> None:
    with connect_mcp("http://127.0.0.1:8000/mcp") as tools:
        assert_type(tools, list[MCPCallableTool])
        run(router_chat_completions_create, core, request, tools=[*tools, weather])
    await run(responses_create, awaited, request, tools=await mcp_tools(client))
    connect_mcp(7)  # expect: mypy, pyright, ty, pyrefly
