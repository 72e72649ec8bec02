# @generated

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from ..models.things import Part


class FilePartParam(TypedDict):
    kind: Literal["file"]
    url: str


class TextPartParam(TypedDict):
    kind: Literal["text"]
    text: str


PartParam: TypeAlias = TextPartParam | FilePartParam | Part


class ThingInputParam(TypedDict):
    part: PartParam
