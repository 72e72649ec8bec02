"""Test options: exact values of any class, exact bounds, and errors for wrong ones."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable, Iterator
from decimal import Decimal
from http import HTTPStatus
from types import MappingProxyType
from typing import Any

import pytest

from orq import RequestOptions, RetryConfig, Timeout
from orq._engine.settings import call_settings
from orq.errors import ConfigurationError
from orq.options import RETRIED_STATUSES, check_function, check_seconds, plain

from ._steps import settings


class Text(str):
    """As numpy's text."""


class Truth:
    """As numpy's bool."""

    __array__ = None

    def tolist(self) -> bool:
        return True


class Raises:
    def __getattr__(self, name: str) -> Any:
        raise OSError(name)


class Endless(list[int]):
    def __iter__(self) -> Iterator[int]:
        raise OSError


SECONDS, ADDRESS = Decimal("2.5"), Text("https://x.example")


@pytest.mark.parametrize(
    ("make", "names", "given"),
    [
        (Timeout, "connect read write pool", SECONDS),
        (RetryConfig, "initial_interval max_interval exponent max_elapsed_time", SECONDS),
        (RetryConfig, "max_attempts", Decimal(3)),
        (RetryConfig, "jitter connection_errors unsafe", Truth()),
        (RequestOptions, "timeout idle_timeout total_timeout", SECONDS),
        (RequestOptions, "server_url", ADDRESS),
        (RequestOptions, "idempotency_key", Text("mine")),
        (settings, "server_url", ADDRESS),
        (settings, "idle_timeout total_timeout", SECONDS),
        (settings, "max_connections max_body max_event", Decimal(1)),
        (settings, "project_id", Text("proj_01")),
        (settings, "strict allow_plain_http", Truth()),
    ],
)
def test_text_and_numbers_of_other_classes_become_exact(make: Callable[..., Any], names: str, given: Any):
    for name in names.split():
        kept = getattr(make(**{name: given}), name)
        assert type(kept) in (str, int, float, bool)
        assert kept == (True if isinstance(given, Truth) else given)


@pytest.mark.parametrize("name", ["query", "body"])
@pytest.mark.parametrize("kind", [UserDict, MappingProxyType, dict])
def test_mappings_of_other_classes_become_dicts(name: str, kind: Any):
    kept = getattr(RequestOptions(**{name: kind({"a": 1})}), name)
    assert (type(kept), kept) == (dict, {"a": 1})


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([HTTPStatus.TOO_MANY_REQUESTS, 503], {429, 503}),
        ((100, 599), {100, 599}),
        ([429] * 1000, {429}),
        (frozenset({429}), {429}),
        (set(RETRIED_STATUSES), RETRIED_STATUSES),
    ],
)
def test_statuses_of_any_collection_are_kept_as_numbers(given: Any, kept: Any):
    found = RetryConfig(status_codes=given).status_codes
    assert found == kept
    assert {type(code) for code in found} == {int}


def test_statuses_equal_to_the_default_are_the_default_in_a_repr():
    assert RetryConfig(status_codes=frozenset({*RETRIED_STATUSES})).status_codes is RETRIED_STATUSES
    assert repr(RetryConfig(status_codes=frozenset({429}))) != repr(RetryConfig())


@pytest.mark.parametrize("given", [[99], [600], frozenset({700}), [429] * 1001, Endless(), {"429"}, 429])
def test_invalid_collections_of_statuses_are_refused(given: Any):
    with pytest.raises(ConfigurationError) as caught:
        RetryConfig(status_codes=given)
    assert str(caught.value) == "retries.status_codes must be a collection of status codes, such as {429, 503}."


