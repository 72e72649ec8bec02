"""What was sent is what comes back: each field of a new object, in all forms in which it may be sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from orq.local import LocalOrq
from orq.local.state.resources import Collection
from tests.local.state.walk import MAKERS, Caller, at, callers, different, parents, path_of, role, walked

ELSEWHERE = {"audit_log_deliveries", "users"}
"""Collections whose objects are made by what answers with something else."""

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
    value = call(name, path_of(name, above), True, turn, **different(collection, name))
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
def test_what_was_sent_comes_back(call: Caller, collection: Collection, turn: int) -> None:
    sent, got = made_objects(call, collection, turn)
    if collection.name == "agents" and isinstance(sent["model"], str):
        sent["model"] = {"id": sent["model"]}
    shared = {name: item for name, item in sent.items() if name in got and name not in collection.secret}
    wrong = {name: (item, got[name]) for name, item in shared.items() if not has(got[name], item)}
    assert not wrong


def test_what_is_new_counts_nothing_and_is_no_archive(call: Caller) -> None:
    project = call("projects_create", [])["project"]
    assert (project["is_archived"], project["is_default"]) == (False, False)
    embedding = {"embedding_model": "openai/text-embedding-3-small", "path": "Default"}
    knowledge = call("knowledge_create", [], body={"type": "internal", "key": "docs", **embedding})
    assert knowledge["model"] == "openai/text-embedding-3-small"
