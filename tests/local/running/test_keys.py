"""Test that created keys work until they expire, are disabled, revoked or deleted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect

START = datetime(2026, 3, 1, tzinfo=timezone.utc)
TOMORROW = "2026-03-02T00:00:00Z"
MADE = [
    ("/v2/api-keys", {"name": "k", "constraints": {"expires_at": TOMORROW}}, "revoked"),
    ("/v2/api-keys", {"name": "k", "expiration": TOMORROW}, "disabled"),
    (
        "/v2/management-keys",
        {"name": "k", "permission_mode": "all", "expires_at": TOMORROW},
        "MANAGEMENT_KEY_STATUS_REVOKED",
    ),
]


@pytest.fixture(scope="module", params=[None, "main-key"])
def http(request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {request.param or 'any'}"}
    with LocalOrq(clock=START, seed_ids=True, key=request.param) as server, connect(server, headers=headers) as client:
        yield client


@pytest.fixture(autouse=True)
def _anew(http: httpx.Client) -> None:
    http.post("/_orq/reset")


def made(http: httpx.Client, path: str, body: Any) -> tuple[str, str]:
    """Return the path of a new key, and its token."""
    answer = http.post(path, json=body).json()
    shown = answer.get("management_key", answer)
    return f"{path}/{shown.get('id') or shown['management_key_id']}", answer["token"]


def said(http: httpx.Client, token: str) -> str:
    """Return what a call with a key is told; "" if it is answered."""
    answer = http.get("/v2/datasets", headers={"authorization": f"Bearer {token}"})
    assert answer.status_code in (200, 401)
    return "" if answer.status_code == 200 else str(answer.json()["message"])


@pytest.mark.parametrize(("path", "body", "status"), MADE)
def test_a_key_works_until_its_expiry(http: httpx.Client, path: str, body: Any, status: str) -> None:
    _, token = made(http, path, body)
    http.post("/_orq/clock", json={"move": 86_399.999})
    assert said(http, token) == ""
    http.post("/_orq/clock", json={"move": 0.001})
    assert said(http, token) == f"This API key expired at {TOMORROW}."
    http.post("/_orq/clock", json={"move": -1})
    assert said(http, token) == ""


@pytest.mark.parametrize(("path", "body", "status"), MADE)
def test_a_key_that_was_disabled_revoked_or_deleted_does_not_work(
    http: httpx.Client, path: str, body: Any, status: str
) -> None:
    place, token = made(http, path, body)
    _, other = made(http, path, body)
    assert http.patch(place, json={"status": status}).status_code == 200
    assert said(http, token) in ("This API key is revoked.", "This API key is disabled.")
    http.delete(place)
    assert "deleted" in said(http, token)
    assert said(http, other) == ""


def test_spans_are_taken_with_keys_that_work(http: httpx.Client) -> None:
    _, token = made(http, *MADE[0][:2])
    headers = {"authorization": f"Bearer {token}"}
    assert http.post("/v2/otel/v1/traces", json={"resourceSpans": []}, headers=headers).status_code == 200
    http.post("/_orq/clock", json={"move": 86_400})
    refused = http.post("/v2/otel/v1/traces", json={"resourceSpans": []}, headers=headers)
    assert (refused.status_code, refused.json()["message"]) == (401, f"This API key expired at {TOMORROW}.")


def test_a_key_is_kept_as_its_hash_and_works_after_dump_and_seed(http: httpx.Client) -> None:
    _, token = made(http, *MADE[0][:2])
    dump = http.get("/_orq/dump").text
    assert token not in dump
    with LocalOrq(seed=http.get("/_orq/dump").json(), clock=START) as server, connect(server) as other:
        assert said(other, token) == ""
        server.clock.move(timedelta(days=1))
        assert "expired" in said(other, token)


def test_where_each_key_is_a_tenant_no_key_is_judged() -> None:
    with LocalOrq(tenant_by="key") as server, connect(server) as http:
        _, token = made(http, "/v2/api-keys", {"name": "k", "expiration": "2020-01-01T00:00:00Z"})
        assert said(http, token) == ""
