"""JSON text -> a typed value: msgspec's compiled decoder first, the tolerant one only if it refuses."""

from __future__ import annotations

import logging
import re
from functools import cache
from typing import Any

import msgspec

from ..errors import ResponseValidationError
from ..types import is_untagged
from .leaves import Misfit
from .tolerant import mend

_BODY_SHOWN = 2000
_logger = logging.getLogger("orq")
_told: set[tuple[str, str]] = set()


def select_variant(cls: Any, data: Any) -> Any:
    """msgspec's `dec_hook`: build the variant of an untagged union that the present keys select."""
    if is_untagged(cls):
        variant = cls.select(data)
        if variant is None:
            raise ValueError("no variant has these fields")
        return msgspec.convert(data, variant, dec_hook=select_variant)
    raise NotImplementedError(f"{cls} cannot be decoded")


@cache
def decoder(cls: Any) -> msgspec.json.Decoder[Any]:
    """Return the compiled decoder of a type, made on first use."""
    return msgspec.json.Decoder(cls, dec_hook=select_variant)


def decode(cls: Any, text: bytes | str, *, operation: str = "", strict: bool = False) -> tuple[Any, list[str]]:
    """Decode, and tell what did not fit; raises `ResponseValidationError` where that would lose the answer."""
    problems: list[str] = []
    try:
        try:
            return decoder(cls).decode(text), []
        except msgspec.ValidationError:  # the slow path tells exactly where; what follows the misfit may be no JSON
            value = mend(cls, msgspec.json.decode(text), problems)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise ResponseValidationError(f"the answer is not JSON: {reason}", body=shown(text)) from None
    except Misfit as misfit:
        raise ResponseValidationError(misfit.problem, field=misfit.path, body=shown(text)) from None
    if problems and strict:
        field, _, problem = problems[0].partition(": ")
        raise ResponseValidationError(problem, field=field, body=shown(text))
    _tell(operation, problems)
    return value, problems


def shown(text: bytes | str) -> str:
    """Return the start of a body as text, for an error."""
    return (text if isinstance(text, str) else text[: 4 * _BODY_SHOWN].decode("utf-8", "replace"))[:_BODY_SHOWN]


def _tell(operation: str, problems: list[str]) -> None:
    """Log a misfit once for each operation and place; a stream may repeat it a thousand times."""
    for problem in problems:
        place = (operation, re.sub(r"\[\d+\]", "[]", problem))
        if place not in _told and len(_told) < 10_000:
            _told.add(place)
            _logger.warning("%s: the answer does not fit its type: %s", operation, problem)
