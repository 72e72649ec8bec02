# @generated
"""`client.policies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _policies

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .._signatures import RequestOptions
    from ..models.call_options import EvaluatorRef, ModelRetryConfig
    from ..models.policies import Limits, ListPoliciesResponse, ModelsConfig, Policy
    from ..params._c import EvaluatorRefParam, ModelRetryConfigParam
    from ..params._p import LimitsParam, ModelsConfigParam


class PoliciesNamespace(Namespace, functions=_policies):
    """Router policies: models, evaluators, retries and limits."""

    def create(
        self,
        *,
        display_name: str,
        description: str | None = None,
        enabled: bool | None = None,
        evaluators: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        limits: Limits | LimitsParam | None = None,
        models_config: ModelsConfig | ModelsConfigParam | None = None,
        project_id: str | None = None,
        retry_config: ModelRetryConfig | ModelRetryConfigParam | None = None,
        timeout: int | None = None,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Create a router policy: models, evaluators, retries and limits.

        display_name: Name shown in the studio, at most 256 characters.
        description: What the policy is for, at most 2048 characters.
        enabled: Whether the policy is in force.
        evaluators: Evaluators and guardrails that run on the calls.
        limits: Maximum cost, calls and tokens in a period.
        models_config: Models that serve the calls, and how one is chosen.
        project_id: Project to which the policy applies. Default: the whole workspace.
        retry_config: How often a failed call is tried again, and on which status codes.
        timeout: How long a call of a model may take, in milliseconds, at least 1000.

        `POST /v2/policies`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        policy_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a router policy.

        policy_id: Id of the policy to delete.

        `DELETE /v2/policies/{policy_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListPoliciesResponse:
        """List router policies, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only policies of this project.

        `GET /v2/policies`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Policy]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only policies of this project.

        `GET /v2/policies`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        policy_id: str,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Fetch a router policy by its id.

        policy_id: Id of the policy to fetch.

        `GET /v2/policies/{policy_id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        policy_id: str,
        description: str | None = None,
        display_name: str | None = None,
        enabled: bool | None = None,
        evaluators: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        limits: Limits | LimitsParam | None = None,
        models_config: ModelsConfig | ModelsConfigParam | None = None,
        project_id: str | None = None,
        retry_config: ModelRetryConfig | ModelRetryConfigParam | None = None,
        timeout: int | None = None,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Change a router policy; fields that are not given stay as they are.

        policy_id: Id of the policy to change.
        description: What the policy is for, at most 2048 characters.
        display_name: Name shown in the studio, at most 256 characters.
        enabled: Whether the policy is in force.
        evaluators: Evaluators and guardrails that run on the calls.
        limits: Maximum cost, calls and tokens in a period.
        models_config: Models that serve the calls, and how one is chosen.
        project_id: Project to which the policy applies.
        retry_config: How often a failed call is tried again, and on which status codes.
        timeout: How long a call of a model may take, in milliseconds, at least 1000.

        `PATCH /v2/policies/{policy_id}`; raises `OrqError`.
        """
        ...


class AsyncPoliciesNamespace(AsyncNamespace, functions=_policies):
    """Router policies: models, evaluators, retries and limits."""

    async def create(
        self,
        *,
        display_name: str,
        description: str | None = None,
        enabled: bool | None = None,
        evaluators: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        limits: Limits | LimitsParam | None = None,
        models_config: ModelsConfig | ModelsConfigParam | None = None,
        project_id: str | None = None,
        retry_config: ModelRetryConfig | ModelRetryConfigParam | None = None,
        timeout: int | None = None,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Create a router policy: models, evaluators, retries and limits.

        display_name: Name shown in the studio, at most 256 characters.
        description: What the policy is for, at most 2048 characters.
        enabled: Whether the policy is in force.
        evaluators: Evaluators and guardrails that run on the calls.
        limits: Maximum cost, calls and tokens in a period.
        models_config: Models that serve the calls, and how one is chosen.
        project_id: Project to which the policy applies. Default: the whole workspace.
        retry_config: How often a failed call is tried again, and on which status codes.
        timeout: How long a call of a model may take, in milliseconds, at least 1000.

        `POST /v2/policies`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        policy_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a router policy.

        policy_id: Id of the policy to delete.

        `DELETE /v2/policies/{policy_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListPoliciesResponse:
        """List router policies, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only policies of this project.

        `GET /v2/policies`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Policy]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only policies of this project.

        `GET /v2/policies`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        policy_id: str,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Fetch a router policy by its id.

        policy_id: Id of the policy to fetch.

        `GET /v2/policies/{policy_id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        policy_id: str,
        description: str | None = None,
        display_name: str | None = None,
        enabled: bool | None = None,
        evaluators: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        limits: Limits | LimitsParam | None = None,
        models_config: ModelsConfig | ModelsConfigParam | None = None,
        project_id: str | None = None,
        retry_config: ModelRetryConfig | ModelRetryConfigParam | None = None,
        timeout: int | None = None,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Change a router policy; fields that are not given stay as they are.

        policy_id: Id of the policy to change.
        description: What the policy is for, at most 2048 characters.
        display_name: Name shown in the studio, at most 256 characters.
        enabled: Whether the policy is in force.
        evaluators: Evaluators and guardrails that run on the calls.
        limits: Maximum cost, calls and tokens in a period.
        models_config: Models that serve the calls, and how one is chosen.
        project_id: Project to which the policy applies.
        retry_config: How often a failed call is tried again, and on which status codes.
        timeout: How long a call of a model may take, in milliseconds, at least 1000.

        `PATCH /v2/policies/{policy_id}`; raises `OrqError`.
        """
        ...
