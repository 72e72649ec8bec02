"""What a caller may set: `Timeout`, `RetryConfig`, and `RequestOptions` for one call.

All times are seconds. Each value is checked when it is made; a wrong one is a `ConfigurationError`.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Coroutine, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from msgspec import UNSET, UnsetType

from ._exact import bounded, class_name, exact, exact_dict, is_a, settled
from ._explained import ExplainedStruct
from ._headers import check_headers, fits, hide_values, shown_text
from ._secrets import HIDDEN
from ._urls import check_server_url
from .errors import ConfigurationError

T = TypeVar("T")

QueryValue = str | int | float | bool | Sequence[str | int | float | bool] | None

RETRIED_STATUSES = frozenset({408, 429, *range(500, 600)})


class Timeout(ExplainedStruct, frozen=True):
    """Limits of the connection, in seconds; `None` is no limit."""

    connect: float | None = 5.0
    """To reach the server, TLS included."""
    read: float | None = 600.0
    """Between two arrivals of bytes."""
    write: float | None = 60.0
    """To hand over one piece of the request."""
    pool: float | None = 60.0
    """For a free connection, when `max_connections` are in use."""

    def __post_init__(self) -> None:
        settle(self, "connect", "read", "write", "pool")
        for name in ("connect", "read", "write", "pool"):
            check_seconds(f"timeout.{name}", getattr(self, name))


class RetryConfig(ExplainedStruct, frozen=True, repr_omit_defaults=True):
    """When a failed request is sent again.

    Unless `unsafe`, only where the service has, or almost surely has, not acted: connections never made, a reused one
    that closed within a second, before a byte came back, 429 and 503, and for GET, HEAD, PUT, DELETE and OPTIONS
    also the other `status_codes` and lost connections. The n-th pause is `initial_interval * exponent ** (n - 1)`,
    at most `max_interval`; with `jitter` up to half of it is taken off. A `Retry-After` goes before that.
    """

    max_attempts: int = 3
    initial_interval: float = 0.5
    max_interval: float = 8.0
    exponent: float = 1.5
    jitter: bool = True
    max_elapsed_time: float | None = None
    status_codes: Collection[int] = RETRIED_STATUSES
    connection_errors: bool = True
    unsafe: bool = False

    def __post_init__(self) -> None:
        settle(self, *(name for name in self.__struct_fields__ if name != "status_codes"))
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
    """Settings of one call; each that is given wins over the client's. `None` is not given, but for limits and retries.

    `headers` are merged by name, `None` removes one (`authorization`: the key is not sent). `query` and `body` add
    fields that this version does not know yet, or replace fields: `body` at the top of a JSON body or form, under the
    names of the wire, and unchecked but for being JSON. `retries=None` means never. A `server_url` of another origin
    gets neither the key nor a header of the client, but for harmless ones (accept-language, user-agent, traceparent and
    the like); what stands here goes along.
    """

    headers: Mapping[str, str | None] = {}
    query: Mapping[str, QueryValue] = {}
    body: Mapping[str, Any] = {}
    timeout: float | Timeout | UnsetType = UNSET
    idle_timeout: float | None | UnsetType = UNSET
    total_timeout: float | None | UnsetType = UNSET
    retries: RetryConfig | None | UnsetType = UNSET
    server_url: str | None = None
    idempotency_key: str | None = None

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
            raise ConfigurationError("idempotency_key must be printable ASCII text, not empty, no space around it")
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
        if (found := settled(value)) is not value:
            msgspec.structs.force_setattr(struct, name, found)


def as_seconds(name: str, value: object, *, zero: bool = False, instead: str = "") -> float:
    """Return a finite number above 0, or 0 where it may be `zero`; `instead` tells what else the caller takes."""
    found: Any = settled(value)
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
    raise ConfigurationError(f"{name} must not be async here: nothing awaits what it returns. Give a plain function")


_STATUSES = frozenset(range(100, 600))


def _statuses(codes: Any) -> frozenset[int]:
    """Return status codes of any collection and class; those of the `http` module are an enum."""
    try:
        found: list[Any] = [exact(code) for code in bounded(codes, 1000)] if isinstance(codes, Collection) else [None]
    except Exception:  # noqa: BLE001 - a class of the caller's may raise anything
        found = [None]
    if any(type(code) is not int or code not in _STATUSES for code in found):
        raise ConfigurationError("retries.status_codes must be a collection of statuses, such as {429, 503}")
    return frozenset(found)
