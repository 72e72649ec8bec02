"""Read the objects that a server stores at its start, from a JSON file or from plain data."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from ..errors import ConfigurationError

_TRY_OUT = {"_id": "conv_01", "displayName": "Try-out"}
"""The conversation of the README and the quickstart."""


def read_seed(given: str | os.PathLike[str] | Mapping[str, Any] | None, *, try_out: bool) -> Mapping[str, Any]:
    """Return a seed as plain data. Raise `ConfigurationError` for invalid input."""
    data: Any = {} if given is None else given
    if isinstance(given, (str, os.PathLike)):
        try:
            data = msgspec.json.decode(Path(given).read_bytes())
        except OSError as error:
            raise ConfigurationError(
                f"The file {str(given)!r} of the seed cannot be read: {error.strerror}."
            ) from error
        except msgspec.DecodeError as error:
            raise ConfigurationError(f"The file {str(given)!r} of the seed is not JSON: {error}.") from error
    if not isinstance(data, Mapping):
        raise ConfigurationError(
            "seed must be an object of collections, and each collection must be a list of objects."
        )
    if not try_out:
        return data
    others = [one for one in data.get("conversations", ()) if one.get("_id") != "conv_01"]
    return {**data, "conversations": [_TRY_OUT, *others]}
