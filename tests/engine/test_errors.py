"""Test the error tree: what each error holds, shows and hides, pickling and copying."""

from __future__ import annotations

import copy
import pickle
import re
from typing import Any

import pytest

from orq import errors
from orq._headers import Headers
from orq.errors import (
    APIError,
    CallbackError,
    ConfigurationError,
    ConnectionFailedError,
    OrqError,
    RateLimitError,
    RequestTimeoutError,
    RequestValidationError,
    ResponseValidationError,
    StreamError,
    StreamFailedError,
    for_status,
)
from orq.models import ResponseFailedEvent, ResponseFailedEventData
from tests.support.events import WHEN

CLASSES = [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, OrqError)]
CONTEXT = {"operation": "conversations_create", "method": "POST", "path": "/v2/conversations", "attempts": 3}
HIDDEN = "nobody-may-see-this"
FAILED = ResponseFailedEvent(timestamp=WHEN, data=ResponseFailedEventData(error="out of credit", code=402.0))
API_FIELDS = {
    "status_code": 418,
    "code": "teapot",
    "body": {"message": "No.", "list": [1]},
    "headers": Headers({"x-secret": HIDDEN, "retry-after": "2"}),
    "request_id": "req-1",
    "retry_after": 2.0,
}
FIELDS: dict[type[OrqError], dict[str, Any]] = {
    RequestValidationError: {"field": "message.parts[0].kind"},
    CallbackError: {"cause": ValueError("vault")},
    ConnectionFailedError: {"request_sent": True},
    RequestTimeoutError: {"request_sent": True, "limit": "idle", "seconds": 2.5},
    APIError: API_FIELDS,
    ResponseValidationError: {"field": "data[0].kind", "body": '{"a": 1}', "status_code": 200},
    StreamFailedError: {"event": FAILED, "code": "402", "request_id": "req-1"},
    StreamError: {"request_id": "req-1"},
}


def fields_of(cls: type[OrqError]) -> dict[str, Any]:
    return next((FIELDS[base] for base in cls.__mro__ if base in FIELDS), {})


def full(cls: type[OrqError]) -> Any:
    """Return an error with everything that its class takes."""
    return cls("It did not work", **fields_of(cls), **CONTEXT)


def state(error: OrqError) -> tuple[Any, ...]:
    cause = error.__cause__
    return type(error), error.args, vars(error), str(error), repr(error), type(cause), str(cause)


every_class = pytest.mark.parametrize("cls", CLASSES)


# --- the tree --------------------------------------------------------------------------------------------------------


def test_error_classes_match_the_tree_in_the_docstring():
    drawn: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"    ([|` -]*)(\w+)(?: \((\w+)\))?  ", line)
        if not found:
            continue
        depth, name, beside = len(found[1]), found[2], found[3]
        while above and above[-1][0] >= depth:
            above.pop()
        drawn[name] = ", ".join(filter(None, (above[-1][1] if above else "Exception", beside)))
        above.append((depth, name))
    assert drawn == {cls.__name__: ", ".join(base.__name__ for base in cls.__bases__) for cls in CLASSES}
    assert len(drawn) == 19


def test_status_codes_in_the_docstring_match_the_classes():
    drawn = {found[2]: found[1] for found in re.finditer(r"-- (\w+) +(\d{3}|5xx)$", errors.__doc__ or "", re.MULTILINE)}
    for status in range(100, 600):
        name = drawn.get(str(status)) or (drawn["5xx"] if status >= 500 else "APIError")
        assert for_status(status).__name__ == name


# --- each class ------------------------------------------------------------------------------------------------------


@every_class
def test_without_arguments(cls: type[OrqError]):
    error = cls()
    assert str(error)
    assert (error.operation, error.method, error.path, error.attempts) == ("", "", "", 0)
    follow_from_the_class = {"status_code", "hint", "limit"}
    assert not any(value for name, value in vars(error).items() if name not in follow_from_the_class)
    assert error.retryable in (True, False)
    assert state(pickle.loads(pickle.dumps(error))) == state(error)


