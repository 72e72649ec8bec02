"""Test header fields: case, order, merging, refused values and hidden values."""

from __future__ import annotations

import copy
import pickle
import string
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from orq._headers import FOR_ANY_SERVER, SHOWN_OF_ANSWERS, Headers, _is_usual, check_headers, hide_values, media_type
from orq._printable import one_line
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


def test_removed_headers_stay_removed():
    removed = Headers({"a": "1", "b": "2"}).merged({"c": None, "B": None})
    assert removed.over({"c": "3", "d": "4"}) == {"a": "1", "d": "4"}
    assert removed.only({"a", "c"}).over({"c": "3"}) == {"a": "1"}
    assert removed.merged({"c": "5"}).over({"c": "3"}) == {"a": "1", "c": "5"}


def test_an_answer_that_repeats_a_secret_is_pickled_without_it():
    secret = "sk-1234567890abcdef"
    repeated = Headers({"x-request-id": secret}).answering({"authorization": secret})
    assert pickle.loads(pickle.dumps(repeated)) == {"x-request-id": "[api key]"}
    with pytest.raises(ConfigurationError, match=r"^headers has int, which is not a header name"):
        check_headers({5: "c"})  # type: ignore[dict-item]


def test_headers_of_a_request_are_pickled_without_their_secrets():
    asked = Headers({"authorization": Secret("Bearer sk-1"), "x-team": "blue"})
    assert pickle.loads(pickle.dumps(asked)) == {"authorization": "[hidden]", "x-team": "blue"}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("x: 123456", "x: 123456"),
        ("x: 1234567", "x:..."),
        ("x y123456", "x y123456"),
        ("x y1234567", "x ..."),
        ("a: b: 12345678", "a:..."),
        ("longer-than-a-key", "longer-than-a-key"),
        (5, "int"),
        (b"x: 12345678", "bytes"),
    ],
)
def test_a_wrong_name_that_may_contain_a_value_is_shown_up_to_it(name: Any, shown: str):
    fields: Any = {name: "value"}
    assert repr(hide_values(fields)) == f"HiddenHeaders({[shown]})"
    with pytest.raises(ConfigurationError) as caught:
        check_headers({f"é{name}" if isinstance(name, str) else name: "value"})
    assert (repr(f"é{shown}") if isinstance(name, str) else shown) in str(caught.value)


@pytest.mark.parametrize(
    ("text", "longest", "line"),
    [
        ("abcd", 4, "abcd"),
        ("abcde", 4, "abcd…"),
        ("ab\nd", 4, "ab d"),
        ("ab\nde", 4, "ab d…"),
        ("a\x1b\u202eb", 9, "a b"),
        ("a" + 7 * " ", 2, "a"),
        ("a" + 8 * " ", 2, "a…"),
    ],
)
def test_a_repr_of_headers_is_one_line(text: str, longest: int, line: str):
    assert one_line(text, longest) == line


def test_fields_from_the_wire():
    headers = Headers.received([(b"X-A", b"1"), (b"x-b", b"caf\xe9"), (b"x-a", b"2")])
    assert dict(headers) == {"x-a": "1, 2", "x-b": "café"}


def test_merging():
    first = Headers({"x-a": "1", "x-b": "2"})
    merged = first.merged({"X-A": "3", "x-b": None, "x-c": "4", "x-none": None})
    assert dict(merged) == {"x-a": "3", "x-c": "4"}
    assert dict(first) == {"x-a": "1", "x-b": "2"}


CHANGES: dict[str, dict[str, Any]] = {
    "usual ones": {"traceparent": "00-1-2-01", "x-a": "", "X-B": "a\tb"},
    "one that was removed": {"x-a": None},
    "one that was set and removed again": {"x-a": "a\nb", "X-A": None},
    "a broken value": {"x-a": "a", "x-b": "a\nb"},
    "a broken name": {"x a": "a"},
    "a name that follows from the body": {"Content-Length": "5"},
    "another value of a field": {"X-Old": "é"},
    "a value that is no text": {"x-a": 5},
}
RIGHT = 3


@pytest.mark.parametrize("twice", [False, True], ids=["merged once", "merged twice"])
@pytest.mark.parametrize("what", CHANGES)
def test_merged_headers_are_checked(what: str, twice: bool):
    before, changes = Headers({"x-old": "1", "x-kept": "broken\n"}), dict(CHANGES[what])
    after = before.merged(changes)
    changes.clear()  # later changes of the dict have no effect
    after = after.merged({"x-other": "1"}) if twice else after
    if what in list(CHANGES)[:RIGHT]:
        after.check_since(before)
        return
    with pytest.raises(ConfigurationError, match="headers"):
        after.check_since(before)


