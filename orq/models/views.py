# @generated
"""Views."""

from collections.abc import Mapping, Sequence

from ..types import APIStruct, DateTime


class CreateViewRequest(APIStruct, kw_only=True):
    """What `views_create` takes."""

    display_name: str | None = None
    description: str | None = None
    page: str | None = None
    filter_by: str | None = None
    columns: Sequence[str] | None = None
    column_labels: Mapping[str, str] | None = None
    is_default: bool | None = None
    is_private: bool | None = None
    version: int | None = None


class DeleteViewRequest(APIStruct, kw_only=True):
    """What `views_delete` takes."""

    view_id: str


class GetViewRequest(APIStruct, kw_only=True):
    """What `views_get` takes."""

    view_id: str


class ListViewsRequest(APIStruct, kw_only=True):
    """What `views_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    page: str | None = None


class View(APIStruct, kw_only=True):
    """A saved view: a filter and columns."""

    id: str
    display_name: str | None = None
    description: str | None = None
    workspace_id: str | None = None
    page: str | None = None
    filter_by: str | None = None
    columns: list[str] | None = None
    column_labels: dict[str, str] | None = None
    is_default: bool | None = None
    private_for_ids: list[str] | None = None
    version: int | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ListViewsResponse(APIStruct, kw_only=True):
    """A page of views."""

    data: list[View] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""


class UpdateViewRequest(APIStruct, kw_only=True):
    """What `views_update` takes."""

    view_id: str
    display_name: str | None = None
    description: str | None = None
    filter_by: str | None = None
    columns: Sequence[str] | None = None
    column_labels: Mapping[str, str] | None = None
    is_default: bool | None = None
    is_private: bool | None = None
    version: int | None = None
    update_mask: str | None = None


class ViewResponse(APIStruct, kw_only=True):
    """A saved view."""

    view: View | None = None
