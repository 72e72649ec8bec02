"""Remove keys and secrets from text, plain data and bytes, by their names and forms.

A text may be JSON, contain JSON, or be base64 of either. Secrets in it are removed, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from .._blanking import WholeKeys
from .._secrets import SHORTEST_KEY, is_secret
from .secret_names import bare, is_harmless_header, says_secret
from .secret_texts import SECRET, scrubbed, without_coded

KEY = "[key]"

_DEEPEST = 4
"""The depth to which texts within texts are searched."""
_NAMES = """
    name key field header variable parameter property attribute label env k fieldname
"""
_VALUES = """
    value val v values default defaultvalue currentvalue secretvalue stringvalue fieldvalue data content
"""
"""The fields of an object that pairs a name with a value. Names are compared without case and punctuation."""
_names, _values = frozenset(_NAMES.split()), frozenset(_VALUES.split())
_MARKS = ("encrypted", "secret", "is_secret", "isSecret", "sensitive", "masked")
_HEADERS = ("headers", "customheaders", "requestheaders", "httpheaders", "extraheaders", "defaultheaders")
_DATA = re.compile(r"(\A\ufeff?|\r\n|\r|\n)data: ?([^\r\n]*)")
_PAIR = re.compile(r"[\w.@+-]{1,100}:[^\s:/{}\"]{6,200}")
_WIDE = (
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte-order marks of other encodings of Unicode."""


