"""Test text in any encoding: no character is lost or changed without an error."""

from __future__ import annotations

import ast
import codecs
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings, strategies as st

from orq.cli.texts import NotText, decoded, piped_lines
from tests.cli._run import ROOT, environment, run

processes = pytest.mark.once
posix = pytest.mark.skipif(os.name != "posix", reason="locales and arguments of POSIX")

# The bytes that a program may write to a pipe, by the name of their encoding.
WRITTEN = {
    "utf-8": b"",
    "utf-8 with a mark": codecs.BOM_UTF8,
    "utf-16-le": b"",
    "utf-16-le with a mark": codecs.BOM_UTF16_LE,
    "utf-16-be with a mark": codecs.BOM_UTF16_BE,
    "utf-32-le with a mark": codecs.BOM_UTF32_LE,
}
NO_UTF8 = {  # the environments in which stdout is not UTF-8
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "the user's own errors": {"PYTHONIOENCODING": "ascii:replace"},
    "locale C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
}


def written(text: str, how: str) -> bytes:
    return WRITTEN[how] + text.encode(how.partition(" ")[0])


@processes
@pytest.mark.parametrize("how", WRITTEN)
def test_text_piped_in_with_a_mark_and_crlf(how: str) -> None:
    assert run("say", said=written("Héllo\r\nyou\r\n", how)).stdout.startswith('You said: "Héllo\nyou" ')


@processes
@pytest.mark.parametrize("how", WRITTEN)
def test_lines_piped_into_a_chat_with_a_mark_and_crlf(how: str) -> None:
    lines = run("chat", said=written("One\r\n\r\nTwö", how)).stdout.splitlines()
    assert [line.partition(" This")[0] for line in lines] == ['You said: "One"', 'You said: "Twö"']


@processes
@pytest.mark.parametrize("how", WRITTEN)
def test_json_of_a_file_with_a_mark_and_crlf(how: str, tmp_path: Path) -> None:
    text = written('{"project_id": "p",\r\n "display_name": "Café"}\r\n', how)
    (tmp_path / "request.json").write_bytes(text)
    for arguments, said in ((f"@{tmp_path / 'request.json'}", b""), ("-", text)):
        done = run("call", "conversations.create", "--json", arguments, said=said)
        assert json.loads(done.stdout)["display_name"] == "Café"


@processes
def test_json_text_with_a_mark() -> None:
    done = run("call", "conversations.create", "--json", '\ufeff{"project_id": "p", "display_name": "Café"}')
    assert json.loads(done.stdout)["display_name"] == "Café"


@processes
@pytest.mark.parametrize(
    ("arguments", "said", "told"),
    [
        ("say", b"a\nb\xffc", "stdin is not UTF-8 text: 0xff at byte 3 (line 2) cannot be read"),
        ("say", b"\xef\xbb\xbfa\xff", "stdin is not UTF-8 text: 0xff at byte 4 (line 1) cannot be read"),
        ("say", b"\xff\xfea\0\n", "stdin is not UTF-16-LE text: 0x0a at byte 4 (line 1) cannot be read"),
        ("say \udcff", b"", "TEXT is not UTF-8 text: 0xff at byte 0 (line 1) cannot be read"),
        (
            "call conversations.list --json -",
            b"{\xff}",
            "--json is not valid: stdin is not UTF-8 text: 0xff at byte 1 (line 1)",
        ),
        (
            "call conversations.list --json {\udcff}",
            b"",
            "--json is not valid: the text is not UTF-8 text: 0xff at byte 1 (line 1)",
        ),
        ("chat", b"\xff\n", "stdin is not UTF-8 text: 0xff in line 1 cannot be read"),
    ],
)
def test_bytes_that_are_no_text(arguments: str, said: bytes, told: str) -> None:
    done = run(*arguments.split(" "), said=said)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


@processes
def test_a_chat_answers_the_lines_before_one_that_is_no_text() -> None:
    done = run("chat", said=b"One\nTw\xff\nThree\n")
    assert done.returncode == 2
    assert done.stdout.count("You said:") == 1
    assert "0xff in line 2" in done.stderr


@processes
def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "request.json").write_bytes(b"{\n\xe9}")
    done = run("call", "conversations.list", "--json", f"@{tmp_path / 'request.json'}")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"--json is not valid: {tmp_path / 'request.json'} is not UTF-8 text: 0xe9 at byte 2 (line 2)" in done.stderr


