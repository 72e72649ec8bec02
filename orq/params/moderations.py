# @generated

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.moderations import ModerationImageURL, ModerationInput, ModerationInputItem
from ..types import SequenceNotStr


class ModerationImageURLParam(TypedDict):
    url: str


class ModerationInputPartParam(TypedDict):
    type: str
    text: NotRequired[str | None]
    image_url: NotRequired[ModerationImageURL | ModerationImageURLParam | None]


ModerationInputItemParam: TypeAlias = str | ModerationInputPartParam | ModerationInputItem


ModerationInputParam: TypeAlias = str | SequenceNotStr[ModerationInputItemParam] | ModerationInput


class CreateModerationRequestParam(TypedDict):
    input: ModerationInputParam
    model: NotRequired[str | None]
