"""Handlers for schedules of agents: check their expressions, and run a schedule."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from ..call import Answer, Handler, LocalCall
from ..due import is_expression
from ..http_problem import HttpProblem
from ..routes import load
from ..state.collections import stored
from ..state.rows import Objects, Row
from ..tracing import traced
from .agents import respond
from .derived import found

_SHAPES = "hourly `0 0 * * * *`, daily `0 0 9 * * *` or weekly `0 0 9 * * 1`: six fields, seconds first, in UTC"


async def create(call: LocalCall) -> Answer:
    """Store a schedule."""
    _check(call)
    return _told(call, await stored(call))


async def update(call: LocalCall) -> Answer:
    """Change a schedule. `generation` increases if its times change or it becomes active again."""
    _check(call)
    before = (await call.server.store.read(lambda objects: _find(objects, call)))[1]
    answer = await stored(call)
    old, new = ({name: body.get(name) for name in ("expression", "is_active")} for body in (before.body, answer.value))
    if old["expression"] == new["expression"] and (old["is_active"] or not new["is_active"]):
        return _told(call, answer)
    generation = int(before.body.get("generation") or 0) + 1

    def count(objects: Objects) -> None:
        row = _find(objects, call)[1]
        objects.replace(row, {**row.body, "generation": generation})

    await call.server.store.write(count)
    return _told(call, replace(answer, value={**answer.value, "generation": generation}))


async def trigger(call: LocalCall) -> Answer:
    """Run a schedule now: its agent answers the input."""

    def begin(objects: Objects) -> tuple[Row, Row]:
        agent, row = _find(objects, call)
        if not row.body.get("is_active", True):
            raise HttpProblem(400, f"The schedule {row.id!r} is not active. Set is_active to true.")
        count, now = int(row.body.get("trigger_count") or 0) + 1, call.server.clock.timestamp()
        return agent, objects.replace(row, {**row.body, "trigger_count": count, "last_triggered_at": now})

    agent, schedule = await call.server.store.write(begin)
    payload = schedule.body.get("payload") or {}
    given = payload.get("input", "")
    text = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
    body: dict[str, Any] = {"message": {"role": "user", "parts": [{"kind": "text", "text": text}]}}
    body |= {name: payload[name] for name in ("variables", "metadata") if payload.get(name)}
    if payload.get("memory_entity_id"):
        body["memory"] = {"entity_id": payload["memory_entity_id"]}
    operation, path = load("agents_responses_create"), {"agent_key": agent.key or agent.id}
    await traced(replace(call, operation=operation, path=path, body=body), respond)
    return Answer(kind="computed", value={"schedule_id": schedule.id, "status": "triggered"})


def _find(objects: Objects, call: LocalCall) -> tuple[Row, Row]:
    agent = found(objects, "agents", call.path["agent_key"])
    return agent, found(objects, "schedules", call.path["schedule_id"], agent)


def _check(call: LocalCall) -> None:
    expression = call.body.get("expression", "0 0 * * * *")
    if not is_expression(expression):
        message = f"expression must be {_SHAPES}, not {expression!r}"
        raise HttpProblem(400, message[:400], param="expression", code="invalid_expression")


def _told(call: LocalCall, answer: Answer) -> Answer:
    """Report a pinned agent version as ignored, because the current version runs."""
    pinned = ("agent_tag",) if call.body.get("agent_tag") else ()
    return replace(answer, ignored=(*answer.ignored, *pinned))


HANDLERS: Mapping[str, Handler] = {
    "schedules_create": create,
    "schedules_update": update,
    "schedules_trigger": trigger,
}
