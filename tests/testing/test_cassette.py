"""Test cassettes: recorded answers are replayed without a server.

Only these are replayed, and they have no secrets.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq import AsyncOrq, Orq, OrqCore, RequestOptions, RetryConfig
from orq.errors import ConfigurationError, NotFoundError, StreamTruncatedError
from orq.funcs import conversations_create_conversation_response as respond, conversations_retrieve
from orq.testing import KEEP_ALIVE, Cassette, LocalOrq, NotRecordedError, text_reply
from tests.support.leaks import FORMS, leaks
from tests.support.samples import KEY, MESSAGE, REPLY_REQUEST

REPLY = text_reply("Hello to you")


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def converse(client: Orq) -> list[Any]:
    """Make one call of each kind; return what came."""
    ask = {**REPLY_REQUEST, "conversation_id": "conv_01"}
    found: list[Any] = [client.conversations.retrieve(conversation_id="conv_01")]
    found.append(client.conversations.list(limit=2, starting_after="conv_00").data)
    with client.conversations.create_conversation_response(**ask) as stream:
        found.append(list(stream))
    with client.router.audio.speech.create(input="a", model="openai/x", voice="v") as sound:
        found.append(sound.read())
    with pytest.raises(NotFoundError) as caught:
        client.conversations.retrieve(conversation_id="conv_404")
    found.append((caught.value.message, caught.value.request_id))
    found.append(client.router.audio.transcriptions.create(file=("a.wav", b"\xff\x00"), model="openai/x"))
    with client.conversations.create_conversation_response(**ask) as stream:
        with pytest.raises(StreamTruncatedError):
            stream.collect()
        found.append(stream.partial().text)
    return found


def test_recorded_calls_are_replayed(tmp_path: Path) -> None:
    tape = tmp_path / "deep" / "tape.jsonl"
    with LocalOrq() as server, Cassette(tape, record=True) as cassette:
        server.on(conversations_retrieve).answer(display_name="Try-out").fail(404, "none")
        server.on(respond).stream([REPLY[0], KEEP_ALIVE, *REPLY[1:]]).stream(REPLY, cut_after=2)
        with cassette.http_client as http, Orq(KEY, server_url=server.url, http_client=http) as client:
            recorded = converse(client)
        asked = len(server.requests)
    with Cassette(tape) as cassette, cassette.http_client as http, Orq("test", http_client=http) as client:
        assert converse(client) == recorded
    cassette.verify()
    assert len(lines(tape)) == 1 + asked == 8
    events = next(line["events"] for line in lines(tape) if "events" in line)
    assert (events[1], events[-1]) == (": keep-alive\n\n", "data: [DONE]\n\n")


def test_awaited(tmp_path: Path) -> None:
    tape = tmp_path / "tape.jsonl"

    async def ask(cassette: Cassette, **settings: Any) -> str:
        async with cassette.async_http_client as http, AsyncOrq(http_client=http, **settings) as client:
            return (await (await client.conversations.create_conversation_response(**REPLY_REQUEST)).collect()).text

    with LocalOrq() as server, Cassette(tape, record=True) as cassette:
        server.on(respond).stream(REPLY)
        assert asyncio.run(ask(cassette, api_key=KEY, server_url=server.url)) == "Hello to you"
    with Cassette(tape) as cassette:
        assert asyncio.run(ask(cassette, api_key="test")) == "Hello to you"
    cassette.verify()


def test_no_secret_gets_into_the_file(tmp_path: Path) -> None:
    tape = tmp_path / "tape.jsonl"
    told = {"secret": "s3cret", "nested": [{"apiKey": ["s3cret"], "Client-Secret": {"a": "s3cret"}}], "pin": "s3cret"}
    event = REPLY[2:3][0]
    with LocalOrq() as server, Cassette(tape, record=True, scrub=["pin"]) as cassette:
        headers = {"set-cookie": "session=s3cret", "x-echo": KEY}
        server.on(conversations_retrieve, headers=headers).answer(
            display_name=KEY, metadata={"model": f"is {KEY}."}
        ).raw(json.dumps({"message": "x", **told, "kept": [1, None, "word"]}))
        server.on(respond).stream([*text_reply(f"Your key is {KEY} so")[:-1], event, REPLY[-1]])
        options = RequestOptions(query={"token": "s3cret", "a": "b"}, headers={"cookie": "s3cret"})
        with cassette.http_client as http, Orq(KEY, server_url=server.url, http_client=http) as client:
            client.conversations.retrieve(conversation_id="conv_01", options=options)
            client._core.request("GET", "/v2/conversations/conv_01", options=options).unwrap()  # type: ignore[attr-defined]
            secret = RequestOptions(body={"password": "s3cret"})
            client.conversations.create_conversation_response(**REPLY_REQUEST, options=secret).collect()
    text = tape.read_text("utf-8")
    assert KEY not in text
    assert "s3cret" not in text
    assert "Bearer" not in text
    assert '"kept":[1,null,"word"]' in text
    assert "[key]" in text
    with Cassette(tape, scrub=["pin"]) as cassette, Orq("other", http_client=cassette.http_client) as client:
        got = client.conversations.retrieve(
            conversation_id="conv_01", options=RequestOptions(query={"a": "b", "token": "another"})
        )
        assert got.display_name == "[key]"
        cassette.http_client.close()


def test_a_later_key_is_removed_from_earlier_exchanges(tmp_path: Path) -> None:
    tape, later = tmp_path / "tape.jsonl", "sk-another-key"
    with LocalOrq() as server, Cassette(tape, record=True) as cassette, cassette.http_client as http:
        server.on(conversations_retrieve, times=2).answer(display_name=f"is {later}")
        for key in (KEY, later):
            client = Orq(key, server_url=server.url, http_client=http)
            client.conversations.retrieve(conversation_id="conv_01", options=RequestOptions(query={"a": later}))
    assert later not in tape.read_text("utf-8")


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    path = tmp_path / "tape.jsonl"
    with LocalOrq() as server, Cassette(path, record=True) as cassette:
        server.on(respond).stream(REPLY)
        server.on(conversations_retrieve).answer()
        with cassette.http_client as http, Orq(KEY, server_url=server.url, http_client=http) as client:
            client.conversations.create_conversation_response(**REPLY_REQUEST).collect()
            client.conversations.list(limit=2)
    return path


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda c: c.agents.retrieve(agent_key="a"), "GET /v2/agents/a is not on the cassette tape.jsonl."),
        (lambda c: c.conversations.list(limit=3), "There it has the query {'limit': '2'}, not {'limit': '3'}"),
        (
            lambda c: c.conversations.create_conversation_response(
                **{**REPLY_REQUEST, "message": {**MESSAGE, "parts": [{"kind": "text", "text": "Bye"}]}}
            ),
            "There it has another body, which differs at message.parts[0].text",
        ),
        (
            lambda c: [c.conversations.list(limit=2), c.conversations.list(limit=2)],
            "GET /v2/conversations/ is not on the cassette tape.jsonl more than 1 time",
        ),
    ],
)
def test_a_request_that_was_not_recorded_is_an_error(tape: Path, ask: Any, says: str) -> None:
    cassette = Cassette(tape)
    with cassette.http_client as http, Orq("test", http_client=http) as client:
        with pytest.raises(NotRecordedError) as caught:
            ask(client)
        assert says in str(caught.value)
        assert "pytest --orq-record" in str(caught.value)
        assert caught.value.attempts <= 1, "it is not tried again"
    with pytest.raises(AssertionError, match=r"tape\.jsonl does not match.*record it again") as told:
        cassette.verify()
    assert "is not on the cassette" in str(told.value)


def test_verify_names_exchanges_that_were_not_used(tape: Path) -> None:
    with pytest.raises(AssertionError) as told:
        Cassette(tape).verify()
    assert [line.strip() for line in str(told.value).splitlines()[1:]] == [
        "Not requested: POST /v2/conversations/conv_01/responses",
        "Not requested: GET /v2/conversations/",
    ]


def test_a_recording_that_failed_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Cassette(tmp_path / "tape.jsonl", record=True):
        _ = 1 // 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "[]\n", "no JSON\n", '{"cassette":9}\n'])
def test_files_that_are_no_cassettes(tmp_path: Path, content: str) -> None:
    path = tmp_path / "tape.jsonl"
    path.write_text(content)
    with pytest.raises(ConfigurationError, match=r"tape\.jsonl"):
        Cassette(path)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "tape.jsonl"
    path.write_text('{"cassette":1}\n{"request":{"method":"GET","path":"/"},"status":200}\n{"request":3}\n')
    with pytest.raises(ConfigurationError, match="line 3: Expected"):
        Cassette(path)


def test_a_missing_cassette_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="Record it with record=True or pytest --orq-record"):
        Cassette(tmp_path / "none.jsonl")


def test_calls_are_recorded_through_the_callers_transport(tmp_path: Path) -> None:
    upstream = httpx.HTTPTransport()
    with LocalOrq() as server, Cassette(tmp_path / "tape.jsonl", record=True, upstream=upstream) as cassette:
        with cassette.http_client as http, Orq(KEY, server_url=server.url, http_client=http) as client:
            client.conversations.list()
        once = RetryConfig(max_attempts=1)

        async def other() -> None:
            async with cassette.async_http_client as http, AsyncOrq(KEY, http_client=http, retries=once) as client:
                await client.conversations.list()

        with pytest.raises(ConfigurationError, match="upstream is a sync transport"):
            asyncio.run(other())
    upstream.close()
    assert len(lines(tmp_path / "tape.jsonl")) == 2


RECORDER = """
import sys
from orq import Orq
from orq.testing import Cassette

