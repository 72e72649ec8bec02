"""Handlers for conversations, over the store.

Several replies may be streamed in one conversation at a time. The user's message is stored when it is accepted, and the
assistant's message when its last part is done. If the client disconnects early, the reply is not stored.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

import msgspec

from ..answers import Pause
from ..call import Answer, Handler, LocalCall, TenantContext
from ..chat_model.question import Message, Question
from ..http_problem import HttpProblem
from ..state.rows import AlreadyExists, Objects, Row
from ..wire import encode
from .asking import begin, parts_of, text_of
from .reply import Reply

_KIND, _MESSAGE = "conversations", "conversation_messages"
_USER, _ASSISTANT = "user_local", "agent_local"
_NAME_LIMIT = 100
_NAME_WORDS = 6


async def create(call: LocalCall) -> Answer:
    """Store a new conversation. Any project is accepted, because the answer has no field for it."""
    context, now, name = call.server, call.server.clock.now(), call.body.get("displayName")
    conversation = {
        "_id": context.clock.new_id("conv"),
        "kind": "conversation",
        "displayName": "Untitled" if name is None else name,
        "createdAt": now,
        "updatedAt": now,
        "createdById": _USER,
        "updatedById": _USER,
    }
    if call.body.get("metadata") is not None:
        conversation["metadata"] = call.body["metadata"]
    await context.store.write(lambda objects: objects.add(_KIND, conversation, id=str(conversation["_id"]), at=now))
    return Answer(kind="stored", value=conversation)


async def list_page(call: LocalCall) -> Answer:
    """Return a page of conversations, the newest first, of an entity or of no entity."""
    query = {name: values[-1] for name, values in call.query.items()}
    limit = 10 if call.request.limit is None else call.request.limit
    after, before = _cursor("startingAfter", query), _cursor("endingBefore", query)
    entity = query.get("entityId")

    def page(objects: Objects) -> tuple[list[Any], bool]:
        rows = [row for row in objects.list(_KIND, newest_first=True) if _entity(row) == entity]
        if after is not None and (seq := objects.place(_KIND, after)) is not None:
            rows = [row for row in rows if row.seq < seq]
        if before is not None and (seq := objects.place(_KIND, before)) is not None:
            rows = [row for row in rows if row.seq > seq]
        backwards = before is not None and after is None  # The page that ends right before the cursor.
        return [row.body for row in (rows[-limit:] if backwards else rows[:limit])], len(rows) > limit

    found, more = await call.server.store.read(page)
    return Answer(kind="stored", value={"object": "list", "data": found, "has_more": more})


async def retrieve(call: LocalCall) -> Answer:
    """Return a conversation with its messages, the oldest first."""

    def whole(objects: Objects) -> Any:
        row = _find(objects, call)
        return {**row.body, "messages": [message.body for message in objects.list(_MESSAGE, row)]}

    return Answer(kind="stored", value=await call.server.store.read(whole))


async def update(call: LocalCall) -> Answer:
    """Change the name and the given fields of the metadata."""
    name, metadata = call.body.get("displayName"), call.body.get("metadata")
    changes: dict[str, Any] = {} if name is None else {"displayName": name}

    def change(objects: Objects) -> Any:
        row = _find(objects, call)
        if metadata is not None:
            merged = {**(row.body.get("metadata") or {}), **metadata}
            changes["metadata"] = {key: value for key, value in merged.items() if value is not None}
        return _change(objects, row, call.server, **changes)

    return Answer(kind="stored", value=await call.server.store.write(change))


async def delete(call: LocalCall) -> Answer:
    """Delete a conversation and its messages."""
    await call.server.store.write(lambda objects: objects.delete(_find(objects, call)))
    return Answer(kind="stored")


async def generate_name(call: LocalCall) -> Answer:
    """Name a conversation after the first words of the context."""
    name = " ".join(call.body["context"].split()[:_NAME_WORDS])[:_NAME_LIMIT].strip(" .,;:!?")

    def change(objects: Objects) -> Any:
        row = _find(objects, call)
        if not name:
            raise HttpProblem(400, "context has no words, so no name can be made of it.")
        return _change(objects, row, call.server, displayName=name[0].upper() + name[1:])

    return Answer(kind="computed", value=await call.server.store.write(change))


async def respond(call: LocalCall) -> Answer:
    """Store the user's message and stream a reply."""
    message, context = call.request.message, call.server
    if message.role != "user":
        await context.store.read(lambda objects: _find(objects, call))
        raise HttpProblem(422, "message.role must be user.")
    message_id = message.message_id or context.clock.new_id("msg")

    def accept(objects: Objects) -> list[Any]:
        row = _find(objects, call)
        _add_message(objects, row, context, message_id, "user", message.parts)
        return [one.body for one in objects.list(_MESSAGE, row)]

    said = tuple(map(_message, await context.store.write(accept)))
    question = Question(model=call.request.model, messages=said, reasoning=True)
    coming = await begin(context.chat_model, question, context.clock)
    return Answer(kind="computed", events=_reply(call, Reply(call.request, message_id, context.clock, coming)))