@every_class
def test_what_is_given_is_kept(cls: type[OrqError]):
    error = full(cls)
    for name, value in {**fields_of(cls), **CONTEXT}.items():
        assert getattr(error, "__cause__" if name == "cause" else name) == value


SAID = {
    RequestValidationError: ["message.parts[0].kind: It did not work", "Nothing was sent."],
    CallbackError: [],
    ConnectionFailedError: ["The service may have received the request"],
    APIError: ["status 418 (teapot): It did not work.", "The service asks to wait 2 s.", "The request id is req-1."],
    ResponseValidationError: ["data[0].kind: It did not work"],
}


@every_class
def test_error_text_has_facts_and_a_hint(cls: type[OrqError]):
    text = str(full(cls))
    assert "The call was conversations_create (POST /v2/conversations). There were 3 attempts." in text
    assert "It did not work" in text
    assert "3 attempts" in text
    assert text.endswith(full(cls).hint or ".")
    for base, words in SAID.items():
        assert not issubclass(cls, base) or all(word in text for word in words)
    assert repr(full(cls)) == f"{type(full(cls)).__name__}({text!r})"


@every_class
def test_error_shows_no_header(cls: type[OrqError]):
    error = full(cls)
    assert HIDDEN not in f"{error}{error!r}{vars(error)!r}"


@every_class
@pytest.mark.parametrize("how", ["pickle", "copy", "deepcopy"])
def test_error_survives_pickle_and_copies(cls: type[OrqError], how: str):
    error = full(cls)
    error.add_note("noted") if hasattr(error, "add_note") else None
    again = {"pickle": lambda e: pickle.loads(pickle.dumps(e)), "copy": copy.copy, "deepcopy": copy.deepcopy}[how](
        error
    )
    assert again is not error
    assert state(again) == state(error)
    assert again.retryable == error.retryable


@every_class
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_error_pickles_in_every_protocol(cls: type[OrqError], protocol: int):
    assert state(pickle.loads(pickle.dumps(full(cls), protocol))) == state(full(cls))


@every_class
def test_subclass_of_an_error_survives_pickle_and_copies(cls: type[OrqError]):
    error = _subclass(cls)("mine", extra=5)
    again = copy.deepcopy(error)
    assert (type(again), again.extra, str(again)) == (type(error), 5, str(error))


def _subclass(cls: type[OrqError]) -> type[Any]:
    def __init__(self: Any, message: str, *, extra: int) -> None:
        cls.__init__(self, message)
        self.extra = extra

    return type("Mine", (cls,), {"__init__": __init__})


@every_class
def test_a_message_is_a_sentence_once(cls: type[OrqError]):
    for said in ("It did not work", "It did not work.", "Really?", "No!"):
        assert ".." not in str(cls(said))
        assert "?." not in str(cls(said))
        assert "!." not in str(cls(said))


@pytest.mark.parametrize("keyword", ["nonsense", "status"])
@every_class
def test_a_misspelt_argument_is_refused(cls: type[OrqError], keyword: str):
    with pytest.raises(TypeError):
        cls("x", **{keyword: 1})


# --- causes ----------------------------------------------------------------------------------------------------------


class Unpicklable(Exception):
    def __reduce__(self) -> Any:
        raise TypeError("no")


