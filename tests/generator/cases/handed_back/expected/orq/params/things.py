# Generated from api/.
"""Dict twins of `orq.models.things`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from ..models.things import AnsweredPart, Part


class FilePartParam(TypedDict):
    """A `FilePart` as a dict."""

    kind: Literal["file"]
    url: str


class TextPartParam(TypedDict):
    """A `TextPart` as a dict."""

    kind: Literal["text"]
    text: str


PartParam: TypeAlias = TextPartParam | FilePartParam | Part | AnsweredPart
"""A `Part` as a struct or a dict."""


class ThingInputParam(TypedDict):
    """A `ThingInput` as a dict."""

    part: PartParam
