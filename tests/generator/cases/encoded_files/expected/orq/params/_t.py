# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._hints import mark_module

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from ..types import Base64, DataURI


class ThingInputParam(TypedDict):
    content: Base64
    picture: NotRequired[DataURI | None]


mark_module(__name__)
