"""Test that no input of a service or a caller takes quadratic time.

The first test finds the regular expressions of the package in its source, so a new one is tested as well. The limits
are a hundred times what linear work takes, and a part of what quadratic work takes.
"""

from __future__ import annotations

import ast
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import orq
from orq import Response
from orq._engine.base64_fields import base64_checker
from orq._engine.events import EventReader, UntypedReader
from orq._engine.mismatch import Mismatch
from orq._engine.requested_answers import read_requested
from orq._engine.response import ERROR_BODY, api_error, retry_after
from orq._headers import Headers
from orq._http.sse_blocks import read_block
from orq._rate_limits import rate_limits
from orq.errors import APIError, OrqError

from ._steps import RETRIEVE, STREAM, answer, play

_GENERATED = {"funcs", "models", "params", "sdk"}
_PUMPS = ("a", "1", " ", "=", '"', ":", ".", "-", "\r", "[", "<", "b'", "a=", '"a":"b')
_AROUND = (("", ""), ("", "!"), ("a", "!"), ("=", "="), ('"a":"', "\\\n"), ("<title", ""))
_SIZES = (100, 400, 1600, 6400, 25_600)
_ENOUGH = 0.5
"""Seconds. At the last size linear work takes a millisecond, and quadratic work several seconds."""


def _patterns() -> Iterator[tuple[str, str, int, set[str]]]:
    """Yield where a pattern stands, its text, its flags, and the names of the functions that use it."""
    root = Path(orq.__file__).parent
    for path in sorted(root.rglob("*.py")):
        if path.relative_to(root).parts[0] in _GENERATED:
            continue
        source = path.read_text("utf-8")
        names = dict(re.findall(r"^(\w+) = re\.compile\(\s*r?\"(.*)\"", source, re.MULTILINE))
        for node in ast.walk(ast.parse(source)):
            function = getattr(node, "func", None)
            if not isinstance(node, ast.Call) or not isinstance(function, ast.Attribute):
                continue
            if getattr(function.value, "id", "") != "re" or function.attr == "escape":
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                flags = re.DOTALL if "DOTALL" in ast.unparse(node) else 0
                name = next((name for name, text in names.items() if text == first.value), None)
                used = set(re.findall(rf"\b{name}\.(\w+)\(", source)) if name else {function.attr}
                yield f"{path.relative_to(root)}:{first.value}", first.value, flags, used


PATTERNS = list(_patterns())


@pytest.mark.once
@pytest.mark.parametrize(("pattern", "flags", "used"), [row[1:] for row in PATTERNS], ids=[row[0] for row in PATTERNS])
def test_a_regular_expression_is_linear(pattern: str, flags: int, used: set[str]) -> None:
    compiled = re.compile(pattern, flags)
    ways = used if used and used <= {"match", "fullmatch"} else {"search", "fullmatch"}
    for pump in _PUMPS:
        for before, behind in _AROUND:
            for size in _SIZES:
                text = before + pump * (size // len(pump)) + behind
                begun = time.process_time()
                for each in ways:
                    getattr(compiled, each)(text)
                assert time.process_time() - begun < _ENOUGH, (pump, before, behind, size)


def test_the_source_was_searched() -> None:
    assert len(PATTERNS) > 40


# -- data from the service, at the largest size that is read

MIB = 2**20


def fill(begin: bytes, unit: bytes, end: bytes, size: int = MIB - 1) -> bytes:
    return begin + unit * ((size - len(begin) - len(end)) // len(unit)) + end


def nested(depth: int) -> dict[str, Any]:
    return {} if not depth else {name: [nested(depth - 1)] * 8 for name in ("errors", "detail")}


ERRORS = {
    "zeros in a list": fill(b"[", b"0,", b"0]"),
    "zeros in a list, cut": fill(b"[", b"0,", b""),
    "NaN in a list": fill(b"[", b"NaN,", b"0]"),
    "half surrogate pairs": fill(b'["a"', b',"\\ud800"', b"]"),
    "empty lists": fill(b"[", b"[],", b"0]"),
    "empty objects": fill(b'{"errors": [', b"{},", b"{}]}"),
    "lists 98 deep": fill(b"[", b"[" * 98 + b"]" * 98 + b",", b"0]"),
    "brackets": b"[" * (MIB - 1),
    "one number": fill(b"[", b"1", b"]"),
    "numbers of 4,000 digits": fill(b"[", b"1" * 4000 + b",", b"0]"),
    "lists of errors in lists of errors": json.dumps(nested(3)).encode(),
    "titles": fill(b"<html>", b"<title", b""),
    "bytes that are not UTF-8": b"\xff" * (MIB - 1),
}
HEADERS = {
    "retry-after": ("1" * 100_000, "1," * 50_000, "Mon, " * 20_000, "(" * 100_000, "<" * 100_000),
    "ratelimit": ("a" * 100_000, "a=" * 50_000, "1" * 100_000, "," * 100_000),
    "x-ratelimit-reset-requests": ("1" * 100_000, "1s" * 50_000, "1." * 50_000, "(" * 100_000),
}


@pytest.mark.parametrize("body", ERRORS.values(), ids=ERRORS)
def test_a_large_error_is_read_quickly(body: bytes) -> None:
    """From its bytes to an error without the key, which is looked for in all of it, three attempts in all."""
    begun = time.process_time()
    played = play(answer(503, body), answer(503, body), answer(503, body))
    taken = time.process_time() - begun
    assert played.attempts == 3
    assert isinstance(played.error, APIError)
    assert len(str(played.error)) < 1000
    assert taken < 5.0, "an event loop would have stood still"


def test_an_error_with_many_values_keeps_their_text() -> None:
    body = b'{"message": "no", "values": [' + b"0," * 20_000 + b"0]}"
    error = play(answer(400, body)).error
    assert (error.message, error.body) == ("no", body.decode())
    few = play(answer(400, b'{"message": "no", "values": [' + b"0," * 2000 + b"0]}")).error
    assert few.body == {"message": "no", "values": [0] * 2001}


def test_no_more_than_a_mebibyte_of_an_error_is_read() -> None:
    pieces = [b'{"message": "no', *[b"o" * 300_000] * 10]
    played = play(answer(400, *pieces))
    assert len(played.error.body) == ERROR_BODY == MIB
    assert len(play(answer(400, *pieces), max_body=1000).error.body) == 1000


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in HEADERS.items() for value in values])
def test_a_large_header_is_read_quickly(name: str, value: str) -> None:
    begun = time.process_time()
    response = Response(status_code=429, headers=Headers({name: value}), body=b"{}")
    retry_after(response.headers, 0.0)
    rate_limits(response.headers)
    api_error(response, 0.0)
    assert time.process_time() - begun < 1.0


