# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class GetHubItemRequestParam(TypedDict):
    id: str


class SearchHubRequestParam(TypedDict):
    q: NotRequired[str | None]
    types: NotRequired[SequenceNotStr[str] | None]
