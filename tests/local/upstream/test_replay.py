"""Test recording of a model's answers, and replay without the model.

Answers come in order, and without secrets.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from tests.local.forms._chats import CHAT, WEATHER, joined, message, streamed
from tests.support.samples import KEY
from tests.support.wire import connect, create, payloads, responses, say

from ._raw_upstream import HOLD, STREAM, answer, chunk, end, event, raw_upstream, stream
from .test_whole_way import OPERATIONS

UPSTREAM_KEY = "sk-upstream-4f8a1c9be2"
SEED = {
    "deployments": [{"key": "poet", "prompt_config": {"model": "openai/gpt-4o", "messages": []}}],
    "agents": [{"key": "helper", "instructions": "Help.", "model": {"id": "openai/gpt-4o"}}],
}


@contextmanager
def recording(file: Path, *script: Any, **options: Any) -> Iterator[httpx.Client]:
    with (
        raw_upstream(*script) as upstream,
        LocalOrq(upstream=upstream.url, record=file, **options) as server,
        connect(server) as http,
    ):
        yield http


@contextmanager
def replaying(file: Path, **options: Any) -> Iterator[httpx.Client]:
    with LocalOrq(replay=file, **options) as server, connect(server) as http:
        yield http


def text_of(response: httpx.Response) -> Any:
    return response.json()["choices"][0]["message"]["content"]


def test_every_operation_is_replayed_without_the_model(tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"

    def said(http: httpx.Client) -> list[Any]:
        found = [http.post(path, json=body) for path, body in OPERATIONS.values()]
        conversation = create(http)
        found += [http.post(responses(conversation), json=say(text)) for text in ("One", "Two")]
        assert [one.status_code for one in found] == [200] * len(found)
        kinds.append({one.headers["x-orq-local"].partition(";")[0] for one in found})
        return [(one.headers["content-type"], one.text.count("data:"), "asked" in one.text) for one in found]

    kinds: list[set[str]] = []
    with LocalOrq(key=UPSTREAM_KEY) as behind:
        options: Any = {"upstream_key": UPSTREAM_KEY, "upstream_model": "openai/other", "upstream_drop": ["seed"]}
        url = f"{behind.url}/v2/router"
        with LocalOrq(seed=SEED, upstream=url, record=file, **options) as server, connect(server) as http:
            recorded = said(http)
        asked = len(behind.requests)
    with replaying(file, seed=SEED) as http:  # settings for model names and dropped fields only matter while recording
        assert said(http) == recorded
    assert kinds == [{"upstream"}, {"replayed"}]
    assert len(file.read_text("utf-8").splitlines()) == asked + 1
    assert all(item[2] for item in recorded)


def test_a_stream_is_replayed_event_by_event_with_calls_and_reasoning(tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"
    made = {"index": 0, "id": "AbCdEf123", "function": {"name": "get_weather", "arguments": '{"city":'}}
    rest = {"index": 0, "function": {"arguments": '"Oslo"}'}}
    said = [chunk(reasoning="Hm"), chunk(reasoning=" so"), chunk(content="I "), chunk(content="look")]
    script = stream(*said, chunk(tool_calls=[made]), chunk(tool_calls=[rest]), end("tool_calls"))
    body = message(tools=[WEATHER])
    with recording(file, script) as http:
        before, _ = streamed(http, body)
    with replaying(file) as http:
        after, _ = streamed(http, body)
        whole = http.post(CHAT, json=body).json()
    assert [one["choices"][0]["delta"] for one in after] == [one["choices"][0]["delta"] for one in before]
    assert len(after) >= 8
    whole["choices"][0]["message"]["tool_calls"][0]["id"] = "new each time"
    assert joined(after) == whole["choices"]


def test_one_request_is_answered_in_the_recorded_order_and_then_with_the_last_again(tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"
    for word in ("One", "Two"):  # a second recording is appended to the file
        with recording(file, stream(chunk(content=word), end())) as http:
            assert text_of(http.post(CHAT, json=message("Hello!"))) == word
    for _ in range(2):
        with replaying(file) as http:
            assert [text_of(http.post(CHAT, json=message("Hello!"))) for _ in range(4)] == ["One", "Two", "Two", "Two"]


FAILURES: dict[str, tuple[bytes, int, str]] = {
    "a 429": (answer(429, b'{"error": {"message": "slow down"}}', "retry-after: 7"), 429, "slow down"),
    "a 400": (answer(400, b'{"error": {"message": "top_k is unknown", "param": "top_k"}}'), 400, "top_k is unknown"),
    "fewer bytes than said": (
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 900\r\n\r\n"
        + event(chunk(content="Some words")),
        502,
        "closed the connection in the middle of",
    ),
    "an end without a reason": (stream(chunk(content="Some words"), done=False), 502, "ended in the middle of"),
    "an error event": (stream(chunk(content="Some words"), {"error": {"message": "no memory"}}), 502, "no memory"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_failures_are_replayed(name: str, tmp_path: Path) -> None:
    file, (script, status, words) = tmp_path / "tape.jsonl", FAILURES[name]
    found = []
    for server in (recording(file, script), replaying(file)):
        with server as http:
            whole = http.post(CHAT, json=message("Hello!"))
            late = http.post(CHAT, json=message("Hello!", stream=True))
        assert (whole.status_code, words in whole.text, words in late.text) == (status, True, True)
        found.append((whole.headers.get("retry-after"), whole.json()["error"].get("param"), late.status_code))
    assert found[0] == found[1]
    assert (whole.headers["x-orq-local"], "The recording tape.jsonl" in whole.text) == ("replayed", True)


UNKNOWN: dict[str, tuple[Any, str]] = {
    "another text": (message("Bye!"), "messages[0].content"),
    "a setting": (message("Hello!", temperature=0.5), "temperature"),
    "another model": (message("Hello!", model="openai/x"), "model"),
    "a further message": (
        {**message(), "messages": [{"role": "user", "content": "Hello!"}, {"role": "user", "content": "?"}]},
        "messages",
    ),
}


@pytest.mark.parametrize("streams", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("name", UNKNOWN)
def test_unrecorded_requests_are_refused_with_the_differing_field(name: str, streams: bool, tmp_path: Path) -> None:
    file, (body, field) = tmp_path / "tape.jsonl", UNKNOWN[name]
    with recording(file, stream(chunk(content="Yes."), end())) as http:
        for text in ("Quite another thing", "Hello!"):
            http.post(CHAT, json=message(text))
    with replaying(file) as http:
        response = http.post(CHAT, json=body | {"stream": streams})
        assert http.get("/v2/agents").headers["x-orq-local"] == "stored"
    error = response.json()["error"]
    assert (response.status_code, error["code"], response.headers["x-orq-local"]) == (501, "not_recorded", "replayed")
    assert response.headers["x-should-retry"] == "false"  # otherwise openai's client sends the request three times
    assert error["message"].startswith("The recording tape.jsonl has no answer")
    assert f"differs at {field}." in error["message"]


def test_no_secret_reaches_the_file(tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"
    body = message(f"My keys are {KEY} and sk-proj-{'a1B2' * 10}.", api_key="s3cret-of-body")
    events = [chunk(content=f"You said {UPSTREAM_KEY} and {KEY}"), {**end(), "secret": "s3cret-of-event"}]
    headers = "content-type: text/event-stream\r\nset-cookie: a=s3cret-of-header\r\nx-request-id: r-1\r\n"
    script = f"HTTP/1.1 200 OK\r\n{headers}\r\n".encode() + b"".join(map(event, events))
    with raw_upstream(script) as upstream:
        url = f"http://127.0.0.1:{upstream.port}/s3cret-of-url/v1"
        with LocalOrq(upstream=url, upstream_key=UPSTREAM_KEY, record=file) as server, connect(server) as http:
            sent = http.post(f"{CHAT}?token=s3cret-of-query", json=body, headers={"cookie": "b=s3cret-of-cookie"})
            assert KEY in text_of(sent)
            http.post(CHAT, json=message(f"The model's key is {UPSTREAM_KEY}."))
            mode = file.stat().st_mode & 0o777
    kept = file.read_text("utf-8")
    assert not [one for one in (UPSTREAM_KEY, KEY, "s3cret", "Bearer", "sk-proj-a1") if one in kept]
    assert "You said [key] and [key]" in kept
    assert os.name == "nt" or mode == 0o600
    with replaying(file) as http:  # secrets are ignored when requests are compared
        assert http.post(CHAT, json=body | {"api_key": "another"}).status_code == 200


def test_a_client_that_leaves_is_not_recorded_as_an_answer_that_broke_off(tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"
    with (
        raw_upstream(STREAM + event(chunk(content="Some words")), HOLD) as upstream,
        LocalOrq(upstream=upstream.url, record=file) as server,
        connect(server) as http,
    ):
        with http.stream("POST", CHAT, json=message(stream=True)) as response:
            assert next(line for line in response.iter_lines() if "Some words" in line)
        assert upstream.gone.wait(5)
    assert len(file.read_text("utf-8").splitlines()) == 1


def served(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "orq", "serve", "--port", "0", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.once
def test_a_killed_recorder_loses_nothing_and_a_second_one_is_refused(tmp_path: Path) -> None:
    file, script = tmp_path / "tape.jsonl", stream(chunk(content="Yes."), end())
    with raw_upstream(script) as upstream:
        flags = ("--upstream", upstream.url, "--record", str(file))
        with served(*flags) as server, served("--replay", str(file), *flags) as wrong:
            assert server.stdout is not None
            assert wrong.stderr is not None
            assert "replay cannot be set beside record" in wrong.stderr.read()
            assert wrong.wait(10) == 2
            url = server.stdout.readline().strip()
            with pytest.raises(ConfigurationError) as refused:
                LocalOrq(upstream=upstream.url, record=file).start()
            with httpx.Client(base_url=url, headers={"authorization": "Bearer local"}, trust_env=False) as http:
                said = [text_of(http.post(CHAT, json=message(text))) for text in ("One", "Two")]
            server.kill()
    assert f"The file '{file}' of record cannot be written: A local server in process {server.pid} is using it" in str(
        refused.value
    )
    assert said == ["Yes.", "Yes."]
    with file.open("ab") as torn:
        torn.write(b'{"request": {"method": "PO')  # an incomplete last line
    with replaying(file) as http:
        assert [text_of(http.post(CHAT, json=message(text))) for text in ("Two", "One")] == said
    with recording(file, script) as http:
        http.post(CHAT, json=message("Three"))
    assert len([json.loads(line) for line in file.read_text("utf-8").splitlines()]) == 4


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"record": "new.jsonl"}, "record needs either upstream"),
        (
            {"record": "new.jsonl", "upstream": "http://127.0.0.1:9", "record_from": "http://127.0.0.1:9"},
            "needs either upstream",
        ),
        ({"record_from": "http://127.0.0.1:9"}, "record_from needs record"),
        ({"record": "new.jsonl", "replay": "new.jsonl", "upstream": "http://127.0.0.1:9"}, "beside record"),
        ({"record": "new.jsonl", "record_from": "nowhere"}, "record_from must begin with http"),
        ({"record": "no/new.jsonl", "upstream": "http://127.0.0.1:9"}, "of record cannot be written"),
        ({"record": "other.txt", "upstream": "http://127.0.0.1:9"}, "other.txt.* is not a cassette"),
        ({"record": "service.jsonl", "upstream": "http://127.0.0.1:9"}, "has answers of the service"),
        ({"replay": "new.jsonl"}, "The file 'new.jsonl' of replay cannot be read"),
        ({"replay": "other.txt"}, "other.txt.* is not a cassette"),
    ],
)
def test_settings_that_do_not_fit_are_named(
    options: Any, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("other.txt").write_bytes(b"a text of mine\n")
    line = {"request": {"method": "GET", "path": "/v2/agents"}, "status": 200}
    Path("service.jsonl").write_text(f'{{"cassette": 1}}\n{json.dumps(line)}\n')
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(ConfigurationError, match=says):
        LocalOrq(**options).start()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_file_that_cannot_be_written_to_fails_the_call_and_stays_whole(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    file = tmp_path / "tape.jsonl"
    with recording(file, stream(chunk(content="Yes."), end())) as http:
        assert http.post(CHAT, json=message("One")).status_code == 200
        size, limits = file.stat().st_size, resource.getrlimit(resource.RLIMIT_FSIZE)
        before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, limits[1]))
        try:
            response = http.post(CHAT, json=message("Two"))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, before)
        assert (response.status_code, "of record cannot be written" in response.text) == (507, True)
        assert file.stat().st_size == size
        assert http.post(CHAT, json=message("Three")).status_code == 200
    assert len([json.loads(line) for line in file.read_text("utf-8").splitlines()]) == 3


def test_events_of_a_conversation_are_replayed_with_its_own_history(tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"
    found = []
    for server in (recording(file, stream(chunk(content="Yes."), end())), replaying(file)):
        with server as http:
            conversation = create(http)
            said = [http.post(responses(conversation), json=say(text)) for text in ("One", "Two")]
            found.append([[one["type"] for one in payloads(each.text)] for each in said])
            kept = http.get(f"/v2/conversations/{conversation}").json()["messages"]
            assert [one["role"] for one in kept] == ["user", "assistant"] * 2
    assert found[0] == found[1]
