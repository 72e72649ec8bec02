# @generated
"""Things."""

from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""


class Done(APIStruct, kw_only=True, tag_field="type", tag="done"):
    """The end."""

    type: ClassVar[Literal["done"]] = "done"


class Piece(APIStruct, kw_only=True, tag_field="type", tag="piece"):
    """A piece."""

    type: ClassVar[Literal["piece"]] = "piece"
    text: str


class Failed(APIStruct, kw_only=True, tag_field="type", tag="failed"):
    """It went wrong."""

    type: ClassVar[Literal["failed"]] = "failed"


Event: TypeAlias = Open[Piece | Done | Failed]
"""One of several."""
