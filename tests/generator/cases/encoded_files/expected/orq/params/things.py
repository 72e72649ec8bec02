# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import Base64, DataURI


class ThingInputParam(TypedDict):
    content: Base64
    picture: NotRequired[DataURI | None]
