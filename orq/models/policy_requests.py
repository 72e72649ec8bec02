# @generated
"""Policy requests."""

from ..types import APIStruct


class DeletePolicyRequest(APIStruct, kw_only=True):
    """Parameters of `policies.delete`."""

    policy_id: str
    """Id of the policy to delete."""


class ListPoliciesRequest(APIStruct, kw_only=True):
    """Parameters of `policies.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    project_id: str | None = None
    """Lists only policies of this project."""


class RetrievePolicyRequest(APIStruct, kw_only=True):
    """Parameters of `policies.retrieve`."""

    policy_id: str
    """Id of the policy to fetch."""
