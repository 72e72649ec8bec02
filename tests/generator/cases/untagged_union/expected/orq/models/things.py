# @generated
"""Things."""

from typing import TYPE_CHECKING, TypeAlias

from ..types import APIStruct, Open, untagged


class Anything(APIStruct, kw_only=True):
    """Anything else."""

    note: str | None = None


class ByName(APIStruct, kw_only=True):
    """By its name."""

    name: str


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""


if TYPE_CHECKING:
    Outcome: TypeAlias = Open[ByName | Anything]
else:
    Outcome = untagged(
        "Outcome",
        (ByName, ("name",)),
        (Anything, ()),
    )
"""One of several."""
