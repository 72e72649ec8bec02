# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._hints import mark_module

if TYPE_CHECKING:
    from typing_extensions import NotRequired


_DoThingRequestKeywords = TypedDict("_DoThingRequestKeywords", {"from": "NotRequired[str | None]"})


class DoThingRequestParam(_DoThingRequestKeywords):
    key: str
    options: NotRequired[str | None]


mark_module(__name__)
