# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing_extensions import NotRequired


_DoThingRequestKeywords = TypedDict("_DoThingRequestKeywords", {"from": "NotRequired[str | None]"})


class DoThingRequestParam(_DoThingRequestKeywords):
    key: str
    options: NotRequired[str | None]


lazy_annotations(__name__)
