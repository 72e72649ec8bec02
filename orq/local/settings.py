"""`Settings`: all settings of the local server, checked.

They have the same names in Python and on the command line.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from ..errors import ConfigurationError
from .clock import Clock, milliseconds_of
from .guard import checked_origins
from .rates import RateLimit, rate_limit

_SECONDS = ("delay", "first_token")
_KEYS = ("key", "upstream_key")  # These settings are never shown.
_WITHOUT = {
    "upstream_model": ("upstream", "replay"),
    "upstream_drop": ("upstream", "replay"),
    "upstream_idle": ("upstream", "replay", "record_from"),
}
"""Settings that have no effect unless one of the listed settings is present."""
_NAMES_OF_TENANTS = (None, "key", "header")


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The arguments of `LocalOrq`, which describes each."""

    port: int = 0
    data: str | os.PathLike[str] | None = None
    delay: float = 0.0
    first_token: float = 0.0
    fail_rate: float = 0.0
    fail_status: int = 503
    rate_limit: str | None = None
    max_body: int = 16 * 2**20
    remember: int = 1000
    remember_bytes: int = 64 * 2**20
    seed: str | os.PathLike[str] | Mapping[str, Any] | None = None
    seed_ids: bool = False
    clock: str | datetime | None = None
    tenant_by: str | None = None
    try_out: bool = False
    key: str | None = None
    allow_origin: str | Sequence[str] = ()
    answers: str | os.PathLike[str] | None = None
    strict: bool = False
    upstream: str | None = None
    upstream_model: str | Mapping[str, str] | None = None
    upstream_key: str | None = None
    upstream_drop: Sequence[str] = ()
    upstream_idle: float = 600.0
    record: str | os.PathLike[str] | None = None
    record_from: str | None = None
    replay: str | os.PathLike[str] | None = None

    def __repr__(self) -> str:
        given = {name: getattr(self, name) for name in self.__struct_fields__ if name not in _KEYS}
        return f"Settings({', '.join(f'{name}={value!r}' for name, value in given.items())})"

    def started(self) -> Clock:
        """Return the clock for the start of all tenants."""
        try:
            start = None if self.clock is None else milliseconds_of(self.clock)
        except ValueError as error:
            raise ConfigurationError(f"clock {error}") from None
        return Clock(start, "ids" if self.seed_ids else None)

    def limit(self) -> RateLimit | None:
        """Return the rate limit in decoded form."""
        return rate_limit(self.rate_limit)

    def origins(self) -> frozenset[str]:
        """Return the origins of web pages that may call the server."""
        return checked_origins(self.allow_origin)


def checked(settings: Settings) -> Settings:
    """Return the settings. Raise `ConfigurationError` that names an invalid setting."""
    for name in _SECONDS:
        _check_number(settings, name, 0, 600)
    _check_number(settings, "fail_rate", 0, 1)
    if not (isinstance(settings.fail_status, int) and 400 <= settings.fail_status <= 599):
        raise ConfigurationError(f"fail_status must be a status from 400 to 599, not {settings.fail_status!r}")
    if settings.key is not None and not (isinstance(settings.key, str) and settings.key.strip()):
        raise ConfigurationError("key must be text that is not empty. Any key is accepted with None.")
    if settings.tenant_by not in _NAMES_OF_TENANTS:
        raise ConfigurationError(f"tenant_by must be key, header or None, not {settings.tenant_by!r}")
    for name in ("max_body", "remember", "remember_bytes"):
        _check_number(settings, name, 0, 2**53)
    if isinstance(settings.upstream_drop, str) or not all(isinstance(name, str) for name in settings.upstream_drop):
        raise ConfigurationError("upstream_drop must be a list of names, such as ['seed'].")
    if not settings.upstream_idle > 0:
        raise ConfigurationError("upstream_idle must be more than 0 seconds.")
    default = Settings()
    for name, needed in _WITHOUT.items():
        value = getattr(settings, name)
        if value and value != getattr(default, name) and not any(getattr(settings, each) for each in needed):
            raise ConfigurationError(f"{name} has no effect without {' or '.join(needed)}. Set that, too.")
    if settings.record is None and settings.record_from is not None:
        raise ConfigurationError("record_from needs record, the file for the answers of the service.")
    if settings.record is not None and settings.replay is not None:
        raise ConfigurationError("replay cannot be set beside record. First record, then replay.")
    if settings.record is not None and (settings.upstream is None) == (settings.record_from is None):
        raise ConfigurationError(
            "record needs either upstream, the address of a model, or record_from, that of the service."
        )
    settings.limit()
    settings.origins()
    settings.started()
    if not isinstance(settings.seed_ids, bool):
        raise ConfigurationError(f"seed_ids must be True or False, not {settings.seed_ids!r}")
    return settings


def _check_number(settings: Settings, name: str, low: float, high: float) -> None:
    value = getattr(settings, name)
    if not (isinstance(value, (int, float)) and low <= value <= high):
        raise ConfigurationError(f"{name} must be a number from {low} to {high}, not {value!r}")
