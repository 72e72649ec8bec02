"""Test small operations on stored objects, and the entries of file systems."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.support.openapi import checked
from tests.support.wire import connect

SEED: dict[str, Any] = {
    "file_systems": [{"key": "disk"}],
    "sessions": [{"tags": ["b", "a"]}, {"tags": ["a"]}],
    "mcp_gateways": [{"id": "gateway_01"}],
    "agents": [{"key": "support", "$children": {"schedules": [{"_id": "schedule_01"}]}}],
    "knowledge": [
        {
            "_id": "base",
            "$children": {
                "datasources": [
                    {"_id": "source", "$children": {"knowledge_chunks": [{"text": "one"}, {"text": "two"}]}}
                ]
            },
        }
    ],
    "audit_log_destinations": [{"id": "dest", "$children": {"audit_log_deliveries": [{}, {}]}}],
    "guardrail_rules": [{"guardrails": [{"id": "g2"}, {"id": "g1"}]}],
    "routing_rules": [{"models_config": {"models": [{"model": "a/b"}, {"model": "a/a"}]}}],
}
DISK = "/v2/file-systems/disk"


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with checked(seed=SEED) as server, connect(server) as client:
        yield client


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/v2/sessions/tags", ["a", "b"]),
        ("/v2/routing-rules/used-models", {"object": "list", "models": ["a/a", "a/b"]}),
        ("/v2/guardrail-rules/used-guardrails", {"object": "list", "guardrail_ids": ["g1", "g2"]}),
        ("/v2/mcp-gateways/gateway_01/tools", {"object": "list", "data": [], "has_more": False}),
    ],
)
def test_answers_from_stored_objects(http: httpx.Client, path: str, expected: Any) -> None:
    answer = http.get(path)
    assert answer.json() == expected
    assert answer.headers["x-orq-local"] == "computed"


def test_a_schedule_that_is_there_is_triggered(http: httpx.Client) -> None:
    path = "/v3/agents/support/schedules/{}/execution"
    assert http.post(path.format("schedule_01")).json() == {"schedule_id": "schedule_01", "status": "triggered"}
    assert http.post(path.format("other")).status_code == 404


def test_chunks_that_are_stored_are_processed(http: httpx.Client) -> None:
    got = http.get("/v2/knowledge/base/datasources/source/datasource-processing-status").json()
    assert (got["total_completed"], got["total_queued"]) == (2, 0)


def test_deliveries_of_a_span_of_time_are_replayed(http: httpx.Client) -> None:
    path = "/v3/audit-log-destinations/dest/replay"
    for since, number in (("2020-01-01T00:00:00Z", 2), ("2098-01-01T00:00:00Z", 0)):
        assert http.post(path, json={"from": since, "to": "2099-01-01T00:00:00Z"}).json()["queued"] == number


def test_two_secrets_of_webhooks_differ(http: httpx.Client) -> None:
    assert http.get("/v2/webhooks/secret").json() != http.get("/v2/webhooks/secret").json()


def test_folders_are_made_listed_moved_and_deleted(http: httpx.Client) -> None:
    assert http.post(f"{DISK}/folders", json={"path": "a/b/c"}).json() == {"path": "/a/b/c"}
    assert paths(http, depth=9) == ["/a", "/a/b", "/a/b/c"]
    assert paths(http) == ["/a"]
    assert paths(http, path="/a", depth=1) == ["/a/b"]
    assert http.post(f"{DISK}/files/move", json={"from": "/a/b", "to": "/z"}).status_code == 201
    assert paths(http, depth=9) == ["/a", "/z", "/z/c"]
    assert http.get(f"{DISK}/files/stat", params={"path": "/z/c"}).json()["type"] == "dir"
    assert http.get(f"{DISK}/files/stat", params={"path": "/a/b"}).status_code == 404
    assert http.delete(f"{DISK}/files", params={"path": "/z"}).status_code == 400, "it is not empty"
    assert http.delete(f"{DISK}/files", params={"path": "/z", "recursive": "true"}).json()["path"] == "/z"
    assert paths(http, depth=9) == ["/a"]


def paths(http: httpx.Client, **query: Any) -> list[str]:
    return [entry["path"] for entry in http.get(f"{DISK}/files", params=query).json()["entries"]]


@pytest.mark.parametrize("path", ["../etc", "a/../../b", "a\x00b"])
def test_a_path_that_leads_out_is_refused(http: httpx.Client, path: str) -> None:
    assert http.post(f"{DISK}/folders", json={"path": path}).status_code == 400
    assert paths(http, depth=9) == []


def test_a_folder_is_not_moved_into_itself_or_onto_another(http: httpx.Client) -> None:
    for path in ("/a", "/b"):
        http.post(f"{DISK}/folders", json={"path": path})
    assert http.post(f"{DISK}/files/move", json={"from": "/a", "to": "/a/c"}).status_code == 400
    assert http.post(f"{DISK}/files/move", json={"from": "/a", "to": "/b"}).status_code == 409
