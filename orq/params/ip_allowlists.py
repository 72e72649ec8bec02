# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class AddIPRangeRequestParam(TypedDict):
    workspace_key: str
    cidr: NotRequired[str | None]
    description: NotRequired[str | None]


class DeleteIPRangeRequestParam(TypedDict):
    workspace_key: str
    range_id: str


class GetIPAllowlistRequestParam(TypedDict):
    workspace_key: str


class UpdateIPAllowlistRequestParam(TypedDict):
    workspace_key: str
    enabled: NotRequired[bool | None]
