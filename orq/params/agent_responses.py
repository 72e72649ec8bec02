# @generated

from __future__ import annotations

from typing_extensions import TypedDict


class GetAgentResponseRequestParam(TypedDict):
    agent_key: str
    task_id: str
