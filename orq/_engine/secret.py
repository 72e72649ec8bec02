"""A text that shows itself to nobody who does not ask: not in a repr, a log, or a traceback with locals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, final

import msgspec

from ..errors import ConfigurationError, OrqError
from ..types import ApiStruct, Unknown


@final
class Secret:
    """Holds an API key. `reveal()` is for where a header is written or read."""

    __slots__ = ("__value",)

    def __init__(self, value: str) -> None:
        self.__value = value

    def reveal(self) -> str:
        return self.__value

    def bearer(self) -> Secret:
        """Return what the `Authorization` header holds."""
        return Secret(f"Bearer {self.__value}")

    def problem(self) -> str | None:
        """Say what keeps this from being a key, without showing it."""
        if not self.__value.strip():
            return "is empty: pass api_key=... or set ORQ_API_KEY"
        if self.__value != self.__value.strip():
            return "has white space or a line break around it: strip() it"
        if not self.__value.isascii() or not self.__value.isprintable():
            return "holds a character that no key has: a line break, or one outside ASCII"
        return None

    def __repr__(self) -> str:
        return "Secret('**********')"

    def __reduce__(self) -> tuple[type[Secret], tuple[str]]:
        return (Secret, (self.__value,))


def seal(value: Any) -> Any:
    """Wrap text at once, so that no frame that may raise holds it bare; anything else stays as it is."""
    return Secret(value) if isinstance(value, str) else value


def check_key(value: object) -> Secret:
    """Return a sealed key; raises `ConfigurationError` saying what is wrong with it."""
    if not isinstance(value, Secret):
        raise ConfigurationError(f"api_key must be text, or a function that returns text, not {type(value).__name__}")
    if problem := value.problem():
        raise ConfigurationError(f"api_key {problem}")
    return value


_BLANK = "[api key]"

_SHORTEST = 8
"""No real key is shorter; to blank "key" or "local" would only garble what is said."""


def blank(error: OrqError, key: Secret | None) -> None:
    """Blank the key in all that an error holds: a service may repeat it in what it says."""
    text = key.reveal() if key else ""
    if len(text) >= _SHORTEST:
        error.__dict__.update({name: _blanked(value, text) for name, value in error.__dict__.items()})
        error.args = (error.message,)


def _blanked(value: Any, text: str) -> Any:
    if isinstance(value, str):
        return value.replace(text, _BLANK)
    if isinstance(value, list):  # a body, which is plain data of bounded depth
        return [_blanked(item, text) for item in value]
    if isinstance(value, dict):
        return {_blanked(name, text): _blanked(item, text) for name, item in value.items()}
    if isinstance(value, Unknown):
        return Unknown(value.tag, _blanked(value.value, text))
    if isinstance(value, ApiStruct):  # the event that a stream failed with
        fields = {name: _blanked(getattr(value, name), text) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **fields)
    if isinstance(value, Mapping):  # headers
        return type(value)({name: item.replace(text, _BLANK) for name, item in value.items()})  # type: ignore[call-arg]
    return value
