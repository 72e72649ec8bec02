"""Handlers of small computed answers: tags, used models, secrets, replays, gateway tools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..call import Answer, Handler, LocalCall
from ..http_problem import HttpProblem
from ..state.complete import complete
from ..state.filters import moment_of, values_at
from ..state.rows import Objects, Row


def found(objects: Objects, collection: str, name: str, parent: Row | int = 0) -> Row:
    """Return an object by id or key. Raise `HttpProblem` if there is none."""
    row = objects.find(collection, name, parent)
    if row is None:
        raise HttpProblem(404, f"There is no {name!r} among the {collection.replace('_', ' ')}.")
    return row


def distinct(objects: Objects, call: LocalCall, collection: str, *paths: str) -> list[str]:
    """Return the distinct texts of the objects at these paths, in alphabetical order."""
    project = call.query.get("project_id", [None])[-1]
    rows = (row for row in objects.scan(collection) if project in (None, row.body.get("project_id")))
    return sorted({str(value) for row in rows for path in paths for value in values_at(row.body, path)})


async def session_tags(call: LocalCall) -> Answer:
    """Return all tags of sessions."""
    tags = await call.server.store.read(lambda objects: distinct(objects, call, "sessions", "tags[]"))
    return Answer(kind="computed", value=tags)


async def used_models(call: LocalCall) -> Answer:
    """Return the models that routing rules use."""
    path = "models_config.models[].model"
    models = await call.server.store.read(lambda objects: distinct(objects, call, "routing_rules", path))
    return Answer(kind="computed", value={"object": "list", "models": models})


async def used_guardrails(call: LocalCall) -> Answer:
    """Return the guardrails that rules use."""
    path = "guardrails[].id"
    ids = await call.server.store.read(lambda objects: distinct(objects, call, "guardrail_rules", path))
    return Answer(kind="computed", value={"object": "list", "guardrail_ids": ids})


async def webhook_secret(call: LocalCall) -> Answer:
    """Return a secret for a webhook."""
    return Answer(kind="computed", value={"secret": f"whsec_{call.server.clock.new_hex(48)}"})


async def replay_deliveries(call: LocalCall) -> Answer:
    """Count the deliveries of a time range. Nothing is sent."""
    since, until = moment_of(call.body["from"]), moment_of(call.body["to"])

    def count(objects: Objects) -> int:
        destination = found(objects, "audit_log_destinations", call.path["destination_id"])
        times = (row.created for row in objects.scan("audit_log_deliveries", destination))
        return sum((since is None or since <= time) and (until is None or time <= until) for time in times)

    queued = await call.server.store.read(count)
    return Answer(kind="computed", value={"replay_id": call.server.clock.new_ulid().upper(), "queued": queued})


async def processing_status(call: LocalCall) -> Answer:
    """Report that all chunks of a datasource are done."""

    def count(objects: Objects) -> int:
        knowledge = found(objects, "knowledge", call.path["knowledge_id"])
        return objects.count("knowledge_chunks", found(objects, "datasources", call.path["datasource_id"], knowledge))

    number = await call.server.store.read(count)
    totals = {"total_queued": 0, "total_completed": number, "total_passed": number, "total_failed": 0}
    attempts: dict[str, Any] = {"chunks_processing_attempts": [], "datasource_processing_attempts": []}
    return Answer(kind="computed", value={**totals, "overall_total_processing": 0, **attempts})


async def gateway_tools(call: LocalCall) -> Answer:
    """Return an empty list of a gateway's tools, because no MCP server is asked."""
    await call.server.store.read(lambda objects: found(objects, "mcp_gateways", call.path["gateway_id"]))
    answer: Any = call.operation.answer
    value = complete(answer.type, {"object": "list", "data": [], "has_more": False})
    return Answer(kind="computed", value=value, ignored=_given(call, ("mcp_server_id",)))


def _given(call: LocalCall, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name in call.query)


HANDLERS: Mapping[str, Handler] = {
    "audit_log_destinations_replay": replay_deliveries,
    "guardrail_rules_list_used_guardrails": used_guardrails,
    "knowledge_retrieve_processing_status": processing_status,
    "mcp_gateways_list_tools": gateway_tools,
    "routing_rules_list_used_models": used_models,
    "sessions_list_tags": session_tags,
    "webhooks_generate_secret": webhook_secret,
}
