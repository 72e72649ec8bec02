"""Test that each wrong option is refused by its name, and each valid one is kept."""

from __future__ import annotations

import copy
import inspect
import pickle
import ssl
import traceback
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from orq import UNSET, AsyncOrq, AsyncOrqCore, Orq, OrqCore, RequestOptions, RetryConfig, Timeout
from orq._engine.settings import call_settings
from orq.errors import ConfigurationError
from tests.support.samples import KEY

from ._steps import settings

NAN, INF = float("nan"), float("inf")
NO_SECONDS = [0, -1, 0.0, NAN, INF, -INF, True, "5", [5]]
COLOURS = [OrqCore, AsyncOrqCore, Orq, AsyncOrq]


def refused(make: Any, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make(**{name: value})
    assert str(caught.value).startswith(("timeout", name, f"retries.{name}", f"middleware: {type(value).__name__}"))
    if isinstance(value, str) and len(value) > 2:
        assert value not in str(caught.value)


# --- wrong values ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", NO_SECONDS)
@pytest.mark.parametrize("name", ["connect", "read", "write", "pool"])
def test_timeout(name: str, value: Any):
    with pytest.raises(
        ConfigurationError, match=f"timeout.{name} must be a number of seconds above 0, or None for no limit, not"
    ):
        Timeout(**{name: value})


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("max_attempts", [0, -1, 1.5, 3.0, NAN, INF, True, "3", None]),
        ("initial_interval", [-1, NAN, INF, True, "1", None]),
        ("max_interval", [-1, NAN, INF, True, "1", None]),
        ("exponent", [0, 0.9, -1, NAN, INF, True, "2", None]),
        ("max_elapsed_time", NO_SECONDS),
        ("status_codes", [429, None, "four", ["429"], [429, None], iter([429])]),
        ("jitter", [None, 1, "no"]),
        ("connection_errors", [None, 1, "no"]),
        ("unsafe", [None, 1, "no"]),
    ],
)
def test_retry_config(name: str, values: list[Any]):
    for value in values:
        refused(RetryConfig, name, value)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("headers", ["x: y", [("x", "y")], 5, {"x": "a\nb"}, {"a b": "c"}, {"x": 5}]),
        ("server_url", ["", "my.orq.ai", "ftp://my.orq.ai", "https://user@my.orq.ai", 5]),
        ("idempotency_key", ["a\nb", " padded", 5]),
        ("query", ["x=y", [("x", "y")]]),
        ("body", ["{}", b"{}", [1]]),
        ("timeout", [*NO_SECONDS, (1, 2)]),
        ("idle_timeout", NO_SECONDS),
        ("total_timeout", NO_SECONDS),
        ("retries", [3, True, {"max_attempts": 3}, "no"]),
    ],
)
def test_request_options(name: str, values: list[Any]):
    for value in values:
        refused(RequestOptions, name, value)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("api_key", ["", " ", "a\nb", " key-with-space", "key\n", "schlüssel", "a\x7f", 5, b"key", ["key"]]),
        ("server_url", ["", "my.orq.ai", "ftp://my.orq.ai", 5, b"https://my.orq.ai"]),
        ("timeout", [*NO_SECONDS, None, (1, 2)]),
        ("idle_timeout", NO_SECONDS),
        ("total_timeout", NO_SECONDS),
        ("retries", [3, True, {"max_attempts": 3}, "no"]),
        (
            "headers",
            [None, "x: y", 5, {"a b": "c"}, {"": "c"}, {5: "c"}, {"x": "two\nlines"}, {"x": 5}, {"x": " padded"}],
        ),
        ("middleware", [[object()], [None], [RetryConfig()], 5, None]),
        ("http_client", [5, pytest, "an httpx client"]),
        ("proxy", [5, "proxy.corp:8080", "http://proxy.corp:65536", "ftp://proxy.corp", "http://[bad", ""]),
        ("verify", [None, "/etc/ssl/ca.pem", 1, 0]),
        ("max_connections", [0, -1, 1.5, True, "9", None, INF]),
        ("max_body", [0, -1, 1.5, True, "9", None]),
        ("max_event", [0, -1, 1.5, True, "9", None]),
    ],
)
@pytest.mark.parametrize("cls", COLOURS)
def test_cores_and_clients(cls: Any, name: str, values: list[Any]):
    for value in values:
        refused(cls, name, value)


