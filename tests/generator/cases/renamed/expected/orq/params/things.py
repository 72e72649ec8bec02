# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

_DoThingRequestKeywords = TypedDict("_DoThingRequestKeywords", {"from": "NotRequired[str | None]"})


class DoThingRequestParam(_DoThingRequestKeywords):
    key: str
    options: NotRequired[str | None]
