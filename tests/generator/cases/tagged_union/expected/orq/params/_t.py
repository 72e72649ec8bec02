# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing import Literal

    from ._n_to_z_unions import PartParam


class FilePartParam(TypedDict):
    kind: Literal["file"]
    url: str


class TextPartParam(TypedDict):
    kind: Literal["text"]
    text: str


class ThingInputParam(TypedDict):
    part: PartParam


lazy_annotations(__name__)