class Breaks(Exception):
    """Pickles, but cannot be built again."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} {two}")


@pytest.mark.parametrize("cause", [Unpicklable("vault"), Breaks(1, 2), type("Local", (Exception,), {})("here")])
def test_a_cause_that_does_not_pickle_becomes_text(cause: Exception):
    error = pickle.loads(pickle.dumps(CallbackError("thrown", cause=cause)))
    assert str(error.__cause__) == f"{type(cause).__name__}: {cause}"


def test_a_cause_that_pickles_stays():
    error = pickle.loads(pickle.dumps(CallbackError("thrown", cause=KeyError("vault"))))
    assert isinstance(error.__cause__, KeyError)
    assert pickle.loads(pickle.dumps(CallbackError("thrown"))).__cause__ is None


# --- single facts ----------------------------------------------------------------------------------------------------


def test_a_configuration_error_is_a_value_error():
    with pytest.raises(ValueError, match="timeout must be"):
        raise ConfigurationError("timeout must be more than 0 seconds")


@pytest.mark.parametrize(
    ("error", "retryable"),
    [
        (OrqError(), False),
        (ConfigurationError(), False),
        (RequestValidationError(), False),
        (CallbackError(), False),
        (ConnectionFailedError(), True),
        (RequestTimeoutError(), True),
        (APIError(status_code=400), False),
        (APIError(status_code=408), True),
        (RateLimitError(), True),
        (errors.InternalServerError(), True),
        (errors.NotFoundError(), False),
        (ResponseValidationError(), False),
        (errors.StreamTruncatedError(), True),
        (StreamFailedError(), False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_retryable(error: OrqError, retryable: bool):
    assert error.retryable is retryable


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            RateLimitError("Slow down", retry_after=2.0, request_id="r", attempts=3),
            (
                "The service answered with status 429: Slow down. There were 3 attempts. The request id is r. "
                "The service asks to wait 2 s."
            ),
        ),
        (APIError(status_code=418), "The service answered with status 418."),
        (errors.NotFoundError(code="gone"), "The service answered with status 404 (gone)."),
        (RequestTimeoutError(limit="idle", seconds=120.0), "The idle timeout of 120 s passed."),
        (RequestTimeoutError(limit="pool"), "The pool timeout passed."),
        (
            ConnectionFailedError("ReadError", request_sent=True),
            "ReadError. The service may have received the request.",
        ),
        (
            ConnectionFailedError("x", attempts=2, request_sent=True),
            "x. There were 2 attempts. The service may have received the request.",
        ),
        (StreamFailedError("x"), "The service reported a failure: x."),
        (ConnectionFailedError("x"), "x."),
        (RequestValidationError("must be text", field="a.b"), "a.b must be text."),
        (RequestValidationError("Wrong", field="a.b"), "a.b: Wrong."),
        (RequestValidationError("is empty"), "The request is empty."),
        (RequestValidationError("iOS is unknown", field="a.b"), "a.b iOS is unknown."),
        (RequestValidationError("iOS is unknown"), "The request iOS is unknown."),
        (RequestValidationError("Wrong"), "Wrong."),
        (RequestValidationError(), "RequestValidationError."),
        (ResponseValidationError("is not JSON"), "The answer is not JSON."),
        (OrqError("is not JSON"), "is not JSON."),
        (OrqError(), "OrqError."),
        (OrqError("x", operation="op"), "x. The call was op."),
        (OrqError("x", method="GET", path="/a"), "x. The call was GET /a."),
        (OrqError("x", attempts=1), "x."),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, OrqError) else "",
)
def test_text_of_an_error(error: OrqError, text: str):
    assert str(error) == f"{text} {error.hint}".strip()


def test_omitted_arguments_have_defaults():
    assert RequestTimeoutError().limit == "read"
    assert ResponseValidationError().status_code == 0
    assert APIError("x", status_code=402).hint != APIError("x", status_code=418).hint == APIError.hint
    assert APIError("x", status_code=400, code="insufficient_quota").hint == APIError("x", status_code=402).hint
    spent = APIError("x", status_code=402).hint
    assert StreamFailedError("x", status_code=402).hint == f"The answer is incomplete. {spent}"


def test_the_attributes_match():
    match RateLimitError("slow", retry_after=2.0):
        case RateLimitError(retry_after=seconds, status_code=429):
            assert seconds == 2.0
        case _:
            raise AssertionError
