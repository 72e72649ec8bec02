# Generated from api/.
"""Dict twins of `orq.models.moderations`."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.moderations import ModerationImageURL, ModerationInput, ModerationInputItem
from ..types import SequenceNotStr


class ModerationImageURLParam(TypedDict):
    """A `ModerationImageURL` as a dict."""

    url: str


class ModerationInputPartParam(TypedDict):
    """A `ModerationInputPart` as a dict."""

    type: str
    text: NotRequired[str | None]
    image_url: NotRequired[ModerationImageURL | ModerationImageURLParam | None]


ModerationInputItemParam: TypeAlias = str | ModerationInputPartParam | ModerationInputItem
"""A `ModerationInputItem` as a struct or a dict."""


ModerationInputParam: TypeAlias = str | SequenceNotStr[ModerationInputItemParam] | ModerationInput
"""A `ModerationInput` as a struct or a dict."""


class CreateModerationRequestParam(TypedDict):
    """A `CreateModerationRequest` as a dict."""

    input: ModerationInputParam
    model: NotRequired[str | None]
