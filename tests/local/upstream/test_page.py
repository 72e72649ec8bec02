"""Test that the page shows the request to the upstream, without a key.

Changed and dropped names are marked.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from orq.local import LocalOrq
from tests.local.forms._chats import CHAT, CLOCK, message
from tests.support.samples import KEY
from tests.support.wire import connect

from ._raw_upstream import answer, chunk, end, raw_upstream, stream
from .conftest import UPSTREAM_KEY

NAMED = {"type": "function", "function": {"name": "clock"}}


@contextmanager
def looking(*script: Any, **options: Any) -> Iterator[tuple[httpx.Client, httpx.Client, list[Any]]]:
    """Give a client of a server with an upstream, one of its page, and what the upstream got."""
    headers = {"x-orq-page": "1"}
    with (
        raw_upstream(*script) as upstream,
        LocalOrq(upstream=upstream.url, upstream_key=UPSTREAM_KEY, **options) as server,
        connect(server) as http,
        httpx.Client(base_url=server.url + "/_orq/page", headers=headers, trust_env=False) as page,
    ):
        yield http, page, upstream.bodies


def sent(page: httpx.Client, number: int) -> list[Any]:
    return json.loads(page.get(f"/calls/{number}").json()["upstream"]["text"])


def test_the_exact_request_is_shown_with_what_was_changed_and_dropped() -> None:
    options: Any = {"upstream_model": "llama", "upstream_drop": ["seed"]}
    body = message("Hello!", seed=1, temperature=0, thread={"id": "t"}, tools=[CLOCK], tool_choice=NAMED)
    with looking(stream(chunk(content="Yes."), end()), **options) as (http, page, got):
        http.post(CHAT, json=body)
        http.get("/v2/agents")
        (shown,) = sent(page, 1)
        (entry,) = page.post("/har", json={"ids": [1]}).json()["log"]["entries"]
        assert page.get("/calls/2").json()["upstream"]["size"] == 0
    assert shown["body"] == got[0]
    assert shown["to"].endswith("/v1/chat/completions")
    assert shown["changed"] == ["model", "tool_choice"]
    assert sorted(shown["dropped"]) == ["seed", "thread"]
    assert entry["_upstream"] == [shown]


def test_each_question_of_a_call_is_shown_also_of_one_that_fails() -> None:
    with looking(answer(400, b'{"error": {"message": "no"}}')) as (http, page, got):
        assert http.post(CHAT, json=message("Hello!")).status_code == 400
        assert [one["body"] for one in sent(page, 1)] == got
    with looking(stream(chunk(content="Yes."), end())) as (http, page, got):
        http.post(CHAT, json=message("Hello!", n=2, seed=7))
        assert sorted(one["body"]["seed"] for one in sent(page, 1)) == [7, 8]


def test_an_answer_that_does_not_fit_its_schema_is_marked() -> None:
    schema = {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object"}}}
    with looking(stream(chunk(content="no JSON"), end())) as (http, page, _):
        http.post(CHAT, json=message(response_format=schema))
        assert page.get("/calls/1").json()["call"]["kind"] == "upstream; estimated=usage; unfit=response_format"


def test_no_key_is_shown() -> None:
    words = f"My keys are {UPSTREAM_KEY} and {KEY}."
    with looking(stream(chunk(content="Yes."), end())) as (http, page, got):
        http.post(CHAT, json=message(words, api_key="s3cret-of-mine"))
        shown = page.get("/calls/1").text + page.post("/har", json={}).text + page.get("/calls/1/upstream").text
    assert got[0]["messages"][0]["content"] == words  # the model gets the caller's text unchanged
    assert "My keys are" in shown
    assert not [one for one in (UPSTREAM_KEY, KEY, "s3cret-of-mine") if one in shown]


def test_a_long_request_comes_in_pieces_and_counts_in_the_journal() -> None:
    with looking(stream(chunk(content="Yes."), end())) as (http, page, got):
        http.post(CHAT, json=message("word " * 40_000))
        part = page.get("/calls/1").json()["upstream"]
        text = part["text"]
        while part["next"] is not None:
            part = page.get(f"/calls/1/upstream?from={part['next']}").json()
            text += part["text"]
    assert json.loads(text)[0]["body"] == got[0]
    assert len(text) == part["size"]
