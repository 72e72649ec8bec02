# Generated from api/.
"""Dict twins of `orq.models.prompt_requests`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class DeletePromptRequestParam(TypedDict):
    """A `DeletePromptRequest` as a dict."""

    id: str


class GetPromptVersionRequestParam(TypedDict):
    """A `GetPromptVersionRequest` as a dict."""

    prompt_id: str
    version_id: str


class ListPromptVersionsRequestParam(TypedDict):
    """A `ListPromptVersionsRequest` as a dict."""

    prompt_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListPromptsRequestParam(TypedDict):
    """A `ListPromptsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RetrievePromptRequestParam(TypedDict):
    """A `RetrievePromptRequest` as a dict."""

    id: str
