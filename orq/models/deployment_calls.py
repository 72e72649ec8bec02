# @generated
"""Deployment calls."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct
from .call_context import IdentityInput, ThreadInput
from .chat_messages import ChatMessage
from .retrieval import KnowledgeFilter


class DeploymentDocumentMetadata(APIStruct, kw_only=True):
    """Where a text is from."""

    file_name: str | None = None
    file_type: str | None = None
    page_number: int | None = None


class DeploymentDocument(APIStruct, kw_only=True):
    """A text of your own that a model may use."""

    text: str
    metadata: DeploymentDocumentMetadata | None = None


class InvokeOptions(APIStruct, kw_only=True):
    """What the answer of a deployment holds."""

    include_retrievals: bool | None = None
    include_usage: bool | None = None
    mock_response: str | None = None
    """Answered in place of a call of the model."""


class DeploymentRequest(APIStruct, kw_only=True):
    """What `deployments_get_config` and `deployments_stream` take."""

    key: str
    inputs: dict[str, Any] | None = None
    """Values for the variables in the prompt; the others keep their defaults."""
    context: dict[str, Any] | None = None
    """Facts by which the deployment chooses a variant."""
    prefix_messages: Sequence[ChatMessage] | None = None
    """Go after the system message, before the deployment's own."""
    messages: Sequence[ChatMessage] | None = None
    """Go after the deployment's own."""
    identity: IdentityInput | None = None
    file_ids: Sequence[str] | None = None
    metadata: dict[str, Any] | None = None
    """Kept with the log of the call."""
    extra_params: dict[str, Any] | None = None
    """For the provider; they win over the deployment's parameters."""
    documents: Sequence[DeploymentDocument] | None = None
    """Texts of your own for the model, and for evaluators to check against."""
    invoke_options: InvokeOptions | None = None
    thread: ThreadInput | None = None
    knowledge_filter: KnowledgeFilter | None = None


class InvokeDeploymentRequest(APIStruct, kw_only=True):
    """What `deployments_invoke` takes."""

    key: str
    inputs: dict[str, Any] | None = None
    """Values for the variables in the prompt; the others keep their defaults."""
    context: dict[str, Any] | None = None
    """Facts by which the deployment chooses a variant."""
    prefix_messages: Sequence[ChatMessage] | None = None
    """Go after the system message, before the deployment's own."""
    messages: Sequence[ChatMessage] | None = None
    """Go after the deployment's own."""
    identity: IdentityInput | None = None
    file_ids: Sequence[str] | None = None
    metadata: dict[str, Any] | None = None
    """Kept with the log of the call."""
    extra_params: dict[str, Any] | None = None
    """For the provider; they win over the deployment's parameters."""
    documents: Sequence[DeploymentDocument] | None = None
    """Texts of your own for the model, and for evaluators to check against."""
    invoke_options: InvokeOptions | None = None
    thread: ThreadInput | None = None
    knowledge_filter: KnowledgeFilter | None = None
