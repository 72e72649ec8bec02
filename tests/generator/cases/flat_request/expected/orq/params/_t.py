# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from ..types import SequenceNotStr


class DoThingRequestParam(TypedDict):
    thing_id: str
    size: float
    limit: NotRequired[int | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    note: NotRequired[str | None]


lazy_annotations(__name__)
