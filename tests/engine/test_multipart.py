"""Test the parts of a multipart body: text, media types, and closing of files."""

from __future__ import annotations

import io
from typing import Any

import pytest

from orq._engine.codec import encode
from orq._engine.mismatch import Mismatch
from orq._engine.multipart import Parts, file, plain_parts

FIELDS = Parts([("a", (None, "1", None)), ("b", (None, "2", None))])


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("text", [("text", None)]),
        (5, [("5", None)]),
        ([1, None, "a", True], [("1", None), ("a", None), ("true", None)]),
        ({"a": [1]}, [('{"a":[1]}', "application/json")]),
        ([{"a": 1}, 2], [('{"a":1}', "application/json"), ("2", None)]),
        (None, []),
        ('"quoted"', [('"quoted"', None)]),
    ],
)
def test_plain_data_is_a_part_an_item_and_null_is_none(value: Any, sent: list[tuple[str, str | None]]) -> None:
    assert plain_parts("x", value, encode) == [("x", (None, text, media)) for text, media in sent]


def test_fields_take_the_place_of_those_of_the_same_name() -> None:
    assert FIELDS.replaced({"a": [3, 4]}, encode).files == [
        ("b", (None, "2", None)),
        ("a", (None, "3", None)),
        ("a", (None, "4", None)),
    ]
    assert FIELDS.replaced({}, encode) == FIELDS


def test_only_files_that_were_opened_by_their_path_are_closed() -> None:
    ours, theirs = io.BytesIO(), io.BytesIO()
    opened = type("Opened", (), {"by_path": True, "close": lambda self: ours.close()})()
    Parts([("a", ("a", opened, None)), ("b", ("b", theirs, None)), ("c", (None, "text", None))]).release()
    assert (ours.closed, theirs.closed) == (True, False)


@pytest.mark.parametrize(
    ("label", "fits"),
    [
        (("a", b"", "text/plain"), True),
        ((None, b"", None), True),
        (("é", b""), True),
        ((5, b""), False),
        (("\ud800", b""), False),
        (("a", b"", "text/é"), False),
        (("a", b"", "text/x\r\nevil: 1"), False),
        (("a", b"", 5), False),
    ],
)
def test_labels_of_a_file_that_a_header_can_carry(label: tuple[Any, ...], fits: bool) -> None:
    if fits:
        assert file(label) == label
    else:
        with pytest.raises(Mismatch, match=r"as its (first|third) item"):
            file(label)
