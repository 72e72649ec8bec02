"""What must not get into a file: keys, and fields that hold secrets, out of text and plain data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

import msgspec

from .._headers import SECRETS, SHORTEST_KEY

KEY, SECRET = "[key]", "[scrubbed]"

_SECRET_FIELDS = frozenset({"credentials", "incomingwebhookurl", "privatekey", "secretkey", "webhookurl"})
_SECRET_ENDINGS = ("token", "secret", "apikey", "accesskey", "password")  # awsSecretAccessKey, X-Auth-Token
_NO_SECRETS = ("pagetoken", "nexttoken")
_DATA = re.compile(r"(\A\ufeff?|\r\n|\r|\n)data: ?([^\r\n]*)")
_FIELD = re.compile(r'"([^"\\]+)"(\s*:\s*)"(?:[^"\\]|\\.)*("|\Z)')


class Scrubber:
    """Blanks the keys it has been told, and the values of fields by name, whatever their case and word marks."""

    def __init__(self, fields: Iterable[str]) -> None:
        self._fields = _SECRET_FIELDS | {_bare(name) for name in (*SECRETS, *fields)}
        self._keys: set[str] = set()

    def learn(self, authorization: str) -> None:
        """Take the key out of a request's header."""
        key = authorization.partition(" ")[2].strip() or authorization.strip()
        if len(key) >= SHORTEST_KEY:
            self._keys |= {key, quote(key), quote(key, safe="")}

    def cut(self, content: bytes) -> bytes:
        """Return content that broke off, without the start of a key at its end."""
        starts = (key.encode()[:size] for key in self._keys for size in range(len(key) - 1, SHORTEST_KEY - 1, -1))
        return next((content.removesuffix(start) for start in starts if content.endswith(start)), content)

    def text(self, text: str) -> str:
        """Return text without the keys."""
        for key in self._keys:
            text = text.replace(key, KEY)
        return text

    def raw(self, content: bytes) -> bytes:
        """Return bytes without the keys."""
        for key in self._keys:
            content = content.replace(key.encode(), KEY.encode())
        return content

    def data(self, value: Any) -> Any:
        """Return plain data without keys and secrets."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.data(item) for item in value]
        if isinstance(value, dict):
            name = value.get("name", value.get("key"))
            named = isinstance(name, str) and self._secret(name)
            if "value" in value and (named or value.get("encrypted") is True):  # a header, a variable
                value = {**value, "value": _blank(value["value"])}
            return {self.text(name): self.field(name, item) for name, item in value.items()}
        return value

    def field(self, name: str, value: Any) -> Any:
        """Return a field's value; of a secret field no text is left."""
        return _blank(value) if self._secret(name) else self.data(value)

    def event(self, block: str) -> str:
        """Return a block of an event stream; its bytes stay as they are if there is nothing to hide."""
        block = self.text(block)
        said = "\n".join(line[2] for line in _DATA.finditer(block))
        if (clean := self._json(said)) == said:
            return block
        lines = iter((clean,))  # on one line, whatever the service made of it
        return _DATA.sub(lambda line: f"{line[1]}data: {text}" if (text := next(lines, "")) else "", block)

    def lines(self, text: str) -> str:
        """Return text, of which each line may be JSON."""
        return "".join(map(self._json, re.split(r"([\r\n]+)", self.text(text))))

    def _secret(self, name: str) -> bool:
        bare = _bare(name)
        return bare in self._fields or (bare.endswith(_SECRET_ENDINGS) and not bare.endswith(_NO_SECRETS))

    def _json(self, text: str) -> str:
        try:
            value = msgspec.json.decode(text)
        except msgspec.DecodeError:  # a part of some
            return _FIELD.sub(lambda at: f'"{at[1]}"{at[2]}"{SECRET}{at[3]}' if self._secret(at[1]) else at[0], text)
        clean = self.data(value)
        return text if clean == value else msgspec.json.encode(clean).decode()


def _blank(value: Any) -> Any:
    if isinstance(value, str):
        return SECRET
    if isinstance(value, list):
        return [_blank(item) for item in value]
    if isinstance(value, Mapping):
        return {name: _blank(item) for name, item in value.items()}
    return value


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
