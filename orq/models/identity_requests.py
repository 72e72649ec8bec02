# @generated
"""Identity requests."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, OpenEnum


class DeleteIdentityRequest(APIStruct, kw_only=True):
    """Parameters of `identities.delete`."""

    id: str
    """Id of the identity to delete."""


IdentitySortField: TypeAlias = OpenEnum[Literal["IDENTITY_SORT_FIELD_DISPLAY_NAME", "IDENTITY_SORT_FIELD_UPDATED"]]
"""Field by which identities are sorted."""


class ListIdentitiesRequest(APIStruct, kw_only=True):
    """Parameters of `identities.list`."""

    limit: int | None = None
    """Number of items in a page. Default: the service's."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only identities with this text in a field of their profile, in any case."""
    filter_by_tags: Sequence[str] | None = field(name="filter_by.tags", default=None)
    """Lists only identities that have one of these tags."""
    include_metrics: bool | None = None
    """Whether each identity comes with its tokens, cost and errors. Default: false."""
    sort_by: IdentitySortField | None = None
    """Field by which the list is sorted: the name, or the time of the last change."""
    include_budget: bool | None = None
    """Whether each identity comes with its budget, without the use so far. Default: false."""


class RetrieveIdentityRequest(APIStruct, kw_only=True):
    """Parameters of `identities.retrieve`."""

    id: str
    """Id of the identity to fetch, or your own id of it (`external_id`)."""
    include_metrics: bool | None = None
    """Whether the identity comes with its tokens, cost and errors. Default: false."""
    include_budget: bool | None = None
    """Whether the identity comes with its budget, without the use so far. Default: false."""
