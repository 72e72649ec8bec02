"""Run one turn of an agent's task: read the history, let the agent work, store the outcome.

A task belongs to its agent and holds its messages. It waits for the caller if a function is for the caller to run, or
if a call needs approval. A message with a `tool_result` part then brings the result or the review.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import msgspec

from ..call import LocalCall
from ..chat_model.interface import WholeAnswer
from ..chat_model.question import Done, Part, Text, ToolCall, Usage
from ..clock import to_text
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .agent_messages import Received, received, to_messages, to_task
from .agent_run import AgentRun, Step
from .agent_tools import AgentRequest, agent_request, as_stored
from .asking import check_metadata
from .chat import tool_calls_of, usage_of

AGENTS, TASKS = "agents", "agent_tasks"
_DEFINED = (
    *("key", "role", "instructions", "path", "description", "system_prompt", "settings", "model", "engine"),
    *("fallback_models", "memory_stores", "knowledge_bases", "team_of_agents"),
)
_WAITS = "input-required"


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """A turn that has started: the agent, the task, and the ids of the answer.

    The task includes the new message.

    `kept` is the stored response of the task if the message only repeats a review.
    """

    agent: Mapping[str, Any]
    task: Mapping[str, Any]
    run: AgentRun
    said: Received
    first: bool
    model: str
    message_id: str
    response_id: str
    run_id: str
    created: str
    telemetry: Mapping[str, str]
    request: AgentRequest
    kept: Mapping[str, Any] | None = None

    async def begin(self) -> AsyncIterator[Part | Step]:
        """Start the work. Refusals are raised here, before the first part."""
        if self.kept is not None:
            return _again(self.kept)
        return await self.run.begin(self.said.verdicts)

    def outcome(self, one: WholeAnswer, messages: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Return the response of the turn, in the service's form."""
        pending = tool_calls_of(tuple(self.run.open))
        return {
            "_id": self.response_id,
            "task_id": self.task["id"],
            "output": messages,
            "created_at": self.created,
            "model": self.model,
            "usage": usage_of([one.done]),
            "finish_reason": one.done.finish,
            **({"pending_tool_calls": pending} if pending else {}),
            "telemetry": dict(self.telemetry),
        }


async def start(call: LocalCall) -> Turn:
    """Store the message of a call in a new or existing task.

    Raise a 404 for an unknown agent or task.
    """
    check_metadata(call.body)
    return await call.server.store.write(lambda objects: _start(objects, call))


async def finish(call: LocalCall, turn: Turn, one: WholeAnswer) -> dict[str, Any]:
    """Store the result of the turn, and return the task."""
    new = to_task(turn.run.new, turn.message_id, turn.run.in_review, call.server.clock)
    state = _WAITS if turn.run.open else "completed"
    return await _keep(call, turn, state, new, {"response": turn.outcome(one, new)})


async def fail(call: LocalCall, turn: Turn, failure: HttpProblem) -> None:
    """Store the failure of a turn, its reason, and the results of its tools."""
    new = to_task(turn.run.new, turn.message_id, turn.run.in_review, call.server.clock)
    await _keep(call, turn, "failed", new, {"error": failure.message})


async def leave(call: LocalCall, turn: Turn) -> None:
    """Mark a turn that continues in the background.

    After a restart the server then knows that it never ends.
    """

    def keep(objects: Objects) -> None:
        row = objects.get(TASKS, turn.task["id"])
        if row is not None and row.body["status"]["state"] == "working":
            objects.replace(row, {**row.body, "left": True})

    await call.server.store.write(keep)


async def _keep(
    call: LocalCall, turn: Turn, state: str, new: Sequence[Mapping[str, Any]], rest: Mapping[str, Any]
) -> dict[str, Any]:
    if turn.kept is not None:
        return dict(turn.task)

    def keep(objects: Objects) -> dict[str, Any]:
        kept = [{"kind": "message", **message, "taskId": turn.task["id"]} for message in new]
        row = objects.get(TASKS, turn.task["id"])
        body = dict(turn.task if row is None else row.body)
        status = {"state": state, "timestamp": call.server.clock.timestamp()}
        body |= {"messages": [*body["messages"], *kept], "status": status, **rest}
        if row is not None:  # The agent may have been deleted since the turn started.
            objects.replace(row, body)
        return body

    return await call.server.store.write(keep)


