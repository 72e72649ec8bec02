# Generated from api/.
"""Dict twins of `orq.models.tool_requests`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class DeleteToolRequestParam(TypedDict):
    """A `DeleteToolRequest` as a dict."""

    tool_id: str


class GetToolVersionRequestParam(TypedDict):
    """A `GetToolVersionRequest` as a dict."""

    tool_id: str
    version_id: str


class ListToolVersionsRequestParam(TypedDict):
    """A `ListToolVersionsRequest` as a dict."""

    tool_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListToolsRequestParam(TypedDict):
    """A `ListToolsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RetrieveToolRequestParam(TypedDict):
    """A `RetrieveToolRequest` as a dict."""

    tool_id: str
