# @generated
"""Things."""

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open, untagged


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""


class Image(APIStruct, kw_only=True, tag_field="kind", tag="image"):
    """An image."""

    kind: ClassVar[Literal["image"]] = "image"
    url: str


class Text(APIStruct, kw_only=True, tag_field="kind", tag="text"):
    """A text."""

    kind: ClassVar[Literal["text"]] = "text"
    text: str


if TYPE_CHECKING:
    Part: TypeAlias = Open[Text | Image]
else:
    Part = untagged(
        "Part",
        (Text, ("text",)),
        (Image, ("url",)),
        tag="kind",
        tags={"text": Text, "image": Image},
    )
"""One of several."""