async def _again(response: Mapping[str, Any]) -> AsyncIterator[Part]:
    """Yield the parts of a stored response."""
    for message in response["output"]:
        for part in message["parts"]:
            if part["kind"] == "text":
                yield Text(part["text"])
    usage = response["usage"]
    yield Done(response["finish_reason"], Usage(usage["prompt_tokens"], usage["completion_tokens"]))


def _start(objects: Objects, call: LocalCall) -> Turn:
    clock, body = call.server.clock, call.body
    owner = _agent(objects, call)
    task_id, now = body.get("task_id"), clock.now()
    row = None if task_id is None else objects.get(TASKS, task_id, owner)
    if task_id is not None and row is None:
        raise HttpProblem(
            404, f"task_id is {task_id!r}, and the agent {owner.key!r} has no such task.", param="task_id"
        )
    if row is None:
        task_id = clock.new_ulid().upper()
        task: dict[str, Any] = {"id": task_id, "contextId": clock.new_ulid().upper(), "kind": "task", "messages": []}
    else:
        task = dict(row.body)
    said = received(task["messages"], body["message"])
    state = task["status"]["state"] if row is not None else "submitted"
    if said.repeated and state == "working":
        raise HttpProblem(409, "message repeats a review, and the task is running or was stopped.", param="message")
    kept = task["response"] if said.repeated and state != "failed" else None
    if said.message is not None:
        sent = {"kind": "message", "messageId": clock.new_ulid().upper(), **said.message}
        task["messages"] = [*task["messages"], {**sent, "taskId": task["id"]}]
    if kept is None:
        task["status"] = {"state": "working", "timestamp": to_text(now)}
        task.pop("left", None)
        if row is None:
            objects.add(TASKS, task, id=task["id"], parent=owner)
        else:
            objects.replace(row, task)
    request = agent_request(objects, call, owner.body, tuple(to_messages(task["messages"])))
    run = AgentRun(call, request)
    if kept is not None:
        run.open = [_pending(one) for one in kept.get("pending_tool_calls") or ()]
    return Turn(
        agent=owner.body,
        task=task,
        run=run,
        said=said,
        first=row is None,
        model=request.question.model,
        message_id=clock.new_ulid().upper(),
        response_id=clock.new_id("resp") if kept is None else kept["_id"],
        run_id=clock.new_ulid().upper(),
        created=to_text(now),
        telemetry={"trace_id": clock.new_hex(32), "span_id": clock.new_hex(16)},
        request=request,
        kept=kept,
    )


def _pending(one: Mapping[str, Any]) -> ToolCall:
    return ToolCall(one["id"], one["function"]["name"], one["function"]["arguments"])


def _agent(objects: Objects, call: LocalCall) -> Row:
    """Return the agent of a call.

    If the call describes the agent, store it, or a new version of it.
    """
    body = call.body
    key = call.path.get("agent_key") or call.path.get("key") or body["key"]
    row = objects.find(AGENTS, key)
    if "instructions" not in body:
        if row is None:
            raise HttpProblem(404, f"There is no agent {key!r}. Make one with agents.create.")
        return row
    described = {name: body[name] for name in _DEFINED if name in body}
    none = {"tool_approval_required": "none"}  # This is the default of a run.
    described = as_stored(objects, {**described, "settings": {**none, **described["settings"]}}, {})
    if isinstance(described["model"], str):
        described["model"] = {"id": described["model"]}
    if row is None:
        new = {"_id": call.server.clock.new_ulid().upper(), "status": "live", "version": "1", "description": ""}
        return objects.add(AGENTS, {**new, **described}, id=new["_id"], key=key)
    if all(row.body.get(name) == value for name, value in described.items()):
        return row
    version = str(row.body.get("version") or "1")
    count = str(int(version) + 1) if version.isdecimal() else "2"
    return objects.replace(row, {**row.body, **described, "version": count})
