"""Remove secrets from texts of a service, which may repeat the key anywhere and in any form.

The secrets are the values of those request headers that identify the caller. A copy of the text is searched in which
case and escapes are removed. So a key is found as it was sent, in another case, percent-encoded, escaped as in JSON or
HTML, in Base64 and in hexadecimal. Pieces of a secret count as well, since a body may end in the middle of a key.
"""

from __future__ import annotations

import re
from binascii import a2b_base64, b2a_base64
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from ._secrets import HIDDEN_KEY, SHORTEST_KEY, is_secret

_HEX_PIECE = 16
"""Fewer hexadecimal digits may be part of an id."""
_BASE64_PIECE = 9
"""This many characters of Base64 stand for eight of a key, wherever the key begins."""
_WORD_PIECE = 16
"""A piece of a cookie may be an ordinary word. A shorter piece counts only if it is the whole value."""

_ESCAPED = re.compile(
    r"%(?:25){0,4}[0-9a-f]{2}|\\{1,64}(?:u00[0-9a-f]{2}|x[0-9a-f]{2}|[^%&\\]|)"
    r"|&(?:amp;){0,4}(?:#0{0,9}\d{2,3}(?!\d);?|#x0{0,9}[0-9a-f]{2}(?![0-9a-f]);?|lt;|gt;|quot;|apos;)|&amp;",
    re.IGNORECASE | re.DOTALL,
)
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_MOST_RESTS = 4
_ESCAPES = re.compile(r"[%\\&]")
_FOURS = re.compile(r".{4}", re.DOTALL)
_BLOCK = 2**16
"""The number of characters that are cut into fours at a time: a multiple of four."""
_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}


_Pieces = dict[str, list[tuple[str, int]]]
"""For each run of eight characters of a secret: the secret from there on, and how much of it must follow."""
_NO_PIECES: _Pieces = {}
_NONE: frozenset[Any] = frozenset()


