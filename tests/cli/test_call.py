"""Test `python -m orq call`: JSON, streams, files, and the errors for mistakes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from orq.local import LocalOrq
from tests.cli._run import environment, run, terminal

pytestmark = pytest.mark.once  # a process for each line

CREATE = {"project_id": "proj_01", "display_name": "Try-out"}
SAY = {
    "conversation_id": "conv_01",
    "message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
    "model": "openai/whisper-1",
}
SPEECH = {"input": "Hello!", "model": "openai/b", "voice": "alloy"}


def live(server: LocalOrq) -> dict[str, str]:
    return {"ORQ_API_KEY": "sk-live", "ORQ_SERVER_URL": server.url}


def call(*arguments: str, said: str | bytes = b"", **variables: str) -> Any:
    done = run("call", *arguments, said=said, **variables)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_json_in_and_out_by_python_names() -> None:
    answer = call("conversations.create", "--json", json.dumps(CREATE))
    assert answer["display_name"] == "Try-out"
    assert "displayName" not in answer


CHAT = json.dumps({"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hi ä 🦊"}]})
HI = 'You said: "Hi ä 🦊" This reply comes from the local server on this machine; no model was asked.\n'


@pytest.mark.parametrize("more", [("--stream",), (), ("--output", "answer.txt")])
def test_only_the_text_is_printed_with_the_text_flag(more: tuple[str, ...], tmp_path: Path) -> None:
    more = tuple(str(tmp_path / word) if word == "answer.txt" else word for word in more)
    done = run("call", "router.chat.completions.create", "--text", *more, "--json", CHAT)
    assert done.returncode == 0, done.stderr
    assert done.stdout + "".join(path.read_text("utf-8") for path in tmp_path.iterdir()) == HI


def test_the_text_of_responses() -> None:
    request = json.dumps({"model": "openai/gpt-4o", "input": "Hi ä 🦊"})
    assert run("call", "responses.create", "--text", "--json", request).stdout == HI
    assert run("call", "responses.create", "--text", "--stream", "--json", request).stdout == HI


def test_answers_without_text_are_refused_before_the_call() -> None:
    done = run("call", "files.list", "--text")
    assert done.returncode == 2
    assert "--text cannot be used, because the data of files_list have no text" in done.stderr


def test_unprintable_characters_are_escaped_on_stdout() -> None:
    done = run("call", "router.chat.completions.create", "--text", "--json", CHAT, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "Hi \\xe4 \\U0001f98a" in done.stdout
    assert "has no code for U+" in done.stderr


@pytest.mark.parametrize("name", ["conversations.create", "conversations_create", "Conversations.Create"])
def test_call_accepts_every_spelling_of_a_name(name: str) -> None:
    with LocalOrq() as server:
        assert call(name, "--live", "--json", json.dumps(CREATE), **live(server))["display_name"] == "Try-out"


def test_json_of_a_file_or_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "ä.json").write_text(json.dumps(CREATE | {"display_name": "🦊"}, ensure_ascii=False), "utf-8")
    with LocalOrq() as server:
        arguments = ("conversations.create", "--live", "--json")
        assert call(*arguments, f"@{tmp_path / 'ä.json'}", **live(server))["display_name"] == "🦊"
        assert call(*arguments, "-", said=json.dumps(CREATE), **live(server))["display_name"] == "Try-out"
        # Without `-` a pipe is not read, because it may belong to another program, such as the loop around this call.
        assert len(call("conversations.list", "--live", said="not JSON", **live(server))["data"]) == 2


def test_nothing_is_written_for_an_empty_answer() -> None:
    with LocalOrq() as server:
        id = call("conversations.create", "--live", "--json", json.dumps(CREATE), **live(server))["id"]
        body = json.dumps({"conversation_id": id})
        done = run("call", "conversations.delete", "--live", "--json", body, **live(server))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_stream_is_printed_line_by_line() -> None:
    with LocalOrq(delay=0.05) as server:
        id = call("conversations.create", "--live", "--json", json.dumps(CREATE), **live(server))["id"]
        body = json.dumps(SAY | {"conversation_id": id})
        process = subprocess.Popen(
            [sys.executable, "-m", "orq", "call", "internal.create_conversation_response", "--live", "--json", body],
            env=environment(**live(server)),
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        lines = [(time.perf_counter(), json.loads(line)) for line in process.stdout]
        process.stdout.close()
        assert process.wait(10) == 0
    assert [event["type"] for _, event in lines][:2] == ["response.started", "part.delta"]
    assert lines[-1][1]["type"] == "response.done"
    assert lines[-1][0] - lines[0][0] > 0.2


def test_operations_with_an_optional_stream_can_stream() -> None:
    with LocalOrq() as server:
        whole = call("responses.create", "--live", **live(server))
        whole_as_json = call("responses.create", "--live", "--json", '{"stream": false}', **live(server))
        for arguments in (["--stream"], ["--json", '{"stream": true}'], ["--stream", "--json", '{"stream": true}']):
            done = run("call", "responses.create", *arguments, "--live", **live(server))
            events = [json.loads(line) for line in done.stdout.splitlines()]
            assert len(events) > 1
            assert all("type" in event for event in events)
    assert isinstance(whole, dict)
    assert isinstance(whole_as_json, dict)


def test_a_broken_stream_keeps_its_events(tmp_path: Path) -> None:
    with LocalOrq() as server:
        id = call("conversations.create", "--live", "--json", json.dumps(CREATE), **live(server))["id"]
        server.cut_next(after_events=3)
        done = run(
            "call",
            "conversations.create_conversation_response",
            "--live",
            "--output",
            str(tmp_path / "events.jsonl"),
            "--json",
            json.dumps(SAY | {"conversation_id": id}),
            **live(server),
        )
    assert (done.returncode, done.stdout) == (1, "")
    assert "orq-sdk: The connection was lost before the terminal event. The connection to" in done.stderr
    assert len((tmp_path / "events.jsonl").read_text().splitlines()) == 3


def test_bytes_go_to_a_file_or_a_pipe(tmp_path: Path) -> None:
    arguments = ("call", "router.audio.speech.create", "--live", "--json", json.dumps(SPEECH))
    with LocalOrq() as server:
        done = run(*arguments, "--output", str(tmp_path / "speech.mp3"), **live(server))
        assert (done.returncode, done.stdout) == (0, "")
        piped = subprocess.run(
            [sys.executable, "-m", "orq", *arguments],
            env=environment(**live(server)),
            stdout=subprocess.PIPE,
            check=True,
        )
    assert piped.stdout == (tmp_path / "speech.mp3").read_bytes()
    assert len(piped.stdout) > 1000


def test_a_file_is_sent(tmp_path: Path) -> None:
    sound = tmp_path / "speech.mp3"
    sound.write_bytes(b"\xff\xfbsound")
    arguments = ("router.audio.transcriptions.create", "--live", "--json", '{"model": "openai/b"}')
    with LocalOrq() as server:
        answer = call(*arguments, "--file", f"file={sound}", **live(server))
        assert b"\xff\xfbsound" in server.requests[-1].body
        missing = run("call", *arguments, "--file", "file=/no/such/file", **live(server))
    assert answer
    assert missing.returncode == 2
    assert "file cannot be read: No such file or directory" in missing.stderr


def test_json_output_is_written_to_a_file(tmp_path: Path) -> None:
    done = run("call", "conversations.list", "--output", str(tmp_path / "list.json"))
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads((tmp_path / "list.json").read_text())["data"] == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "No operation was named."),
        (("conversations.creat",), "Did you mean conversations.create"),
        (("conversation.list",), "conversations.list"),
        (("zzzzzz",), "The namespaces are agents, agents.external,"),
        (("router.chat",), "'router.chat' is a namespace. Its methods are router.chat.completions.create"),
        (
            ("conversations.list", "--json", "{"),
            "--json is not JSON: Input data was truncated",
        ),
        (
            ("conversations.list", "--json", '{"a": "\udcff"}'),
            "--json is not valid: the text is not UTF-8 text: 0xff",
        ),
        (
            ("conversations.list", "--json", "[" * 100_000),
            "--json is nested too deeply",
        ),
        (
            ("conversations.list", "--json", "[]"),
            "--json must be an object, {...}, not list",
        ),
        (
            ("conversations.list", "--json", "@/no/such"),
            "--json names the file /no/such, which cannot be read: No such file",
        ),
        (
            ("conversations.list", "--json", "-"),
            "--json is not JSON",
        ),
        (("conversations.list", "--stream"), "conversations_list does not answer with a stream"),
        (
            ("conversations.list", "--output", "/no/such/file"),
            "--output names the folder /no/such",
        ),
        (
            ("conversations.list", "--output", ""),
            "--output must name a file, or be - for stdout",
        ),
        (
            ("conversations.list", "--output", "/tmp"),
            "--output must name a file, or be - for stdout",
        ),
        (("router.audio.translations.create", "--file", "x.mp3"), "--file FIELD=FILE"),
        (
            ("conversations.list", "--json", "null"),
            "--json must be an object, {...}, not null",
        ),
        (
            ("conversations.list", "--file", "x=x.mp3"),
            "--file names the field 'x', which conversations_list does not have. Its fields",
        ),
        (
            ("files.create", "--file", "filee=x.mp3"),
            "--file names the field 'filee', which files_create does not have. Its fields",
        ),
        (("x" * 100_000,), f"There is no operation '{'x' * 97}...'. The namespaces"),
        (("conversations.create",), "project_id is required"),
        (("conversations.create", "--json", '{"project": "p"}'), "Did you mean 'project_id', which is required?"),
        (("conversations.list", "--live"), "ORQ_API_KEY"),
    ],
)
def test_wrong_arguments_are_reported(arguments: tuple[str, ...], told: str) -> None:
    done = run("call", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not os.path.isdir("/proc"), reason="a folder that takes no files")
def test_a_file_that_cannot_be_written_is_named() -> None:
    done = run("call", "conversations.list", "--output", "/proc/no-such")
    assert done.returncode == 1
    assert "orq-sdk: Cannot write /proc/no-such:" in done.stderr


def test_error_answers_of_the_service_are_reported() -> None:
    with LocalOrq() as server:
        body = json.dumps({"conversation_id": "conv_none"})
        done = run("call", "conversations.retrieve", "--live", "--json", body, **live(server))
        server.close()
        gone = run("call", "conversations.list", "--live", ORQ_API_KEY="k", ORQ_SERVER_URL="http://127.0.0.1:9")
    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no conversation conv_none" in done.stderr
    assert (gone.returncode, gone.stdout) == (1, "")
    assert "Traceback" not in done.stderr + gone.stderr


def test_a_deprecated_operation_warns_and_answers() -> None:
    done = run("call", "human_review_sets.list")
    assert done.returncode == 0, done.stderr
    assert "human_review_sets_list is deprecated by the service. Use annotations" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals")
def test_binary_answers_are_not_written_to_a_terminal() -> None:
    with terminal("call", "router.audio.speech.create", "--json", json.dumps(SPEECH), TERM="dumb") as screen:
        assert screen.finish() == 2
    assert "The answer is binary. Add --output FILE, or redirect it" in screen.seen
    assert "local server" not in screen.seen  # refused before the call
