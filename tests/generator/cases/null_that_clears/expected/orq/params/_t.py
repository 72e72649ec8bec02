# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired


class UpdateThingRequestParam(TypedDict):
    thing_id: str
    size: int | None
    kind: NotRequired[Literal["small"]]
    note: NotRequired[str | None]
    my_label: NotRequired[str | None]
    name: NotRequired[str | None]
    colour: NotRequired[str | None]
    more: NotRequired[Any]


lazy_annotations(__name__)
