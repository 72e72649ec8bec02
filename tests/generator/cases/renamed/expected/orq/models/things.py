# @generated
"""Things."""

import msgspec

from ..types import APIStruct


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""

    key: str = msgspec.field(name="keyOrID")
    from_: str | None = msgspec.field(name="from", default=None)
    options: str | None = None


class Thing(APIStruct, kw_only=True):
    """A thing."""

    id: str = msgspec.field(name="_id")
    display_name: str | None = msgspec.field(name="displayName", default=None)
    field: str | None = None
