# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict


class DeleteMCPServerRequestParam(TypedDict):
    id: str


class ListMCPServersRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]


class RetrieveMCPServerRequestParam(TypedDict):
    id: str


class SyncMCPServerRequestParam(TypedDict):
    id: str
    discovery_variables: NotRequired[Mapping[str, str] | None]


class TestMCPServerToolRequestParam(TypedDict):
    id: str
    tool_name: str
    arguments: NotRequired[Mapping[str, Any] | None]
    discovery_variables: NotRequired[Mapping[str, str] | None]
