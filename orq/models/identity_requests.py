# @generated
"""Identity requests."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, OpenEnum


class DeleteIdentityRequest(APIStruct, kw_only=True):
    """What `identities_delete` takes."""

    id: str


IdentitySortField: TypeAlias = OpenEnum[Literal["IDENTITY_SORT_FIELD_DISPLAY_NAME", "IDENTITY_SORT_FIELD_UPDATED"]]
"""By what identities are sorted."""


class ListIdentitiesRequest(APIStruct, kw_only=True):
    """What `identities_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    search: str | None = None
    filter_by_tags: Sequence[str] | None = field(name="filter_by.tags", default=None)
    include_metrics: bool | None = None
    sort_by: IdentitySortField | None = None
    include_budget: bool | None = None


class RetrieveIdentityRequest(APIStruct, kw_only=True):
    """What `identities_retrieve` takes."""

    id: str
    include_metrics: bool | None = None
    include_budget: bool | None = None