def test_new_header_objects_are_checked():
    before = Headers({"x-old": "1"})
    Headers({"x-old": "1", "x-a": "b"}).check_since(before)
    with pytest.raises(ConfigurationError):
        Headers({"x-old": "a\nb"}).check_since(before)
    with pytest.raises(ConfigurationError):  # merged from others
        Headers({"x-old": "a\nb"}).merged({"x-a": "b"}).check_since(before)


@pytest.mark.parametrize("name", ["x-team", "A", *sorted(FOR_ANY_SERVER)])
@pytest.mark.parametrize("value", ["", "a b", "!~"])
def test_ordinary_headers_are_found_to_be_usual(name: str, value: str):
    """It saves most calls the slower check."""
    assert _is_usual(name, value)


@pytest.mark.parametrize(
    ("fields", "media"),
    [
        ({}, ""),
        ({"Content-Type": "Text/Plain"}, "text/plain"),
        ({"content-type": " application/json ; charset=utf-8; a=b"}, "application/json"),
    ],
)
def test_media_type_is_read_without_parameters(fields: dict[str, str], media: str):
    assert media_type(Headers(fields)) == media


def test_a_header_is_decided_if_it_is_present_or_was_removed():
    headers = Headers({"a": "1"}).merged({"b": None})
    assert [headers.decide(name) for name in "abc"] == [True, True, False]


@given(st.text(max_size=9), st.text(max_size=9))
@example("traceparent", "a\tb")
def test_usual_headers_pass_the_full_check(name: str, value: str):
    if _is_usual(name, value):
        check_headers({name: value})


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ([], None),
        ([("Content-Type", "text/x")], None),
        ([("Content-Type", "text/x"), ("X-REQUEST-ID", "a"), ("request-id", "b")], "a"),
        ([("X-Correlation-Id", "b"), ("request-id", "a")], "a"),
        ([("x-request-id", "a"), ("X-Request-Id", "b")], "a, b"),
        ([("x-request-id", "a\tb")], "a b"),
    ],
)
@pytest.mark.parametrize("read", [False, True], ids=["as it came", "read before"])
def test_request_id_of_an_answer(raw: list[tuple[str, str]], found: str | None, read: bool):
    headers = Headers.received([(name.encode(), value.encode()) for name, value in raw])
    assert not read or len(headers) <= len(raw)
    assert headers.request_id() == found
    assert [name for name, _ in raw if name.lower() not in headers] == []


def test_request_id_that_repeats_the_key():
    asked = Headers({"authorization": Secret("Bearer secret-key-1")})
    answer = Headers.received([(b"x-request-id", b"for secret-key-1")]).answering(asked)
    assert answer.request_id() == "for [api key]"


def test_over_adds_missing_headers():
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


def test_refused_name_error_lists_allowed_characters():
    for character in string.printable:
        try:
            check_headers({f"x{character}": "y"})
        except ConfigurationError as error:
            wanted = str(error).partition("Use letters, digits, and any of ")[2]
            assert character not in wanted.rpartition(" ")[2]
            assert set("!#$%&'*+-.^_`|~") <= set(wanted)
        else:
            assert character.isalnum() or character in "!#$%&'*+-.^_`|~"


@pytest.mark.parametrize("headers", [Headers(), Headers({"X": "y"}), Headers.received([(b"a", b"b"), (b"a", b"c")])])
def test_copies(headers: Headers):
    assert dict(pickle.loads(pickle.dumps(headers))) == dict(copy.deepcopy(headers)) == dict(headers)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"": "x"}, "'', which is not a header name"),
        ({"a b": "x"}, "'a b', which is not a header name"),
        ({"a:": "x"}, "is not a header name"),
        ({"a\n": "x"}, "is not a header name"),
        ({"é": "x"}, "is not a header name"),
        ({5: "x"}, "int, which is not a header name"),
        ({"x": "secret\nvalue"}, "headers['x']"),
        ({"x": "secret\r\nvalue: y"}, "headers['x']"),
        ({"x": "secret\x00value"}, "headers['x']"),
        ({"x": "secretvalué"}, "headers['x']"),
        ({"x": " secretvalue"}, "headers['x']"),
        ({"x": "secretvalue\t"}, "headers['x']"),
        ({"x": " "}, "headers['x']"),
        ({"x": b"secretvalue"}, "headers['x']"),
        ({"x": 5}, "headers['x']"),
        ("x: secretvalue", "must be a mapping of names to values, not str"),
        (None, "must be a mapping of names to values, not None"),
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