@pytest.mark.parametrize("cls", COLOURS)
def test_a_misspelt_argument(cls: Any):
    with pytest.raises(TypeError, match="timeuot"):
        cls(KEY, timeuot=5)


# --- right values ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0.001, 1, 1e9])
def test_one_number_sets_all_four_limits(value: float):
    assert settings(timeout=value).timeout == Timeout(value, value, value, value)


def test_none_means_not_given_for_options_without_none():
    assert RequestOptions(headers=None, query=None, body=None, timeout=None) == RequestOptions()


def test_none_is_no_limit():
    given = settings(timeout=Timeout(connect=None, read=None), idle_timeout=None, total_timeout=None, retries=None)
    assert (given.timeout.connect, given.idle_timeout, given.total_timeout) == (None, None, None)
    assert given.retries.max_attempts == 1


def test_the_defaults_are_as_documented():
    given = settings()
    assert given.timeout == Timeout(connect=5.0, read=600.0, write=60.0, pool=60.0)
    assert (given.idle_timeout, given.total_timeout, given.strict) == (120.0, None, False)
    assert (given.max_connections, given.max_body, given.max_event) == (1000, 64 * 2**20, 16 * 2**20)
    retries = given.retries
    assert retries == RetryConfig(3, 0.5, 8.0, 1.5, True, None, {408, 429, *range(500, 600)}, True, False)


@pytest.mark.parametrize("verify", [True, False, ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)])
def test_verify(verify: Any):
    assert settings(verify=verify).verify is verify


@pytest.mark.parametrize(
    "proxy", ["http://proxy.example:8080", "https://user:pass@proxy.example", "socks5://127.0.0.1:1"]
)
def test_proxy(proxy: str):
    assert settings(proxy=proxy).proxy.reveal() == proxy


@pytest.mark.parametrize(
    ("name", "core", "call", "holds"),
    [
        ("timeout", 5.0, UNSET, Timeout(5.0, 5.0, 5.0, 5.0)),
        ("timeout", 5.0, Timeout(read=1.0), Timeout(read=1.0)),
        ("idle_timeout", 5.0, UNSET, 5.0),
        ("idle_timeout", 5.0, None, None),
        ("idle_timeout", 5.0, 7.0, 7.0),
        ("total_timeout", 5.0, UNSET, 5.0),
        ("total_timeout", 5.0, None, None),
        ("total_timeout", None, 7.0, 7.0),
        ("retries", RetryConfig(9), UNSET, RetryConfig(9)),
        ("retries", RetryConfig(9), None, RetryConfig(1)),
        ("retries", RetryConfig(9, exponent=3.0), RetryConfig(5), RetryConfig(5)),
        ("retries", None, RetryConfig(5), RetryConfig(5)),
    ],
)
def test_a_calls_option_wins(name: str, core: Any, call: Any, holds: Any):
    rules = call_settings(settings(**{name: core}), RequestOptions(**{name: call}))
    assert getattr(rules, name) == holds


def test_no_options_are_the_cores_settings():
    assert call_settings(settings(), None) == call_settings(settings(), RequestOptions())


def test_a_repr_shows_given_options_but_no_headers():
    options = RequestOptions(headers={"x-key": "hidden-value"}, timeout=5.0, idempotency_key="k")
    assert repr(options) == "RequestOptions(headers={'x-key': '[hidden]'}, timeout=5.0, idempotency_key='k')"
    assert repr(RequestOptions()) == "RequestOptions()"


