# @generated
"""Things."""

from typing import TYPE_CHECKING, TypeAlias

from ..types import APIStruct, Open, untagged


class CacheDisabled(APIStruct, kw_only=True):
    """No cache."""

    enabled: bool


class CacheEnabled(APIStruct, kw_only=True):
    """A cache."""

    enabled: bool
    ttl: int


if TYPE_CHECKING:
    Cache: TypeAlias = Open[CacheDisabled | CacheEnabled]
else:
    Cache = untagged(
        "Cache",
        (CacheDisabled, ()),
        (CacheEnabled, ("ttl",)),
        tag="enabled",
        tags={False: CacheDisabled, True: CacheEnabled},
    )
"""One of several."""


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""
