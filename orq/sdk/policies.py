# @generated
"""`client.policies`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .._signatures import RequestOptions
    from ..models.call_options import EvaluatorRef, ModelRetryConfig
    from ..models.policies import Limits, ListPoliciesResponse, ModelsConfig, Policy
    from ..params._c import EvaluatorRefParam, ModelRetryConfigParam
    from ..params._p import LimitsParam, ModelsConfigParam


class PoliciesNamespace(Namespace):
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
        from ..funcs._policies import policies_create

        request: Any = {
            "display_name": display_name,
            "description": description,
            "enabled": enabled,
            "evaluators": evaluators,
            "limits": limits,
            "models_config": models_config,
            "project_id": project_id,
            "retry_config": retry_config,
            "timeout": timeout,
        }
        return policies_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        policy_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a router policy.

        `DELETE /v2/policies/{policy_id}`; raises `OrqError`.
        """
        from ..funcs._policies import policies_delete

        request: Any = {"policy_id": policy_id}
        return policies_delete(self._core, request, options=options).unwrap()

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
        from ..funcs._policies import policies_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
        }
        return policies_list(self._core, request, options=options).unwrap()

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
        from ..funcs._policies import policies_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
        }
        return Items(policies_list, self._core, request, options, raises=True)

    def retrieve(
        self,
        *,
        policy_id: str,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Fetch a router policy by its id.

        `GET /v2/policies/{policy_id}`; raises `OrqError`.
        """
        from ..funcs._policies import policies_retrieve

        request: Any = {"policy_id": policy_id}
        return policies_retrieve(self._core, request, options=options).unwrap()

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
        from ..funcs._policies import policies_update

        request: Any = {
            "policy_id": policy_id,
            "description": description,
            "display_name": display_name,
            "enabled": enabled,
            "evaluators": evaluators,
            "limits": limits,
            "models_config": models_config,
            "project_id": project_id,
            "retry_config": retry_config,
            "timeout": timeout,
        }
        return policies_update(self._core, request, options=options).unwrap()


class AsyncPoliciesNamespace(AsyncNamespace):
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
        from ..funcs._policies import policies_create

        request: Any = {
            "display_name": display_name,
            "description": description,
            "enabled": enabled,
            "evaluators": evaluators,
            "limits": limits,
            "models_config": models_config,
            "project_id": project_id,
            "retry_config": retry_config,
            "timeout": timeout,
        }
        return (await policies_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        policy_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a router policy.

        `DELETE /v2/policies/{policy_id}`; raises `OrqError`.
        """
        from ..funcs._policies import policies_delete

        request: Any = {"policy_id": policy_id}
        return (await policies_delete(self._core, request, options=options)).unwrap()

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
        from ..funcs._policies import policies_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
        }
        return (await policies_list(self._core, request, options=options)).unwrap()

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
        from ..funcs._policies import policies_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
        }
        return AsyncItems(policies_list, self._core, request, options, raises=True)

    async def retrieve(
        self,
        *,
        policy_id: str,
        options: RequestOptions | None = None,
    ) -> Policy:
        """Fetch a router policy by its id.

        `GET /v2/policies/{policy_id}`; raises `OrqError`.
        """
        from ..funcs._policies import policies_retrieve

        request: Any = {"policy_id": policy_id}
        return (await policies_retrieve(self._core, request, options=options)).unwrap()

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
        from ..funcs._policies import policies_update

        request: Any = {
            "policy_id": policy_id,
            "description": description,
            "display_name": display_name,
            "enabled": enabled,
            "evaluators": evaluators,
            "limits": limits,
            "models_config": models_config,
            "project_id": project_id,
            "retry_config": retry_config,
            "timeout": timeout,
        }
        return (await policies_update(self._core, request, options=options)).unwrap()
