"""The conversations: seven handlers over the store.

One reply at a time is streamed in a conversation; a second request meanwhile is a conflict (409). The user's message
is kept as soon as it is accepted, the assistant's when its last part is done: a reply that the client left early is
not stored, and its conversation is free again.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import suppress
from typing import Any

import msgspec

from .._extras import items
from ..models.conversation_messages import ConversationMessage, ConversationWithMessages
from ..models.conversation_responses import CreateConversationResponseRequest
from ..models.conversations import (
    Conversation,
    ConversationMetadata,
    CreateConversationRequest,
    DeleteConversationRequest,
    GenerateConversationNameRequest,
    ListConversationsRequest,
    ListConversationsResponse,
    RetrieveConversationRequest,
    UpdateConversationRequest,
)
from .answers import Pause
from .app import Handler
from .clock import Clock
from .http_problem import HttpProblem
from .reply import Reply
from .store import AlreadyExists, Store
from .wire import decode, encode

_KIND = "conversation"
_MESSAGE = "message"
_USER, _ASSISTANT = "user_local", "agent_local"
_NAME_LIMIT = 100
_NAME_WORDS = 6


class Conversations:
    """What is known about conversations: the store's documents, and which of them are being replied to."""

    def __init__(self, store: Store, clock: Clock, delay: float) -> None:
        self._store = store
        self._clock = clock
        self._delay = delay
        self._replying: set[str] = set()

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the name of their operation."""
        return {
            "conversations_create": self.create,
            "conversations_list": self.list,
            "conversations_retrieve": self.retrieve,
            "conversations_update": self.update,
            "conversations_delete": self.delete,
            "conversations_generate_name": self.generate_name,
            "conversations_create_conversation_response": self.respond,
        }

    def try_out(self) -> None:
        """Put the conversation of the README there, unless it is there already."""
        now = self._clock.now()
        conversation = Conversation(id="conv_01", kind=_KIND, display_name="Try-out", created_at=now, updated_at=now)
        with suppress(AlreadyExists):
            self._store.add(_KIND, "conv_01", encode(conversation))

    def create(self, request: CreateConversationRequest) -> Conversation:
        """Store a new conversation. The project is accepted as it is: the answer has no field for it."""
        now = self._clock.now()
        conversation = Conversation(
            id=self._clock.new_id("conv"),
            kind="conversation",
            display_name="Untitled" if request.display_name is None else _checked_name(request.display_name),
            created_at=now,
            updated_at=now,
            created_by_id=_USER,
            updated_by_id=_USER,
            metadata=request.metadata,
        )
        self._store.add(_KIND, str(conversation.id), encode(conversation))
        return conversation

    def list(self, request: ListConversationsRequest) -> ListConversationsResponse:
        """Return a page, the newest first."""
        limit = 10 if request.limit is None else request.limit
        if not 1 <= limit <= 100:
            raise HttpProblem(422, "limit: must be from 1 to 100")
        page, more = self._store.page(
            _KIND,
            limit,
            after=_cursor("startingAfter", request.starting_after),
            before=_cursor("endingBefore", request.ending_before),
            where={} if request.entity_id is None else {"$.metadata.entityId": request.entity_id},
        )
        found = [decode(body, Conversation) for body in page]
        return ListConversationsResponse(object="list", data=found, has_more=more)

    def retrieve(self, request: RetrieveConversationRequest) -> ConversationWithMessages:
        """Return a conversation with its messages, the oldest first."""
        conversation = self._find(request.conversation_id)
        bodies = self._store.children(_MESSAGE, request.conversation_id)
        messages = [decode(body, ConversationMessage) for body in bodies]
        return ConversationWithMessages(**msgspec.structs.asdict(conversation), messages=messages)

    def update(self, request: UpdateConversationRequest) -> Conversation:
        """Change the name and the given fields of the metadata."""
        conversation = self._find(request.conversation_id)
        changes: dict[str, Any] = {}
        if request.display_name is not None:
            changes["display_name"] = _checked_name(request.display_name)
        if request.metadata is not None:
            given = items(request.metadata, wire=False)
            old = ConversationMetadata() if conversation.metadata is None else conversation.metadata
            changes["metadata"] = msgspec.structs.replace(old, **given)
        return self._change(conversation, **changes)

    def delete(self, request: DeleteConversationRequest) -> None:
        """Delete a conversation and its messages."""
        if not self._store.delete(_KIND, request.conversation_id):
            raise _unknown(request.conversation_id)

    def generate_name(self, request: GenerateConversationNameRequest) -> Conversation:
        """Name a conversation after the first words of the context."""
        conversation = self._find(request.conversation_id)
        name = " ".join(request.context.split()[:_NAME_WORDS])[:_NAME_LIMIT].strip(" .,;:!?")
        if not name:
            raise HttpProblem(400, "context: has no words to make a name of")
        return self._change(conversation, display_name=name[0].upper() + name[1:])

    def respond(self, request: CreateConversationResponseRequest) -> Generator[Any, None, None]:
        """Store the user's message and stream a reply."""
        conversation_id = request.conversation_id
        self._find(conversation_id)
        if request.message.role != "user":
            raise HttpProblem(422, "message.role: must be user")
        if conversation_id in self._replying:
            raise HttpProblem(
                409, f"a reply is being streamed in conversation {conversation_id}: read or close it first"
            )
        message_id = request.message.message_id or self._clock.new_id("msg")
        self._replying.add(conversation_id)
        try:
            self._add_message(conversation_id, message_id, "user", request.message.parts)
            reply = Reply(request, message_id, self._clock)
            yield reply.started()
            for event in reply.parts():
                yield Pause(self._delay)
                yield event
            last = self._finish(conversation_id, reply)
        finally:
            self._replying.discard(conversation_id)
        # The conversation is free before the client can see the end, so that its next message is no conflict.
        yield last

    def _finish(self, id: str, reply: Reply) -> Any:
        body = self._store.get(_KIND, id)
        if body is None:
            return reply.failed(f"conversation {id} was deleted meanwhile", 404)
        self._add_message(id, reply.message_id, "assistant", [reply.part])
        self._change(decode(body, Conversation))
        return reply.done()

    def _add_message(self, conversation_id: str, id: str, role: str, parts: Any) -> None:
        message = ConversationMessage(
            id=id,
            conversation_id=conversation_id,
            created_at=self._clock.now(),
            created_by_id=_USER if role == "user" else _ASSISTANT,
            parts=parts,
            role=role,
        )
        try:
            self._store.add(_MESSAGE, id, encode(message), parent=conversation_id)
        except AlreadyExists:
            raise HttpProblem(409, f"message.messageId: the conversation has a message {id} already") from None

    def _find(self, id: str) -> Conversation:
        body = self._store.get(_KIND, id)
        if body is None:
            raise _unknown(id)
        return decode(body, Conversation)

    def _change(self, conversation: Conversation, **changes: Any) -> Conversation:
        changed = msgspec.structs.replace(conversation, updated_at=self._clock.now(), updated_by_id=_USER, **changes)
        self._store.replace(_KIND, str(changed.id), encode(changed))
        return changed


def _unknown(id: str) -> HttpProblem:
    return HttpProblem(404, f"there is no conversation {id}")


def _checked_name(name: str) -> str:
    if len(name) > _NAME_LIMIT:
        raise HttpProblem(422, f"displayName: has {len(name)} characters, at most {_NAME_LIMIT} are allowed")
    return name


def _cursor(name: str, value: Any) -> str | None:
    if value is None:
        return None
    if not str(value).startswith("conv_"):
        raise HttpProblem(422, f"{name}: is not the id of a conversation")
    return str(value)
