# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class DeletePolicyRequestParam(TypedDict):
    policy_id: str


class ListPoliciesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrievePolicyRequestParam(TypedDict):
    policy_id: str
