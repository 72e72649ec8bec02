"""Run the tools of an agent that this server provides itself.

They read and write stored objects. `docs/guide/develop-offline.md` has a table of all kinds of tools.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import msgspec

from ..call import LocalCall
from ..clock import to_text
from ..compute.search import ranked
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .search import chunks_found

_TOP_K = 5
_PLACEHOLDER = re.compile(r"\{\{\s*([\w.-]+)\s*\}\}")
_MOST_BYTES = 1_000_000


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """The context of a tool call. `ask` sends a message to another agent and returns its text."""

    call: LocalCall
    agent: Mapping[str, Any]
    entity: str | None
    ask: Callable[[str, str], Awaitable[str]]


class Hosted(msgspec.Struct, frozen=True):
    """A tool of this server.

    `properties` returns its argument properties, or None if the agent cannot use it.
    """

    description: str
    properties: Callable[[Mapping[str, Any]], Mapping[str, Any] | None]
    run: Callable[[Mapping[str, Any], Context], Awaitable[Any]]


_TEXT: Mapping[str, Any] = {"type": "string"}


def _names(agent: Mapping[str, Any], kind: str) -> list[str]:
    """Return the ids or keys in a list of an agent: knowledge bases, memory stores or agents."""
    fields = {"knowledge_bases": "knowledge_id", "team_of_agents": "key"}
    return [str(one[fields[kind]] if kind in fields else one) for one in agent.get(kind) or ()]


def _of(kind: str, argument: str, **others: Any) -> Callable[[Mapping[str, Any]], Mapping[str, Any] | None]:
    """Return the properties of a tool with an argument that chooses from a list of the agent."""

    def properties(agent: Mapping[str, Any]) -> Mapping[str, Any] | None:
        names = _names(agent, kind)
        return {argument: {"enum": names}, **others} if names else None

    return properties


def _listing(kind: str) -> Callable[[Mapping[str, Any]], Mapping[str, Any] | None]:
    return lambda agent: {} if _names(agent, kind) else None


def _chosen(arguments: Mapping[str, Any], context: Context, kind: str, argument: str) -> str:
    """Return the chosen knowledge base, memory store or agent.

    Refuse one that the agent does not list.
    """
    name, names = str(arguments.get(argument)), _names(context.agent, kind)
    if name not in names:
        raise HttpProblem(400, f"{argument} must be one of {', '.join(names)}, not {name!r}.")
    return name


async def _date(arguments: Mapping[str, Any], context: Context) -> Any:
    return to_text(context.call.server.clock.now())


async def _knowledge_bases(arguments: Mapping[str, Any], context: Context) -> Any:
    return await _listed(context, "knowledge", "knowledge_bases", ("key", "description"))


async def _memory_stores(arguments: Mapping[str, Any], context: Context) -> Any:
    return await _listed(context, "memory_stores", "memory_stores", ("key", "description"))


async def _agents(arguments: Mapping[str, Any], context: Context) -> Any:
    return await _listed(context, "agents", "team_of_agents", ("key", "role", "description"))


async def _listed(context: Context, collection: str, kind: str, shown: Sequence[str]) -> Any:
    def read(objects: Objects) -> Any:
        rows = ((name, objects.find(collection, name)) for name in _names(context.agent, kind))
        found = [(name, row.body) for name, row in rows if row is not None]
        return [{"id": name, **{field: body[field] for field in shown if body.get(field)}} for name, body in found]

    return await context.call.server.store.read(read)


async def _query_knowledge(arguments: Mapping[str, Any], context: Context) -> Any:
    name = _chosen(arguments, context, "knowledge_bases", "knowledge_id")
    query = str(arguments.get("query") or "")

    def read(objects: Objects) -> Any:
        knowledge, found = chunks_found(objects, name, query)
        settings = {**(knowledge.body.get("retrieval_settings") or {}), **arguments}
        count, least = settings.get("top_k"), settings.get("threshold")
        best = [
            {"text": row.body["text"], "score": round(score, 6)}
            for row, score in found
            if not isinstance(least, (int, float)) or score >= least
        ]
        return best[: count if isinstance(count, int) and count > 0 else _TOP_K]

    return await context.call.server.store.read(read)


def _memory(objects: Objects, name: str, entity: str) -> tuple[Row, Row | None]:
    store = objects.find("memory_stores", name)
    if store is None:
        raise HttpProblem(404, f"There is no memory store {name!r}.")
    return store, objects.find("memories", entity, store)


def _entity(context: Context) -> str:
    if context.entity is None:
        raise HttpProblem(400, "memory.entity_id is missing in the request. Set it, so that there are memories to use.")
    return context.entity


async def _query_memory(arguments: Mapping[str, Any], context: Context) -> Any:
    name, entity = _chosen(arguments, context, "memory_stores", "memory_store"), _entity(context)

    def read(objects: Objects) -> Any:
        _, memory = _memory(objects, name, entity)
        rows = [] if memory is None else objects.list("memory_documents", memory)
        found = ranked(str(arguments.get("query") or ""), [row.body["text"] for row in rows])
        return [{"document_id": rows[place].id, "text": rows[place].body["text"]} for place, _ in found][:_TOP_K]

    return await context.call.server.store.read(read)


async def _write_memory(arguments: Mapping[str, Any], context: Context) -> Any:
    name, entity = _chosen(arguments, context, "memory_stores", "memory_store"), _entity(context)
    clock = context.call.server.clock

    def write(objects: Objects) -> Any:
        store, memory = _memory(objects, name, entity)
        common = {"store_id": store.id, "created": to_text(clock.now()), "updated": to_text(clock.now())}
        if memory is None:
            own = clock.new_ulid().upper()
            new = {"_id": own, "entity_id": entity, "metadata": {}, **common}
            memory = objects.add("memories", new, id=own, key=entity, parent=store)
        own = clock.new_ulid().upper()
        document = {"_id": own, "memory_id": memory.id, "metadata": {}, "text": str(arguments.get("text") or "")}
        objects.add("memory_documents", {**document, **common}, id=own, parent=memory)
        return {"document_id": own}

    return await context.call.server.store.write(write)


async def _delete_memory(arguments: Mapping[str, Any], context: Context) -> Any:
    name, entity = _chosen(arguments, context, "memory_stores", "memory_store"), _entity(context)
    wanted = str(arguments.get("document_id"))

    def write(objects: Objects) -> Any:
        _, memory = _memory(objects, name, entity)
        row = None if memory is None else objects.get("memory_documents", wanted, memory)
        if row is None:
            raise HttpProblem(404, f"document_id names the document {wanted!r}, which does not exist.")
        objects.delete(row)
        return {"deleted": wanted}

    return await context.call.server.store.write(write)


async def _ask_agent(arguments: Mapping[str, Any], context: Context) -> Any:
    name = _chosen(arguments, context, "team_of_agents", "agent_key")
    return await context.ask(name, str(arguments.get("message") or ""))


HOSTED: Mapping[str, Hosted] = {
    "current_date": Hosted("Return the current date and time.", lambda agent: {}, _date),
    "retrieve_knowledge_bases": Hosted(
        "List the knowledge bases that can be searched.", _listing("knowledge_bases"), _knowledge_bases
    ),
    "query_knowledge_base": Hosted(
        "Search the knowledge base for a text.", _of("knowledge_bases", "knowledge_id", query=_TEXT), _query_knowledge
    ),
    "retrieve_memory_stores": Hosted("List the memory stores.", _listing("memory_stores"), _memory_stores),
    "query_memory_store": Hosted(
        "Recall what the memory holds about a text.", _of("memory_stores", "memory_store", query=_TEXT), _query_memory
    ),
    "write_memory_store": Hosted("Remember a text.", _of("memory_stores", "memory_store", text=_TEXT), _write_memory),
    "delete_memory_document": Hosted(
        "Forget a document of the memory.", _of("memory_stores", "memory_store", document_id=_TEXT), _delete_memory
    ),
    "retrieve_agents": Hosted("List the other agents of the team.", _listing("team_of_agents"), _agents),
    "call_sub_agent": Hosted(
        "Give another agent of the team a message.", _of("team_of_agents", "agent_key", message=_TEXT), _ask_agent
    ),
}


async def request(http: Mapping[str, Any], arguments: Mapping[str, Any]) -> Any:
    """Make the HTTP request of a tool, to this machine only. Return its JSON or text."""
    import httpx  # Few agents need httpx, so it is imported here.

    from ..upstream.address import is_loopback

    plan = http["blueprint"]
    defaults = {name: one.get("default_value") for name, one in (http.get("arguments") or {}).items()}
    values = {**{name: value for name, value in defaults.items() if value is not None}, **arguments}
    try:
        url = httpx.URL(str(_filled(plan["url"], values)))
    except httpx.InvalidURL as error:
        raise HttpProblem(400, f"The URL of the tool is not valid: {error}.") from None
    if not is_loopback(url):
        raise HttpProblem(
            400, f"The URL of the tool has the host {url.host!r}, and this server calls only this machine."
        )
    headers = {
        name: str(_filled(one["value"] if isinstance(one, dict) else one, values))
        for name, one in (plan.get("headers") or {}).items()
    }
    try:
        async with (
            httpx.AsyncClient(trust_env=False, timeout=plan.get("timeout") or 60) as client,
            client.stream(
                plan["method"], url, headers=headers, json=_filled(plan.get("body") or None, values)
            ) as response,
        ):
            body = b""
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > _MOST_BYTES:
                    raise HttpProblem(502, f"{url} answered with more than {_MOST_BYTES} bytes.")
    except (httpx.HTTPError, ValueError) as error:  # httpx raises ValueError for a value that no header can hold.
        raise HttpProblem(502, f"{url} did not answer: {type(error).__name__}.") from None
    text = body.decode(errors="replace")
    if response.is_error:
        raise HttpProblem(502, f"{url} answered with status {response.status_code}: {text[:500]}")
    try:
        return json.loads(text)
    except ValueError:
        return text


def is_local(http: Mapping[str, Any]) -> bool:
    """Return whether a tool's request goes to this machine, before placeholders are filled."""
    import httpx

    from ..upstream.address import is_loopback

    try:
        return is_loopback(httpx.URL(http["blueprint"]["url"]))
    except httpx.InvalidURL:
        return False


def _filled(value: Any, values: Mapping[str, Any]) -> Any:
    """Return text or JSON with values in its placeholders.

    A text that is a single placeholder becomes the value itself.
    """
    match value:
        case str():
            whole = _PLACEHOLDER.fullmatch(value)
            if whole and whole[1] in values:
                return values[whole[1]]
            return _PLACEHOLDER.sub(lambda found: str(values.get(found[1], found[0])), value)
        case dict():
            return {name: _filled(item, values) for name, item in value.items()}
        case list():
            return [_filled(item, values) for item in value]
        case _:
            return value
