"""Remove secrets from text, by the names before them or by their forms.

Each pattern takes linear time.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable

from .secret_names import says_secret

SECRET = "[scrubbed]"  # noqa: S105 - this replaces a secret

_KNOWN_FORMS = [
    re.compile(form)  # Each form starts with a literal, which makes the search fast.
    for form in (
        r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z0-9 ]{0,40}KEY-----)?",
        r"eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]*)?",  # A JWT.
        r"AKIA[0-9A-Z]{16}\b",
        r"ASIA[0-9A-Z]{16}\b",
        r"AIza[0-9A-Za-z_-]{35}",
        *(rf"gh{kind}_[0-9A-Za-z]{{30,}}" for kind in "pousr"),
        r"github_pat_[0-9A-Za-z_]{30,}",
        r"glpat-[0-9A-Za-z_-]{20,}",
        r"xox[abeoprs]-[0-9A-Za-z-]{10,}",
        r"sk_(?:live|test)_[0-9A-Za-z]{16,}",
        r"rk_(?:live|test)_[0-9A-Za-z]{16,}",
        r"sk-[0-9A-Za-z][0-9A-Za-z_-]{18,}",
        r"whsec_[0-9A-Za-z+/=]{16,}",
        r"hf_[0-9A-Za-z]{30,}",
        r"npm_[0-9A-Za-z]{30,}",
        r"pypi-[0-9A-Za-z_-]{40,}",
        r"SG\.[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{16,}",
        r"https://hooks\.slack\.com/[^\s\"'\\<>]+",
    )
]
"""Secrets by their form. They must start at the beginning of a word."""
_USER = re.compile(r"(?<=://)[^\s/?#@\"'\\<>]{1,500}(?=@)")
_SCHEME = re.compile(r"\b([Bb]earer|[Tt]oken|[Aa]pi[Kk]ey|BEARER) +([A-Za-z0-9._~+/-]{16,}=*)")
_BASIC = re.compile(r"\b([Bb]asic|BASIC) +([A-Za-z0-9+/_-]{4,}={0,2})")
_PAIR = re.compile(
    r"""(?<![\w.\[\]-])(?P<name>[A-Za-z_][\w.\[\]-]{0,100})(?P<is>\s?=\s?)(?P<value>"[^"\r\n]*"|'[^'\r\n]*'|[^\s;&,"'<>)\]}]+)"""
)
_FIELD = re.compile(r"""(?P<quote>\\{0,7}["'])(?P<name>[^"'\\\r\n]{1,100})(?P=quote)(?P<is>\s*:\s*)(?P=quote)""")
_LINE = re.compile(
    r"^(?P<lead>[ \t>*-]*)(?P<name>[A-Za-z_][\w.-]{0,100})(?P<is>[ \t]*:[ \t]+)(?P<value>(?:\w+ )?[^\s\"']{6,}),?$",
    re.MULTILINE,
)
_PART = re.compile(
    r'(name="(?P<name>[^"\r\n]{1,100})"[^\r\n]{0,500}(?:\r?\n[^\r\n]{1,500}){0,9}\r?\n\r?\n)(?P<value>[^\r\n]*)'
)
_CODED = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")


def scrubbed(text: str, secret: Callable[[str], bool] = says_secret) -> str:
    """Return text without values that look like secrets or follow the name of a secret."""
    for form in _KNOWN_FORMS:
        text = form.sub(_at_a_word, text)
    if "://" in text:
        text = _USER.sub(SECRET, text)
    text = _SCHEME.sub(rf"\1 {SECRET}", text)
    text = _BASIC.sub(lambda at: f"{at[1]} {SECRET}" if _has_colon(at[2]) else at[0], text)
    if "name=" in text:
        text = _PART.sub(lambda at: f"{at[1]}{SECRET}" if secret(at["name"]) else at[0], text)
    if "=" in text:
        text = _PAIR.sub(lambda at: _without_value(at, secret), text)
    if ":" in text:
        text = _LINE.sub(
            lambda at: f"{at['lead']}{at['name']}{at['is']}{SECRET}" if secret(at["name"]) else at[0], text
        )
        text = _without_fields(text, secret)
    return text


def _at_a_word(at: re.Match[str]) -> str:
    before = at.string[at.start() - 1 : at.start()] if at.start() else ""
    return at[0] if before.isalnum() or before == "_" else SECRET


def _without_value(at: re.Match[str], secret: Callable[[str], bool]) -> str:
    value = at["value"]
    # The signature of a URL.
    signed = at["name"].lower() == "signature" and at.string[at.start() - 1 : at.start()] in ("?", "&")
    if not (signed or secret(at["name"])) or value.isdigit():  # A number, as in max_tokens=100.
        return at[0]
    quote = value[0] if value[0] in "\"'" else ""
    return f"{at['name']}{at['is']}{quote}{SECRET}{quote}"


def _without_fields(text: str, secret: Callable[[str], bool]) -> str:
    """Remove the values of secret fields from JSON within text.

    It may be quoted at any depth, and may be cut.
    """
    done, pieces = 0, []
    for at in _FIELD.finditer(text):
        if at.start() < done or not secret(at["name"]):
            continue
        end = _end_of_text(text, at.end(), at["quote"])
        pieces += [text[done : at.end()], SECRET]
        done = end
    return "".join([*pieces, text[done:]])


def _end_of_text(text: str, start: int, quote: str) -> int:
    """Return the end of a quoted text.

    `quote` is its opening quote with all backslashes before it.
    """
    outer = len(quote) - 1
    at = start - 1
    while (at := text.find(quote[-1], at + 1)) >= 0:
        slashes = at
        while slashes > start and text[slashes - 1] == "\\":
            slashes -= 1
        count = at - slashes
        if count % (2 * outer + 2) == outer:  # Otherwise the quote is escaped and belongs to the text.
            return at - outer
        if count < outer:  # The surrounding text ends.
            return at - count
    return len(text)


def decoded(text: str) -> str | None:
    """Return the text that base64 encodes, or None if it is not text."""
    bare = text.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        found = base64.b64decode(bare + "=" * (-len(bare) % 4)).decode()
    except (binascii.Error, ValueError):
        return None
    return found if re.sub(r"[\r\n\t]", "", found).isprintable() else None


def without_coded(text: str, holds_secret: Callable[[str], bool]) -> str:
    """Return text without base64 pieces that contain a secret."""

    def blank(at: re.Match[str]) -> str:
        found = decoded(at[0])
        return SECRET if found and holds_secret(found) else at[0]

    return _CODED.sub(blank, text)


def _has_colon(text: str) -> bool:
    return ":" in (decoded(text) or "")
