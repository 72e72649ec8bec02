# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class DoThingRequestParam(TypedDict):
    thing_id: str
    size: float
    limit: NotRequired[int | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    note: NotRequired[str | None]
