"""Measure a run of tools, beside its calls alone and a loop with another client."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

import httpx
import openai
from _measure import Costs, Reach, Row, Spread, cpu, faster, turns
from _payloads import with_calls
from pydantic import BaseModel

from orq import OrqCore
from orq.funcs import router_chat_completions_create
from orq.tools import run, tool

RUNS, STEPS = 5, 8
QUESTION: dict[str, Any] = {"role": "user", "content": "What is 1 + 2?"}


class Add(BaseModel):
    """The arguments of the tool, in the form for openai's client."""

    a: int
    b: int


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def rows(quick: bool) -> Iterator[Row]:
    """Measure runs without a network: steps with one call, and with four parallel calls."""
    for calls in (1, 4):
        asked: list[bytes] = []
        answers = [with_calls(calls)] * STEPS + [with_calls(0)]

        def answer(
            request: httpx.Request, asked: list[bytes] = asked, answers: list[bytes] = answers
        ) -> httpx.Response:
            asked.append(request.content)
            content = answers[request.content.count(b'"tool_calls"')]
            return httpx.Response(200, content=content, headers={"content-type": "application/json"})

        with (
            httpx.Client(transport=httpx.MockTransport(answer)) as client,
            OrqCore("key", server_url="http://127.0.0.1:9", http_client=client) as core,
            openai.OpenAI(api_key="key", base_url="http://127.0.0.1:9/v3/router", http_client=client) as other,
        ):
            yield from _rows(calls, core, other, asked, 20 if quick else 120)


def _rows(calls: int, core: OrqCore, other: openai.OpenAI, asked: list[bytes], rounds: int) -> Iterator[Row]:
    done = _run(core)
    assert len(asked) == STEPS + 1
    histories = [done.messages[: 1 + step * (calls + 1)] for step in range(STEPS + 1)]
    asked.clear()
    assert _chats(core, histories) == done.answer
    assert _looped(other) == done.text == "3"
    contenders = {
        "orq": lambda: _run(core),
        "its calls alone": lambda: _chats(core, histories),
        "openai": lambda: _looped(other),
    }
    works = {name: cpu(lambda one=one: [one() for _ in range(RUNS)]) for name, one in contenders.items()}  # type: ignore[misc]
    costs = turns({name: works[name] for name in ("orq", "its calls alone")}, rounds)
    what = f"a run of {STEPS} steps, {calls} call{'s' * (calls > 1)} each"
    yield _added(what, costs)
    costs = turns({name: works[name] for name in ("orq", "openai")}, rounds // 5)
    yield faster(what, "openai", costs, None, ("ms/run", 1e3 / RUNS))


def _added(what: str, costs: Costs) -> Row:
    added = [
        (run - alone) / RUNS / STEPS * 1e3 for run, alone in zip(costs["orq"], costs["its calls alone"], strict=True)
    ]
    ours, theirs = (f"{median(costs[one]) / RUNS * 1e3:.3g} ms/run" for one in ("orq", "its calls alone"))
    return Row(
        f"{what}: added to a step", "its calls alone", ours, theirs, Spread.of(added), Reach(0.3, unit=" ms"), " ms"
    )


def _run(core: OrqCore) -> Any:
    request: Any = {"model": "openai/gpt-4o", "messages": [QUESTION]}
    return run(router_chat_completions_create, core, request, tools=[add]).unwrap()


def _chats(core: OrqCore, histories: list[list[Any]]) -> Any:
    answer: Any = None
    for messages in histories:
        request: Any = {"model": "openai/gpt-4o", "messages": messages, "tools": [add.for_chat()]}
        answer = router_chat_completions_create(core, request).unwrap()
    return answer


def _looped(client: openai.OpenAI) -> str:
    """Do the same in a loop as in openai's guide, one call after the other."""
    messages: list[Any] = [QUESTION]
    tools = [openai.pydantic_function_tool(Add, name="add", description="Add two numbers.")]
    while True:
        answer = client.chat.completions.parse(model="openai/gpt-4o", messages=messages, tools=tools)
        message = answer.choices[0].message
        if not message.tool_calls:
            return message.content or ""
        messages.append(message.model_dump(exclude_none=True, exclude={"parsed"}))
        for call in message.tool_calls:
            given: Any = call.function.parsed_arguments
            messages.append({"role": "tool", "tool_call_id": call.id, "content": str(given.a + given.b)})
