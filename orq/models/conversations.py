# @generated
"""Conversations."""

from typing import Annotated, Literal

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, OpenEnum, UnsetType


class ConversationMetadata(APIStruct, kw_only=True):
    """The entity of a conversation, and whether it is being named."""

    generating_title: bool | None = field(name="generatingTitle", default=None)
    """Whether the service is making a name for it."""
    entity_id: str | None = field(name="entityId", default=None)
    """Id of the agent, deployment or other entity to which the conversation belongs."""
    model: str | None = None
    """Model of the conversation, as `provider/model`."""


class Conversation(APIStruct, kw_only=True):
    """A conversation, without its messages."""

    id: str = field(name="_id")
    """Id of the conversation; it starts with `conv_`."""
    kind: OpenEnum[Literal["conversation"]]
    """Kind of this object: always `conversation`."""
    display_name: str = field(name="displayName")
    """Name shown in the studio, at most 100 characters."""
    created_at: int = field(name="createdAt")
    """When the conversation was made: Unix time in milliseconds."""
    updated_at: int = field(name="updatedAt")
    """When the conversation was last changed: Unix time in milliseconds."""
    created_by_id: str | None = field(name="createdById", default=None)
    """Id of the user or agent who started the conversation."""
    updated_by_id: str | None = field(name="updatedById", default=None)
    """Id of the user or agent who last changed the conversation."""
    metadata: ConversationMetadata | None = None
    """Entity to which it belongs, and whether it is being named."""


class CreateConversationRequest(APIStruct, kw_only=True):
    """Parameters of `conversations.create`."""

    project_id: str = field(name="projectId")
    """Project that the conversation belongs to."""
    display_name: str | None = field(name="displayName", default=None)
    """Name shown in the studio, at most 100 characters. Default: `Untitled`."""
    metadata: ConversationMetadata | None = None
    """Entity to which it belongs, and whether it is being named."""


class DeleteConversationRequest(APIStruct, kw_only=True):
    """Parameters of `conversations.delete`."""

    conversation_id: str
    """Id of the conversation to delete."""


class GenerateConversationNameRequest(APIStruct, kw_only=True):
    """Parameters of `conversations.generate_name`."""

    conversation_id: str
    """Id of the conversation to name."""
    context: Annotated[str, NonEmpty]
    """What to make a name from, such as the first message or a summary; not empty."""


class ListConversationsRequest(APIStruct, kw_only=True):
    """Parameters of `conversations.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 100. Default: 10."""
    starting_after: str | None = field(name="startingAfter", default=None)
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = field(name="endingBefore", default=None)
    """Id of the first item of the page after: this page ends before it."""
    entity_id: str | None = field(name="entityId", default=None)
    """Lists only conversations of this agent, deployment or other entity; without it, those of none."""


class ListConversationsResponse(APIStruct, kw_only=True):
    """A page of conversations, the newest first."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[Conversation]
    """Conversations of this page."""
    has_more: bool
    """Whether there are more items beyond this page."""


class RetrieveConversationRequest(APIStruct, kw_only=True):
    """Parameters of `conversations.retrieve`."""

    conversation_id: str
    """Id of the conversation to fetch."""


class UpdateConversationMetadata(APIStruct, kw_only=True):
    """Changes of the metadata of a conversation."""

    generating_title: bool | None = field(name="generatingTitle", default=None)
    """Whether the service is making a name for it."""
    entity_id: str | None | UnsetType = field(name="entityId", default=UNSET)
    """Id of the agent, deployment or other entity to which the conversation belongs."""


class UpdateConversationRequest(APIStruct, kw_only=True):
    """Parameters of `conversations.update`; a field that is not given stays as it is."""

    conversation_id: str
    """Id of the conversation to change."""
    display_name: str | None = field(name="displayName", default=None)
    """Name shown in the studio, at most 100 characters."""
    metadata: UpdateConversationMetadata | None = None
    """Entity to which it belongs, and whether it is being named."""
