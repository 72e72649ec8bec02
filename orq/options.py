"""Settings of calls: `Timeout`, `RetryConfig`, and `RequestOptions` for a single call.

All times are in seconds. A value that cannot be used raises `ConfigurationError` when the object is made.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Coroutine, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from msgspec import UNSET, UnsetType

from ._exact import bounded, class_name, exact, exact_dict, exact_or_same, is_a
from ._explained import ExplainedStruct
from ._headers import check_headers, fits, hide_values, shown_text
from ._secrets import HIDDEN
from ._urls import check_server_url
from .errors import ConfigurationError

T = TypeVar("T")

QueryValue = str | int | float | bool | Sequence[str | int | float | bool] | None

RETRIED_STATUSES = frozenset({408, 429, *range(500, 600)})


class Timeout(ExplainedStruct, frozen=True):
    """The timeouts `connect`, `read`, `write` and `pool`, in seconds. `None` means no limit."""

    connect: float | None = 5.0
    """The time to connect to the server, with TLS."""
    read: float | None = 600.0
    """The longest wait for the next bytes of an answer."""
    write: float | None = 60.0
    """The time to send one piece of the request."""
    pool: float | None = 60.0
    """The longest wait for a free connection while `max_connections` are in use."""

    def __post_init__(self) -> None:
        settle(self, "connect", "read", "write", "pool")
        for name in ("connect", "read", "write", "pool"):
            check_seconds(f"timeout.{name}", getattr(self, name))


class RetryConfig(ExplainedStruct, frozen=True, repr_omit_defaults=True):
    """When a failed request is retried, and how long the pauses are.

    A request is retried if the service did not act on it, or almost certainly did not. This is so if the connection
    was never made, if a reused connection closed within a second and before the first byte of the answer, and after
    the statuses 429 and 503. GET, HEAD, PUT, DELETE and OPTIONS are also retried after the other `status_codes` and
    after a lost connection.

    Pause number n takes `initial_interval * exponent ** (n - 1)` seconds, and at most `max_interval`. A `Retry-After`
    of the service replaces this pause. If it asks for more than 60 seconds, a retry follows only if a total limit or
    `max_elapsed_time` leaves room for the wait.
    """

    max_attempts: int = 3
    """The largest number of requests, the first one included."""
    initial_interval: float = 0.5
    """The first pause, in seconds."""
    max_interval: float = 8.0
    """The longest pause, in seconds."""
    exponent: float = 1.5
    """The factor by which each pause is longer than the one before."""
    jitter: bool = True
    """Shorten each pause at random, by up to half of it."""
    max_elapsed_time: float | None = None
    """Stop retrying after this many seconds. `None` means no limit."""
    status_codes: Collection[int] = RETRIED_STATUSES
    """The statuses that are retried. Default: 408, 429 and 500 to 599."""
    connection_errors: bool = True
    """Retry when a connection fails."""
    unsafe: bool = False
    """Retry each method, also if the service may have acted already. A POST may then be executed twice."""

    def __post_init__(self) -> None:
        settle(self, *self.__struct_fields__)
        if type(self.max_attempts) is not int or self.max_attempts < 1:
            raise ConfigurationError("retries.max_attempts must be a whole number of at least 1")
        for name in ("initial_interval", "max_interval"):
            as_seconds(f"retries.{name}", getattr(self, name), zero=True)
        if type(self.exponent) not in (int, float) or not 1 <= self.exponent < math.inf:
            raise ConfigurationError("retries.exponent must be a number of at least 1")
        check_seconds("retries.max_elapsed_time", self.max_elapsed_time)
        if type(self.status_codes) is frozenset and self.status_codes == RETRIED_STATUSES:
            # Those of a pickle are equal, and the repr leaves out only what is the default itself.
            msgspec.structs.force_setattr(self, "status_codes", RETRIED_STATUSES)
        if type(self.status_codes) is not frozenset or not _STATUSES.issuperset(self.status_codes):
            msgspec.structs.force_setattr(self, "status_codes", _statuses(self.status_codes))
        for name in ("jitter", "connection_errors", "unsafe"):
            if type(getattr(self, name)) is not bool:
                raise ConfigurationError(f"retries.{name} must be True or False")


class RequestOptions(ExplainedStruct, frozen=True, kw_only=True):
    """Settings of one call. A setting that is given here replaces the client's setting."""

    headers: Mapping[str, str | None] = {}
    """Headers that are added to those of the client. `None` removes a header; without `authorization` no key is sent.
    """
    query: Mapping[str, QueryValue] = {}
    """Query parameters to add or replace, by their names in the API."""
    body: Mapping[str, Any] = {}
    """Top-level fields of the JSON body or form to add or replace, by their names in the API. They are not checked."""
    timeout: float | Timeout | UnsetType = UNSET
    """The limits of the connection. One number of seconds sets all four limits."""
    idle_timeout: float | None | UnsetType = UNSET
    """The longest wait for the next event of a stream, in seconds. `None` means no limit."""
    total_timeout: float | None | UnsetType = UNSET
    """The limit of the whole call with all retries and the stream, in seconds. `None` means no limit."""
    retries: RetryConfig | None | UnsetType = UNSET
    """When to retry. `None` means never."""
    server_url: str | None = None
    """Another server for this call. If its origin differs, it does not get the client's key, nor the client's headers
    except harmless ones such as user-agent and traceparent. It does get the `headers` that are given here."""
    idempotency_key: str | None = None
    """The value of the header `idempotency-key`: printable ASCII text."""

    if TYPE_CHECKING:  # what a wrapper hands on may be None, what is read here never is

        def __init__(
            self,
            *,
            headers: Mapping[str, str | None] | Mapping[str, str] | None = None,
            query: Mapping[str, QueryValue] | None = None,
            body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | UnsetType | None = None,
            idle_timeout: float | None | UnsetType = UNSET,
            total_timeout: float | None | UnsetType = UNSET,
            retries: RetryConfig | None | UnsetType = UNSET,
            server_url: str | None = None,
            idempotency_key: str | None = None,
        ) -> None: ...

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):  # a model that calls a tool does not choose them
            return import_module("orq._pydantic").instance_of(cls)

    def __post_init__(self) -> None:
        for name in ("headers", "query", "body"):
            if getattr(self, name) is None:
                msgspec.structs.force_setattr(self, name, {})
        if self.timeout is None:
            msgspec.structs.force_setattr(self, "timeout", UNSET)
        msgspec.structs.force_setattr(self, "headers", hide_values(self.headers))
        try:
            self._check()
        except ConfigurationError as error:
            raise error.with_traceback(None) from None  # the frames that found it hold a header, or a URL

    def _check(self) -> None:
        check_headers(self.headers)
        for name in ("query", "body"):
            if type(getattr(self, name)) is not dict:
                if (fields := exact_dict(getattr(self, name))) is None:
                    raise ConfigurationError(f"{name} must be a mapping of names to values")
                msgspec.structs.force_setattr(self, name, fields)
        settle(self, "timeout", "idle_timeout", "total_timeout", "server_url", "idempotency_key")
        if self.server_url is not None:
            check_server_url(self.server_url, allow_plain_http=True)
        if self.idempotency_key is not None and (not fits(self.idempotency_key) or self.idempotency_key == ""):
            raise ConfigurationError(
                "idempotency_key must be printable ASCII text that is not empty and has no white space around it."
            )
        if self.timeout is not UNSET:
            as_timeout(self.timeout)
        for name in ("idle_timeout", "total_timeout"):
            if getattr(self, name) is not UNSET:
                check_seconds(name, getattr(self, name))
        check_retries(self.retries)

    def __repr__(self) -> str:
        given = {name: getattr(self, name) for name in self.__struct_fields__ if getattr(self, name) is not UNSET}
        given["headers"] = dict.fromkeys(map(shown_text, self.headers), HIDDEN)  # they may hold a key
        if "@" in str(self.server_url):
            given["server_url"] = HIDDEN
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in given.items() if value)})"


