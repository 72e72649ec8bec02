# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired


class ThingInputParam(TypedDict):
    must: str
    null: str | None
    const: NotRequired[Literal["thing"]]
    may: NotRequired[str | None]
    may_null: NotRequired[int | None]


lazy_annotations(__name__)
