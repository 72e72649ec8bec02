"""One turn of an agent's task: what was said before, what the brain is asked, and what is kept of its answer.

A task belongs to its agent and holds its messages. A function that the brain calls is the caller's to run: the task
waits until a message of the role `tool` brings the result.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import msgspec

from ..brain.brain import Whole
from ..brain.question import Part, ToolCall
from ..call import LocalCall, Twin
from ..clock import to_text
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .asking import SAMPLING, begin, check_metadata, rendered
from .chat import question_of, tool_calls_of, usage_of

AGENTS, TASKS = "agents", "agent_tasks"
_PARAMETERS = frozenset(
    (
        *("max_tokens", "max_completion_tokens", "response_format", "seed", "stop", "tool_choice"),
        *("parallel_tool_calls", "reasoning_effort", "thinking", *SAMPLING),
    )
)
_DEFINED = ("key", "role", "instructions", "path", "description", "system_prompt", "settings", "model")


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """A turn that has begun: the agent, the task with the new message in it, and the ids of the answer."""

    agent: Mapping[str, Any]
    task: Mapping[str, Any]
    chat: Mapping[str, Any]
    first: bool
    message_id: str
    response_id: str
    run_id: str
    created: str
    telemetry: Mapping[str, str]
    unheard: tuple[str, ...]

    @property
    def model(self) -> str:
        """The name of the agent's model."""
        return str(self.chat["model"])

    async def begin(self, twin: Twin) -> AsyncIterator[Part]:
        """Ask the brain; refusals are raised now."""
        return await begin(twin.brain, question_of(self.chat), twin.clock)

    def message(self, one: Whole) -> dict[str, Any]:
        """Return the agent's message."""
        parts: list[dict[str, Any]] = [{"kind": "text", "text": one.text}] if one.text else []
        parts += [
            {
                "kind": "tool_call",
                "tool_name": made.name,
                "tool_call_id": made.id,
                "arguments": _arguments(made),
            }
            for made in one.calls
        ]
        return {"messageId": self.message_id, "role": "agent", "parts": parts}

    def outcome(self, one: Whole) -> dict[str, Any]:
        """Return the response to the turn, as agents give it."""
        pending = tool_calls_of(one.calls)
        return {
            "_id": self.response_id,
            "task_id": self.task["id"],
            "output": [self.message(one)],
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
    """Keep the agent's message, and return the task."""

    def keep(objects: Objects) -> dict[str, Any]:
        state = "input-required" if one.calls else "completed"
        message = {"kind": "message", **turn.message(one), "taskId": turn.task["id"]}
        status = {"state": state, "timestamp": call.server.clock.timestamp()}
        row = objects.get(TASKS, turn.task["id"])
        body = dict(turn.task if row is None else row.body)
        body |= {"messages": [*body["messages"], message], "status": status, "response": turn.outcome(one)}
        if row is not None:  # the agent may have been deleted meanwhile
            objects.replace(row, body)
        return body

    return await call.server.store.write(keep)


async def fail(call: LocalCall, turn: Turn, failure: HttpProblem) -> None:
    """Keep that a turn failed, and why."""

    def keep(objects: Objects) -> None:
        row = objects.get(TASKS, turn.task["id"])
        if row is not None:
            status = {"state": "failed", "timestamp": call.server.clock.timestamp()}
            objects.replace(row, {**row.body, "status": status, "error": failure.message})

    await call.server.store.write(keep)


def _start(objects: Objects, call: LocalCall) -> Turn:
    clock, body = call.server.clock, call.body
    owner = _agent(objects, call)
    task_id, now = body.get("task_id"), clock.now()
    row = None if task_id is None else objects.get(TASKS, task_id, owner)
    if task_id is not None and row is None:
        raise HttpProblem(404, f"task_id: agent {owner.key!r} has no task {task_id!r}", param="task_id")
    sent = {"kind": "message", "messageId": clock.new_ulid().upper(), **body["message"]}
    if row is None:
        task_id = clock.new_ulid().upper()
        task: dict[str, Any] = {"id": task_id, "contextId": clock.new_ulid().upper(), "kind": "task", "messages": []}
    else:
        task = dict(row.body)
    task["messages"] = [*task["messages"], {**sent, "taskId": task["id"]}]
    task["status"] = {"state": "working", "timestamp": to_text(now)}
    if row is None:
        objects.add(TASKS, task, id=task["id"], parent=owner)
    else:
        objects.replace(row, task)
    chat, unheard = _chat(objects, owner.body, task["messages"], body.get("variables") or {})
    return Turn(
        agent=owner.body,
        task=task,
        chat=chat,
        first=row is None,
        message_id=clock.new_ulid().upper(),
        response_id=clock.new_id("resp"),
        run_id=clock.new_ulid().upper(),
        created=to_text(now),
        telemetry={"trace_id": clock.new_hex(32), "span_id": clock.new_hex(16)},
        unheard=unheard,
    )


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


def _chat(
    objects: Objects, agent: Mapping[str, Any], said: list[Any], variables: Mapping[str, Any]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what the brain is asked, in the form of a chat, and the keys of tools that cannot be called here."""
    named: Any = agent.get("model") or {}
    model: Mapping[str, Any] = {"id": named} if isinstance(named, str) else named
    known = {name: value for name, value in (model.get("parameters") or {}).items() if name in _PARAMETERS}
    system = "\n\n".join(filter(None, (agent.get("system_prompt"), agent.get("instructions"))))
    values = {**(agent.get("variables") or {}), **variables}
    messages = [{"role": "system", "content": rendered(system, values)}] if system else []
    for one in said:
        messages += _as_chat(one)
    tools, unheard = [], []
    for tool in (agent.get("settings") or {}).get("tools") or ():
        name = str(tool.get("key") or tool.get("tool_id") or tool.get("id") or tool.get("type"))
        function = tool.get("function") or _stored_function(objects, tool)
        if function is None:
            unheard.append(name)
        else:
            tools.append({"type": "function", "function": function})
    asked = {"model": str(model.get("id") or "openai/gpt-4o"), "messages": messages, **known}
    return {**asked, **({"tools": tools} if tools else {})}, tuple(unheard)


def _stored_function(objects: Objects, tool: Mapping[str, Any]) -> Any:
    for name in ("tool_id", "key", "id"):
        row = objects.find("tools", str(tool[name])) if tool.get(name) else None
        if row is not None:
            return row.body.get("function")
    return None


def _as_chat(message: Mapping[str, Any]) -> list[dict[str, Any]]:
    parts = message["parts"]
    text = "\n".join(filter(None, map(_text, parts)))
    if message["role"] == "agent":
        calls = [
            {
                "id": part["tool_call_id"],
                "function": {"name": part["tool_name"], "arguments": json.dumps(part["arguments"])},
            }
            for part in parts
            if part["kind"] == "tool_call"
        ]
        return [{"role": "assistant", "content": text, **({"tool_calls": calls} if calls else {})}]
    results = [
        {"role": "tool", "tool_call_id": part["tool_call_id"], "content": _plain(part.get("result"))}
        for part in parts
        if part["kind"] == "tool_result"
    ]
    return [*results, {"role": "user", "content": text}] if text or not results else results


def _text(part: Mapping[str, Any]) -> str:
    match part["kind"]:
        case "text":
            return str(part["text"])
        case "error":
            return f"Error: {part['error']}"
        case "data":
            return _plain(part["data"])
        case "file":
            return f"[file {part['file'].get('name') or part['file'].get('uri') or 'without a name'}]"
        case _:
            return ""


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _arguments(made: ToolCall) -> dict[str, Any]:
    try:
        found = json.loads(made.arguments)
    except ValueError:  # cut short by the limit of tokens
        return {}
    return found if isinstance(found, dict) else {}
