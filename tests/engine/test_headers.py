"""Test header fields: case, order, merging, values that HTTP cannot carry, and hidden values."""

from __future__ import annotations

import copy
import pickle
import string
from typing import Any

import pytest

from orq._headers import SHOWN_OF_ANSWERS, Headers, check_headers
from orq._secrets import SECRETS, Secret
from orq.errors import ConfigurationError


def test_names_ignore_case_and_keep_their_order():
    headers = Headers({"X-Team": "blue", "Accept": "text/x"})
    assert headers["x-TEAM"] == "blue"
    assert "ACCEPT" in headers
    assert list(headers) == ["x-team", "accept"]
    assert len(headers) == 2
    assert headers.get("missing", "default") == "default"
    assert headers == {"x-team": "blue", "accept": "text/x"}
    with pytest.raises(KeyError):
        headers["missing"]


def test_fields_from_the_wire():
    headers = Headers.received([(b"X-A", b"1"), (b"x-b", b"caf\xe9"), (b"x-a", b"2")])
    assert dict(headers) == {"x-a": "1, 2", "x-b": "café"}


def test_merging():
    first = Headers({"x-a": "1", "x-b": "2"})
    merged = first.merged({"X-A": "3", "x-b": None, "x-c": "4", "x-none": None})
    assert dict(merged) == {"x-a": "3", "x-c": "4"}
    assert dict(first) == {"x-a": "1", "x-b": "2"}


def test_over_fills_in_what_is_left_out():
    assert dict(Headers({"Accept": "mine"}).over({"accept": "theirs", "x": "y"})) == {"accept": "mine", "x": "y"}


def test_secret_value_is_hidden_but_sent():
    headers = Headers({"authorization": Secret("hidden"), "x-team": "blue", "Content-Type": "text/x"})
    assert headers.encoded() == [
        (b"authorization", b"hidden"),
        (b"x-team", b"blue"),
        (b"content-type", b"text/x"),
    ]
    assert repr(headers) == "Headers({'authorization': '[hidden]', 'x-team': '[hidden]', 'content-type': 'text/x'})"


def test_secret_field_is_never_shown():
    assert not SECRETS & {*SHOWN_OF_ANSWERS}
    assert "shown" not in repr(Headers(dict.fromkeys(SECRETS, "shown")))


def test_field_of_an_answer_that_logs_show_is_shown_by_its_repr():
    assert repr(Headers(dict.fromkeys(SHOWN_OF_ANSWERS, "shown"))).count("'shown'") == len(SHOWN_OF_ANSWERS)


def test_name_that_is_refused_is_told_what_names_hold():
    for character in string.printable:
        try:
            check_headers({f"x{character}": "y"})
        except ConfigurationError as error:
            wanted = str(error).rpartition(": ")[2]
            assert character not in wanted.rpartition(" ")[2]
        else:
            assert character.isalnum() or character in "!#$%&'*+-.^_`|~"


@pytest.mark.parametrize("headers", [Headers(), Headers({"X": "y"}), Headers.received([(b"a", b"b"), (b"a", b"c")])])
def test_copies(headers: Headers):
    assert dict(pickle.loads(pickle.dumps(headers))) == dict(copy.deepcopy(headers)) == dict(headers)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"": "x"}, "'' is not a header name"),
        ({"a b": "x"}, "'a b' is not a header name"),
        ({"a:": "x"}, "is not a header name"),
        ({"a\n": "x"}, "is not a header name"),
        ({"é": "x"}, "is not a header name"),
        ({5: "x"}, "int is not a header name"),
        ({"x": "secret\nvalue"}, "headers['x']"),
        ({"x": "secret\r\nvalue: y"}, "headers['x']"),
        ({"x": "secret\x00value"}, "headers['x']"),
        ({"x": "secretvalué"}, "headers['x']"),
        ({"x": " secretvalue"}, "headers['x']"),
        ({"x": "secretvalue\t"}, "headers['x']"),
        ({"x": " "}, "headers['x']"),
        ({"x": b"secretvalue"}, "headers['x']"),
        ({"x": 5}, "headers['x']"),
        ("x: secretvalue", "must be a mapping"),
        (None, "must be a mapping"),
    ],
)
def test_header_that_http_cannot_carry(fields: Any, words: str):
    with pytest.raises(ConfigurationError) as caught:
        check_headers(fields)
    assert words in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("value", ["", "x", "a b\tc", "!#$%&'*+-.^_`|~", '"{}[]\\', None])
def test_header_that_http_can_carry(value: Any):
    check_headers({"x-Any.name_1": value})
