"""Conversations, and the requests that make, list, change and delete them."""

from typing import Annotated, Literal

from msgspec import field

from ..types import UNSET, ApiStruct, NonEmpty, OpenEnum, UnsetType


class ConversationMetadata(ApiStruct, kw_only=True):
    """What a conversation belongs to, and whether it is being named."""

    generating_title: bool | UnsetType = field(name="generatingTitle", default=UNSET)
    """Whether the service is making up a display name."""
    entity_id: str | None | UnsetType = field(name="entityId", default=UNSET)
    """The agent, deployment or other entity that the conversation belongs to."""
    model: str | None | UnsetType = UNSET


class Conversation(ApiStruct, kw_only=True):
    """A conversation, without its messages."""

    kind: OpenEnum[Literal["conversation"]]
    display_name: str = field(name="displayName")
    created_at: float = field(name="createdAt")
    """Unix time in milliseconds."""
    updated_at: float = field(name="updatedAt")
    """Unix time in milliseconds."""
    id: str | UnsetType = field(name="_id", default=UNSET)
    """Starts with `conv_`."""
    created_by_id: str | UnsetType = field(name="createdById", default=UNSET)
    """The user or agent that started it."""
    updated_by_id: str | UnsetType = field(name="updatedById", default=UNSET)
    """The user or agent that changed it last."""
    metadata: ConversationMetadata | UnsetType = UNSET


class CreateConversationRequest(ApiStruct, kw_only=True):
    """What `conversations_create` takes."""

    project_id: str = field(name="projectId")
    display_name: str | UnsetType = field(name="displayName", default=UNSET)
    """At most 100 characters; if unset, the service takes "Untitled"."""
    metadata: ConversationMetadata | UnsetType = UNSET


class DeleteConversationRequest(ApiStruct, kw_only=True):
    """What `conversations_delete` takes."""

    conversation_id: str


class GenerateConversationNameRequest(ApiStruct, kw_only=True):
    """What `conversations_generate_name` takes."""

    conversation_id: str
    context: Annotated[str, NonEmpty]
    """What to make a name from, such as the first message or a summary; not empty."""


class ListConversationsRequest(ApiStruct, kw_only=True):
    """What `conversations_list` takes."""

    limit: int | UnsetType = UNSET
    """How many at most, 1 to 100; if unset, the service takes 10."""
    starting_after: str | UnsetType = field(name="startingAfter", default=UNSET)
    """The id of a conversation: the page starts right after it."""
    ending_before: str | UnsetType = field(name="endingBefore", default=UNSET)
    """The id of a conversation: the page ends right before it."""
    entity_id: str | UnsetType = field(name="entityId", default=UNSET)
    """Only conversations that belong to this agent, deployment or other entity."""


class ListConversationsResponse(ApiStruct, kw_only=True):
    """A page of conversations, the newest first."""

    object: OpenEnum[Literal["list"]]
    data: list[Conversation]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveConversationRequest(ApiStruct, kw_only=True):
    """What `conversations_retrieve` takes."""

    conversation_id: str


class UpdateConversationMetadata(ApiStruct, kw_only=True):
    """The metadata of a conversation that can be changed."""

    generating_title: bool | UnsetType = field(name="generatingTitle", default=UNSET)
    """Whether the service is making up a display name."""
    entity_id: str | None | UnsetType = field(name="entityId", default=UNSET)
    """The agent, deployment or other entity that the conversation belongs to."""


class UpdateConversationRequest(ApiStruct, kw_only=True):
    """What `conversations_update` takes; what is unset stays as it is."""

    conversation_id: str
    display_name: str | UnsetType = field(name="displayName", default=UNSET)
    """At most 100 characters."""
    metadata: UpdateConversationMetadata | UnsetType = UNSET