@pytest.mark.parametrize("value", [Timeout(1.0), RetryConfig(2), RequestOptions(timeout=3.0, headers={"a": "b"})])
def test_options_are_frozen_and_copy(value: Any):
    assert copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value
    with pytest.raises(AttributeError):
        value.timeout = 1


EXPLAINED = pytest.mark.skipif(
    type(Timeout) is type(msgspec.Struct), reason="msgspec 0.19 allows no metaclass, and says it in its own words"
)
UNKNOWN: dict[str, tuple[Callable[[], Any], str]] = {
    "RequestOptions(timeout_ms=5)": (
        lambda: RequestOptions(timeout_ms=5),  # type: ignore[call-arg]
        "RequestOptions: 'timeout_ms' is not one of its keywords. Write timeout=5.0.",
    ),
    "RequestOptions(extra_headers=...)": (
        lambda: RequestOptions(extra_headers={}),  # type: ignore[call-arg]
        "RequestOptions: 'extra_headers' is not one of its keywords. Write headers=....",
    ),
    "RequestOptions(max_retries=2)": (
        lambda: RequestOptions(max_retries=2),  # type: ignore[call-arg]
        "RequestOptions: 'max_retries' is not one of its keywords. Write retries=RetryConfig(max_attempts=3).",
    ),
    "RetryConfig(strategy='backoff')": (
        lambda: RetryConfig(strategy="backoff"),  # type: ignore[call-arg]
        "RetryConfig: 'strategy' is not one of its keywords. It takes max_attempts, initial_interval,",
    ),
    "RetryConfig(max_retries=2)": (
        lambda: RetryConfig(max_retries=2),  # type: ignore[call-arg]
        "RetryConfig: 'max_retries' is not one of its keywords. Write max_attempts=, the first attempt included.",
    ),
    "RetryConfig(max_intervall=2)": (
        lambda: RetryConfig(max_intervall=2),  # type: ignore[call-arg]
        "RetryConfig: 'max_intervall' is not one of its keywords. Did you mean 'max_interval'?",
    ),
    "Timeout(total=1)": (
        lambda: Timeout(total=1),  # type: ignore[call-arg]
        "Timeout: 'total' is not one of its keywords. Write total_timeout= beside timeout=, of the client or",
    ),
    "Timeout(1, 2, 3, 4, 5)": (
        lambda: Timeout(1, 2, 3, 4, 5),  # type: ignore[call-arg]
        "Timeout: Extra positional arguments provided. It takes connect, read, write, pool",
    ),
}


@EXPLAINED
@pytest.mark.parametrize("made", UNKNOWN)
def test_a_keyword_that_an_option_does_not_have(made: str):
    make, words = UNKNOWN[made]
    with pytest.raises(TypeError) as caught:
        make()
    assert str(caught.value).startswith(words)


@pytest.mark.parametrize(
    "headers", [{"authorization": "hunter2\n"}, {"x-api-key": "hunter2"}], ids=["wrong", "unknown"]
)
def test_an_option_that_is_refused_shows_no_header(headers: dict[str, str]):
    more: dict[str, Any] = {"timeout_ms": 5} if "x-api-key" in headers else {}
    with pytest.raises((TypeError, ConfigurationError)) as caught:
        RequestOptions(headers=headers, **more)
    for frame, _ in traceback.walk_tb(caught.value.__traceback__):
        if str(frame.f_globals["__name__"]).startswith("orq."):
            assert "hunter2" not in repr(frame.f_locals)


@pytest.mark.parametrize("value", [Timeout(read=1.0), RetryConfig(max_attempts=2), RequestOptions(total_timeout=3.0)])
def test_an_option_is_still_a_struct(value: Any):
    assert isinstance(value, msgspec.Struct)
    assert msgspec.structs.replace(value) == value
    assert [field.name for field in msgspec.structs.fields(type(value))] == list(
        inspect.signature(type(value)).parameters
    )