@processes
@pytest.mark.parametrize("variables", NO_UTF8.values(), ids=NO_UTF8)
def test_json_has_escapes_where_stdout_lacks_a_letter(variables: dict[str, str]) -> None:
    name = "Ж🦊\x85"
    done = run(
        "call", "conversations.create", "--json", json.dumps({"project_id": "p", "display_name": name}), **variables
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["display_name"] == name
    assert r'"\u0416\ud83e\udd8a' in done.stdout


@processes
@pytest.mark.parametrize("variables", NO_UTF8.values(), ids=NO_UTF8)
def test_streamed_json_has_escapes_where_stdout_lacks_a_letter(variables: dict[str, str]) -> None:
    request = {"model": "openai/gpt-4o", "input": "Ж", "stream": True}
    done = run("call", "responses.create", "--json", json.dumps(request), **variables)
    assert done.returncode == 0
    assert all(isinstance(json.loads(line), dict) for line in done.stdout.splitlines())


@processes
@pytest.mark.parametrize("command", ["say", "chat"])
@pytest.mark.parametrize("variables", [NO_UTF8[name] for name in ("ascii", "cp1252", "locale C")])
def test_text_that_stdout_cannot_hold_is_an_error(command: str, variables: dict[str, str]) -> None:
    done = run(command, said="Ж🦊", **variables)
    assert done.returncode == 1
    assert r'You said: "\u0416\U0001f98a" This reply' in done.stdout, "it is written to its end"
    assert "has no code for U+" in done.stderr
    assert "set PYTHONUTF8=1" in done.stderr
    way_out = run(command, said="Ж🦊", PYTHONUTF8="1")
    assert (way_out.returncode, "Ж🦊" in way_out.stdout) == (0, True)


@processes
@posix
def test_letters_typed_where_the_locale_has_none() -> None:
    done = run("say", "Ж", **NO_UTF8["locale C"])
    assert r'You said: "\u0416"' in done.stdout
    done = run(
        "call", "conversations.create", "--json", '{"project_id": "p", "display_name": "Ж"}', **NO_UTF8["locale C"]
    )
    assert json.loads(done.stdout)["display_name"] == "Ж"


@processes
@pytest.mark.parametrize("variables", NO_UTF8.values(), ids=NO_UTF8)
def test_notices_on_stderr_name_every_letter(variables: dict[str, str], tmp_path: Path) -> None:
    for arguments in ([f"--json=@{tmp_path}/Ж"], ["--json", '{"Ж": 1}', "--live"], [f"--output={tmp_path}/Ж/x"]):
        done = run("call", "conversations.create", *arguments, **variables)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
        assert "Warning" not in done.stderr
        assert "?" not in done.stderr.replace("did you mean", "")


@processes
@pytest.mark.parametrize("variables", NO_UTF8.values(), ids=NO_UTF8)
def test_every_help_is_ascii(variables: dict[str, str]) -> None:
    for command in ("", "say", "chat", "call", "serve", "call conversations.create"):
        done = subprocess.run(
            [sys.executable, "-m", "orq", *command.split(), "--help"],
            env=environment(**variables),
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode("ascii").startswith(("usage:", "conversations.create"))


@given(
    text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0\ufeff"), max_size=60),
    how=st.sampled_from([*WRITTEN]),
    end=st.sampled_from(["\n", "\r\n"]),
)
@example(text="\n", how="utf-16-le", end="\n")
@settings(max_examples=300, deadline=None)
def test_text_of_any_encoding_is_read(text: str, how: str, end: str) -> None:
    if how == "utf-16-le":
        text = f"a{text}"  # without a byte-order mark, UTF-16 is detected by the zero byte after the first letter
    data = written(text.replace("\n", end), how)
    assert decoded(data, "it") == text
    before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(data))
    try:
        assert list(piped_lines()) == text.removesuffix("\n").split("\n") * bool(text)
    finally:
        sys.stdin = before


@given(st.binary(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(data))
    try:
        for read in (lambda: [decoded(data, "it")], lambda: list(piped_lines())):
            try:
                assert all("\ufffd" not in line or "\ufffd".encode() in data for line in read())
            except NotText as error:
                assert str(error).isprintable()
    finally:
        sys.stdin = before


def test_nothing_else_of_the_package_prints() -> None:
    """All writing to stdout and stderr goes through one module, which has the rules for characters."""
    allowed = {"cli/terminal.py", "cli/main.py", "cli/chat.py", "cli/call.py", "cli/answers.py", "bundle/__main__.py"}
    # These run in a separate process and write to its pipes.
    allowed |= {"local/forms/evals.py", "local/compute/evaluate.py"}
    found = set()
    for file in (ROOT / "orq").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            printed = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
            output = isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr")
            if printed or output:
                found.add(file.relative_to(ROOT / "orq").as_posix())
    assert found <= allowed
