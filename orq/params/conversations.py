# Generated from api/.
"""Dict twins of `orq.models.conversations`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.conversations import ConversationMetadata, UpdateConversationMetadata


class ConversationMetadataParam(TypedDict):
    """A `ConversationMetadata` as a dict."""

    generating_title: NotRequired[bool | None]
    entity_id: NotRequired[str | None]
    model: NotRequired[str | None]


class CreateConversationRequestParam(TypedDict):
    """A `CreateConversationRequest` as a dict."""

    project_id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    metadata: NotRequired[ConversationMetadata | ConversationMetadataParam | None]


class DeleteConversationRequestParam(TypedDict):
    """A `DeleteConversationRequest` as a dict."""

    conversation_id: str


class GenerateConversationNameRequestParam(TypedDict):
    """A `GenerateConversationNameRequest` as a dict."""

    conversation_id: str
    context: str


class ListConversationsRequestParam(TypedDict):
    """A `ListConversationsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    entity_id: NotRequired[str | None]


class RetrieveConversationRequestParam(TypedDict):
    """A `RetrieveConversationRequest` as a dict."""

    conversation_id: str


class UpdateConversationMetadataParam(TypedDict):
    """An `UpdateConversationMetadata` as a dict."""

    generating_title: NotRequired[bool | None]
    entity_id: NotRequired[str | None]


class UpdateConversationRequestParam(TypedDict):
    """An `UpdateConversationRequest` as a dict."""

    conversation_id: str
    display_name: NotRequired[str | None]
    metadata: NotRequired[UpdateConversationMetadata | UpdateConversationMetadataParam | None]