class Scrubber:
    """Removes known keys, and secrets (see `secret_names.py`).

    `fields` are additional names of secret fields.
    """

    def __init__(self, fields: Iterable[str]) -> None:
        self._fields = frozenset(map(bare, fields))
        self._keys: set[str] = set()
        self._blankers: dict[frozenset[tuple[str, str]], WholeKeys] = {}

    def learn(self, headers: Mapping[str, str]) -> None:
        """Learn the keys in a request's headers."""
        authorization = headers.get("authorization", "")
        key = authorization.partition(" ")[2].strip() or authorization.strip()
        if len(key) >= SHORTEST_KEY:
            self._keys.add(key)
        fields = {name: value for name, value in headers.items() if is_secret(name)}
        self._blankers.setdefault(frozenset(fields.items()), WholeKeys(fields, instead=KEY))

    def cut(self, content: bytes) -> bytes:
        """Return truncated content without the start of a key at its end."""
        starts = (key.encode()[:size] for key in self._keys for size in range(len(key) - 1, SHORTEST_KEY - 1, -1))
        return next((content.removesuffix(start) for start in starts if content.endswith(start)), content)

    def text(self, text: str, depth: int = 0) -> str:
        """Return text without keys and secrets."""
        text = self._keyless(text)
        if depth < _DEEPEST and (value := _container(text)) is not None:
            clean = self.data(value, depth + 1)
            return text if clean == value else msgspec.json.encode(clean).decode()
        text = scrubbed(text, self._secret)
        return without_coded(text, lambda found: self._held(found, depth + 1)) if depth < _DEEPEST else text

    def _held(self, found: str, depth: int) -> bool:
        """Return whether a decoded base64 text contains a secret, or is `user:password`."""
        return (
            self.text(found, depth) != found or re.fullmatch(r"[\w.@+-]{1,100}:[^\s:/{}\"]{6,200}", found) is not None
        )

    def raw(self, content: bytes) -> bytes:
        """Return bytes that are not text without the keys."""
        for key in self._keys:
            for coding in ("utf-16-le", "utf-16-be"):
                content = content.replace(key.encode(coding), KEY.encode(coding))
        return self._keyless(content.decode("latin-1")).encode("latin-1")

    def coded(self, content: bytes, charset: str) -> bytes | None:
        """Return text in another encoding than UTF-8 without secrets, or None for other content."""
        coding = _coding(content, charset)
        if coding is None:
            return None
        try:
            text = content.decode(coding)
        except (UnicodeDecodeError, LookupError):
            return None
        mark = "\ufeff" if text.startswith("\ufeff") else ""
        text = text.removeprefix(mark)
        clean = self.lines(text)
        return self.raw(content if clean == text else (mark + clean).encode(coding, "replace"))

    def data(self, value: Any, depth: int = 0) -> Any:
        """Return plain data without keys and secrets."""
        if isinstance(value, str):
            return self.text(value, depth)
        if isinstance(value, list):
            if len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], str) and self._secret(value[0]):
                return [value[0], SECRET]
            return [self.data(item, depth) for item in value]
        if isinstance(value, dict):
            return self._object(value, depth)
        return value

    def _object(self, value: dict[str, Any], depth: int) -> dict[str, Any]:
        named = any(isinstance(name, str) and bare(at) in _names and self._secret(name) for at, name in value.items())
        marked = any(value.get(mark) is True for mark in _MARKS) or value.get("type") in ("secret", "password")
        hidden = _values if named or marked else frozenset[str]()
        # These hold the tokens of a model's text.
        words = ("token", "tokens") if "logprob" in value or "token_logprobs" in value else ()
        clean = {}
        for name, item in value.items():
            if bare(name) in hidden:
                clean[name] = _blank(item)
            else:
                clean[self.text(name, depth)] = (
                    self.data(item, depth) if name in words else self.field(name, item, depth)
                )
        return clean

    def field(self, name: str, value: Any, depth: int = 0) -> Any:
        """Return the value of a field. A secret value keeps no text."""
        if self._secret(name):
            return _blank(value)
        if isinstance(value, dict) and bare(name) in _HEADERS:
            kept = {header: item for header, item in value.items() if is_harmless_header(header)}
            return {header: kept.get(header, _blank(item)) for header, item in value.items()}
        return self.data(value, depth)

    def event(self, block: str) -> str:
        """Return a block of an event stream without secrets."""
        block = self._keyless(block)
        said = "\n".join(line[2] for line in _DATA.finditer(block))
        if (clean := self.text(said)) == said:
            return block
        # The scrubbed JSON is a single line.
        lines = iter((clean,) if _container(said) is not None else clean.split("\n"))
        return _DATA.sub(lambda line: f"{line[1]}data: {text}" if (text := next(lines, "")) else "", block)

    def lines(self, text: str) -> str:
        """Return text without secrets. The text or each of its lines may be JSON."""
        if _container(text) is not None:
            return self.text(text)
        done, rest = [], ""
        for piece in re.split(r"([\r\n]+)", text):
            if _container(piece) is None:
                rest += piece
            else:
                done += [self.text(rest), self.text(piece)]
                rest = ""
        return "".join([*done, self.text(rest)])

    def again(self, value: Any) -> Any:
        """Return already scrubbed data without the keys that were learned later."""
        if isinstance(value, str):
            return self._keyless(value)
        if isinstance(value, list):
            return [self.again(item) for item in value]
        if isinstance(value, dict):
            return {self._keyless(name): self.again(item) for name, item in value.items()}
        return value

    def _secret(self, name: str) -> bool:
        return says_secret(name) or bare(name) in self._fields

    def _keyless(self, text: str) -> str:
        for blanker in self._blankers.values():
            text = blanker.text(text)
        return text


def _container(text: str) -> Any:
    """Return the object or list if a text is JSON, else None."""
    text = text.lstrip("\ufeff \t\r\n")
    if text[:1] not in ("{", "["):
        return None
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return None


def _coding(content: bytes, charset: str) -> str | None:
    """Return the encoding of a text that is not UTF-8. Return None if it is UTF-8 or unknown."""
    for mark, name in _WIDE:
        if content.startswith(mark):
            return name
    start = content[:200]
    # This is UTF-16 without a byte-order mark, and mostly ASCII.
    if len(start) >= 4 and start.count(0) * 2 >= len(start) - 1:
        return "utf-16-le" if start[1] == 0 else "utf-16-be"
    try:
        content.decode()
    except UnicodeDecodeError:
        return charset or None
    return None


def _blank(value: Any) -> Any:
    if isinstance(value, str):
        return SECRET
    if isinstance(value, list):
        return [_blank(item) for item in value]
    if isinstance(value, Mapping):
        return {name: _blank(item) for name, item in value.items()}
    return value