with Cassette(sys.argv[1], record=True) as cassette, cassette.http_client as http:
    Orq("sk-orq-key-0123456789", server_url=sys.argv[2], http_client=http).agents.retrieve(agent_key=sys.argv[3])
    print("asked", flush=True)
    sys.stdin.readline()
"""


def test_of_two_processes_that_record_into_one_file_the_second_is_refused(tmp_path: Path) -> None:
    tape = tmp_path / "tape.jsonl"
    with LocalOrq(seed={"agents": [{"key": "first"}, {"key": "second"}]}) as server:
        both = [
            subprocess.Popen(
                [sys.executable, "-c", RECORDER, str(tape), server.url, name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for name in ("first", "second")
        ]
        for one in both:
            assert one.stdout is not None
            assert one.stdout.readline() == "asked\n"
        told = [one.communicate("\n", timeout=30)[1] for one in both]  # the first ends before the second continues
    assert [one.returncode for one in both] == [0, 1]
    assert f"{tape} was written by another recorder in the meantime. Give each test, and each process" in told[1]
    assert "/v2/agents/first" in tape.read_text("utf-8")


def test_a_recorder_may_save_several_times(tmp_path: Path) -> None:
    tape = tmp_path / "tape.jsonl"
    for _ in range(2):
        with LocalOrq() as server, Cassette(tape, record=True) as cassette, cassette.http_client as http:
            client = Orq(KEY, server_url=server.url, http_client=http)
            client.conversations.list()
            cassette.save()
            client.conversations.list()
    assert len(lines(tape)) == 3


@pytest.mark.parametrize("header", ["authorization", "x-api-key", "x-gateway-token"])
@pytest.mark.parametrize("form", FORMS)
def test_a_key_that_the_service_repeats_in_any_form(form: str, header: str, tmp_path: Path) -> None:
    tape, key = tmp_path / "tape.jsonl", "aQ7zkLmNpR-tuVwXy3bC9d"
    with LocalOrq() as server, Cassette(tape, record=True) as cassette, cassette.http_client as http:
        body = FORMS[form](key).encode()
        script = server.on(conversations_retrieve).raw(json.dumps({"displayName": body.decode()}))
        script.raw(b"it is " + body).raw(b"\xff\xfe\xfd" + body)
        client = OrqCore(KEY, server_url=server.url, http_client=http, headers={header: key}, retries=None)
        for _ in range(3):
            conversations_retrieve(client, {"conversation_id": "conv_01"})
    lines = tape.read_text("utf-8")
    told = lines + "".join(b64decode(found).decode("latin-1") for found in re.findall(r'"base64":"([^"]+)', lines))
    assert told.count('"request"') == 3
    assert not leaks(told, key)
