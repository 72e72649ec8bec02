# @generated
"""Things."""

from collections.abc import Sequence

from ..types import APIStruct


class Item(APIStruct, kw_only=True):
    """An item."""

    name: str


class DoThingRequest(APIStruct, kw_only=True):
    """What `things_do` takes."""

    thing_id: str
    body: Sequence[Item]