async def _reply(call: LocalCall, reply: Reply) -> AsyncIterator[Any]:
    def finish(objects: Objects) -> Any:
        row = objects.get(_KIND, call.path["conversation_id"])
        if row is None:
            return reply.failed(f"conversation {call.path['conversation_id']} was deleted meanwhile", 404)
        _add_message(objects, row, call.server, reply.message_id, "assistant", [reply.text()])
        _change(objects, row, call.server)
        return reply.done()

    yield reply.started()
    try:
        async for event in reply.parts():
            yield Pause(call.server.delay)
            yield event
    except HttpProblem as failure:
        yield reply.failed(failure.message, failure.status)
        return
    yield await call.server.store.write(finish)


def _message(one: Any) -> Message:
    parts = [{**part, "type": part["kind"]} for part in one["parts"] if part.get("kind") in ("text", "file")]
    text = text_of([part for part in parts if part["kind"] == "text"])
    return Message(one["role"], text, parts=parts_of(parts))


def _add_message(objects: Objects, conversation: Row, context: TenantContext, id: str, role: str, parts: Any) -> None:
    message = {
        "_id": id,
        "conversationId": conversation.id,
        "createdAt": context.clock.now(),
        "createdById": _USER if role == "user" else _ASSISTANT,
        "parts": msgspec.json.decode(encode(parts)),
        "role": role,
    }
    try:
        objects.add(_MESSAGE, message, id=id, parent=conversation)
    except AlreadyExists:
        raise HttpProblem(409, f"message.messageId is {id}, which the conversation already has.") from None


def _find(objects: Objects, call: LocalCall) -> Row:
    known = call.path["conversation_id"]
    row = objects.get(_KIND, known)
    if row is None:
        raise HttpProblem(404, f"There is no conversation {known}.")
    return row


def _change(objects: Objects, row: Row, context: TenantContext, **changes: Any) -> Any:
    body = {**row.body, **changes, "updatedAt": max(context.clock.now(), row.updated), "updatedById": _USER}
    return objects.replace(row, body).body


def _entity(row: Row) -> Any:
    return (row.body.get("metadata") or {}).get("entityId")


def _cursor(name: str, query: Mapping[str, str]) -> str | None:
    value = query.get(name)
    if value is not None and not value.startswith("conv_"):
        raise HttpProblem(422, f"{name} is not the id of a conversation.")
    return value


HANDLERS: Mapping[str, Handler] = {
    "conversations_create": create,
    "conversations_list": list_page,
    "conversations_retrieve": retrieve,
    "conversations_update": update,
    "conversations_delete": delete,
    "conversations_generate_name": generate_name,
    "conversations_create_conversation_response": respond,
}
