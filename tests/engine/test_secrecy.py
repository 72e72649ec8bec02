"""Test that no secret of a request stays in an error or its causes.

Everything else in them stays the same.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any

import pytest

from orq._blanking import Blanker, KeyLike
from orq._engine.secrecy import blank_error, blanked_cause, without_own_frames
from orq._extras import keep
from orq._headers import Headers
from orq._secrets import HIDDEN_KEY
from orq.errors import APIError
from orq.models import TextPart
from orq.types import Unrecognized
from tests.support.samples import KEY

BLANKER = Blanker(Headers({"authorization": f"Bearer {KEY}"}))


def struct(text: str) -> TextPart:
    part = TextPart(text=text)
    keep(part, {"more": [text]})
    return part


@pytest.mark.parametrize(
    "make",
    [
        lambda text: text,
        str.encode,
        lambda text: [text, 5, None],
        lambda text: (text, "b"),
        lambda text: {"a": {text: [text]}, "b": 1.5},
        lambda text: Unrecognized("new", {"a": text}),
        struct,
    ],
    ids=["text", "bytes", "list", "tuple", "dict", "unrecognized", "struct"],
)
def test_a_secret_is_redacted_anywhere_in_a_body(make: Callable[[str], Any]) -> None:
    error = APIError(f"no such key: {KEY}", body=make(f"<{KEY}>"))
    blank_error(error, BLANKER)
    assert error.body == make(f"<{HIDDEN_KEY}>")
    assert type(error.body) is type(make(""))
    assert error.args == (error.message,) == (f"no such key: {HIDDEN_KEY}",)


def test_a_secret_is_blanked_in_headers() -> None:
    error = APIError("no", headers=Headers({"x-request-id": KEY, "x": "y"}))
    blank_error(error, BLANKER)
    assert error.headers == {"x-request-id": HIDDEN_KEY, "x": "y"}


AUTHORIZATION = {"authorization": f"Bearer {KEY}"}
AWS = {"authorization": "AWS4-HMAC-SHA256 Credential=abcdefghijklmnop, SignedHeaders=host"}
COOKIE = {"cookie": "session=abcdefghijklmnopqrst"}


@pytest.mark.parametrize(
    ("headers", "text", "blanked"),
    [
        (AUTHORIZATION, f"x {KEY} y", "x [api key] y"),
        (AUTHORIZATION, f"x {KEY[:12]} and more", "x [api key] and more"),
        (AUTHORIZATION, f"x {KEY[:12]}", "x [api key]"),
        (AUTHORIZATION, f"x {KEY[:7]} y", f"x {KEY[:7]} y"),
        ({"x-api-key": "12345678"}, "x 12345678 y", "x [api key] y"),
        ({"x-api-key": "1234567"}, "x 1234567 y", "x 1234567 y"),
        ({"authorization": "Basic abcdefghi"}, "x abcdefghi y", "x [api key] y"),
        ({"authorization": "Basic dXNlcjpwYXNzOndvcmQxMjM="}, "x pass:word123 y", "x [api key] y"),
        (AWS, "x abcdefghijklmnop y", "x [api key] y"),
        (AWS, "x abcdefghij y", "x abcdefghij y"),
        (COOKIE, "x abcdefghijklmnopqrst y", "x [api key] y"),
        (COOKIE, "x abcdefghijklmnop y", "x [api key] y"),
        (COOKIE, "x abcdefghijklmno y", "x abcdefghijklmno y"),
        (COOKIE, "x abcdefghijklmno", "x abcdefghijklmno"),
        ({"Cookie": COOKIE["cookie"]}, "x abcdefghijklmno y", "x abcdefghijklmno y"),
        ({"Set-Cookie": COOKIE["cookie"]}, "x abcdefghijklmno y", "x abcdefghijklmno y"),
        ({"cookie": "session=ключключ"}, "x ключключ y", "x [api key] y"),
    ],
)
def test_secrets_and_their_pieces_are_blanked_and_no_more(headers: dict[str, str], text: str, blanked: str) -> None:
    """A piece of eight characters counts, and one of sixteen of the words of cookies and signatures."""
    assert Blanker(headers).text(text) == blanked


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_a_secret_in_a_body_of_any_encoding(encoding: str) -> None:
    found = BLANKER.body(f"[{KEY}]".encode(encoding))
    assert found.decode().removeprefix("\ufeff") == f"[{HIDDEN_KEY}]"


@pytest.mark.parametrize("body", [b"", b"caf\xe9", b"abcd\0efgh", b"a" * 99, b"\xff" * 9])
def test_a_body_without_a_secret_stays_as_it_is(body: bytes) -> None:
    assert BLANKER.body(body) is body


def test_a_secret_behind_text_in_another_encoding() -> None:
    assert BLANKER.body(b"no key " + KEY.encode("utf-16-le")) == b"no key [api key]"


@pytest.mark.parametrize(
    ("text", "blanked"),
    [
        ("no sk-orq-123456789a here", "no [api key] here"),
        ("no abcdefghijklmno1", "no [api key]"),
        ("no abcdefghijklmn1", "no abcdefghijklmn1"),
        ("no abcdefghijklmnopqrstuvw", "no abcdefghijklmnopqrstuvw"),
        ("no 1234567890123456789", "no 1234567890123456789"),
    ],
)
def test_a_long_word_of_letters_and_digits_looks_like_a_key(text: str, blanked: str) -> None:
    assert KeyLike().text(text) == blanked
    assert repr(KeyLike()) == "Blanker()"


class Group(Exception):
    """As an `ExceptionGroup` of newer Pythons."""

    def __init__(self, *exceptions: Exception) -> None:
        super().__init__("some")
        self.exceptions = exceptions


class Stubborn(Exception):
    """Shows a secret, whatever its fields hold, and takes no others."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise TypeError

    def __str__(self) -> str:
        return f"the key is {KEY}"


