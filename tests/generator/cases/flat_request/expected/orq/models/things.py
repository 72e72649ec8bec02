# @generated
"""Things."""

from collections.abc import Sequence

from ..types import APIStruct, Number


class DoThingRequest(APIStruct, kw_only=True):
    """What `things_do` takes."""

    thing_id: str
    size: Number
    limit: int | None = None
    tags: Sequence[str] | None = None
    note: str | None = None
