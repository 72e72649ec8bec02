"""Test that each field of a new object is returned as it was sent, in all accepted forms."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from orq.local import LocalOrq
from orq.local.examples import struct_kinds
from orq.local.state.objects import object_type
from orq.local.state.resources import Collection, collections, resources
from tests.local.state.walk import (
    MAKERS,
    Caller,
    as_shown,
    at,
    callers,
    different,
    made,
    parents,
    path_of,
    role,
    walked,
)

ELSEWHERE = {"audit_log_deliveries", "users"}
"""Collections whose objects are made by what answers with something else."""

NOT_SHOWN = {
    "conversations": {"projectId"},
    "datasets": {"path"},
    "datasources": {"chunking_options"},
    "evals": {"path"},
    "file_systems": {"path"},
    "files": {"content", "content_type"},
    "knowledge_chunks": {"embedding"},
    "memory_stores": {"path"},
    "prompts": {"path"},
    "views": {"is_private"},
    "wiki_runs": {"full"},
    "wikis": {"import_existing"},
}
"""Fields that can be sent, and that the type of the object does not have."""
OF_THE_CHANGE = {"versionIncrement", "versionDescription", "created", "updated"}
"""Fields of an update that are about the update, and times that the server sets. No operation changes a deployment."""

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def call() -> Iterator[Caller]:
    with LocalOrq() as server, callers(server, "sync") as caller:
        yield caller


def made_objects(call: Caller, collection: Collection, turn: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Create an object with all fields; return it as it was sent, in the names of the object, and as it came back."""
    name = role(collection, *MAKERS)
    assert name is not None
    above, facts = parents(call, collection), collection.rows[name]
    known: dict[str, Any] = {}
    if collection.name == "datasources":  # whose file is read and cut
        file = call("files_create", [], filename="a.md", content=b"a")["file"]
        known = {"file_id": file["file_id"], "chunking_options": {}}
    value = call(name, path_of(name, above), True, turn, **different(collection, name), **known)
    assert not isinstance(value, Exception), value
    sent: Any = json.loads(call.server.requests[-1].body)
    got = at(value, facts.get("object", ""))
    if facts["role"].startswith("batch"):
        sent = (sent[facts["items"]] if facts.get("items") else sent)[0]
        got = got[0] if isinstance(got, list) else got
    names = facts.get("names", {})
    return {names.get(field, field): item for field, item in sent.items()}, got


def has(got: Any, sent: Any) -> bool:
    """Tell whether an answer has what was sent; objects may have more."""
    if isinstance(sent, dict) and isinstance(got, dict):
        return all(name in got and has(got[name], item) for name, item in sent.items())
    if isinstance(sent, list) and isinstance(got, list):
        return len(got) == len(sent) and all(map(has, got, sent))
    return bool(got == sent) or (isinstance(got, str) and _same_time(got, sent))


def _same_time(got: str, sent: Any) -> bool:
    return isinstance(sent, str) and got[:19] == sent[:19] and got[10:11] == "T"


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize(
    "collection", [each for each in walked() if each.name not in ELSEWHERE], ids=lambda each: each.name
)
def test_sent_fields_are_returned(call: Caller, collection: Collection, turn: int) -> None:
    sent, got = made_objects(call, collection, turn)
    check(collection, sent, got)


def check(collection: Collection, sent: dict[str, Any], got: dict[str, Any]) -> None:
    """Hold an object against what was sent of it: all is there and the same, but for what its type lacks."""
    if collection.name == "agents":  # the field `model` also lists the fallback models
        sent["model"] = {"id": sent["model"]} if isinstance(sent["model"], str) else sent["model"]
        sent["model"] |= {"fallback_models": sent.pop("fallback_models")}
    sent = {name: as_shown(collection, value) for name, value in sent.items()}
    fields = {
        field.encode_name for kind in struct_kinds(object_type(collection)) for field in msgspec.structs.fields(kind)
    }
    lost = sent.keys() - got.keys() - set(collection.secret)
    assert lost == NOT_SHOWN.get(collection.name, set()) & sent.keys()
    assert not lost & fields
    wrong = {name: (item, got[name]) for name, item in sent.items() if name in got and not has(got[name], item)}
    assert not {name: pair for name, pair in wrong.items() if name not in collection.secret}


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("name", ["agents_update", "prompts_update"])
def test_updated_fields_are_returned(call: Caller, name: str, turn: int) -> None:
    collection = resources()[name].collection
    own = made(call, collection, [])
    answer = call(name, [own], True, turn, **different(collection, name))
    assert not isinstance(answer, Exception), answer
    sent = json.loads(call.server.requests[-1].body)
    found = call(name.replace("update", "retrieve"), [own])
    check(collection, {field: item for field, item in sent.items() if field not in OF_THE_CHANGE}, found)


def test_an_agents_update_keeps_what_it_does_not_name(call: Caller) -> None:
    name = made(call, collections()["agents"], [], fallback_models=["openai/gpt-4o-mini"])
    call("agents_update", [name], model="openai/gpt-4.1")
    assert call("agents_retrieve", [name])["model"] == {
        "id": "openai/gpt-4.1",
        "fallback_models": ["openai/gpt-4o-mini"],
    }
    call("agents_update", [name], fallback_models=[])
    assert call("agents_retrieve", [name])["model"] == {"id": "openai/gpt-4.1", "fallback_models": []}


def test_the_tools_of_an_agent_have_their_kind(call: Caller) -> None:
    tool = call(
        "tools_create",
        [],
        body={"type": "function", "key": "add", "path": "Default", "description": "Adds", "function": {"name": "add"}},
    )
    tools = [{"type": "function", "key": "add"}, {"type": "current_date"}]
    name = made(call, collections()["agents"], [], settings={"tools": tools})
    found = call("agents_retrieve", [name])["settings"]["tools"]
    assert [(one["action_type"], one["id"]) for one in found] == [
        ("function", tool["_id"]),
        ("current_date", "current_date"),
    ]


def test_new_objects_have_zero_counts_and_are_not_archived(call: Caller) -> None:
    project = call("projects_create", [])["project"]
    assert (project["is_archived"], project["is_default"]) == (False, False)
    embedding = {"embedding_model": "openai/text-embedding-3-small", "path": "Default"}
    knowledge = call("knowledge_create", [], body={"type": "internal", "key": "docs", **embedding})
    assert knowledge["model"] == "openai/text-embedding-3-small"
