# @generated
"""`client.deployments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace
from ..funcs import _deployments

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
    from typing import Any

    from typing_extensions import TypeForm

    from .._signatures import AsyncParsedStream, Parsed, ParsedStream, RequestOptions, T
    from ..models.deployment_calls import DeploymentDocument, DeploymentResponse, InvokeOptions
    from ..models.deployment_metrics import (
        CreateDeploymentMetricResponse,
        MetricFeedback,
        MetricPerformance,
        MetricUsage,
    )
    from ..models.deployment_versions import DeploymentVersion, ListDeploymentVersionsResponse
    from ..models.deployments import Deployment, DeploymentConfig, ListDeploymentsResponse
    from ..models.router_options import IdentityInput, ThreadInput
    from ..params._a_to_d_unions import ChatMessageParam, MetricMessageParam
    from ..params._d import (
        DeploymentDocumentParam,
        InvokeOptionsParam,
        MetricFeedbackParam,
        MetricPerformanceParam,
        MetricUsageParam,
    )
    from ..params._n_to_z_unions import KnowledgeFilterParam
    from ..params._r import IdentityInputParam, ThreadInputParam
    from ..texts import AsyncTextStream, TextStream
    from ..types import SequenceNotStr


class DeploymentsNamespace(Namespace, functions=_deployments):
    """Deployments: list them, see what they resolve to, and call them."""

    metrics: DeploymentsMetricsNamespace
    """Metrics of deployments."""

    if not TYPE_CHECKING:

        @cached_namespace
        def metrics(self):
            """Metrics of deployments."""
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

        key: Key of the deployment to call.
        inputs: Values for the `{{variables}}` in the prompt, by name; the others keep their defaults.
        context: Values by which the deployment chooses a variant, such as `{"environment": "production"}`.
        prefix_messages: Messages that go after the system message and before the deployment's others.
        messages: Messages that go after the deployment's own, such as the chat so far.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        file_ids: Ids of uploaded files that the call may use.
        metadata: Values of your own that are kept with the log of the call, by name.
        extra_params: Parameters for the provider, by name; they win over those of the deployment.
        documents: Texts that you found yourself: the model and evaluators may use them.
        invoke_options: Which extras the answer holds, such as usage, or a fixed answer for tests.
        thread: Thread under which the studio groups calls that belong together.
        knowledge_filter: Conditions on the metadata of chunks: only chunks that meet them are found.

        `POST /v2/deployments/get_config`; raises `OrqError`.
        """
        ...

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

        key: Key of the deployment to call.
        inputs: Values for the `{{variables}}` in the prompt, by name; the others keep their defaults.
        context: Values by which the deployment chooses a variant, such as `{"environment": "production"}`.
        prefix_messages: Messages that go after the system message and before the deployment's others.
        messages: Messages that go after the deployment's own, such as the chat so far.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        file_ids: Ids of uploaded files that the call may use.
        metadata: Values of your own that are kept with the log of the call, by name.
        extra_params: Parameters for the provider, by name; they win over those of the deployment.
        documents: Texts that you found yourself: the model and evaluators may use them.
        invoke_options: Which extras the answer holds, such as usage, or a fixed answer for tests.
        thread: Thread under which the studio groups calls that belong together.
        knowledge_filter: Conditions on the metadata of chunks: only chunks that meet them are found.

        `POST /v2/deployments/invoke`; raises `OrqError`.
        """
        ...

    def parse(
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
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, DeploymentResponse]:
        """Call `invoke`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `invoke`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDeploymentsResponse:
        """List deployments, the newest first, a page at a time.

        limit: Number of items in a page, 1 to 50. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/deployments`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Deployment]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 50. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/deployments`; raises `OrqError`.
        """
        ...

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

        key_or_id: Key or id of the deployment whose versions are listed.
        limit: Number of items in a page. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        variant_id: Lists only versions of this variant.

        `GET /v2/deployments/{keyOrID}/versions`; raises `OrqError`.
        """
        ...

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

        key_or_id: Key or id of the deployment whose versions are listed.
        limit: Number of items in a page. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        variant_id: Lists only versions of this variant.

        `GET /v2/deployments/{keyOrID}/versions`; raises `OrqError`.
        """
        ...

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

        key: Key of the deployment to call.
        inputs: Values for the `{{variables}}` in the prompt, by name; the others keep their defaults.
        context: Values by which the deployment chooses a variant, such as `{"environment": "production"}`.
        prefix_messages: Messages that go after the system message and before the deployment's others.
        messages: Messages that go after the deployment's own, such as the chat so far.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        file_ids: Ids of uploaded files that the call may use.
        metadata: Values of your own that are kept with the log of the call, by name.
        extra_params: Parameters for the provider, by name; they win over those of the deployment.
        documents: Texts that you found yourself: the model and evaluators may use them.
        invoke_options: Which extras the answer holds, such as usage, or a fixed answer for tests.
        thread: Thread under which the studio groups calls that belong together.
        knowledge_filter: Conditions on the metadata of chunks: only chunks that meet them are found.

        `POST /v2/deployments/stream`; raises `OrqError`.
        """
        ...

    def parse_stream(
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
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ParsedStream[T]:
        """Call `stream`, and decode the text of its answer as a type of yours, which comes in pieces.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `stream`. See `orq.structured.parse_stream`; raises `OrqError`.
        """
        ...


class AsyncDeploymentsNamespace(AsyncNamespace, functions=_deployments):
    """Deployments: list them, see what they resolve to, and call them."""

    metrics: AsyncDeploymentsMetricsNamespace
    """Metrics of deployments."""

    if not TYPE_CHECKING:

        @cached_namespace
        def metrics(self):
            """Metrics of deployments."""
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

        key: Key of the deployment to call.
        inputs: Values for the `{{variables}}` in the prompt, by name; the others keep their defaults.
        context: Values by which the deployment chooses a variant, such as `{"environment": "production"}`.
        prefix_messages: Messages that go after the system message and before the deployment's others.
        messages: Messages that go after the deployment's own, such as the chat so far.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        file_ids: Ids of uploaded files that the call may use.
        metadata: Values of your own that are kept with the log of the call, by name.
        extra_params: Parameters for the provider, by name; they win over those of the deployment.
        documents: Texts that you found yourself: the model and evaluators may use them.
        invoke_options: Which extras the answer holds, such as usage, or a fixed answer for tests.
        thread: Thread under which the studio groups calls that belong together.
        knowledge_filter: Conditions on the metadata of chunks: only chunks that meet them are found.

        `POST /v2/deployments/get_config`; raises `OrqError`.
        """
        ...

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

        key: Key of the deployment to call.
        inputs: Values for the `{{variables}}` in the prompt, by name; the others keep their defaults.
        context: Values by which the deployment chooses a variant, such as `{"environment": "production"}`.
        prefix_messages: Messages that go after the system message and before the deployment's others.
        messages: Messages that go after the deployment's own, such as the chat so far.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        file_ids: Ids of uploaded files that the call may use.
        metadata: Values of your own that are kept with the log of the call, by name.
        extra_params: Parameters for the provider, by name; they win over those of the deployment.
        documents: Texts that you found yourself: the model and evaluators may use them.
        invoke_options: Which extras the answer holds, such as usage, or a fixed answer for tests.
        thread: Thread under which the studio groups calls that belong together.
        knowledge_filter: Conditions on the metadata of chunks: only chunks that meet them are found.

        `POST /v2/deployments/invoke`; raises `OrqError`.
        """
        ...

    async def parse(
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
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, DeploymentResponse]:
        """Call `invoke`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `invoke`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListDeploymentsResponse:
        """List deployments, the newest first, a page at a time.

        limit: Number of items in a page, 1 to 50. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/deployments`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Deployment]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 50. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/deployments`; raises `OrqError`.
        """
        ...

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

        key_or_id: Key or id of the deployment whose versions are listed.
        limit: Number of items in a page. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        variant_id: Lists only versions of this variant.

        `GET /v2/deployments/{keyOrID}/versions`; raises `OrqError`.
        """
        ...

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

        key_or_id: Key or id of the deployment whose versions are listed.
        limit: Number of items in a page. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        variant_id: Lists only versions of this variant.

        `GET /v2/deployments/{keyOrID}/versions`; raises `OrqError`.
        """
        ...

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

        key: Key of the deployment to call.
        inputs: Values for the `{{variables}}` in the prompt, by name; the others keep their defaults.
        context: Values by which the deployment chooses a variant, such as `{"environment": "production"}`.
        prefix_messages: Messages that go after the system message and before the deployment's others.
        messages: Messages that go after the deployment's own, such as the chat so far.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        file_ids: Ids of uploaded files that the call may use.
        metadata: Values of your own that are kept with the log of the call, by name.
        extra_params: Parameters for the provider, by name; they win over those of the deployment.
        documents: Texts that you found yourself: the model and evaluators may use them.
        invoke_options: Which extras the answer holds, such as usage, or a fixed answer for tests.
        thread: Thread under which the studio groups calls that belong together.
        knowledge_filter: Conditions on the metadata of chunks: only chunks that meet them are found.

        `POST /v2/deployments/stream`; raises `OrqError`.
        """
        ...

    async def parse_stream(
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
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncParsedStream[T]:
        """Call `stream`, and decode the text of its answer as a type of yours, which comes in pieces.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `stream`. See `orq.structured.parse_stream`; raises `OrqError`.
        """
        ...


class DeploymentsMetricsNamespace(Namespace, functions=_deployments, group="deployments_metrics"):
    """Metrics of deployments."""

    def create(
        self,
        *,
        id: str,
        metadata: Mapping[str, Any] | None = None,
        usage: MetricUsage | MetricUsageParam | None = None,
        performance: MetricPerformance | MetricPerformanceParam | None = None,
        messages: Sequence[MetricMessageParam | Mapping[str, str]] | None = None,
        choices: Sequence[MetricMessageParam | Mapping[str, str]] | None = None,
        feedback: MetricFeedback | MetricFeedbackParam | None = None,
        options: RequestOptions | None = None,
    ) -> CreateDeploymentMetricResponse:
        """Record usage, performance, messages or feedback of a deployment.

        id: Id of the answer or configuration (`id`) for which metrics are recorded.
        metadata: Values of your own that are kept with the log of the call, by name.
        usage: Tokens that the call used.
        performance: How long the call took.
        messages: Messages that you sent to the model.
        choices: Messages that the model answered.
        feedback: Your score for the answer.

        `POST /v2/deployments/{id}/metrics`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...


class AsyncDeploymentsMetricsNamespace(AsyncNamespace, functions=_deployments, group="deployments_metrics"):
    """Metrics of deployments."""

    async def create(
        self,
        *,
        id: str,
        metadata: Mapping[str, Any] | None = None,
        usage: MetricUsage | MetricUsageParam | None = None,
        performance: MetricPerformance | MetricPerformanceParam | None = None,
        messages: Sequence[MetricMessageParam | Mapping[str, str]] | None = None,
        choices: Sequence[MetricMessageParam | Mapping[str, str]] | None = None,
        feedback: MetricFeedback | MetricFeedbackParam | None = None,
        options: RequestOptions | None = None,
    ) -> CreateDeploymentMetricResponse:
        """Record usage, performance, messages or feedback of a deployment.

        id: Id of the answer or configuration (`id`) for which metrics are recorded.
        metadata: Values of your own that are kept with the log of the call, by name.
        usage: Tokens that the call used.
        performance: How long the call took.
        messages: Messages that you sent to the model.
        choices: Messages that the model answered.
        feedback: Your score for the answer.

        `POST /v2/deployments/{id}/metrics`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...
