"""Types that hold what must not be shown: a key, a function that returns one, a proxy's URL with its password."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any, final

from ._exact import class_name, is_a
from .errors import ConfigurationError

SECRETS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key"})
"""Header fields that hold a secret: nothing that is kept holds them."""
_ENDINGS = (
    *("assertion", "auth", "authorization", "bearer", "cookie", "cred", "credential", "dpop", "hmac", "jwt", "key"),
    *(
        "otp",
        "passphrase",
        "passcode",
        "password",
        "pwd",
        "secret",
        "session",
        "sessionid",
        "sig",
        "signature",
        "token",
    ),
)

HIDDEN, HIDDEN_KEY = "[hidden]", "[api key]"
"""What stands for the value of a field that is not shown, and for the key within a text."""
SHORTEST_KEY = 8
"""No real key is shorter; to blank "key" or "local" would only garble what is said."""


def is_secret(name: str) -> bool:
    """Tell whether a header field is likely to hold a secret, by its name."""
    lower = name.lower()
    bare = lower.replace("-", "").replace("_", "").rstrip("0123456789")
    endings = (bare, bare.removesuffix("v"), bare.removesuffix("s"))
    return lower != "idempotency-key" and any(one.endswith(_ENDINGS) for one in endings)


NO_KEY = "there is no API key: pass api_key=... or set the variable ORQ_API_KEY"


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


@final
class Unusable:
    """Stands for a value of a wrong type where a secret is due. It keeps the name of its class only."""

    __slots__ = ("kind",)

    def __init__(self, value: object) -> None:
        self.kind = class_name(value)

    def __repr__(self) -> str:
        return f"Unusable({self.kind})"


@final
class KeyFunction:
    """A function that returns the key. What it returns is sealed at once; the repr shows none of its arguments."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        name: Any = None
        with suppress(Exception):  # whatever the class of a callable does
            name = function.__qualname__
        self.__qualname__ = name if type(name) is str else class_name(function)

    def __call__(self) -> Any:
        found = self._function()
        return _Sealed(found) if hasattr(type(found), "__await__") else as_secret(found)

    def __repr__(self) -> str:
        return f"KeyFunction({self.__qualname__})"


class _Sealed:
    """Awaits a key, and seals it."""

    def __init__(self, awaited: Any) -> None:
        self._awaited = awaited

    def __await__(self) -> Generator[Any, Any, Any]:
        return as_secret((yield from self._awaited.__await__()))

    def close(self) -> None:
        """Close what will not be awaited."""
        getattr(self._awaited, "close", lambda: None)()


def as_secret(value: Any) -> Any:
    """Wrap a value at once, so that no frame that may raise holds it bare; None, and what is sealed, stay as they are.

    Of what is no text, only the name of its class is kept.
    """
    if value is None or any(is_a(value, kind) for kind in (Secret, Unusable, KeyFunction)):
        return value
    return Secret(str.__str__(value)) if is_a(value, str) else Unusable(value)


def as_key(value: Any) -> Any:
    """Wrap an `api_key` as it was given: text, or a function that returns it."""
    sealed = as_secret(value)
    return KeyFunction(value) if is_a(sealed, Unusable) and callable(value) else sealed


def unusable_kind(value: Any) -> str:
    """Return the name of the class of what was given, be it sealed or not."""
    kind: str = value.kind if is_a(value, Unusable) else class_name(value)
    return kind


def check_key(value: object, name: str = "api_key") -> Secret:
    """Return a sealed key; raises `ConfigurationError` saying what is wrong with it. `name` says where it came from."""
    if not is_a(value, Secret):
        kind = unusable_kind(value)
        raise ConfigurationError(f"{name} must be text, or a function that returns text, not {kind}")
    assert isinstance(value, Secret)
    if problem := value.problem():
        raise ConfigurationError(f"{name} {problem}")
    return value


def revealed(value: Any) -> Any:
    """Return what a secret holds; anything else as it is."""
    return value.reveal() if is_a(value, Secret) else value
