"""Handlers for agents: tasks and responses, whole, streamed or in the background."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import AbstractContextManager
from typing import Any

from msgspec.structs import replace

from ..._engine.operation import Events
from ..answers import END
from ..call import Answer, Handler, LocalCall
from ..chat_model.interface import join_parts
from ..chat_model.question import Part, Reasoning, Text
from ..http_problem import HttpProblem
from ..state.collections import handlers
from ..state.rows import Objects
from .agent_run import Step, arguments_of
from .agent_tools import as_stored
from .agent_turns import AGENTS, TASKS, Turn, fail, finish, leave, start
from .asking import not_honoured, paused
from .background import in_background, is_in_background, unless_left

_WORKSPACE = "workspace_local"
_HONOURED = (
    *("key", "message", "task_id", "variables", "configuration", "background", "instructions", "role", "path"),
    *("settings", "system_prompt", "description", "identity", "contact", "memory_stores", "knowledge_bases"),
    "team_of_agents",
)


async def respond(call: LocalCall) -> Answer:
    """Answer a message to an agent with a response."""
    turn = await start(call)
    coming = await turn.begin()
    ignored = _ignored(call, turn)
    if isinstance(call.operation.answer, Events):
        return Answer(
            kind="computed", events=_while_there(call, turn, _response_events(call, turn, coming)), ignored=ignored
        )
    if call.body.get("background") or _blocking(call) is False:
        later = await _later(call, turn, coming)
        value = turn.outcome(join_parts(()), [])
        for name in ("usage", "finish_reason"):
            del value[name]
        return Answer(kind="computed", value=value, ignored=ignored, later=later)
    task = await _finished(call, turn, coming)
    return Answer(kind="computed", value=task["response"], ignored=ignored)


async def get_response(call: LocalCall) -> Answer:
    """Return the last response of a task and its status."""
    key, task_id = call.path["agent_key"], call.path["task_id"]

    def find(objects: Any) -> Any:
        agent = objects.find(AGENTS, key)
        row = None if agent is None else objects.get(TASKS, task_id, agent)
        if agent is None or row is None:
            raise HttpProblem(404, f"The agent {key!r} has no task {task_id!r}.")
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
    elif task.get("left") and not is_in_background(task["id"]):
        value |= {"status": "failed", "error": "the server was stopped before the task was done"}
    return Answer(kind="stored", value=value)


async def run_task(call: LocalCall) -> Answer:
    """Give an agent a task. Answer immediately, or at its end if the call asks to wait."""
    turn = await start(call)
    coming = await turn.begin()
    ignored = _ignored(call, turn)
    if not _blocking(call):
        later = await _later(call, turn, coming)
        submitted = {**turn.task, "status": {**turn.task["status"], "state": "submitted"}}
        return Answer(kind="computed", value=_task(submitted, whole=False), ignored=ignored, later=later)
    return Answer(kind="computed", value=_task(await _finished(call, turn, coming)), ignored=ignored)


async def stream_task(call: LocalCall) -> Answer:
    """Give an agent a task, and stream its events."""
    turn = await start(call)
    coming = await turn.begin()
    return Answer(
        kind="computed", events=_while_there(call, turn, _task_events(call, turn, coming)), ignored=_ignored(call, turn)
    )


def _task(task: Mapping[str, Any], *, whole: bool = True) -> dict[str, Any]:
    value = {name: task[name] for name in ("id", "contextId", "kind", "status")}
    if whole:
        value["messages"] = task["messages"]
        messages = task["messages"]
        last = next((one for one in reversed(messages) if one["role"] == "agent"), messages[-1])
        value["status"] = {**task["status"], "message": last}
    return value


async def _finished(call: LocalCall, turn: Turn, coming: AsyncIterator[Part | Step]) -> dict[str, Any]:
    """Run a turn to its end, and return its task."""
    try:
        with _unless_left(call, turn):
            one = join_parts([each async for each in coming if not isinstance(each, Step)])
    except HttpProblem as failure:
        await fail(call, turn, failure)
        raise
    return await finish(call, turn, one)


def _unless_left(call: LocalCall, turn: Turn) -> AbstractContextManager[None]:
    """Store the results of tools if the client disconnects before the end of the turn."""
    return unless_left(turn.task["id"], lambda: fail(call, turn, HttpProblem(499, "The client closed the connection.")))


async def _while_there(call: LocalCall, turn: Turn, events: AsyncIterator[Any]) -> AsyncIterator[Any]:
    with _unless_left(call, turn):
        async for event in events:
            yield event


def _blocking(call: LocalCall) -> Any:
    return (call.body.get("configuration") or {}).get("blocking")


async def _later(call: LocalCall, turn: Turn, coming: AsyncIterator[Part | Step]) -> Awaitable[Any]:
    """Run a turn in the background. Return the work, whose result is the response."""

    async def end() -> Any:
        return (await _finished(call, turn, coming))["response"]

    work = in_background(turn.task["id"], end())
    await leave(call, turn)
    return work


async def _response_events(call: LocalCall, turn: Turn, coming: AsyncIterator[Part | Step]) -> AsyncIterator[Any]:
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
            if isinstance(part, Step):
                yield event(*_response_step(part))
                continue
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
    one = join_parts(said)
    for text, kind in ((one.reasoning, Reasoning), (one.text, Text)):
        if text:
            done = {**_part(text, kind is Reasoning), "_id": ids[kind]}
            yield event("part.done", {"partId": ids[kind], "part": done})
    response = (await finish(call, turn, one))["response"]
    last = {"finishReason": response["finish_reason"], "usage": response["usage"]}
    if "pending_tool_calls" in response:
        last["pendingToolCalls"] = response["pending_tool_calls"]
    yield event("response.done", {**last, "telemetry": dict(turn.telemetry)})


def _response_step(step: Step) -> tuple[str, dict[str, Any]]:
    """Return the event of a streamed response for a step."""
    arguments = arguments_of(step.call)
    kind, more = {
        "requested": ("tool.review.requested", {"arguments": arguments, "requiresApproval": True}),
        "reviewed": ("tool.review.done", {"review": step.value}),
        "started": ("tool.started", {"arguments": arguments}),
        "done": ("tool.done", {"result": step.value}),
        "failed": ("tool.failed", {"error": step.value}),
    }[step.what]
    named = {"toolName": step.call.name} if "arguments" in more else {}
    return kind, {"toolId": step.tool.id, "toolCallId": step.call.id, **named, **more}


def _task_step(step: Step, turn: Turn, agent_id: str) -> tuple[str, dict[str, Any]]:
    """Return the event of a streamed task for a step."""
    tool, name, arguments = step.tool, step.call.name, arguments_of(step.call)
    ids = {"action_id": tool.id, "agent_tool_call_id": step.call.id}
    review = {"agent_id": agent_id, **ids}
    where = {"agent_manifest_id": agent_id, "agent_execution_id": turn.run_id, "product": "agents"}
    ran: dict[str, Any] = {
        "action_type": tool.kind,
        "tool_execution_context": {**ids, **where, "workspace_id": _WORKSPACE},
    }
    ran |= {"workflowRunId": turn.run_id, "responseId": turn.response_id, "stream": True}
    shown: dict[str, Any] = {"id": tool.id, "action_type": tool.kind, "key": name, "requires_approval": True}
    wanted: dict[str, Any] = {
        "requires_approval": True,
        "tool": shown,
        "input": arguments,
        "responseId": turn.response_id,
    }
    return {
        "requested": ("event.agents.action_review_requested", {**review, **wanted}),
        "reviewed": ("event.agents.action_reviewed", {**review, "review": step.value, "workflowRunId": turn.run_id}),
        "started": (
            "event.workflow_events.tool_execution_started",
            {**ran, "tool_id": tool.id, "tool_key": name, "tool_arguments": arguments},
        ),
        "done": ("event.workflow_events.tool_execution_finished", {**ran, "result": step.value}),
        "failed": ("event.workflow_events.tool_execution_failed", {**ran, "error": {"message": step.value}}),
    }[step.what]


def _part(text: str, reasoning: bool) -> dict[str, Any]:
    return {"kind": "reasoning", "reasoning": text} if reasoning else {"kind": "text", "text": text}


async def _task_events(call: LocalCall, turn: Turn, coming: AsyncIterator[Part | Step]) -> AsyncIterator[Any]:
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
            if isinstance(part, Step):
                kind, data = _task_step(part, turn, agent_id)
                yield event(kind, **data)
                continue
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
                    accumulated_execution_time=max(0, clock.now() - began),
                    responseId=turn.response_id,
                )
    except HttpProblem as failure:
        await fail(call, turn, failure)
        yield event("event.agents.errored", error=failure.message, code=failure.status, workflowRunId=turn.run_id)
        yield END
        return
    one = join_parts(said)
    response = (await finish(call, turn, one))["response"]
    more = {name: response[name] for name in ("pending_tool_calls",) if name in response}
    if last := [message for message in response["output"] if message["role"] == "agent"]:
        more["last_message_full"] = last[-1]
    yield event(
        "event.agents.inactive",
        last_message=one.text,
        finish_reason=one.done.finish,
        workflowRunId=turn.run_id,
        usage=response["usage"],
        responseId=turn.response_id,
        **more,
    )


def _ignored(call: LocalCall, turn: Turn) -> tuple[str, ...]:
    missing_tools = (f"settings.tools.{name}" for name in turn.request.missing_tools)
    return (*not_honoured(call.body, (*_HONOURED, *turn.request.honoured)), *missing_tools)


def _storing(handler: Handler) -> Handler:
    """Return a handler that creates or changes an agent, with fields in their stored form."""

    async def handle(call: LocalCall) -> Answer:
        def held(objects: Objects) -> Any:
            row = objects.find(AGENTS, call.path["agent_key"]) if call.path else None
            return as_stored(objects, call.body, {} if row is None else row.body)

        return await handler(replace(call, body=await call.server.store.read(held)))

    return handle


HANDLERS: Mapping[str, Handler] = {
    "agents_responses_create": respond,
    "agents_responses_get": get_response,
    "agents_run": run_task,
    "agents_invoke": run_task,
    "agents_stream": stream_task,
    "agents_stream_run": stream_task,
    **{name: _storing(handler) for name, handler in handlers().items() if name in ("agents_create", "agents_update")},
}
