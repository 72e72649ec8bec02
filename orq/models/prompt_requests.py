# @generated
"""Prompt requests."""

from ..types import APIStruct


class DeletePromptRequest(APIStruct, kw_only=True):
    """What `prompts_delete` takes."""

    id: str


class GetPromptVersionRequest(APIStruct, kw_only=True):
    """What `prompts_get_version` takes."""

    prompt_id: str
    version_id: str


class ListPromptVersionsRequest(APIStruct, kw_only=True):
    """What `prompts_list_versions` takes."""

    prompt_id: str
    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class ListPromptsRequest(APIStruct, kw_only=True):
    """What `prompts_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class RetrievePromptRequest(APIStruct, kw_only=True):
    """What `prompts_retrieve` takes."""

    id: str
