"""`Headers`: a read-only mapping of header fields whose repr hides secrets.

It ignores the case of names and keeps their order.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, cast

from ._blanking import Blanker
from ._exact import class_name, exact_dict, exact_or_same, is_a
from ._printable import one_line
from ._secrets import HIDDEN, SHORTEST_KEY, Secret
from .errors import ConfigurationError

REQUEST_IDS = ("x-request-id", "x-orq-request-id", "request-id", "x-correlation-id")
"""Header fields with a service's request id, the most reliable first."""
_REQUEST_IDS = frozenset(name.encode() for name in REQUEST_IDS)
SHOWN_OF_ANSWERS = ("content-type", "content-length", "retry-after", "retry-after-ms", *REQUEST_IDS)
"""Header fields of an answer that a log may show."""
_SHOWN = frozenset({"accept", "accept-encoding", "user-agent", *SHOWN_OF_ANSWERS})
FOR_ANY_SERVER = frozenset(
    {
        *("accept", "accept-encoding", "accept-language", "cache-control", "content-encoding", "content-language"),
        *("content-type", "idempotency-key", "user-agent", "traceparent", "tracestate", *REQUEST_IDS),
    }
)
"""Header fields that may be sent to a server of another origin, as they cannot hold a secret."""


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")
_FRAMING = frozenset({"content-length", "transfer-encoding"})
_UNCHANGED = (None, ())


class Headers(Mapping[str, str]):
    """Read-only header fields. Values of repeated fields are joined with a comma."""

    __slots__ = ("_asked", "_changed", "_fields", "_raw", "_removed")

    def __init__(self, fields: Mapping[str, str | Secret] | None = None, removed: frozenset[str] = frozenset()) -> None:
        self._raw: Collection[tuple[bytes, bytes]] = ()
        self._asked: Mapping[str, str] | None = None
        self._changed: tuple[Headers | None, Collection[str]] = _UNCHANGED
        """The headers that these were merged from, and the names of what was set."""
        self._removed = removed
        self._fields: dict[str, str | Secret] | None = {k.lower(): v for k, v in fields.items()} if fields else {}

    @classmethod
    def received(cls, raw: Collection[tuple[bytes, bytes]]) -> Headers:
        """Wrap received fields. They are parsed when they are first read."""
        headers = cls()
        headers._raw, headers._fields = raw, None
        return headers

    def answering(self, asked: Mapping[str, str]) -> Headers:
        """Set the request's headers.

        Their secrets are hidden in repr and pickle if the answer repeats them.
        """
        self._asked = asked
        return self

    def _parsed(self) -> dict[str, str | Secret]:
        if self._fields is None:
            self._fields, self._raw = _read(self._raw), ()
        return self._fields

    def merged(self, changes: Mapping[str, str | None]) -> Headers:
        """Return a copy with fields added or replaced.

        None removes a field, and a default of `over`.
        """
        headers, fields, removed = Headers(), dict(self._parsed()), self._removed
        names: list[str] = []
        for given, value in changes.items():
            name = given.lower()
            if value is None:
                fields.pop(name, None)
                removed |= {name}
            else:
                fields[name] = value
                names.append(name)
                removed = removed - {name} if removed else removed
        headers._fields, headers._removed, headers._changed = fields, removed, (self, names)
        return headers

    def over(self, defaults: dict[str, str | Secret]) -> Headers:
        """Return these fields, with `defaults` (in lower case) for those not present or removed."""
        headers = Headers()
        headers._fields = {**defaults, **self._parsed()}
        for name in self._removed:
            headers._fields.pop(name, None)
        return headers

    def only(self, names: Collection[str]) -> Headers:
        """Return the fields whose names are in `names` (in lower case). Removed fields stay removed."""
        return Headers({name: value for name, value in self._parsed().items() if name in names}, self._removed)

    def check_since(self, before: Headers) -> None:
        """Check the fields that differ from `before`, as `check_headers` does."""
        fields, old = self._parsed(), before._parsed()
        merged_from, names = self._changed
        for name in names if merged_from is before else fields:
            value = fields.get(name)  # a name that was set may have been removed, spelled in another case
            if value is not None and old.get(name) is not value and not _is_usual(name, value):
                check_headers(HiddenHeaders({exact_or_same(name): exact_or_same(_text(value))}))

    def blanked(self, blanker: Blanker | None = None) -> Headers:
        """Return a copy without the request's secrets. Without secrets in it, all fields are equal."""
        blanker = blanker or self._blanker()
        return Headers({blanker.text(name): blanker.text(_text(value)) for name, value in self._parsed().items()})

    def _blanker(self) -> Blanker:
        return Blanker() if self._asked is None else Blanker(self._asked)

    def shown(self, names: Collection[str]) -> dict[str, str]:
        """Return these fields as lines that a log can show."""
        fields = self._parsed()
        if fields.keys().isdisjoint(names):
            return {}
        blanker = self._blanker()
        return {name: one_line(blanker.text(self[name])) for name in names if name in fields}

    def request_id(self) -> str | None:
        """Return the first field of an answer that names the request, as a line that a log can show."""
        fields = _read(self._raw, _REQUEST_IDS) if self._fields is None else self._fields
        for name in REQUEST_IDS if fields else ():
            if name in fields:
                return one_line(self._blanker().text(_text(fields[name])))
        return None

    def decide(self, name: str) -> bool:
        """Tell whether a field is present or was removed, so that no default is used for it."""
        return name in self._parsed() or name in self._removed

    def plain(self) -> dict[str, str]:
        """Return the fields as plain text, for HTTP clients that need it."""
        return {name: v if type(v) is str else _text(v) for name, v in self._parsed().items()}

    def encoded(self) -> list[tuple[bytes, bytes]]:
        """Return the fields as bytes, for HTTP clients that need it."""
        return [(name.encode("ascii"), value.encode("ascii")) for name, value in self.plain().items()]

    def __getitem__(self, name: str) -> str:
        return _text(self._parsed()[name.lower()])

    def __iter__(self) -> Iterator[str]:
        return iter(self._parsed())

    def __len__(self) -> int:
        return len(self._parsed())

    def __repr__(self) -> str:
        shown = {one_line(name): one_line(text) if name in _SHOWN else HIDDEN for name, text in self.blanked().items()}
        return f"Headers({shown})"

    def __reduce__(self) -> tuple[type[Headers], tuple[dict[str, str | Secret], frozenset[str]]]:
        fields = (self if self._asked is None else self.blanked())._parsed()
        shown: dict[str, str | Secret] = {
            name: HIDDEN if isinstance(value, Secret) else value for name, value in fields.items()
        }
        return (Headers, (shown, self._removed))

    def __copy__(self) -> Headers:
        return self

    def __deepcopy__(self, memo: object) -> Headers:
        return self