class Blanker:
    """Blanks the secrets of headers.

    They are read for the first text, as most calls need no blanking.
    """

    __slots__ = ("_fours", "_headers", "_instead", "_known", "_pieces")

    def __init__(self, *headers: Mapping[str, str], instead: str = HIDDEN_KEY) -> None:
        self._headers, self._instead = headers, instead
        self._known: frozenset[tuple[str, int]] = _NONE
        self._pieces, self._fours = _NO_PIECES, _NONE

    def add(self, headers: Mapping[str, str]) -> None:
        """Blank the secrets of these headers as well."""
        self._headers = (*self._headers, headers)

    def text(self, text: str) -> str:
        """Return the text with `[api key]` in place of each secret, and of each piece of one."""
        if len(text) < SHORTEST_KEY:
            return text
        self._prepare()
        if not self._fours:
            return text
        if "\0" in text:  # NULs stand between the letters of UTF-16 that was read as UTF-8
            close = text.replace("\0", "")
            if (clean := self.text(close)) is not close:
                return clean
        plain = _Plain(text)
        parts, at = [], 0
        for begin, end in self._found(plain.text):
            first, last = plain.place(begin), plain.place(end)
            if first < at:  # both are in one escape
                continue
            parts += [text[at:first], self._instead]
            at = last
        return "".join((*parts, text[at:])) if parts else text

    def body(self, body: bytes) -> bytes:
        """Return a body with its secrets blanked. One in UTF-16 or UTF-32 becomes UTF-8."""
        if b"\0" in body[:4]:
            import json  # imported here, as no known service sends this

            return self.text(body.decode(json.detect_encoding(body), "replace")).encode()
        text = body.decode("latin-1")
        clean = self.text(text)
        return body if clean is text else clean.encode("latin-1")

    def __repr__(self) -> str:
        return "Blanker()"

    def __reduce__(self) -> tuple[type[Blanker], tuple[()]]:
        return (Blanker, ())

    def _prepare(self) -> None:
        if not self._headers:
            return
        headers, self._headers = self._headers, ()
        self._known |= {secret for fields in headers for secret in self._secrets(fields)}
        self._pieces, self._fours = _prepared(self._known)

    def _secrets(self, headers: Mapping[str, str]) -> Iterator[tuple[str, int]]:
        return _secrets(headers)

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the start and end of secrets and their pieces, in order and without overlaps."""
        over = 0
        for place in self._places(text):
            for at in range(max(over, place - 3), place + 1):
                rests = self._pieces.get(text[at : at + SHORTEST_KEY])
                size = max(_shared(text, at, rest, least) for rest, least in rests) if rests else 0
                if size:
                    yield at, at + size
                    over = at + size
                    break

    def _places(self, text: str) -> Iterator[int]:
        """Yield those places, of every fourth, that hold four characters of a secret.

        Any eight characters in a row contain four that begin at such a place. So a large text is searched in C.
        """
        for begin in range(0, len(text), _BLOCK):
            fours = _FOURS.findall(text, begin, begin + _BLOCK)
            if not self._fours.isdisjoint(fours):
                yield from (begin + 4 * number for number, four in enumerate(fours) if four in self._fours)


class WholeKeys(Blanker):
    """Blanks whole keys only, as a piece of a key in a recording may be an ordinary word."""

    __slots__ = ()

    def _secrets(self, headers: Mapping[str, str]) -> Iterator[tuple[str, int]]:
        return (
            (key, len(key)) for name in headers for key, _ in _secrets({name: headers[name]}) if "cookie" not in name
        )


class KeyLike(Blanker):
    """Blanks what looks like a key, if the key is not known: a long word of letters and digits."""

    __slots__ = ()

    def text(self, text: str) -> str:
        """Return the text with `[api key]` in place of each such word."""
        return _WORD.sub(lambda word: HIDDEN_KEY if _looks_like_a_key(word[0]) else word[0], text)


_WORD = re.compile(r"[\w.+/=~-]{16,}")


def _looks_like_a_key(word: str) -> bool:
    return any(map(str.isdigit, word)) and any(map(str.isalpha, word))


@lru_cache(maxsize=16)
def _prepared(secrets: frozenset[tuple[str, int]]) -> tuple[_Pieces, frozenset[str]]:
    """Return the pieces of secrets, and all runs of four characters in them."""
    pieces: _Pieces = {}
    forms = {form for secret in secrets for form in _forms(*secret)}
    for form, size in sorted(forms, key=lambda pair: -len(pair[0])):
        for at in range(len(form) - size + 1):
            rests = pieces.setdefault(form[at : at + SHORTEST_KEY], [])
            if len(rests) < _MOST_RESTS:
                rests.append((form[at:], size))
    return pieces, frozenset(piece[at : at + 4] for piece in pieces for at in range(SHORTEST_KEY - 3))


def _shared(text: str, at: int, rest: str, least: int) -> int:
    """Return the length for which a text equals the rest of a secret; 0 if it is too short."""
    if text.startswith(rest, at):
        return len(rest)
    pairs = zip(text[at : at + len(rest)], rest, strict=False)
    size = next((size for size, (one, other) in enumerate(pairs) if one != other), min(len(text) - at, len(rest)))
    return size if size >= least else 0


class _Plain:
    """A text in lower case without escapes, and the place of each character in the original.

    Backslashes are removed, as their number has no meaning.
    """

    def __init__(self, text: str) -> None:
        self._ends, self._places = [0], [0]  # after each escape: the place here, and in the original
        self._shorter = 0
        self.text = _lower(_ESCAPED.sub(self._undo, text) if _ESCAPES.search(text) else text)

    def _undo(self, escape: re.Match[str]) -> str:
        begin, end = escape.span()
        char = _unescaped(escape[0])
        self._shorter += end - begin - len(char)
        self._ends.append(end - self._shorter)
        self._places.append(end)
        return char

    def place(self, at: int) -> int:
        """Return the place in the original at which a character begins."""
        part = bisect_right(self._ends, at) - 1
        return self._places[part] + at - self._ends[part]


@lru_cache(maxsize=4096)
def _unescaped(escape: str) -> str:
    """Return the character of an escape; "" for a backslash before another escape."""
    escape = escape.lower()
    if escape[0] == "&":
        name = escape.rstrip(";").rpartition(";")[2].lstrip("&")
        return _ENTITIES.get(name) or chr(int(f"0{name[1:]}", 0) if name[1] == "x" else int(name[1:]))
    bare = escape.lstrip("\\")
    return (chr(int(escape[-2:], 16)) if escape[0] == "%" or len(bare) > 1 else bare).replace("\\", "")


def _lower(text: str) -> str:
    """Return a text in lower case with the same length.

    Some letters outside ASCII would become two.
    """
    lower = text.lower()
    return lower if len(lower) == len(text) else text.translate(_LOWER)


_SCHEMES = frozenset({"bearer", "basic", "token", "apikey", "api-key", "key", "digest", "x-secret"})


_is_secret = lru_cache(maxsize=256)(is_secret)  # calls send the same few headers


def _secrets(headers: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """Yield the secrets in headers, and the length from which a piece of each counts."""
    for name in headers:
        if not _is_secret(name):
            continue
        value = headers[name].strip()
        scheme, _, rest = value.partition(" ")
        if name.lower() not in ("cookie", "set-cookie") and (not rest or scheme.lower() in _SCHEMES):
            yield rest.strip() or value, SHORTEST_KEY
            if scheme.lower() == "basic":
                with suppress(ValueError):
                    yield a2b_base64(rest.strip()).decode("latin-1").partition(":")[2], SHORTEST_KEY
            continue
        for word in re.split(r"""[\s,;"]+|=(?=[^=])""", value):  # the words of cookies, or the fields of a signature
            yield word, max(SHORTEST_KEY, min(len(word), _WORD_PIECE))


def _forms(text: str, size: int) -> Iterator[tuple[str, int]]:
    """Yield the forms of a secret, in lower case and without backslashes, and their piece sizes."""
    if len(text) < SHORTEST_KEY:
        return
    raw = text.encode("latin-1", "replace")
    for form in {text, text.replace(" ", "+")}:
        plain = _Plain(form).text
        yield plain, max(SHORTEST_KEY, min(size, len(plain)))
    yield raw.hex(), _HEX_PIECE
    for shift in range(3):
        encoded = b2a_base64(bytes(shift) + raw, newline=False).decode().rstrip("=")
        shared = bool((len(raw) + shift) % 3)  # the first and last character may also encode neighbouring bytes
        inner = encoded[(0, 2, 3)[shift] : len(encoded) - shared]
        for form in {inner, inner.replace("+", "-").replace("/", "_")}:
            yield _lower(form), max(size, _BASE64_PIECE)
