# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.call_context import IdentityInput, ThreadInput
from ..models.deployment_calls import DeploymentDocument, DeploymentDocumentMetadata, InvokeOptions
from ..types import SequenceNotStr
from .call_context import IdentityInputParam, ThreadInputParam
from .chat_messages import ChatMessageParam
from .retrieval import KnowledgeFilterParam


class DeploymentDocumentMetadataParam(TypedDict):
    file_name: NotRequired[str | None]
    file_type: NotRequired[str | None]
    page_number: NotRequired[int | None]


class DeploymentDocumentParam(TypedDict):
    text: str
    metadata: NotRequired[DeploymentDocumentMetadata | DeploymentDocumentMetadataParam | None]


class InvokeOptionsParam(TypedDict):
    include_retrievals: NotRequired[bool | None]
    include_usage: NotRequired[bool | None]
    mock_response: NotRequired[str | None]


class DeploymentRequestParam(TypedDict):
    key: str
    inputs: NotRequired[Mapping[str, Any] | None]
    context: NotRequired[Mapping[str, Any] | None]
    prefix_messages: NotRequired[Sequence[ChatMessageParam | Mapping[str, str]] | None]
    messages: NotRequired[Sequence[ChatMessageParam | Mapping[str, str]] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    file_ids: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    extra_params: NotRequired[Mapping[str, Any] | None]
    documents: NotRequired[Sequence[DeploymentDocument | DeploymentDocumentParam] | None]
    invoke_options: NotRequired[InvokeOptions | InvokeOptionsParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    knowledge_filter: NotRequired[KnowledgeFilterParam | None]


class InvokeDeploymentRequestParam(TypedDict):
    key: str
    inputs: NotRequired[Mapping[str, Any] | None]
    context: NotRequired[Mapping[str, Any] | None]
    prefix_messages: NotRequired[Sequence[ChatMessageParam | Mapping[str, str]] | None]
    messages: NotRequired[Sequence[ChatMessageParam | Mapping[str, str]] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    file_ids: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    extra_params: NotRequired[Mapping[str, Any] | None]
    documents: NotRequired[Sequence[DeploymentDocument | DeploymentDocumentParam] | None]
    invoke_options: NotRequired[InvokeOptions | InvokeOptionsParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    knowledge_filter: NotRequired[KnowledgeFilterParam | None]
