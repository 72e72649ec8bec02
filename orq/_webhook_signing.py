"""Make the signature of a webhook, and read its header fields.

The documented signature covers three members of the body, written as JavaScript's `JSON.stringify` writes them. A
program that the vendor published checks a signature of the whole body. `verify` accepts both.
"""

from __future__ import annotations

import hmac
import json
import re
from decimal import Decimal
from typing import Any

from ._exact import class_name
from .errors import ConfigurationError

SIGNATURE, HOOK_ID, EVENT = "X-Orq-Signature", "X-Orq-Hook-ID", "X-Orq-Event"
_NAMES = {name.lower(): name for name in (SIGNATURE, HOOK_ID, EVENT)}
# The environment of WSGI has these names.
_FIELDS = _NAMES | {f"http_{name.replace('-', '_')}": field for name, field in _NAMES.items()}
_LONE = re.compile("[\ud800-\udfff]")


def signature(secret: str, covered: bytes) -> str:
    """Return the hex digest that signs these bytes."""
    return hmac.new(secret.encode("utf-8", "surrogatepass"), covered, "sha256").hexdigest()


def signed_members(id: str, created: str | float, type: str) -> bytes:
    """Return the three signed members, as `JSON.stringify` writes them."""
    when = _text(created) if isinstance(created, str) else _number(created)
    return f'{{"id":{_text(id)},"created":{when},"type":{_text(type)}}}'.encode()


def headers_of(secret: str, id: str, created: str | float, type: str) -> dict[str, str]:
    """Return the header fields of a delivery."""
    return {SIGNATURE: signature(secret, signed_members(id, created, type)), HOOK_ID: id, EVENT: type}


def _text(value: str) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _LONE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)  # UTF-8 cannot carry half of a surrogate pair


def _number(value: float) -> str:
    """Return a finite number as JavaScript writes it. Raises `OverflowError` if it is too large."""
    sign, figures, exponent = Decimal(repr(float(value))).normalize().as_tuple()
    digits, shift = "".join(map(str, figures)), int(exponent)
    point = len(digits) + shift  # the number of digits before the decimal point
    if digits == "0":
        return digits
    if 0 < point <= 21:
        written = digits.ljust(point, "0")
        written = ".".join(filter(None, (written[:point], written[point:])))
    elif -6 < point <= 0:
        written = f"0.{'0' * -point}{digits}"
    else:
        written = f"{'.'.join(filter(None, (digits[:1], digits[1:])))}e{point - 1:+d}"
    return f"{'-' * sign}{written}"


def received_fields(headers: Any) -> dict[str, list[bytes]]:
    """Return the values of webhook fields by name, from headers in any form.

    Headers may be a mapping of any case, an object with `items`, pairs of text or bytes, or the environment of WSGI.
    """
    found: dict[str, list[bytes]] = {}
    try:
        for name, value in headers.items() if hasattr(type(headers), "items") else headers:
            field = _FIELDS.get((name.decode("latin-1") if isinstance(name, bytes) else str(name)).lower())
            if field is not None:
                values = value if isinstance(value, (list, tuple)) else (value,)
                found.setdefault(field, []).extend(_bytes(one) for one in values if one is not None)
    except Exception:  # noqa: BLE001 - a foreign class may raise anything, so it holds no headers
        kind = class_name(headers)
        raise ConfigurationError(f"headers must be those of the request, such as request.headers, not {kind}") from None
    return found


def _bytes(value: Any) -> bytes:
    if isinstance(value, str):
        try:
            value = value.encode("latin-1")  # servers decode fields in this way
        except UnicodeEncodeError:
            value = value.encode("utf-8", "surrogatepass")
    return bytes(memoryview(value)).strip()
