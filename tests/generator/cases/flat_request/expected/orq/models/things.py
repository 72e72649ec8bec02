# @generated
"""Things."""

from collections.abc import Sequence

from ..types import APIStruct, Number


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""

    thing_id: str
    size: Number
    limit: int | None = None
    tags: Sequence[str] | None = None
    note: str | None = None
