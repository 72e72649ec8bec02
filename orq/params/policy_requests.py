# Generated from api/.
"""Dict twins of `orq.models.policy_requests`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class DeletePolicyRequestParam(TypedDict):
    """A `DeletePolicyRequest` as a dict."""

    policy_id: str


class ListPoliciesRequestParam(TypedDict):
    """A `ListPoliciesRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrievePolicyRequestParam(TypedDict):
    """A `RetrievePolicyRequest` as a dict."""

    policy_id: str
