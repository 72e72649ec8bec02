# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.identity_requests import IdentitySortField
from ..types import SequenceNotStr


class DeleteIdentityRequestParam(TypedDict):
    id: str


class ListIdentitiesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    filter_by_tags: NotRequired[SequenceNotStr[str] | None]
    include_metrics: NotRequired[bool | None]
    sort_by: NotRequired[IdentitySortField | None]
    include_budget: NotRequired[bool | None]


class RetrieveIdentityRequestParam(TypedDict):
    id: str
    include_metrics: NotRequired[bool | None]
    include_budget: NotRequired[bool | None]
