"""Read by type checkers, never run: the class facade; see `results.py` for the marks."""

# pyright: strict

from typing_extensions import assert_type

from orq import AsyncOrq, Orq, RequestOptions
from orq.models import Conversation, ConversationWithMessages


def methods(client: Orq) -> None:
    conversation = client.conversations.create(project_id="proj_01", display_name="Try-out")
    assert_type(conversation, Conversation)
    assert_type(conversation.display_name, str)
    assert_type(client.conversations.retrieve(conversation_id="conv_01"), ConversationWithMessages)
    client.conversations.delete(conversation_id="conv_01")
    client.conversations.create(project_id="proj_01", options=RequestOptions(timeout=3.0))
    client.conversations.create(project_id="proj_01", metadata={"entity_id": "x"})
    client.conversations.create(project_id="proj_01", display_nam="x")  # expect: mypy, pyright, ty, pyrefly
    client.conversations.create(display_name="x")  # the client may have a project
    client.conversations.create("proj_01")  # expect: mypy, pyright, ty, pyrefly
    client.conversations.create(project_id=None)
    client.conversations.create(project_id="proj_01", metadata={"entity": "x"})  # expect: mypy, pyright, ty, pyrefly
    client.conversations.creat(project_id="proj_01")  # expect: mypy, pyright, ty, pyrefly
    client.conversation.create(project_id="proj_01")  # expect: mypy, pyright, ty, pyrefly
    print(conversation.ok)  # expect: mypy, pyright, ty, pyrefly


def settings() -> None:
    with Orq("key", timeout=3.0) as client:
        assert_type(client, Orq)
    Orq(api_kee="key")  # expect: mypy, pyright, ty, pyrefly


async def awaited() -> None:
    async with AsyncOrq() as client:
        assert_type(client, AsyncOrq)
        assert_type(await client.conversations.create(project_id="proj_01"), Conversation)
        await client.conversations.create(project_id="proj_01", display_nam="x")  # expect: mypy, pyright, ty, pyrefly
        client.conversations.create(project_id="proj_01")  # expect: mypy, pyright, ty, pyrefly
        forgotten = client.conversations.create(project_id="proj_01")
        print(forgotten.display_name)  # expect: mypy, pyright, ty, pyrefly
