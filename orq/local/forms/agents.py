"""Agents: a task or a response, whole, in pieces or in the background."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

from ..._engine.operation import Events
from ..answers import END
from ..brain.brain import gathered, join
from ..brain.question import Part, Reasoning, Text
from ..call import Answer, Handler, LocalCall
from ..http_problem import HttpProblem
from .agent_turns import AGENTS, TASKS, Turn, fail, finish, start
from .asking import not_honoured, paused

_WORKSPACE = "workspace_local"
_HONOURED = (
    *("key", "message", "task_id", "variables", "configuration", "background", "instructions", "role", "path"),
    *("settings", "system_prompt", "description", "identity", "contact"),
)


async def respond(call: LocalCall) -> Answer:
    """Answer a message to an agent with a response."""
    turn = await start(call)
    coming = await turn.begin(call.server)
    ignored = _ignored(call, turn)
    if isinstance(call.operation.answer, Events):
        return Answer(kind="computed", events=_response_events(call, turn, coming), ignored=ignored)
    if _at_once(call):
        _later(call, turn, coming)
        value = turn.outcome(join(()))
        for name in ("usage", "finish_reason"):
            del value[name]
        return Answer(kind="computed", value={**value, "output": []}, ignored=ignored)
    task = await finish(call, turn, await gathered(coming))
    return Answer(kind="computed", value=task["response"], ignored=ignored)


async def get_response(call: LocalCall) -> Answer:
    """Return the last response of a task, and how it stands."""
    key, task_id = call.path["agent_key"], call.path["task_id"]

    def find(objects: Any) -> Any:
        agent = objects.find(AGENTS, key)
        row = None if agent is None else objects.get(TASKS, task_id, agent)
        if agent is None or row is None:
            raise HttpProblem(404, f"agent {key!r} has no task {task_id!r}")
        return agent.body, row.body

    agent, task = await call.server.store.read(find)
    done = task["status"]["state"] in ("completed", "input-required")
    if done:
        return Answer(kind="stored", value={**task["response"], "status": "completed"})
    model = agent.get("model") or ""
    value = {"_id": task["id"], "task_id": task["id"], "output": [], "created_at": task["status"]["timestamp"]}
    value |= {"model": model if isinstance(model, str) else model["id"], "status": "in_progress"}
    if task["status"]["state"] == "failed":
        value |= {"status": "failed", "error": task["error"]}
    return Answer(kind="stored", value=value)


async def run_task(call: LocalCall) -> Answer:
    """Give an agent a task, and answer with it."""
    turn = await start(call)
    coming = await turn.begin(call.server)
    ignored = _ignored(call, turn)
    if _at_once(call):
        _later(call, turn, coming)
        return Answer(kind="computed", value=_task(turn.task, whole=False), ignored=ignored)
    return Answer(kind="computed", value=_task(await finish(call, turn, await gathered(coming))), ignored=ignored)


async def stream_task(call: LocalCall) -> Answer:
    """Give an agent a task, and answer with what happens."""
    turn = await start(call)
    coming = await turn.begin(call.server)
    return Answer(kind="computed", events=_task_events(call, turn, coming), ignored=_ignored(call, turn))


def _task(task: Mapping[str, Any], *, whole: bool = True) -> dict[str, Any]:
    value = {name: task[name] for name in ("id", "contextId", "kind", "status")}
    if whole:
        value["messages"] = task["messages"]
        value["status"] = {**task["status"], "message": task["messages"][-1]}
    return value


def _at_once(call: LocalCall) -> bool:
    waits = (call.body.get("configuration") or {}).get("blocking")
    return bool(call.body.get("background")) or waits is False


_unfinished: set[asyncio.Task[Any]] = set()
"""Turns in the background; the event loop itself keeps no hold of them."""


def _later(call: LocalCall, turn: Turn, coming: AsyncIterator[Part]) -> None:
    async def end() -> None:
        try:
            await finish(call, turn, await gathered(coming))
        except HttpProblem as failure:
            await fail(call, turn, failure)

    task = asyncio.ensure_future(end())
    _unfinished.add(task)
    task.add_done_callback(_unfinished.discard)


async def _response_events(call: LocalCall, turn: Turn, coming: AsyncIterator[Part]) -> AsyncIterator[Any]:
    clock = call.server.clock

    def event(type: str, data: dict[str, Any]) -> dict[str, Any]:
        return {"type": type, "timestamp": clock.timestamp(), "data": data}

    ids = {Text: clock.new_id("part"), Reasoning: clock.new_id("part")}
    started = {"responseId": turn.response_id, "taskId": turn.task["id"], "model": turn.model}
    started |= {"workflowRunId": turn.run_id, "assistantMessageId": turn.message_id}
    yield event("response.started", {**started, "telemetry": dict(turn.telemetry)})
    said: list[Part] = []
    try:
        async for part in coming:
            said.append(part)
            if isinstance(part, (Text, Reasoning)):
                for pause in paused(call, part):
                    yield pause
                delta = _part(part.text, isinstance(part, Reasoning))
                yield event("part.delta", {"partId": ids[type(part)], "delta": delta})
    except HttpProblem as failure:
        await fail(call, turn, failure)
        yield event("response.failed", {"error": failure.message, "code": failure.status})
        yield END
        return
    one = join(said)
    for text, kind in ((one.reasoning, Reasoning), (one.text, Text)):
        if text:
            done = {**_part(text, kind is Reasoning), "_id": ids[kind]}
            yield event("part.done", {"partId": ids[kind], "part": done})
    response = (await finish(call, turn, one))["response"]
    last = {"finishReason": response["finish_reason"], "usage": response["usage"]}
    if "pending_tool_calls" in response:
        last["pendingToolCalls"] = response["pending_tool_calls"]
    yield event("response.done", {**last, "telemetry": dict(turn.telemetry)})


def _part(text: str, reasoning: bool) -> dict[str, Any]:
    return {"kind": "reasoning", "reasoning": text} if reasoning else {"kind": "text", "text": text}


async def _task_events(call: LocalCall, turn: Turn, coming: AsyncIterator[Part]) -> AsyncIterator[Any]:
    clock, agent = call.server.clock, turn.agent
    began, agent_id = clock.now(), str(agent.get("_id"))

    def event(type: str, **data: Any) -> dict[str, Any]:
        return {"type": type, "timestamp": clock.timestamp(), "data": data}

    sent = {name: turn.task["messages"][-1][name] for name in ("role", "parts", "messageId")}
    yield event(
        "agents.execution_started",
        agent_task_id=turn.task["id"],
        workspace_id=_WORKSPACE,
        trace_id=turn.telemetry["trace_id"],
    )
    yield event(
        "event.agents.started",
        workflowRunId=turn.run_id,
        inputMessage=sent,
        modelId=turn.model,
        instructions=agent.get("instructions") or "",
        system_prompt=agent.get("system_prompt") or "",
        agent_manifest_id=agent_id,
        agent_key=agent["key"],
        is_continuation=not turn.first,
        stream=True,
        responseId=turn.response_id,
    )
    said: list[Part] = []
    try:
        async for part in coming:
            said.append(part)
            if isinstance(part, Text):
                for pause in paused(call, part):
                    yield pause
                new = {"messageId": turn.message_id, "role": "agent", "parts": [_part(part.text, reasoning=False)]}
                new |= {"agent_id": agent_id, "agent_execution_id": turn.run_id, "workspace_id": _WORKSPACE}
                yield event(
                    "event.agents.thought",
                    agent_id=agent_id,
                    message_difference={turn.message_id: new},
                    iteration=1,
                    accumulated_execution_time=clock.now() - began,
                    responseId=turn.response_id,
                )
    except HttpProblem as failure:
        await fail(call, turn, failure)
        yield event("event.agents.errored", error=failure.message, code=failure.status, workflowRunId=turn.run_id)
        yield END
        return
    one = join(said)
    response = (await finish(call, turn, one))["response"]
    pending = {name: response[name] for name in ("pending_tool_calls",) if name in response}
    yield event(
        "event.agents.inactive",
        last_message=one.text,
        last_message_full=response["output"][0],
        finish_reason=one.done.finish,
        workflowRunId=turn.run_id,
        usage=response["usage"],
        responseId=turn.response_id,
        **pending,
    )


def _ignored(call: LocalCall, turn: Turn) -> tuple[str, ...]:
    return (*not_honoured(call.body, _HONOURED), *(f"settings.tools.{name}" for name in turn.unheard))


HANDLERS: Mapping[str, Handler] = {
    "agents_responses_create": respond,
    "agents_responses_get": get_response,
    "agents_run": run_task,
    "agents_invoke": run_task,
    "agents_stream": stream_task,
    "agents_stream_run": stream_task,
}
