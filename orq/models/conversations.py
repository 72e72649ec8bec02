# @generated
"""Conversations."""

from typing import Annotated, Literal

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, OpenEnum, UnsetType


class ConversationMetadata(APIStruct, kw_only=True):
    """What a conversation belongs to, and whether it is being named."""

    generating_title: bool | None = field(name="generatingTitle", default=None)
    """Whether the service is making up a display name."""
    entity_id: str | None = field(name="entityId", default=None)
    """The agent, deployment or other entity that the conversation belongs to."""
    model: str | None = None


class Conversation(APIStruct, kw_only=True):
    """A conversation, without its messages."""

    id: str = field(name="_id")
    """Starts with `conv_`."""
    kind: OpenEnum[Literal["conversation"]]
    display_name: str = field(name="displayName")
    created_at: int = field(name="createdAt")
    """Unix time in milliseconds."""
    updated_at: int = field(name="updatedAt")
    """Unix time in milliseconds."""
    created_by_id: str | None = field(name="createdById", default=None)
    """The user or agent that started it."""
    updated_by_id: str | None = field(name="updatedById", default=None)
    """The user or agent that changed it last."""
    metadata: ConversationMetadata | None = None


class CreateConversationRequest(APIStruct, kw_only=True):
    """What `conversations_create` takes."""

    project_id: str = field(name="projectId")
    display_name: str | None = field(name="displayName", default=None)
    """At most 100 characters; if not given, the service takes "Untitled"."""
    metadata: ConversationMetadata | None = None


class DeleteConversationRequest(APIStruct, kw_only=True):
    """What `conversations_delete` takes."""

    conversation_id: str


class GenerateConversationNameRequest(APIStruct, kw_only=True):
    """What `conversations_generate_name` takes."""

    conversation_id: str
    context: Annotated[str, NonEmpty]
    """What to make a name from, such as the first message or a summary; not empty."""


class ListConversationsRequest(APIStruct, kw_only=True):
    """What `conversations_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 100; if not given, the service takes 10."""
    starting_after: str | None = field(name="startingAfter", default=None)
    """The id of a conversation: the page starts right after it."""
    ending_before: str | None = field(name="endingBefore", default=None)
    """The id of a conversation: the page ends right before it."""
    entity_id: str | None = field(name="entityId", default=None)
    """Only conversations of this agent, deployment or other entity; without it, those of none."""


class ListConversationsResponse(APIStruct, kw_only=True):
    """A page of conversations, the newest first."""

    object: OpenEnum[Literal["list"]]
    data: list[Conversation]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveConversationRequest(APIStruct, kw_only=True):
    """What `conversations_retrieve` takes."""

    conversation_id: str


class UpdateConversationMetadata(APIStruct, kw_only=True):
    """The metadata of a conversation that can be changed."""

    generating_title: bool | None = field(name="generatingTitle", default=None)
    """Whether the service is making up a display name."""
    entity_id: str | None | UnsetType = field(name="entityId", default=UNSET)
    """The agent, deployment or other entity that the conversation belongs to."""


class UpdateConversationRequest(APIStruct, kw_only=True):
    """What `conversations_update` takes; what is not given stays as it is."""

    conversation_id: str
    display_name: str | None = field(name="displayName", default=None)
    """At most 100 characters."""
    metadata: UpdateConversationMetadata | None = None
