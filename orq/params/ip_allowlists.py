# Generated from api/.
"""Dict twins of `orq.models.ip_allowlists`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class AddIPRangeRequestParam(TypedDict):
    """An `AddIPRangeRequest` as a dict."""

    workspace_key: str
    cidr: NotRequired[str | None]
    description: NotRequired[str | None]


class DeleteIPRangeRequestParam(TypedDict):
    """A `DeleteIPRangeRequest` as a dict."""

    workspace_key: str
    range_id: str


class GetIPAllowlistRequestParam(TypedDict):
    """A `GetIPAllowlistRequest` as a dict."""

    workspace_key: str


class UpdateIPAllowlistRequestParam(TypedDict):
    """An `UpdateIPAllowlistRequest` as a dict."""

    workspace_key: str
    enabled: NotRequired[bool | None]
