# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from ..types import Base64, DataURI


class ThingInputParam(TypedDict):
    content: Base64
    picture: NotRequired[DataURI | None]


lazy_annotations(__name__)
