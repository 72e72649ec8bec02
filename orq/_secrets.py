"""Types that hide secrets: a key, a function that returns one, and a proxy's URL."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any, final

from ._exact import class_name, is_a
from .errors import ConfigurationError

SECRETS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key"})
"""Header fields that hold a secret. No object that is kept holds their values."""
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
"""The texts that replace the value of a hidden field, and a key within a text."""
SHORTEST_KEY = 8
"""No real key is shorter. Blanking "key" or "local" would only damage messages."""


def is_secret(name: str) -> bool:
    """Tell by its name whether a header field is likely to hold a secret."""
    lower = name.lower()
    bare = lower.replace("-", "").replace("_", "").rstrip("0123456789")
    endings = (bare, bare.removesuffix("v"), bare.removesuffix("s"))
    return lower != "idempotency-key" and any(one.endswith(_ENDINGS) for one in endings)


NO_KEY = "There is no API key. Pass api_key=..., or set the variable ORQ_API_KEY."


@final
class Secret:
    """Holds an API key and hides it. Call `reveal()` only to write or read a header."""

    __slots__ = ("__bearer", "__value")

    def __init__(self, value: str) -> None:
        self.__value = value
        self.__bearer: Secret | None = None

    def reveal(self) -> str:
        return self.__value

    def bearer(self) -> Secret:
        """Return the value of the `Authorization` header."""
        if self.__bearer is None:
            self.__bearer = Secret(f"Bearer {self.__value}")
        return self.__bearer

    def problem(self) -> str | None:
        """Return why this cannot be a key, without showing it; None if it can."""
        if not self.__value.strip():
            return "is empty. Pass api_key=..., or set ORQ_API_KEY."
        if self.__value != self.__value.strip():
            return "has white space or a line break around it. Remove it with strip()."
        if not self.__value.isascii() or not self.__value.isprintable():
            return "contains a character that no key has, such as a line break or one outside ASCII."
        return None

    def __repr__(self) -> str:
        return "Secret('**********')"

    def __reduce__(self) -> tuple[type[Secret], tuple[str]]:
        return (Secret, (self.__value,))


@final
class Unusable:
    """Takes the place of a secret of a wrong type. It keeps only the name of the class."""

    __slots__ = ("kind",)

    def __init__(self, value: object) -> None:
        self.kind = class_name(value)

    def __repr__(self) -> str:
        return f"Unusable({self.kind})"


@final
class KeyFunction:
    """A function that returns the key.

    Its result is wrapped at once; the repr hides its arguments.
    """

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        name: Any = None
        with suppress(Exception):  # the class of a callable may raise anything
            name = function.__qualname__
        self.__qualname__ = name if type(name) is str else class_name(function)

    def __call__(self) -> Any:
        found = self._function()
        return _Sealed(found) if hasattr(type(found), "__await__") else as_secret(found)

    def __repr__(self) -> str:
        return f"KeyFunction({self.__qualname__})"


class _Sealed:
    """Awaits a key, and wraps it in a `Secret`."""

    def __init__(self, awaited: Any) -> None:
        self._awaited = awaited

    def __await__(self) -> Generator[Any, Any, Any]:
        return as_secret((yield from self._awaited.__await__()))

    def close(self) -> None:
        """Close an awaitable that is not awaited."""
        getattr(self._awaited, "close", lambda: None)()


def as_secret(value: Any) -> Any:
    """Wrap a text in a `Secret` at once, so that no frame that may raise holds it in plain text.

    None and wrapped values are returned unchanged. For a value of another type, only the name of its class is kept.
    """
    if value is None or any(is_a(value, kind) for kind in (Secret, Unusable, KeyFunction)):
        return value
    return Secret(str.__str__(value)) if is_a(value, str) else Unusable(value)


def as_key(value: Any) -> Any:
    """Wrap an `api_key` as it was passed: text, or a function that returns text."""
    sealed = as_secret(value)
    return KeyFunction(value) if is_a(sealed, Unusable) and callable(value) else sealed


def unusable_kind(value: Any) -> str:
    """Return the class name of a value, also if it was replaced by an `Unusable`."""
    kind: str = value.kind if is_a(value, Unusable) else class_name(value)
    return kind


def check_key(value: object, name: str = "api_key") -> Secret:
    """Return a wrapped key.

    Raises `ConfigurationError` with the problem, and its setting `name`.
    """
    if not is_a(value, Secret):
        kind = unusable_kind(value)
        raise ConfigurationError(f"{name} must be text, or a function that returns text, not {kind}")
    assert isinstance(value, Secret)
    if problem := value.problem():
        raise ConfigurationError(f"{name} {problem}")
    return value


def revealed(value: Any) -> Any:
    """Return the text of a secret. Any other value is returned unchanged."""
    return value.reveal() if is_a(value, Secret) else value
