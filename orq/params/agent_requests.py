# @generated

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class DeleteAgentRequestParam(TypedDict):
    agent_key: str


class ListAgentsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    type: NotRequired[Literal["internal"] | None]


class RetrieveAgentRequestParam(TypedDict):
    agent_key: str
