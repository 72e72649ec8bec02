"""Test embeddings of the upstream, and without any."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from struct import pack
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect

from ._raw_upstream import HOLD, answer, raw_upstream
from .conftest import UPSTREAM_KEY
from .test_failures import asking

EMBEDDINGS = "/v2/router/embeddings"
BODY: dict[str, Any] = {"model": "openai/text-embedding-3-small", "input": ["one", "two"]}
VECTORS = [[0.5, -0.25], [1.0, 0.0]]


def answering(*vectors: Any, **more: Any) -> bytes:
    data = [{"object": "embedding", "index": index, "embedding": one} for index, one in enumerate(vectors)]
    return answer(200, json.dumps({"object": "list", "data": data[::-1], "model": "theirs", **more}).encode())


@pytest.mark.parametrize("theirs", ["floats", "base64"])
@pytest.mark.parametrize("ours", ["float", "base64", None])
def test_vectors_have_the_requested_order_and_encoding(theirs: str, ours: str | None) -> None:
    coded = [b64encode(pack("<2f", *one)).decode() for one in VECTORS]
    script = answering(*(coded if theirs == "base64" else VECTORS), usage={"prompt_tokens": 4, "total_tokens": 4})
    body = BODY | ({"encoding_format": ours} if ours else {})
    models = {"openai/text-embedding-3-small": "nomic-embed-text"}
    with raw_upstream(script) as upstream, asking(upstream.url, upstream_model=models) as http:
        response = http.post(EMBEDDINGS, json=body)
    found = response.json()
    assert [one["embedding"] for one in found["data"]] == (coded if ours == "base64" else VECTORS)
    assert [one["index"] for one in found["data"]] == [0, 1]
    assert (found["usage"]["prompt_tokens"], found["model"]) == (4, BODY["model"])
    assert response.headers["x-orq-local"] == "upstream"
    assert upstream.heads[0].startswith("POST /v1/embeddings HTTP/1.1")
    assert upstream.bodies[0] == body | {"model": "nomic-embed-text"}


def test_a_width_that_was_not_kept_is_named() -> None:
    with raw_upstream(answering(*VECTORS)) as upstream, asking(upstream.url) as http:
        wide = http.post(EMBEDDINGS, json=BODY | {"dimensions": 512})
        kept = http.post(EMBEDDINGS, json=BODY | {"dimensions": 2})
    assert wide.headers["x-orq-local"] == "upstream; ignored=dimensions"
    assert kept.headers["x-orq-local"] == "upstream"


@pytest.mark.parametrize("status", [404, 405, 501])
def test_the_server_makes_embeddings_if_the_upstream_has_none(status: int) -> None:
    with raw_upstream(answer(status, b'{"detail": "Not Found"}')) as upstream, asking(upstream.url) as http:
        response = http.post(EMBEDDINGS, json=BODY)
    with LocalOrq() as server, connect(server) as http:
        assert response.json() == http.post(EMBEDDINGS, json=BODY).json()
    assert response.headers["x-orq-local"] == "computed; fallback=embeddings"


FAILURES: dict[str, tuple[bytes, int, str]] = {
    "an unknown model": (
        answer(404, b'{"error": {"message": "model \\"x\\" not found, try pulling it"}}'),
        404,
        "pulling",
    ),
    "a model that has none": (answer(400, b'{"error": "this model does not support embeddings"}'), 400, "not support"),
    "too few": (answering(VECTORS[0]), 502, "1 embeddings for 2 inputs"),
    "none": (answer(200, b'{"object": "list"}'), 502, "sent JSON without embeddings"),
    "a page": (answer(200, b"<html>", type="text/html"), 502, "not JSON"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_failures_reach_the_caller(name: str) -> None:
    script, status, words = FAILURES[name]
    with raw_upstream(script) as upstream, asking(upstream.url) as http:
        response = http.post(EMBEDDINGS, json=BODY)
    assert (response.status_code, words in response.text) == (status, True), response.text


def test_a_client_that_leaves_ends_the_upstreams_work() -> None:
    with (
        raw_upstream(HOLD) as upstream,
        LocalOrq(upstream=upstream.url) as server,
        connect(server, timeout=0.2) as http,
    ):
        with pytest.raises(httpx.ReadTimeout):
            http.post(EMBEDDINGS, json=BODY)
        assert upstream.gone.wait(1)


def test_a_second_local_server_is_asked_and_replayed(tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"
    with LocalOrq(key=UPSTREAM_KEY) as behind:
        options: Any = {"upstream": f"{behind.url}/v2/router", "upstream_key": UPSTREAM_KEY}
        with asking(options.pop("upstream"), **options, record=file) as http:
            response = http.post(EMBEDDINGS, json=BODY)
        headers = {"authorization": f"Bearer {UPSTREAM_KEY}"}
        alone = httpx.post(behind.url + EMBEDDINGS, json=BODY, headers=headers, trust_env=False)
    assert response.json() == alone.json()
    with LocalOrq(replay=file) as server, connect(server) as http:
        replayed = http.post(EMBEDDINGS, json=BODY)
        unknown = http.post(EMBEDDINGS, json=BODY | {"input": ["one", "three"]})
    assert (replayed.json(), replayed.headers["x-orq-local"]) == (response.json(), "replayed")
    assert (unknown.status_code, "differs at input[1]" in unknown.text) == (501, True)
