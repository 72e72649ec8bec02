"""Find unknown keys of a dict that are surely typing errors.

All other unknown keys are sent, since the service may know fields that this version does not.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Collection, Iterable

from .mismatch import Mismatch

_SHORTEST = 6
_logger = logging.getLogger("orq")
_logged: set[tuple[str, str]] = set()


def refuse_misspellings(
    keys: Iterable[str], names: Iterable[tuple[str, str]], given: Collection[str], required: Collection[str], of: str
) -> None:
    """Refuse a key that is surely a misspelled field.

    That is a key with the letters of a field, or one edit away from a required field that is missing. `names` are the
    fields, each with its wire name. `given` are the fields with a value; they are not suggested. If a key is near an
    optional field, it is sent and logged once. So is a key that another version of an SDK uses for the field.
    """
    from .._foreign_names import FIELDS

    open_names = [(name, wire) for name, wire in names if name not in given]
    for key in keys:
        own, former = letters(key), FIELDS.get(key, "")
        for name, wire in open_names:
            if name == former.partition("=")[0]:
                if name in required:
                    raise Mismatch(f"is not a field. Write {former}").within(key)
                _log_once(key, former, of)
            if own and own in (letters(name), letters(wire)):
                raise Mismatch(f"is not a field. Did you mean {name!r}?").within(key)
            if _near(key, name) or _near(key, wire):
                if name in required:
                    raise Mismatch(f"is not a field. Did you mean {name!r}, which is required?").within(key)
                if min(len(key), len(name)) >= _SHORTEST:
                    _log_once(key, name, of)


def required(name: str, unknown: Collection[str]) -> Mismatch:
    """Return the mismatch of a missing required field.

    It names a key that may be a misspelling of it.
    """
    import difflib

    for key in difflib.get_close_matches(name, unknown, 1):
        return Mismatch(f"is not a field. Did you mean {name!r}, which is required?").within(key)
    return Mismatch("is required").within(name)


def nearest(name: str, names: Collection[str]) -> str:
    """Return a text that suggests the nearest field, or lists all fields."""
    import difflib

    near = difflib.get_close_matches(name, names, 1)
    return f". Did you mean {near[0]!r}?" if near else f". The fields are {', '.join(names) or 'none'}"


def _log_once(key: str, name: str, of: str) -> None:
    if (key, of) not in _logged and len(_logged) < 1000:
        _logged.add((key, of))
        _logger.warning("%s has no known field %r. It was sent unchanged. Did you mean %r?", of, key, name)


def letters(name: str) -> str:
    """Return the letters and digits of a name, in lower case."""
    return re.sub(r"[\W_]", "", name).lower()


def _near(one: str, other: str) -> bool:
    """Tell whether one edit turns one name into the other.

    An edit adds, removes or replaces a letter, or swaps two adjacent ones.
    """
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
