"""A program with a user's first steps on an installed package.

`scripts/release` and the tests of the wheel run it.
"""

import asyncio
from typing import Any

import orq
from orq import AsyncOrq, AsyncOrqCore, Err, Orq, OrqCore
from orq.errors import ConnectionFailedError, NotFoundError
from orq.funcs import conversations_create, conversations_retrieve
from orq.local import LocalOrq
from orq.models import CreateConversationRequest

said: Any = {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}
with LocalOrq() as server:
    at: Any = {"server_url": server.url, "api_key": "local"}
    with OrqCore(**at) as core:
        made = conversations_create(core, CreateConversationRequest(project_id="p", display_name="Talk")).unwrap()
        match conversations_retrieve(core, {"conversation_id": "conv_404"}):
            case Err(NotFoundError()):
                pass
            case other:
                raise AssertionError(other)
    with Orq(**at) as client:
        assert [talk.display_name for talk in client.conversations.list_items()] == ["Talk"]
        with client.conversations.create_conversation_response(
            conversation_id=made.id, message=said, model="openai/gpt-4o"
        ) as stream:
            assert "Hello!" in "".join(stream.text())

    async def main() -> None:
        async with AsyncOrqCore(**at) as core:
            assert (await conversations_retrieve(core, {"conversation_id": made.id})).ok
        async with AsyncOrq(**at) as client:
            stream = await client.conversations.create_conversation_response(
                conversation_id=made.id, message=said, model="openai/gpt-4o"
            )
            assert "Hello!" in (await stream.collect()).text

    asyncio.run(main())
with OrqCore("key", server_url="http://127.0.0.1:9", retries=None) as core:
    assert isinstance(conversations_retrieve(core, {"conversation_id": "c"}).error, ConnectionFailedError)
print(orq.__file__)
