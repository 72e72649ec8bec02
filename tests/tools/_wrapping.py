"""Replace a function of httpx or httpcore by a wrapper, as tracers do."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from orq._http.patches import Place


@contextmanager
def wrapped(place: Place) -> Iterator[list[Any]]:
    """Replace a function by one that notes its uses and calls it."""
    real, uses = getattr(place.owner, place.name), []

    @functools.wraps(real)
    def wrapper(self: Any, *given: Any, **named: Any) -> Any:
        uses.append(type(self))
        return real(self, *given, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(place.owner, place.name, wrapper)
        yield uses
