"""Dict twins of `orq.models.conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from ..models.conversations import ConversationMetadata, UpdateConversationMetadata


class ConversationMetadataParam(TypedDict):
    """A `ConversationMetadata` as a dict."""

    generating_title: NotRequired[bool]
    entity_id: NotRequired[str | None]
    model: NotRequired[str | None]


class CreateConversationRequestParam(TypedDict):
    """A `CreateConversationRequest` as a dict."""

    project_id: str
    display_name: NotRequired[str]
    metadata: NotRequired[ConversationMetadata | ConversationMetadataParam]


class DeleteConversationRequestParam(TypedDict):
    """A `DeleteConversationRequest` as a dict."""

    conversation_id: str


class GenerateConversationNameRequestParam(TypedDict):
    """A `GenerateConversationNameRequest` as a dict."""

    conversation_id: str
    context: str


class ListConversationsRequestParam(TypedDict):
    """A `ListConversationsRequest` as a dict."""

    limit: NotRequired[int]
    starting_after: NotRequired[str]
    ending_before: NotRequired[str]
    entity_id: NotRequired[str]


class RetrieveConversationRequestParam(TypedDict):
    """A `RetrieveConversationRequest` as a dict."""

    conversation_id: str


class UpdateConversationMetadataParam(TypedDict):
    """An `UpdateConversationMetadata` as a dict."""

    generating_title: NotRequired[bool]
    entity_id: NotRequired[str | None]


class UpdateConversationRequestParam(TypedDict):
    """An `UpdateConversationRequest` as a dict."""

    conversation_id: str
    display_name: NotRequired[str]
    metadata: NotRequired[UpdateConversationMetadata | UpdateConversationMetadataParam]
