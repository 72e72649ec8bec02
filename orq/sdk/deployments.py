# @generated
"""`client.deployments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

    from .._signatures import RequestOptions
    from ..models.call_context import IdentityInput, ThreadInput
    from ..models.deployment_calls import DeploymentDocument, InvokeOptions
    from ..models.deployment_responses import DeploymentResponse
    from ..models.deployment_versions import DeploymentVersion, ListDeploymentVersionsResponse
    from ..models.deployments import Deployment, DeploymentConfig, ListDeploymentsResponse
    from ..params._c import IdentityInputParam, ThreadInputParam
    from ..params._c_unions import ChatMessageParam
    from ..params._d import DeploymentDocumentParam, InvokeOptionsParam
    from ..params._r_unions import KnowledgeFilterParam
    from ..texts import AsyncTextStream, TextStream
    from ..types import SequenceNotStr
    from .deployments_metrics import AsyncDeploymentsMetricsNamespace, DeploymentsMetricsNamespace


class DeploymentsNamespace(Namespace):
    """Deployments: list them, see what they resolve to, and call them."""

    metrics: DeploymentsMetricsNamespace
    """Metrics of deployments."""

    if not TYPE_CHECKING:

        @cached_namespace
        def metrics(self):
            """Metrics of deployments."""
            from .deployments_metrics import DeploymentsMetricsNamespace

            return DeploymentsMetricsNamespace(self._core)

    def get_config(
        self,
        *,
        key: str,
        inputs: Mapping[str, Any] | None = None,
        context: Mapping[str, Any] | None = None,
        prefix_messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        file_ids: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
        documents: Sequence[DeploymentDocument | DeploymentDocumentParam] | None = None,
        invoke_options: InvokeOptions | InvokeOptionsParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        knowledge_filter: KnowledgeFilterParam | None = None,
        options: RequestOptions | None = None,
    ) -> DeploymentConfig:
        """Fetch the prompt and model that a deployment resolves to, without calling it.

        inputs: Values for the variables in the prompt; the others keep their defaults.
        context: Facts by which the deployment chooses a variant.
        prefix_messages: Go after the system message, before the deployment's own.
        messages: Go after the deployment's own.
        metadata: Kept with the log of the call.
        extra_params: For the provider; they win over the deployment's parameters.
        documents: Texts of your own for the model, and for evaluators to check against.

        `POST /v2/deployments/get_config`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_get_config

        request: Any = {
            "key": key,
            "inputs": inputs,
            "context": context,
            "prefix_messages": prefix_messages,
            "messages": messages,
            "identity": identity,
            "file_ids": file_ids,
            "metadata": metadata,
            "extra_params": extra_params,
            "documents": documents,
            "invoke_options": invoke_options,
            "thread": thread,
            "knowledge_filter": knowledge_filter,
        }
        return deployments_get_config(self._core, request, options=options).unwrap()

    def invoke(
        self,
        *,
        key: str,
        inputs: Mapping[str, Any] | None = None,
        context: Mapping[str, Any] | None = None,
        prefix_messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        file_ids: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
        documents: Sequence[DeploymentDocument | DeploymentDocumentParam] | None = None,
        invoke_options: InvokeOptions | InvokeOptionsParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        knowledge_filter: KnowledgeFilterParam | None = None,
        options: RequestOptions | None = None,
    ) -> DeploymentResponse:
        """Call a deployment and get the whole answer.

        inputs: Values for the variables in the prompt; the others keep their defaults.
        context: Facts by which the deployment chooses a variant.
        prefix_messages: Go after the system message, before the deployment's own.
        messages: Go after the deployment's own.
        metadata: Kept with the log of the call.
        extra_params: For the provider; they win over the deployment's parameters.
        documents: Texts of your own for the model, and for evaluators to check against.

        `POST /v2/deployments/invoke`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_invoke

        request: Any = {
            "key": key,
            "inputs": inputs,
            "context": context,
            "prefix_messages": prefix_messages,
            "messages": messages,
            "identity": identity,
            "file_ids": file_ids,
            "metadata": metadata,
            "extra_params": extra_params,
            "documents": documents,
            "invoke_options": invoke_options,
            "thread": thread,
            "knowledge_filter": knowledge_filter,
        }
        return deployments_invoke(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDeploymentsResponse:
        """List deployments, the newest first, a page at a time.

        limit: How many at most, 1 to 50; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/deployments`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return deployments_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Deployment]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 50; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/deployments`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_list
        from ..pagination import Items

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return Items(deployments_list, self._core, request, options, raises=True)

    def list_versions(
        self,
        *,
        key_or_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        variant_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDeploymentVersionsResponse:
        """List the saved versions of a deployment's variants, a page at a time.

        limit: How many at most; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/deployments/{keyOrID}/versions`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_list_versions

        request: Any = {
            "key_or_id": key_or_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "variant_id": variant_id,
        }
        return deployments_list_versions(self._core, request, options=options).unwrap()

    def list_versions_items(
        self,
        *,
        key_or_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        variant_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[DeploymentVersion]:
        """Iterate over the items of all pages of `list_versions`, each page fetched when it is needed.

        limit: How many at most; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/deployments/{keyOrID}/versions`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_list_versions
        from ..pagination import Items

        request: Any = {
            "key_or_id": key_or_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "variant_id": variant_id,
        }
        return Items(deployments_list_versions, self._core, request, options, raises=True)

    def stream(
        self,
        *,
        key: str,
        inputs: Mapping[str, Any] | None = None,
        context: Mapping[str, Any] | None = None,
        prefix_messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        file_ids: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
        documents: Sequence[DeploymentDocument | DeploymentDocumentParam] | None = None,
        invoke_options: InvokeOptions | InvokeOptionsParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        knowledge_filter: KnowledgeFilterParam | None = None,
        options: RequestOptions | None = None,
    ) -> TextStream[DeploymentResponse, DeploymentResponse]:
        """Call a deployment and stream the answer.

        inputs: Values for the variables in the prompt; the others keep their defaults.
        context: Facts by which the deployment chooses a variant.
        prefix_messages: Go after the system message, before the deployment's own.
        messages: Go after the deployment's own.
        metadata: Kept with the log of the call.
        extra_params: For the provider; they win over the deployment's parameters.
        documents: Texts of your own for the model, and for evaluators to check against.

        `POST /v2/deployments/stream`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_stream

        request: Any = {
            "key": key,
            "inputs": inputs,
            "context": context,
            "prefix_messages": prefix_messages,
            "messages": messages,
            "identity": identity,
            "file_ids": file_ids,
            "metadata": metadata,
            "extra_params": extra_params,
            "documents": documents,
            "invoke_options": invoke_options,
            "thread": thread,
            "knowledge_filter": knowledge_filter,
        }
        return deployments_stream(self._core, request, options=options).unwrap()


class AsyncDeploymentsNamespace(AsyncNamespace):
    """Deployments: list them, see what they resolve to, and call them."""

    metrics: AsyncDeploymentsMetricsNamespace
    """Metrics of deployments."""

    if not TYPE_CHECKING:

        @cached_namespace
        def metrics(self):
            """Metrics of deployments."""
            from .deployments_metrics import AsyncDeploymentsMetricsNamespace

            return AsyncDeploymentsMetricsNamespace(self._core)

    async def get_config(
        self,
        *,
        key: str,
        inputs: Mapping[str, Any] | None = None,
        context: Mapping[str, Any] | None = None,
        prefix_messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        file_ids: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
        documents: Sequence[DeploymentDocument | DeploymentDocumentParam] | None = None,
        invoke_options: InvokeOptions | InvokeOptionsParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        knowledge_filter: KnowledgeFilterParam | None = None,
        options: RequestOptions | None = None,
    ) -> DeploymentConfig:
        """Fetch the prompt and model that a deployment resolves to, without calling it.

        inputs: Values for the variables in the prompt; the others keep their defaults.
        context: Facts by which the deployment chooses a variant.
        prefix_messages: Go after the system message, before the deployment's own.
        messages: Go after the deployment's own.
        metadata: Kept with the log of the call.
        extra_params: For the provider; they win over the deployment's parameters.
        documents: Texts of your own for the model, and for evaluators to check against.

        `POST /v2/deployments/get_config`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_get_config

        request: Any = {
            "key": key,
            "inputs": inputs,
            "context": context,
            "prefix_messages": prefix_messages,
            "messages": messages,
            "identity": identity,
            "file_ids": file_ids,
            "metadata": metadata,
            "extra_params": extra_params,
            "documents": documents,
            "invoke_options": invoke_options,
            "thread": thread,
            "knowledge_filter": knowledge_filter,
        }
        return (await deployments_get_config(self._core, request, options=options)).unwrap()

    async def invoke(
        self,
        *,
        key: str,
        inputs: Mapping[str, Any] | None = None,
        context: Mapping[str, Any] | None = None,
        prefix_messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        file_ids: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
        documents: Sequence[DeploymentDocument | DeploymentDocumentParam] | None = None,
        invoke_options: InvokeOptions | InvokeOptionsParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        knowledge_filter: KnowledgeFilterParam | None = None,
        options: RequestOptions | None = None,
    ) -> DeploymentResponse:
        """Call a deployment and get the whole answer.

        inputs: Values for the variables in the prompt; the others keep their defaults.
        context: Facts by which the deployment chooses a variant.
        prefix_messages: Go after the system message, before the deployment's own.
        messages: Go after the deployment's own.
        metadata: Kept with the log of the call.
        extra_params: For the provider; they win over the deployment's parameters.
        documents: Texts of your own for the model, and for evaluators to check against.

        `POST /v2/deployments/invoke`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_invoke

        request: Any = {
            "key": key,
            "inputs": inputs,
            "context": context,
            "prefix_messages": prefix_messages,
            "messages": messages,
            "identity": identity,
            "file_ids": file_ids,
            "metadata": metadata,
            "extra_params": extra_params,
            "documents": documents,
            "invoke_options": invoke_options,
            "thread": thread,
            "knowledge_filter": knowledge_filter,
        }
        return (await deployments_invoke(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDeploymentsResponse:
        """List deployments, the newest first, a page at a time.

        limit: How many at most, 1 to 50; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/deployments`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return (await deployments_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Deployment]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 50; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/deployments`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_list
        from ..pagination import AsyncItems

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return AsyncItems(deployments_list, self._core, request, options, raises=True)

    async def list_versions(
        self,
        *,
        key_or_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        variant_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDeploymentVersionsResponse:
        """List the saved versions of a deployment's variants, a page at a time.

        limit: How many at most; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/deployments/{keyOrID}/versions`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_list_versions

        request: Any = {
            "key_or_id": key_or_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "variant_id": variant_id,
        }
        return (await deployments_list_versions(self._core, request, options=options)).unwrap()

    def list_versions_items(
        self,
        *,
        key_or_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        variant_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[DeploymentVersion]:
        """Iterate over the items of all pages of `list_versions`, each page fetched when it is needed.

        limit: How many at most; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/deployments/{keyOrID}/versions`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_list_versions
        from ..pagination import AsyncItems

        request: Any = {
            "key_or_id": key_or_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "variant_id": variant_id,
        }
        return AsyncItems(deployments_list_versions, self._core, request, options, raises=True)

    async def stream(
        self,
        *,
        key: str,
        inputs: Mapping[str, Any] | None = None,
        context: Mapping[str, Any] | None = None,
        prefix_messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        messages: Sequence[ChatMessageParam | Mapping[str, str]] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        file_ids: SequenceNotStr[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
        documents: Sequence[DeploymentDocument | DeploymentDocumentParam] | None = None,
        invoke_options: InvokeOptions | InvokeOptionsParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        knowledge_filter: KnowledgeFilterParam | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncTextStream[DeploymentResponse, DeploymentResponse]:
        """Call a deployment and stream the answer.

        inputs: Values for the variables in the prompt; the others keep their defaults.
        context: Facts by which the deployment chooses a variant.
        prefix_messages: Go after the system message, before the deployment's own.
        messages: Go after the deployment's own.
        metadata: Kept with the log of the call.
        extra_params: For the provider; they win over the deployment's parameters.
        documents: Texts of your own for the model, and for evaluators to check against.

        `POST /v2/deployments/stream`; raises `OrqError`.
        """
        from ..funcs._deployments import deployments_stream

        request: Any = {
            "key": key,
            "inputs": inputs,
            "context": context,
            "prefix_messages": prefix_messages,
            "messages": messages,
            "identity": identity,
            "file_ids": file_ids,
            "metadata": metadata,
            "extra_params": extra_params,
            "documents": documents,
            "invoke_options": invoke_options,
            "thread": thread,
            "knowledge_filter": knowledge_filter,
        }
        return (await deployments_stream(self._core, request, options=options)).unwrap()
