# @generated
"""Things."""

from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open


class FilePart(APIStruct, kw_only=True, tag_field="kind", tag="file"):
    """A file."""

    kind: ClassVar[Literal["file"]] = "file"
    url: str


class TextPart(APIStruct, kw_only=True, tag_field="kind", tag="text"):
    """A text."""

    kind: ClassVar[Literal["text"]] = "text"
    text: str


Part: TypeAlias = Open[TextPart | FilePart]
"""One of several."""


class ThingInput(APIStruct, kw_only=True):
    """A thing."""

    part: Part
