# @generated
"""Agent requests."""

from typing import Literal

from ..types import APIStruct, OpenEnum


class DeleteAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.delete`."""

    agent_key: str
    """Key of the agent to delete."""


class ListAgentsRequest(APIStruct, kw_only=True):
    """Parameters of `agents.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: all agents in one page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    type: OpenEnum[Literal["internal"]] | None = None
    """Lists only agents of this type; `internal` agents run in the service."""


class RetrieveAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.retrieve`."""

    agent_key: str
    """Key of the agent to fetch."""
