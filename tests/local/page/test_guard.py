"""Test access to the page and its paths: only the page itself and programs of this machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect

PAGE = {"x-orq-page": "1"}


@contextmanager
def browser(server: LocalOrq, **headers: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.url, headers=headers, trust_env=False) as http:
        yield http


def test_the_page_needs_no_key_and_takes_nothing_from_elsewhere() -> None:
    with LocalOrq(key="right") as server, browser(server) as http:
        found = http.get("/")
        assert found.status_code == 200
        assert found.headers["content-type"] == "text/html; charset=utf-8"
        policy = found.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert not re.search(r"(src|href|url\()=?[\"']?(https?:)?//", found.text)
        assert "innerHTML" not in found.text
        assert http.head("/").status_code == 200


@pytest.mark.parametrize("path", ["/", "/_orq/page/live", "/_orq/page/state", "/_orq/page/call/v2/datasets"])
@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"origin": "null"},
        {"origin": "https://evil.example"},
        {"origin": "http://localhost:5173"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
    ids=str,
)
def test_other_pages_are_refused(path: str, headers: dict[str, str]) -> None:
    with LocalOrq(allow_origin="http://localhost:5173") as server, browser(server) as http:
        found = http.get(path, headers={**PAGE, **headers})
        assert found.status_code == 403
        assert "html" not in found.headers["content-type"]


def test_a_link_elsewhere_opens_the_page() -> None:
    opened = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    with LocalOrq() as server, browser(server) as http:
        assert http.get("/", headers=opened).status_code == 200
        assert http.get("/", headers={**opened, "sec-fetch-dest": "iframe"}).status_code == 403


def test_paths_of_the_page_need_its_header() -> None:
    with LocalOrq() as server, browser(server) as http:
        assert http.get("/_orq/page/state").status_code == 403
        assert http.get("/_orq/page/state", headers=PAGE).status_code == 200
        assert http.get("/_orq/page/nothing", headers=PAGE).status_code == 404
        assert http.get("/_orq/page/call/_orq/dump", headers=PAGE).status_code == 404


def test_with_a_key_the_address_holds_a_token_that_is_not_the_key() -> None:
    with LocalOrq(key="right-key") as server, browser(server) as http:
        token = server.page_url.partition("/#token=")[2]
        assert len(token) > 20 and "right-key" not in server.page_url
        for path in ("/_orq/page/state", "/_orq/page/live", "/_orq/page/call/v2/datasets"):
            assert http.get(path, headers=PAGE).status_code == 401
        assert http.get("/_orq/page/state", headers={"x-orq-page": token}).status_code == 200
        assert http.get("/_orq/page/call/v2/datasets", headers={"x-orq-page": token}).status_code == 200
        assert http.get("/v2/datasets", headers={"x-orq-page": token}).status_code == 401
        assert http.get("/_orq/dump", headers={"x-orq-page": token}).status_code == 401


def test_without_a_key_the_address_is_plain() -> None:
    with LocalOrq() as server:
        assert server.page_url == server.url + "/"


def test_viewing_the_page_is_not_recorded_and_uses_no_fault() -> None:
    with LocalOrq() as server, browser(server, **PAGE) as http, connect(server) as program:
        server.fail_next(503)
        http.get("/")
        with http.stream("GET", "/_orq/page/live") as live:
            assert next(live.iter_lines())
        assert http.get("/_orq/page/state").status_code == 200
        assert not server.requests
        assert program.get("/v2/datasets").status_code == 503
