# @generated
"""Things."""

from ..types import APIStruct, Base64, DataURI


class Thing(APIStruct, kw_only=True):
    """A thing."""

    size: int


class ThingInput(APIStruct, kw_only=True):
    """A thing."""

    content: Base64
    picture: DataURI | None = None