def with_field(one: Exception) -> Exception:
    vars(one)["url"] = f"https://x/?key={KEY}"
    return one


def caused(one: Exception, by: str) -> Exception:
    setattr(one, by, ValueError(KEY))
    return one


def shown(one: BaseException | None) -> str:
    return "" if one is None else f"{one!r} {vars(one)} {shown(one.__cause__)} {shown(one.__context__)}"


@pytest.mark.parametrize(
    "cause",
    [
        ValueError(f"no {KEY}", 5),
        with_field(ValueError("no")),
        caused(ValueError("no"), "__cause__"),
        caused(ValueError("no"), "__context__"),
        Group(ValueError(KEY)),
    ],
    ids=["arguments", "field", "cause", "context", "group"],
)
def test_a_cause_is_blanked_in_place(cause: Exception) -> None:
    number = len(cause.args)
    assert blanked_cause(cause, BLANKER) is cause
    inner = getattr(cause, "exceptions", ())
    assert KEY not in shown(cause) + "".join(map(shown, inner))
    assert HIDDEN_KEY in shown(cause) + "".join(map(shown, inner))
    assert len(cause.args) == number


def test_unredactable_exceptions_are_replaced_by_their_text() -> None:
    try:
        raise Stubborn
    except Stubborn as error:
        cause: BaseException = error
    new = blanked_cause(cause, BLANKER)
    assert type(new) is RuntimeError
    assert str(new) == f"Stubborn: the key is {HIDDEN_KEY}"
    assert new.__traceback__ is cause.__traceback__ is not None
    outer = ValueError("outer")
    outer.__cause__ = cause
    assert str(blanked_cause(outer, BLANKER)) == "ValueError: outer"


def test_circular_and_long_chains_of_causes_are_handled() -> None:
    one, other = ValueError(KEY), ValueError("no")
    one.__cause__, other.__cause__ = other, one
    assert blanked_cause(one, BLANKER) is one
    assert str(one) == HIDDEN_KEY


def frames(trace: TracebackType | None) -> list[str]:
    return [] if trace is None else [trace.tb_frame.f_globals["__name__"], *frames(trace.tb_next)]


@pytest.mark.parametrize("module", ["orq", "orq._engine.flow", "orqestra"])
def test_frames_of_this_package_before_those_of_the_caller_are_dropped(module: str) -> None:
    scope: dict[str, Any] = {"__name__": module}
    exec("def calls(function): function()\ndef fails(): raise ValueError", scope)

    def by_the_caller() -> None:
        scope["fails"]()

    try:
        scope["calls"](by_the_caller)
    except ValueError as error:
        cause = error.with_traceback(error.__traceback__.tb_next if error.__traceback__ else None)
    foreign = module == "orqestra"
    assert frames(without_own_frames(cause).__traceback__) == [module] * foreign + [__name__, module]
    assert without_own_frames(ValueError("never raised")).__traceback__ is None
