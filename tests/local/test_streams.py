"""Test streams on the wire: pieces are sent immediately, and replies do not mix.

Clients may leave.
"""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.openapi import checked
from tests.support.wire import connect, create, events, payloads, responses, say


def roles(http: httpx.Client, id: str) -> list[str]:
    return [message["role"] for message in http.get(f"/v2/conversations/{id}").json()["messages"]]


def test_each_piece_leaves_at_once() -> None:
    with checked(delay=0.02) as server, connect(server) as http:
        id = create(http)
        with http.stream("POST", responses(id), json=say()) as response:
            arrivals = [time.perf_counter() for _ in response.iter_raw()]
    assert len(arrivals) > 20
    assert arrivals[-1] - arrivals[0] > 0.02 * 20


def test_several_replies_at_once_in_a_conversation() -> None:
    with checked(delay=0.01) as server, connect(server) as http:
        id = create(http)
        with ThreadPoolExecutor(4) as pool:
            got = list(pool.map(lambda number: events(http, id, say(f"Number {number}")), range(4)))
        assert [stream[-1]["type"] for stream in got] == ["response.done"] * 4
        assert sorted(roles(http, id)) == ["assistant"] * 4 + ["user"] * 4


def test_half_a_reply_is_not_stored() -> None:
    with checked(delay=0.05) as server, connect(server) as http:
        id = create(http)
        with http.stream("POST", responses(id), json=say("bye")) as response:
            next(response.iter_raw())
        time.sleep(0.1)
        assert roles(http, id) == ["user"]
        assert events(http, id, say())[-1]["type"] == "response.done"


def test_a_conversation_deleted_during_the_reply() -> None:
    with checked(delay=0.01) as server, connect(server) as http:
        id = create(http)
        with http.stream("POST", responses(id), json=say()) as response:
            pieces = response.iter_text()
            next(pieces)
            assert http.delete(f"/v2/conversations/{id}").status_code == 204
            rest = payloads("".join(pieces))
        assert rest[-1]["type"] == "response.failed"
        assert "deleted" in rest[-1]["data"]["error"]
        assert http.get(f"/v2/conversations/{id}").status_code == 404


def test_many_at_once(http: httpx.Client) -> None:
    ids = [create(http) for _ in range(20)]
    with ThreadPoolExecutor(20) as pool:
        got = list(pool.map(lambda id: events(http, id, say(id)), ids))
    for id, stream in zip(ids, got, strict=True):
        assert f'You said: "{id}"' in stream[-2]["data"]["part"]["text"]
        assert stream[-1]["type"] == "response.done"


def test_many_at_once_in_one_conversation(http: httpx.Client) -> None:
    id = create(http)
    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda _: http.post(responses(id), json=say()).status_code, range(40)))
    assert set(got) == {200}
    assert sorted(roles(http, id)) == ["assistant"] * 40 + ["user"] * 40


def test_async_clients(checked_server: LocalOrq) -> None:
    async def main() -> list[httpx.Response]:
        headers = {"authorization": "Bearer k"}
        async with httpx.AsyncClient(base_url=checked_server.url, headers=headers, trust_env=False) as http:
            made = await asyncio.gather(*[http.post("/v2/conversations", json={"projectId": "p"}) for _ in range(30)])
            return await asyncio.gather(*[http.post(responses(r.json()["_id"]), json=say()) for r in made])

    assert all(response.text.endswith("data: [DONE]\n\n") for response in asyncio.run(main()))


@pytest.mark.parametrize("after", [0, 1, 3])
@pytest.mark.parametrize("clean", [False, True])
def test_cut_next_cuts_after_so_many_events(
    checked_server: LocalOrq, http: httpx.Client, after: int, clean: bool
) -> None:
    id = create(http)
    checked_server.cut_next(after_events=after, clean=clean)
    got, broke = b"", False
    try:
        with http.stream("POST", responses(id), json=say()) as response:
            assert response.status_code == 200
            for piece in response.iter_raw():
                got += piece
    except httpx.RemoteProtocolError:
        broke = True
    assert broke is not clean
    assert got.count(b"data: ") == after
    assert events(http, id, say())[-1]["type"] == "response.done"


def test_cut_before_the_sentinel(checked_server: LocalOrq, http: httpx.Client) -> None:
    id = create(http)
    whole = len(events(http, id, say()))
    checked_server.cut_next(after_events=whole, clean=True)
    response = http.post(responses(id), json=say())
    assert payloads(response.text)[-1]["type"] == "response.done"
    assert "[DONE]" not in response.text
