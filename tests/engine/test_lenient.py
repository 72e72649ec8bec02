"""Test JSON that msgspec refuses and other parsers read.

It is read here, too. All other text is one error.
"""

from __future__ import annotations

import math
from typing import Any

import msgspec
import pytest

from orq._engine.lenient import parse

_READ: dict[str, tuple[bytes | str, Any]] = {
    "plain JSON": (b'{"a": [1, 2.5, null, true, "x"]}', {"a": [1, 2.5, None, True, "x"]}),
    "infinity": (b"[Infinity, -Infinity]", [math.inf, -math.inf]),
    "escaped half of a surrogate pair": (rb'{"a": "x\ud83dy"}', {"a": "x\N{REPLACEMENT CHARACTER}y"}),
    "escaped half in a key": (rb'{"\udc00": 1}', {"\N{REPLACEMENT CHARACTER}": 1}),
    "whole surrogate pair beside a half": (rb'["\ud83d\ude00", "\ud83d"]', ["\U0001f600", "\N{REPLACEMENT CHARACTER}"]),
    "escaped backslash before ud800": (rb'["\\ud800", NaN]', [r"\ud800", None]),
    "half of a pair in text": ('["\ud800"]', ["\N{REPLACEMENT CHARACTER}"]),
    "raw bytes that are not UTF-8": (b'["caf\xe9"]', ["caf\N{REPLACEMENT CHARACTER}"]),
    "byte-order mark": (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
    "byte-order mark in text": ('\ufeff{"a": 1}', {"a": 1}),
    "UTF-16": ('{"a": "é"}'.encode("utf-16"), {"a": "é"}),
    "control character in a string": (b'["a\tb\nc"]', ["a\tb\nc"]),
    "number too large for a float": (b"[1e400]", [math.inf]),
    "integer of 30 digits": (b"123456789012345678901234567890", 123456789012345678901234567890),
    "integer of 30 digits beside NaN": (
        b"[123456789012345678901234567890, NaN]",
        [123456789012345678901234567890, None],
    ),
    "integer of 5,000 digits": (b"9" * 5000, math.inf),
    "key given twice": (b'{"a": 1, "a": 2}', {"a": 2}),
    "key given twice beside NaN": (b'{"a": 1, "a": 2, "b": NaN}', {"a": 2, "b": None}),
    "spaces around": (b' \r\n\t{"a": NaN} \n', {"a": None}),
}


def _nan_as_none(value: Any) -> Any:
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, list):
        return [_nan_as_none(item) for item in value]
    return {key: _nan_as_none(item) for key, item in value.items()} if isinstance(value, dict) else value


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, (text, _) in _READ.items()])
def test_read_values_can_be_sent(text: bytes | str) -> None:
    msgspec.json.encode(parse(text))


@pytest.mark.parametrize(("text", "value"), [pytest.param(*row, id=name) for name, row in _READ.items()])
def test_json_is_read_as_lenient_parsers_read_it(text: bytes | str, value: Any) -> None:
    read = parse(text)
    assert _nan_as_none(read) == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\xef\xbb\xbf", id="byte-order mark alone"),
        pytest.param(b"Internal error", id="text"),
        pytest.param(b"<html></html>", id="page"),
        pytest.param(b'{"a": 1', id="cut object"),
        pytest.param(b'{"a": "b', id="cut string"),
        pytest.param(b'{"a": 1} {"a": 2}', id="two values"),
        pytest.param(b"{'a': 1}", id="single quotes"),
        pytest.param(b"\xff\xfe\xff", id="half of a UTF-16 character"),
        pytest.param(b"[" * 100_000, id="opened 100,000 times"),
        pytest.param(b"[" * 100_000 + b"NaN" + b"]" * 100_000, id="nested 100,000 times"),
        pytest.param(b"[NaN," * 100_000, id="nested 100,000 times after what msgspec refuses"),
        pytest.param(b'{"a":' * 3_000 + b"NaN" + b"}" * 3_000, id="objects nested 3,000 times"),
    ],
)
def test_unreadable_json_is_one_kind_of_error(text: bytes) -> None:
    with pytest.raises(msgspec.DecodeError) as caught:
        parse(text)
    assert str(caught.value)
