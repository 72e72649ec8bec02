# @generated
"""Things."""

from collections.abc import Sequence

from ..types import APIStruct


class Item(APIStruct, kw_only=True):
    """An item."""

    name: str


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""

    thing_id: str
    body: Sequence[Item]