def test_an_answer_larger_than_an_error_is_not_read_twice() -> None:
    body = b'{"error": "no", "more": [' + b"0," * MIB + b"0]}"
    begun = time.process_time()
    error = play(answer(200, b"[" + body + b"]"), operation=RETRIEVE).error
    assert time.process_time() - begun < 2.0
    assert type(error) is orq.errors.ResponseValidationError


def test_text_in_a_slow_codec_of_python_is_read_as_utf8() -> None:
    body = b"a" * 200_000 + b"-" + b"b" * 200_000
    response = Response(status_code=200, headers=Headers({"content-type": "text/plain; charset=punycode"}))
    assert read_requested(str, response, body, operation="x", strict=False)[0] == body.decode()


# -- a stream in single bytes


@pytest.mark.parametrize("begin", [b"\r\n\r\n{"], ids=repr)
def test_a_body_without_a_content_type_in_single_bytes(begin: bytes) -> None:
    reader = UntypedReader(
        STREAM.answer, "op", Response(status_code=200), read_block=read_block, strict=False, max_event=2**24
    )
    fed = _feed(reader, [begin, *[b"x"] * 2 * MIB])
    assert MIB - 100 <= fed <= MIB + 100, "it is given up where no error is so large"
    assert isinstance(reader.error, OrqError)


@pytest.mark.parametrize("line", [b"x", b":", b"\n", b":\n", b"data: x\n", b"\r", b"id: 1\n"], ids=repr)
def test_a_stream_in_single_bytes(line: bytes) -> None:
    reader = EventReader(STREAM.answer, "op", read_block=read_block, strict=False, max_event=60_000)
    _feed(reader, [b"data: "] + [bytes([byte]) for byte in line * (120_000 // len(line))])


def _feed(reader: EventReader, pieces: list[bytes]) -> int:
    begun, fed = time.process_time(), 0
    for piece in pieces:
        if reader.done:
            break
        reader.feed(piece)
        fed += len(piece)
    assert time.process_time() - begun < 15.0
    return fed


# -- data from the caller


@pytest.mark.parametrize("text", ["a" + " " * 20_000 + "!", "=" * 20_000, "=" + "\n" * 20_000 + "!", "a" * 20_001])
def test_large_base64_is_checked_quickly(text: str) -> None:
    begun = time.process_time()
    with pytest.raises(Mismatch):
        base64_checker(False)(text)
    assert time.process_time() - begun < 1.0