def _read(raw: Collection[tuple[bytes, bytes]], names: frozenset[bytes] | None = None) -> dict[str, str | Secret]:
    """Return the fields from the wire; or only those with some `names`, in a tenth of the time."""
    fields: dict[str, str | Secret] = {}
    for raw_name, raw_value in raw:
        if names is None or raw_name.lower() in names:
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            fields[name] = f"{fields[name]}, {value}" if name in fields else value
    return fields


def _text(value: str | Secret) -> str:
    return value.reveal() if isinstance(value, Secret) else value


def media_type(headers: Mapping[str, str]) -> str:
    """Return the media type of a body in lower case, without parameters; "" if there is none."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def check_headers(fields: Mapping[str, str | None]) -> None:
    """Raise `ConfigurationError` for a field that HTTP cannot carry. It never shows values."""
    fields = hide_values(fields)
    if fields.wrong:
        raise ConfigurationError(f"headers must be a mapping of names to values, not {fields.wrong}")
    for name in fields:
        if not is_a(name, str) or not _NAME.fullmatch(name):
            wanted = "Use letters, digits, and any of !#$%&'*+-.^_`|~"
            raise ConfigurationError(f"headers has {shown_name(name)}, which is not a header name. {wanted}")
        if name.lower() in _FRAMING:
            raise ConfigurationError(f"headers[{name!r}] cannot be set, because it follows from the body.")
        if not fits(fields[name]):  # no local variable holds a value: tracebacks may show them
            raise ConfigurationError(f"headers[{name!r}] must be printable ASCII text without white space around it.")


def _is_usual(name: object, value: object) -> bool:
    """Tell quickly, for most fields, that HTTP can carry a field."""
    if type(name) is not str or type(value) is not str or not value.isascii() or name in _FRAMING:
        return False
    return (name in FOR_ANY_SERVER or bool(_NAME.fullmatch(name))) and value.isprintable() and value.strip() == value


def fits(value: object) -> bool:
    """Tell whether HTTP can carry a header value. None removes a header."""
    return value is None or (is_a(value, str) and _VALUE.fullmatch(value) is not None)  # type: ignore[call-overload]


def shown_name(name: object) -> str:
    """Return the text that a message shows for a wrong name."""
    return repr(shown_text(name)) if is_a(name, str) else class_name(name)


def shown_text(name: object) -> str:
    """Return a name for an error, without the text after a colon or space, which may be a value."""
    whole = one_line(str.__str__(cast("str", name))) if is_a(name, str) else class_name(name)
    begin = re.split(r"(?<=[: ])", whole, maxsplit=1)[0]
    return whole if len(whole) - len(begin) < SHORTEST_KEY else f"{begin}..."


class HiddenHeaders(dict[str, Any]):
    """Header fields as they were passed, not checked yet. The repr hides their values."""

    wrong = ""
    """The class name of a value that is not a mapping, or ""."""

    def __repr__(self) -> str:
        return f"HiddenHeaders({[shown_text(name) for name in self]})"


def hide_values(fields: Any) -> HiddenHeaders:
    """Wrap header fields at once, so that no frame that may raise shows their values."""
    if type(fields) is HiddenHeaders:
        return fields
    found = exact_dict(fields)
    hidden = HiddenHeaders({name: exact_or_same(value) for name, value in (found or {}).items()})
    if found is None:
        hidden.wrong = class_name(fields)
    return hidden