@pytest.mark.parametrize(
    ("make", "given", "said"),
    [
        (
            RequestOptions,
            {"timeout": "x"},
            "timeout must be a number of seconds above 0, or an orq.Timeout, in which None is no limit, not str",
        ),
        (
            RequestOptions,
            {"timeout": 0},
            "timeout must be a number of seconds above 0, or an orq.Timeout, in which None is no limit, not 0",
        ),
        (
            RequestOptions,
            {"idle_timeout": -1},
            "idle_timeout must be a number of seconds above 0, or None for no limit, not -1",
        ),
        (RequestOptions, {"retries": 3}, "retries must be a RetryConfig or None, not int"),
        (
            RequestOptions,
            {"idempotency_key": ""},
            "idempotency_key must be printable ASCII text that is not empty and has no white space around it.",
        ),
        (
            RetryConfig,
            {"initial_interval": -1},
            "retries.initial_interval must be a number of seconds of at least 0, not -1",
        ),
        (RetryConfig, {"max_interval": "1"}, "retries.max_interval must be a number of seconds of at least 0, not str"),
        (
            settings,
            {"idle_timeout": 0},
            "idle_timeout must be a number of seconds above 0, or None for no limit, not 0",
        ),
        (
            settings,
            {"total_timeout": 0},
            "total_timeout must be a number of seconds above 0, or None for no limit, not 0",
        ),
        (settings, {"max_body": 0}, "max_body must be a whole number of at least 1"),
        (settings, {"max_body": 1.5}, "max_body must be a whole number of at least 1"),
        (settings, {"strict": 1}, "strict must be True or False"),
        (settings, {"transport": "x"}, "transport must be 'httpx' or 'aiohttp'"),
        (
            settings,
            {"middleware": [Raises()]},
            "middleware must have the methods before and after, which Raises does not",
        ),
        (
            settings,
            {"middleware": [type("Half", (), {"before": print})()]},
            "middleware must have the methods before and after, which Half does not",
        ),
        (
            settings,
            {"middleware": [type("Half", (), {"after": print})()]},
            "middleware must have the methods before and after, which Half does not",
        ),
    ],
)
def test_a_wrong_value_has_a_clear_error(make: Callable[..., Any], given: dict[str, Any], said: str):
    with pytest.raises(ConfigurationError) as caught:
        make(**given)
    assert caught.value.message == said


def test_options_of_another_class_and_another_server():
    with pytest.raises(ConfigurationError, match=r"options must be RequestOptions\(\.\.\.\), not dict"):
        call_settings(settings(), {"timeout": 1})  # type: ignore[arg-type]
    plain_http = RequestOptions(server_url="http://x.example")
    with pytest.raises(ConfigurationError, match=r"options\.server_url .*http"):
        call_settings(settings(), plain_http)
    assert call_settings(settings(allow_plain_http=True), plain_http).server_url == "http://x.example"


def test_options_of_a_call_replace_those_of_its_core():
    core = settings(comments_reset_idle=True, idle_timeout=7.0, total_timeout=8.0, retries=RetryConfig(max_attempts=9))
    plain_call = call_settings(core, None)
    assert plain_call.idempotency_key is None
    assert plain_call.headers is core.headers
    for name in ("server_url", "timeout", "idle_timeout", "comments_reset_idle", "total_timeout", "retries"):
        assert getattr(plain_call, name) == getattr(core, name)
    retries = RetryConfig(max_attempts=2)
    own = call_settings(
        core, RequestOptions(idempotency_key="mine", retries=retries, idle_timeout=1, total_timeout=None, timeout=3)
    )
    assert (own.idempotency_key, own.retries, own.idle_timeout, own.total_timeout) == ("mine", retries, 1, None)
    assert (own.timeout, own.comments_reset_idle) == (Timeout(3, 3, 3, 3), True)


def test_a_repr_hides_an_address_that_may_hold_a_password():
    assert repr(RequestOptions(server_url="https://x.example/@me")) == "RequestOptions(server_url='[hidden]')"
    assert repr(RequestOptions(server_url="https://x.example")) == "RequestOptions(server_url='https://x.example')"


def test_functions_and_what_they_return():
    check_seconds("max_age", 0, zero=True)
    with pytest.raises(ConfigurationError, match="of at least 0, or None for no limit, not -1"):
        check_seconds("max_age", -1, zero=True)
    check_function("done", None)
    check_function("done", print)
    with pytest.raises(ConfigurationError, match=r"^done must be a function, not 'x'"):
        check_function("done", "x")

    async def slow() -> None: ...

    assert plain("done", 5) == 5
    with pytest.raises(ConfigurationError, match=r"^done must not be async here, because nothing awaits its result"):
        plain("done", slow())
