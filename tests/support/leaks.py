"""Search for a key, whole or in parts and in any form, in the output of a failed call."""

from __future__ import annotations

import pickle
import re
import traceback
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from urllib.parse import quote, unquote

PIECE = 8
"""As many characters of a key in a row are a leak."""

FORMS = {
    "plain": lambda key: key,
    "upper case": lambda key: key.upper(),
    "lower case": lambda key: key.lower(),
    "title case": lambda key: key.title(),
    "after Bearer": lambda key: f"Bearer {key}",
    "percent-encoded": lambda key: "".join(f"%{ord(char):02x}" for char in key),
    "percent-encoded twice": lambda key: quote("".join(f"%{ord(char):02X}" for char in key)),
    "as quote does": lambda key: quote(f"{key}/", safe=""),
    "escaped as in JSON": lambda key: "".join(f"\\u{ord(char):04x}" for char in key),
    "escaped as in HTML": lambda key: "".join(f"&#{ord(char)};" for char in key),
    "escaped as in HTML, with zeros": lambda key: "".join(f"&#x{ord(char):06X};" for char in key),
    "escaped as in HTML, without semicolons": lambda key: "".join(f"&#{ord(char)}" for char in key),
    "escaped as in HTML twice": lambda key: "".join(f"&amp;#{ord(char):04};" for char in key),
    "Base64": lambda key: b64encode(key.encode()).decode(),
    "Base64 of user and password": lambda key: b64encode(f"user:{key}".encode()).decode(),
    "Base64 of the whole header": lambda key: urlsafe_b64encode(f"Authorization: Bearer {key}".encode()).decode(),
    "hexadecimal": lambda key: key.encode().hex(),
}
"""How a service may write a key."""


def leaks(text: str, key: str) -> bool:
    """Tell whether text holds a piece of a key, in any of those forms."""
    pieces = {key.lower()[at : at + PIECE] for at in range(len(key) - PIECE + 1)}
    return any(piece in form for form in _readings(text) for piece in pieces)


def _readings(text: str) -> Iterator[str]:
    plain = text.replace("\\x00", "").replace("\0", "")  # of UTF-16
    for _ in range(3):
        plain = re.sub(r"\\+(?:u00|x)([0-9a-fA-F]{2})", lambda code: chr(int(code[1], 16)), unquote(plain))
        plain = unescape(plain)
    yield plain.lower()
    for word in re.findall(r"[A-Za-z0-9+/_-]{11,}", plain):
        for start in range(4):
            part = word[start:]
            with suppress(ValueError):
                yield (
                    b64decode(part[: len(part) // 4 * 4], altchars=b"-_" if set("-_") & set(part) else None)
                    .decode("latin-1")
                    .lower()
                )
    for word in re.findall(r"[0-9a-fA-F]{16,}", plain):
        for start in range(2):
            part = word[start:]
            yield bytes.fromhex(part[: len(part) // 2 * 2]).decode("latin-1").lower()


def chain(error: BaseException) -> list[BaseException]:
    """Return an error with all its causes and contexts."""
    found: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        one = left.pop()
        if one is not None and not any(one is other for other in found):
            found.append(one)
            left += [one.__cause__, one.__context__]
    return found


def told(error: BaseException) -> Iterator[tuple[str, str]]:
    """Yield each place where an error may tell something: words, fields, pickles, and frames with their variables.

    Of frames only those of the package count: a test, and a program, may hold the key as they like.
    """
    for one in chain(error):
        name = type(one).__name__
        yield f"str of {name}", str(one)
        yield f"repr of {name}", repr(one)
        yield f"args of {name}", repr(one.args)
        yield f"fields of {name}", repr(one.__dict__)
        headers = getattr(one, "headers", None)
        yield f"headers of {name}", repr(dict(headers)) if headers else ""
        for protocol in (2, pickle.HIGHEST_PROTOCOL):
            with suppress(Exception):  # an exception of a user may refuse
                yield f"pickle of {name}", pickle.dumps(one, protocol).decode("latin-1")
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if str(frame.f_globals.get("__name__")).partition(".")[0] not in ("tests", "__main__"):
                for variable, value in list(frame.f_locals.items()):
                    with suppress(AttributeError):  # the repr of a half-made object may fail
                        yield f"{variable} in {frame.f_code.co_name} of {name}", repr(value)


def leaking(error: BaseException | None, lines: list[str], key: str) -> list[tuple[str, str]]:
    """Return the places of an error, and the lines of a log, that hold a piece of the key."""
    places = [*(told(error) if error is not None else ()), *(("log", line) for line in lines)]
    return [(place, text[:300]) for place, text in places if leaks(text, key)]
