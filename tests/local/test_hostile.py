"""Test hostile queries, files and ids: they are refused or taken as text."""

from __future__ import annotations

import gzip
import json
from base64 import b64encode
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect

TEXTS = [
    "'; DROP TABLE objects; --",
    '" OR 1=1 --',
    "%' ESCAPE '\\",
    "../../../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "\x00",
    "a\r\nx-injected: 1",
    "<svg onload=alert(1)>",
    "NEAR(a b) AND NOT * OR ^",
    "(" * 5000,
    "[" * 5000,
    "a:" * 5000,
    "-" * 20000,
    str(10**400),
    "_id",
    "__proto__",
]
PATHS = [
    "/v2/datasets/{}",
    "/v2/files/{}",
    "/v2/files/{}/content",
    "/v2/agents/{}",
    "/v3/traces/{}",
    "/v3/traces/{}/spans",
    "/_orq/files/{}",
]
QUERIES = [
    ("/v2/datasets", "search"),
    ("/v2/datasets", "starting_after"),
    ("/v2/datasets", "limit"),
    ("/v3/traces/x/spans", "page_token"),
    ("/v2/identities", "sort_by"),
]


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with LocalOrq(seed={"datasets": [{"display_name": "kept"}]}) as server, connect(server) as client:
        yield client


@pytest.fixture(autouse=True)
def kept(http: httpx.Client) -> Iterator[None]:
    """What was stored is there afterwards, and nothing else."""
    before = http.get("/_orq/dump").json()["datasets"]
    yield
    assert http.get("/_orq/dump").json()["datasets"] == before


def answered(response: httpx.Response) -> None:
    assert response.status_code < 500, response.text
    assert "x-injected" not in response.headers
    assert b"root:" not in response.content


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: repr(text[:20]))
def test_in_paths_and_queries(http: httpx.Client, text: str) -> None:
    for path in PATHS:
        answered(http.get(path.format(quote(text, safe="%/."))))
    for path, name in QUERIES:
        answered(http.get(path, params={name: text}))


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: repr(text[:20]))
def test_in_languages_and_bodies(http: httpx.Client, text: str) -> None:
    bodies: list[tuple[str, Any]] = [
        ("/v3/traces/query", {"query": text}),
        ("/v3/traces/search", {"query": text}),
        ("/v3/logs/query", {"query": text}),
        ("/v3/logs/search", {"query": text}),
        ("/v3/telemetry/query", {"query": text, "metric": text}),
        ("/v2/sessions/query", {"filters": {"interval": text, text: text}}),
        ("/v2/webhooks/query", {"query": {text: text}}),
    ]
    for path, body in bodies:
        answered(http.post(path, json=body))
    page = {"x-orq-page": "1"}
    answered(http.get("/_orq/page/objects", params={"collection": text, "before": text}, headers=page))
    answered(http.post("/_orq/page/objects", json={"collection": text, "parent": text, "body": {}}, headers=page))
    answered(http.put("/_orq/page/objects", json={"seq": text, "body": {text: text}}, headers=page))
    answered(http.post("/_orq/restore", json={"snapshot": text}))


@pytest.mark.parametrize("name", [*TEXTS[:9], "a/b/../../c.txt", "C:\\windows\\x", "x" * 5000, "", ".", ".."])
def test_names_of_files_stay_names(http: httpx.Client, name: str) -> None:
    made = http.post("/v2/files", json={"filename": name, "content": b64encode(b"kept").decode()})
    answered(made)
    if made.is_success:
        url = http.get(f"/v2/files/{made.json()['file']['file_id']}/content").json()["download_url"]
        found = httpx.get(url, trust_env=False)
        assert (found.status_code, found.content) == (200, b"kept")
        assert not {"/", "\\", "\r", "\n", "\0"} & set(found.headers.get("content-disposition", ""))


@pytest.mark.parametrize("path", ["/v2/otel/v1/traces", "/v2/traces/v1/traces", "/v2/datasets"])
@pytest.mark.parametrize("kind", ["application/json", "application/x-protobuf"])
@pytest.mark.parametrize(
    "body",
    [
        gzip.compress(b" " * (80 << 20)),
        gzip.compress(b"[" * (1 << 20)),
        gzip.compress(b"\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
        gzip.compress(b"\x0b" * 100_000),
        gzip.compress(json.dumps({"resourceSpans": [{"scopeSpans": [{"spans": [{"traceId": "'"}]}]}]}).encode()),
        b"\x1f\x8b\x08 no gzip",
    ],
    ids=["bomb", "deep", "length", "groups", "ids", "no-gzip"],
)
def test_compressed_bodies(http: httpx.Client, path: str, kind: str, body: bytes) -> None:
    headers = {"content-type": kind, "content-encoding": "gzip"}
    response = http.post(path, content=body, headers=headers)
    answered(response)
    assert not response.is_success or "partial" in response.text.lower() or response.text in ("", "{}"), response.text
