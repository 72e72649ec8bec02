# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class DeleteToolRequestParam(TypedDict):
    tool_id: str


class GetToolVersionRequestParam(TypedDict):
    tool_id: str
    version_id: str


class ListToolVersionsRequestParam(TypedDict):
    tool_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListToolsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RetrieveToolRequestParam(TypedDict):
    tool_id: str
