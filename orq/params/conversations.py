# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.conversations import ConversationMetadata, UpdateConversationMetadata


class ConversationMetadataParam(TypedDict):
    generating_title: NotRequired[bool | None]
    entity_id: NotRequired[str | None]
    model: NotRequired[str | None]


class CreateConversationRequestParam(TypedDict):
    project_id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    metadata: NotRequired[ConversationMetadata | ConversationMetadataParam | None]


class DeleteConversationRequestParam(TypedDict):
    conversation_id: str


class GenerateConversationNameRequestParam(TypedDict):
    conversation_id: str
    context: str


class ListConversationsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    entity_id: NotRequired[str | None]


class RetrieveConversationRequestParam(TypedDict):
    conversation_id: str


class UpdateConversationMetadataParam(TypedDict):
    generating_title: NotRequired[bool | None]
    entity_id: NotRequired[str | None]


class UpdateConversationRequestParam(TypedDict):
    conversation_id: str
    display_name: NotRequired[str | None]
    metadata: NotRequired[UpdateConversationMetadata | UpdateConversationMetadataParam | None]
