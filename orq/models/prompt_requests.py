# @generated
"""Prompt requests."""

from ..types import APIStruct


class DeletePromptRequest(APIStruct, kw_only=True):
    """Parameters of `prompts.delete`."""

    id: str
    """Id of the prompt to delete."""


class GetPromptVersionRequest(APIStruct, kw_only=True):
    """Parameters of `prompts.get_version`."""

    prompt_id: str
    """Id of the prompt that has the version."""
    version_id: str
    """Id of the version to fetch."""


class ListPromptVersionsRequest(APIStruct, kw_only=True):
    """Parameters of `prompts.list_versions`."""

    prompt_id: str
    """Id of the prompt whose versions are listed."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class ListPromptsRequest(APIStruct, kw_only=True):
    """Parameters of `prompts.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class RetrievePromptRequest(APIStruct, kw_only=True):
    """Parameters of `prompts.retrieve`."""

    id: str
    """Id of the prompt to fetch."""
