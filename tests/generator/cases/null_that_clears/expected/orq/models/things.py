# @generated
"""Things."""

from typing import Any, Literal

from msgspec import field

from ..types import UNSET, APIStruct, OpenEnum, UnsetType, constant


class UpdateThingRequest(APIStruct, kw_only=True):
    """A change."""

    thing_id: str
    size: int | None
    kind: OpenEnum[Literal["small"]] = constant("small")
    note: str | None | UnsetType = UNSET
    """What to remember."""
    my_label: str | None | UnsetType = field(name="myLabel", default=UNSET)
    name: str | None = None
    colour: str | None = None
    more: Any = None
