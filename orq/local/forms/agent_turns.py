"""One turn of an agent's task: what was said before, what the agent does, and what is kept of it.

A task belongs to its agent and holds its messages. It waits for the caller where a function is the caller's to run, and
where a call needs approval: a message with a part of the kind `tool_result` brings the result or the review.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import msgspec

from ..brain.brain import Whole
from ..brain.question import Done, Part, Text, ToolCall, Usage
from ..call import LocalCall
from ..clock import to_text
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .agent_messages import Received, received, to_brain, to_task
from .agent_tools import Asked, as_stored, asked_of
from .agent_work import Step, Work
from .asking import check_metadata
from .chat import tool_calls_of, usage_of

AGENTS, TASKS = "agents", "agent_tasks"
_DEFINED = (
    *("key", "role", "instructions", "path", "description", "system_prompt", "settings", "model", "engine"),
    *("fallback_models", "memory_stores", "knowledge_bases", "team_of_agents"),
)
_WAITS = "input-required"


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """A turn that has begun: the agent, the task with the new message in it, and the ids of the answer.

    `kept` is the response that the task has already, where a message only repeats a review.
    """

    agent: Mapping[str, Any]
    task: Mapping[str, Any]
    work: Work
    said: Received
    first: bool
    model: str
    message_id: str
    response_id: str
    run_id: str
    created: str
    telemetry: Mapping[str, str]
    asked: Asked
    kept: Mapping[str, Any] | None = None

    async def begin(self) -> AsyncIterator[Part | Step]:
        """Begin to work; refusals are raised now."""
        if self.kept is not None:
            return _again(self.kept)
        return await self.work.begin(self.said.verdicts)

    def outcome(self, one: Whole, messages: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Return the response to the turn, as agents give it."""
        pending = tool_calls_of(tuple(self.work.open))
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
    """Keep the message of a call in its task, new or gone on with; raises a 404 for an unknown agent or task."""
    check_metadata(call.body)
    return await call.server.store.write(lambda objects: _start(objects, call))


async def finish(call: LocalCall, turn: Turn, one: Whole) -> dict[str, Any]:
    """Keep what the agent did, and return the task."""
    new = to_task(turn.work.new, turn.message_id, turn.work.asked, call.server.clock)
    state = _WAITS if turn.work.open else "completed"
    return await _keep(call, turn, state, new, {"response": turn.outcome(one, new)})


async def fail(call: LocalCall, turn: Turn, failure: HttpProblem) -> None:
    """Keep that a turn failed, why, and what its tools returned."""
    new = to_task(turn.work.new, turn.message_id, turn.work.asked, call.server.clock)
    await _keep(call, turn, "failed", new, {"error": failure.message})


async def leave(call: LocalCall, turn: Turn) -> None:
    """Keep that a turn goes on in the background, so that a later server knows that nobody ends it."""

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
        if row is not None:  # the agent may have been deleted meanwhile
            objects.replace(row, body)
        return body

    return await call.server.store.write(keep)


async def _again(response: Mapping[str, Any]) -> AsyncIterator[Part]:
    """Yield the parts of a response that is there."""
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
        raise HttpProblem(404, f"task_id: agent {owner.key!r} has no task {task_id!r}", param="task_id")
    if row is None:
        task_id = clock.new_ulid().upper()
        task: dict[str, Any] = {"id": task_id, "contextId": clock.new_ulid().upper(), "kind": "task", "messages": []}
    else:
        task = dict(row.body)
    said = received(task["messages"], body["message"])
    state = task["status"]["state"] if row is not None else "submitted"
    if said.repeated and state == "working":
        raise HttpProblem(409, "this review was given before, and the task is at work or was stopped", param="message")
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
    asked = asked_of(objects, call, owner.body, tuple(to_brain(task["messages"])))
    work = Work(call, asked)
    if kept is not None:
        work.open = [_pending(one) for one in kept.get("pending_tool_calls") or ()]
    return Turn(
        agent=owner.body,
        task=task,
        work=work,
        said=said,
        first=row is None,
        model=asked.question.model,
        message_id=clock.new_ulid().upper(),
        response_id=clock.new_id("resp") if kept is None else kept["_id"],
        run_id=clock.new_ulid().upper(),
        created=to_text(now),
        telemetry={"trace_id": clock.new_hex(32), "span_id": clock.new_hex(16)},
        asked=asked,
        kept=kept,
    )


def _pending(one: Mapping[str, Any]) -> ToolCall:
    return ToolCall(one["id"], one["function"]["name"], one["function"]["arguments"])


def _agent(objects: Objects, call: LocalCall) -> Row:
    """Return the agent that a call names. One that the call describes is stored, or a version of the stored one is."""
    body = call.body
    key = call.path.get("agent_key") or call.path.get("key") or body["key"]
    row = objects.find(AGENTS, key)
    if "instructions" not in body:
        if row is None:
            raise HttpProblem(404, f"there is no agent {key!r}: agents.create makes one")
        return row
    described = {name: body[name] for name in _DEFINED if name in body}
    none = {"tool_approval_required": "none"}  # what a run takes if it does not say
    described = as_stored(objects, {**described, "settings": {**none, **described["settings"]}}, {})
    none = {"tool_approval_required": "none"}  # what a run takes if it does not say
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
