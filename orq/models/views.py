# @generated
"""Views."""

from collections.abc import Mapping, Sequence

from ..types import APIStruct, DateTime


class CreateViewRequest(APIStruct, kw_only=True):
    """Parameters of `views.create`."""

    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the view shows, for people."""
    page: str | None = None
    """Page of the studio that the view is for."""
    filter_by: str | None = None
    """Condition that rows must meet to be shown."""
    columns: Sequence[str] | None = None
    """Names of the columns to show, in order."""
    column_labels: Mapping[str, str] | None = None
    """Headings that replace those of the columns, by column name."""
    is_default: bool | None = None
    """Whether the page opens with this view."""
    is_private: bool | None = None
    """Whether only you can use the view."""
    version: int | None = None
    """Version number kept with the view."""


class DeleteViewRequest(APIStruct, kw_only=True):
    """Parameters of `views.delete`."""

    view_id: str
    """Id of the view to delete."""


class GetViewRequest(APIStruct, kw_only=True):
    """Parameters of `views.get`."""

    view_id: str
    """Id of the view to fetch."""


class ListViewsRequest(APIStruct, kw_only=True):
    """Parameters of `views.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    page: str | None = None
    """Lists only views of this page of the studio."""


class View(APIStruct, kw_only=True):
    """A saved view of a page of the studio: its filter and columns."""

    id: str
    """Identifies the view in other calls."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the view shows, for people."""
    workspace_id: str | None = None
    """Workspace that owns the view."""
    page: str | None = None
    """Page of the studio that the view is for."""
    filter_by: str | None = None
    """Condition that rows must meet to be shown."""
    columns: list[str] | None = None
    """Names of the columns to show, in order."""
    column_labels: dict[str, str] | None = None
    """Headings that replace those of the columns, by column name."""
    is_default: bool | None = None
    """Whether the page opens with this view."""
    private_for_ids: list[str] | None = None
    """Ids of the users for whom the view is private."""
    version: int | None = None
    """Version number kept with the view."""
    created_by_id: str | None = None
    """Id of the user who made the view."""
    updated_by_id: str | None = None
    """Id of the user who last changed the view."""
    created_at: DateTime | None = None
    """When the view was made, in UTC."""
    updated_at: DateTime | None = None
    """When the view was last changed, in UTC."""


class ListViewsResponse(APIStruct, kw_only=True):
    """A page of views."""

    data: list[View] | None = None
    """Views of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""


class UpdateViewRequest(APIStruct, kw_only=True):
    """Parameters of `views.update`."""

    view_id: str
    """Id of the view to change."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the view shows, for people."""
    filter_by: str | None = None
    """Condition that rows must meet to be shown."""
    columns: Sequence[str] | None = None
    """Names of the columns to show, in order."""
    column_labels: Mapping[str, str] | None = None
    """Headings that replace those of the columns, by column name."""
    is_default: bool | None = None
    """Whether the page opens with this view."""
    is_private: bool | None = None
    """Whether only you can use the view."""
    version: int | None = None
    """Version number kept with the view."""
    update_mask: str | None = None
    """Names of the fields to change, with commas between them."""


class ViewResponse(APIStruct, kw_only=True):
    """Answer with one saved view."""

    view: View | None = None
    """The view, as it is after the call."""
