# @generated

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class ThingInputParam(TypedDict):
    must: str
    null: str | None
    const: NotRequired[Literal["thing"]]
    may: NotRequired[str | None]
    may_null: NotRequired[int | None]
