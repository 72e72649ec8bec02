# @generated
"""Agent requests."""

from typing import Literal

from ..types import APIStruct, OpenEnum


class DeleteAgentRequest(APIStruct, kw_only=True):
    """What `agents_delete` takes."""

    agent_key: str


class ListAgentsRequest(APIStruct, kw_only=True):
    """What `agents_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 200; if not given, all."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    type: OpenEnum[Literal["internal"]] | None = None


class RetrieveAgentRequest(APIStruct, kw_only=True):
    """What `agents_retrieve` takes."""

    agent_key: str
