# @generated
"""Policy requests."""

from ..types import APIStruct


class DeletePolicyRequest(APIStruct, kw_only=True):
    """What `policies_delete` takes."""

    policy_id: str


class ListPoliciesRequest(APIStruct, kw_only=True):
    """What `policies_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    project_id: str | None = None


class RetrievePolicyRequest(APIStruct, kw_only=True):
    """What `policies_retrieve` takes."""

    policy_id: str
