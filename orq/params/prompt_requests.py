# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class DeletePromptRequestParam(TypedDict):
    id: str


class GetPromptVersionRequestParam(TypedDict):
    prompt_id: str
    version_id: str


class ListPromptVersionsRequestParam(TypedDict):
    prompt_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListPromptsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RetrievePromptRequestParam(TypedDict):
    id: str
