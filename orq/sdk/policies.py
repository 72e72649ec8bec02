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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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
        """Change a router policy; what is not given stays as it is.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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
        """Change a router policy; what is not given stays as it is.

        `PATCH /v2/policies/{policy_id}`; raises `OrqError`.
        """
        ...
