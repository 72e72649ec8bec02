"""The checked settings of a core, and those of one call with its options applied."""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET

from .._exact import class_name, is_a
from .._headers import FOR_ANY_SERVER, Headers
from .._secrets import KeyFunction, Secret, Unusable, as_secret, check_key, revealed
from .._urls import PROXY_WANTED, check_server_url, is_proxy, origin
from .._version import __version__
from ..errors import ConfigurationError
from ..middleware import CallMiddleware, Middleware
from ..options import RequestOptions, RetryConfig, Timeout, as_timeout, check_seconds, settle

DEFAULT_SERVER = "https://my.orq.ai"
NEVER = RetryConfig(max_attempts=1)

_SIZES = ("max_connections", "max_body", "max_event")
_SCALARS = ("server_url", "idle_timeout", "total_timeout", "proxy", "project_id", "transport", *_SIZES)
_TRANSPORTS = ("httpx", "aiohttp")
_SWITCHES = ("strict", "allow_plain_http", "comments_reset_idle")


Key = Secret | KeyFunction | Unusable | Callable[[], Any] | None


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings of a core, without a user's client.

    They can be pickled, without a key of the environment.
    """

    key: Key
    server_url: str
    timeout: Timeout
    idle_timeout: float | None
    comments_reset_idle: bool
    total_timeout: float | None
    retries: RetryConfig
    headers: Headers
    middleware: tuple[Middleware | CallMiddleware, ...]
    proxy: Any
    """A `Secret` or None. It is secret because the URL may hold a password."""
    verify: Any
    """An `ssl.SSLContext`, or a bool."""
    max_connections: int
    max_body: int
    max_event: int
    strict: bool
    allow_plain_http: bool
    transport: str = "httpx"
    project_id: str | None = None
    """The project for calls that take one and name none."""
    observed: bool = False
    """Whether a middleware observes whole calls. It is stored here because most cores have none."""

    def __post_init__(self) -> None:
        if self.key is not None and not callable(self.key):
            check_key(self.key)
        settle(self, *_SCALARS, *_SWITCHES)
        for name in _SWITCHES:
            if type(getattr(self, name)) is not bool:  # the text "false" would count as true
                raise ConfigurationError(f"{name} must be True or False")
        check_server_url(self.server_url, self.allow_plain_http)
        check_seconds("idle_timeout", self.idle_timeout)
        check_seconds("total_timeout", self.total_timeout)
        for name in _SIZES:
            size = getattr(self, name)
            if type(size) is not int or size < 1:
                raise ConfigurationError(f"{name} must be a whole number of at least 1")
        if self.transport not in _TRANSPORTS:
            raise ConfigurationError(f"transport must be {' or '.join(map(repr, _TRANSPORTS))}")
        for one in self.middleware:
            if _has(one, "begin"):
                msgspec.structs.force_setattr(self, "observed", True)
            elif not _has(one, "before", "after"):
                raise ConfigurationError(
                    f"middleware must have the methods before and after, which {class_name(one)} does not"
                )
        if self.project_id is not None and not (type(self.project_id) is str and self.project_id.strip()):
            raise ConfigurationError("project_id must be the id of a project, which is text that is not empty.")
        msgspec.structs.force_setattr(self, "proxy", as_secret(self.proxy))
        if self.proxy is not None and not is_proxy(revealed(self.proxy)):
            raise ConfigurationError(f"proxy {PROXY_WANTED}")


def _has(value: object, *methods: str) -> bool:
    try:
        return all(callable(getattr(value, method)) for method in methods)
    except Exception:  # noqa: BLE001 - it has no such method, or its class raises anything
        return False


class CallSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings of one call."""

    server_url: str
    with_key: bool
    timeout: Timeout
    idle_timeout: float | None
    comments_reset_idle: bool
    total_timeout: float | None
    retries: RetryConfig
    headers: Headers
    idempotency_key: str | None


@cache
def default_headers() -> Headers:
    """Return the headers that every request carries."""
    return Headers({"user-agent": f"orq-sdk/{__version__} python/{platform.python_version()}"})


def call_settings(settings: Settings, options: RequestOptions | None) -> CallSettings:
    """Apply the options of a call to the settings of its core."""
    o = options if options is not None else _NO_OPTIONS
    if not is_a(o, RequestOptions):
        raise ConfigurationError(f"options must be RequestOptions(...), not {class_name(o)}")
    server_url, with_key = settings.server_url, True
    if o.server_url is not None:
        server_url = check_server_url(o.server_url, settings.allow_plain_http, "options.server_url")
        with_key = origin(server_url) == origin(settings.server_url)
    headers = settings.headers if with_key else settings.headers.only(FOR_ANY_SERVER)
    return CallSettings(
        server_url=server_url,
        with_key=with_key,
        timeout=settings.timeout if o.timeout is UNSET else as_timeout(o.timeout),
        idle_timeout=settings.idle_timeout if o.idle_timeout is UNSET else o.idle_timeout,
        comments_reset_idle=settings.comments_reset_idle,
        total_timeout=settings.total_timeout if o.total_timeout is UNSET else o.total_timeout,
        retries=settings.retries if o.retries is UNSET else (NEVER if o.retries is None else o.retries),
        headers=headers.merged(o.headers) if o.headers else headers,
        idempotency_key=o.idempotency_key,
    )


_NO_OPTIONS = RequestOptions()
