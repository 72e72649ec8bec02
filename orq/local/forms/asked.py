"""What the forms of computed answers share: refusals that name a field, and what was asked for in vain."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from ..call import LocalCall
from ..http_problem import HttpProblem

_WITHOUT_EFFECT = frozenset({"model", "name", "user", "metadata", "identity", "safety_identifier", "orq"})


def refused(field: str, why: str) -> HttpProblem:
    """Return the refusal of a field's value."""
    return HttpProblem(400, f"{field}: {why}", param=field)


def ignored(call: LocalCall, *honoured: str) -> tuple[str, ...]:
    """Return the fields of the body that are set and not honoured; those that change no answer are left out."""
    body = call.body if isinstance(call.body, dict) else {}
    return tuple(
        name for name, value in body.items() if value is not None and name not in {*honoured, *_WITHOUT_EFFECT}
    )


def text_of(value: Any) -> str:
    """Return the words of text, of a part with a `text`, or of any JSON."""
    match value:
        case str():
            return value
        case {"text": str(text)}:
            return text
        case dict():
            return "\n".join(f"{name}: {text_of(item)}" for name, item in value.items())
        case list():
            return "\n".join(map(text_of, value))
        case _:
            return "" if value is None else str(value)


def whole_number(call: LocalCall, field: str, default: int, least: int = 1, most: int = 2**31) -> int:
    """Return a whole number of the body, or its default. Forms send numbers as text."""
    value = call.body.get(field)
    number = default if value is None else int(value)
    if not least <= number <= most:
        raise refused(field, f"must be from {least} to {most}" if most < 2**31 else f"must be {least} or more")
    return number


def decoded(field: str, content: str) -> bytes:
    """Return the bytes of base64, in either alphabet."""
    plain = content.translate(str.maketrans("-_", "+/", "\r\n")).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise refused(field, f"is not base64: {error}") from None