def as_timeout(value: object) -> Timeout:
    """Return a `Timeout`; one number sets all four limits."""
    if is_a(value, Timeout):
        return cast("Timeout", value)
    seconds = as_seconds("timeout", value, instead="an orq.Timeout, in which None is no limit")
    return Timeout(seconds, seconds, seconds, seconds)


def check_retries(value: object) -> None:
    """Raise unless `value` may stand as `retries`."""
    if value is not UNSET and value is not None and not is_a(value, RetryConfig):
        raise ConfigurationError(f"retries must be a RetryConfig or None, not {class_name(value)}")


def settle(struct: msgspec.Struct, *names: str) -> None:
    """Put exact text and numbers in the place of those of other classes."""
    for name in names:
        value = getattr(struct, name)
        if (found := exact_or_same(value)) is not value:
            msgspec.structs.force_setattr(struct, name, found)


def as_seconds(name: str, value: object, *, zero: bool = False, instead: str = "") -> float:
    """Return a finite number above 0, or 0 where it may be `zero`; `instead` tells what else the caller takes."""
    found: Any = exact_or_same(value)
    is_number = type(found) in (int, float)
    if not is_number or not 0 <= found < math.inf or not (found or zero):
        wanted = f"a number of seconds {'of at least' if zero else 'above'} 0{instead and f', or {instead}'}"
        raise ConfigurationError(f"{name} must be {wanted}, not {found if is_number else class_name(value)}")
    return found  # type: ignore[no-any-return]


def check_seconds(name: str, value: object, *, zero: bool = False) -> None:
    """Raise unless `value` is None, which is no limit, or a number of seconds."""
    if value is not None:
        as_seconds(name, value, zero=zero, instead="None for no limit")


def check_function(name: str, value: object) -> None:
    """Raise unless `value` is None or can be called."""
    if value is not None and not callable(value):
        raise ConfigurationError(f"{name} must be a function, not {value!r}")


def plain(name: str, returned: T) -> T:
    """Return what a callback returned; raise if it must be awaited, and nothing does that."""
    if not hasattr(type(returned), "__await__"):
        return returned
    if isinstance(returned, Coroutine):
        returned.close()  # or Python warns that it was never awaited
    raise ConfigurationError(
        f"{name} must not be async here, because nothing awaits its result. Pass a plain function."
    )


_STATUSES = frozenset(range(100, 600))


def _statuses(codes: Any) -> frozenset[int]:
    """Return status codes of any collection and class; those of the `http` module are an enum."""
    try:
        found: list[Any] = [exact(code) for code in bounded(codes, 1000)] if isinstance(codes, Collection) else [None]
    except Exception:  # noqa: BLE001 - a class of the caller's may raise anything
        found = [None]
    if any(type(code) is not int or code not in _STATUSES for code in found):
        raise ConfigurationError("retries.status_codes must be a collection of status codes, such as {429, 503}")
    return frozenset(found)
