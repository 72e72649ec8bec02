"""Header fields, and the texts in them that must not be shown.

A mapping that ignores case, keeps order, and never shows a secret in its repr.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, final

from ._exact import class_name, exact_dict, is_a, settled
from .errors import ConfigurationError

REQUEST_IDS = ("x-request-id", "x-orq-request-id", "request-id", "x-correlation-id")
"""Fields by which a service names a request, the surest first."""
SHOWN_OF_ANSWERS = ("content-type", "content-length", "retry-after", "retry-after-ms", *REQUEST_IDS)
"""Fields of an answer that a log may show."""
_SHOWN = frozenset({"accept", "accept-encoding", "user-agent", *SHOWN_OF_ANSWERS})
SECRETS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key"})
"""Fields that hold a secret: no server of another origin gets them, and nothing that is kept holds them."""

HIDDEN, HIDDEN_KEY = "[hidden]", "[api key]"
"""What stands for the value of a field that is not shown, and for the key within a text."""
SHORTEST_KEY = 8
"""No real key is shorter; to blank "key" or "local" would only garble what is said."""


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


def as_secret(value: Any) -> Any:
    """Wrap text at once, so that no frame that may raise holds it bare; anything else stays as it is."""
    return Secret(str.__str__(value)) if is_a(value, str) else value


def check_key(value: object) -> Secret:
    """Return a sealed key; raises `ConfigurationError` saying what is wrong with it."""
    if not is_a(value, Secret):
        raise ConfigurationError(f"api_key must be text, or a function that returns text, not {class_name(value)}")
    assert isinstance(value, Secret)
    if problem := value.problem():
        raise ConfigurationError(f"api_key {problem}")
    return value


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")
_FRAMING = frozenset({"content-length", "transfer-encoding"})


class Headers(Mapping[str, str]):
    """Read-only header fields; fields that stand twice are joined with a comma."""

    __slots__ = ("_fields", "_raw", "_removed")

    def __init__(self, fields: Mapping[str, str | Secret] | None = None, removed: frozenset[str] = frozenset()) -> None:
        self._raw: Iterable[tuple[bytes, bytes]] = ()
        self._removed = removed
        self._fields: dict[str, str | Secret] | None = {k.lower(): v for k, v in fields.items()} if fields else {}

    @classmethod
    def received(cls, raw: Iterable[tuple[bytes, bytes]]) -> Headers:
        """Wrap fields from the wire; they are parsed when first looked at."""
        headers = cls()
        headers._raw, headers._fields = raw, None
        return headers

    def _parsed(self) -> dict[str, str | Secret]:
        if self._fields is None:
            fields: dict[str, str | Secret] = {}
            for raw_name, raw_value in self._raw:
                name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
                fields[name] = f"{fields[name]}, {value}" if name in fields else value
            self._fields, self._raw = fields, ()
        return self._fields

    def merged(self, changes: Mapping[str, str | None]) -> Headers:
        """Return a copy with fields added or replaced by name; `None` removes one, be it only a default of `over`."""
        fields, removed = dict(self._parsed()), set(self._removed)
        for name, value in changes.items():
            if value is None:
                fields.pop(name.lower(), None)
                removed.add(name.lower())
            else:
                fields[name.lower()] = value
                removed.discard(name.lower())
        return Headers(fields, frozenset(removed))

    def over(self, defaults: dict[str, str | Secret]) -> Headers:
        """Return these fields with `defaults` (in lower case) for what they neither hold nor removed."""
        headers = Headers()
        headers._fields = {**defaults, **self._parsed()}
        for name in self._removed:
            headers._fields.pop(name, None)
        return headers

    def decide(self, name: str) -> bool:
        """Tell whether these fields hold one, or have removed it: then no default takes its place."""
        return name in self._parsed() or name in self._removed

    def encoded(self) -> list[tuple[bytes, bytes]]:
        """Return the fields as the HTTP client takes them."""
        return [(name.encode("ascii"), _text(value).encode("ascii")) for name, value in self._parsed().items()]

    def __getitem__(self, name: str) -> str:
        return _text(self._parsed()[name.lower()])

    def __iter__(self) -> Iterator[str]:
        return iter(self._parsed())

    def __len__(self) -> int:
        return len(self._parsed())

    def __repr__(self) -> str:
        return f"Headers({ {name: self[name] if name in _SHOWN else HIDDEN for name in self} })"

    def __reduce__(self) -> tuple[type[Headers], tuple[dict[str, str | Secret], frozenset[str]]]:
        return (Headers, (self._parsed(), self._removed))


def _text(value: str | Secret) -> str:
    return value.reveal() if isinstance(value, Secret) else value


def media_type(headers: Mapping[str, str]) -> str:
    """Return the type of a body, in lower case and without its parameters; empty if no field tells."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def check_headers(fields: Mapping[str, str | None]) -> None:
    """Raise `ConfigurationError` for a field that HTTP cannot carry. Names are shown, values never."""
    fields = fields if type(fields) is HiddenHeaders else hide_values(fields)
    if type(fields) is not HiddenHeaders:
        raise ConfigurationError(f"headers must be a mapping of names to values, not {class_name(fields)}")
    for name in fields:
        if not is_a(name, str) or not _NAME.fullmatch(name):
            wanted = "letters, digits, and any of !#$%&'*+-.^_`|~"
            shown = repr(name) if is_a(name, str) else class_name(name)
            raise ConfigurationError(f"headers: {shown} is not a header name: {wanted}")
        if name.lower() in _FRAMING:
            raise ConfigurationError(f"headers[{name!r}] cannot be set: it follows from the body that is sent")
        if not fits(fields[name]):  # no local variable holds a value: tracebacks may show them
            raise ConfigurationError(f"headers[{name!r}] must be printable ASCII text, no white space around it")


def fits(value: object) -> bool:
    """Tell whether HTTP can carry a header value; None removes one."""
    return value is None or (is_a(value, str) and _VALUE.fullmatch(value) is not None)  # type: ignore[call-overload]


class HiddenHeaders(dict[str, Any]):
    """Headers as they were given, not checked yet; the repr hides what they hold."""

    def __repr__(self) -> str:
        return f"HiddenHeaders({list(self)})"


def hide_values(fields: Any) -> Any:
    """Hide given headers at once, so that no frame that may raise shows them; what is no mapping stays as it is."""
    found = exact_dict(fields)
    return fields if found is None else HiddenHeaders({name: settled(value) for name, value in found.items()})
