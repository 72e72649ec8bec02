"""Cases for type checkers: functions, requests, options.

This file is never run. `results.py` explains the marks.
"""

# pyright: strict

from collections.abc import Coroutine
from typing import Any

from typing_extensions import assert_type

from orq import AsyncOrqCore, Err, Ok, OrqCore, RequestOptions, Result, RetryConfig
from orq.errors import OrqError
from orq.funcs import conversations_creat  # expect: mypy, pyright, ty, pyrefly
from orq.funcs import conversations_create, conversations_update
from orq.models import Conversaton  # expect: mypy, pyright, ty, pyrefly
from orq.models import Conversation, ConversationMetadata, ConversationUserMessage, CreateConversationRequest, TextPart
from orq.params import CreateConversationRequestParam

request = CreateConversationRequest(project_id="proj_01", display_name="Try-out")


def by_function(core: OrqCore) -> None:
    assert_type(conversations_create(core, request), Result[Conversation, OrqError])
    assert_type(conversations_create(core, {"project_id": "proj_01"}), Result[Conversation, OrqError])
    conversations_create(core, request, options=RequestOptions(timeout=3.0, retries=RetryConfig(max_attempts=4)))
    conversations_create(core, request, options=RequestOptions(retries=None, headers={"x-team": None}))
    conversations_create(core)  # expect: mypy, pyright, ty, pyrefly
    conversations_create(core, request, option=None)  # expect: mypy, pyright, ty, pyrefly
    conversations_create(core, request, RequestOptions())  # expect: mypy, pyright, ty, pyrefly
    conversations_create(core, TextPart(text="Hello!"))  # expect: mypy, pyright, ty, pyrefly


def by_dict(core: OrqCore) -> None:
    conversations_create(core, {"project_id": "proj_01", "metadata": {"entity_id": None}})
    conversations_create(core, {"project_id": "proj_01", "display_nam": "x"})  # expect: mypy, pyright, ty, pyrefly
    conversations_create(core, {"project_id": 1})  # expect: mypy, pyright, ty, pyrefly
    conversations_create(core, {"display_name": "x"})  # the client may have a project
    conversations_create(core, {"projectId": "proj_01"})  # expect: mypy, pyright, ty, pyrefly
    conversations_create(core, {"project_id": "p", "metadata": {"entity": "x"}})  # expect: mypy, pyright, ty, pyrefly
    kept: CreateConversationRequestParam = {"project_id": "proj_01"}
    assert_type(conversations_create(core, kept), Result[Conversation, OrqError])
    conversations_update(core, {"conversation_id": "conv_01", "display_name": "x"})


def by_struct() -> None:
    CreateConversationRequest(project_id="proj_01", metadata=ConversationMetadata(entity_id="e", model=None))
    CreateConversationRequest(project_id="proj_01", display_nam="x")  # expect: mypy, pyright, ty, pyrefly
    CreateConversationRequest(display_name="x")  # expect: mypy, pyright, ty, pyrefly
    CreateConversationRequest("proj_01")  # expect: mypy, pyright, ty, pyrefly
    CreateConversationRequest(project_id=1)  # expect: mypy, pyright, ty, pyrefly
    ConversationUserMessage(role="user", parts=[TextPart(text="Hello!")])
    ConversationUserMessage(role="a role of tomorrow", parts=[])
    ConversationUserMessage(role="user", parts=["Hello!"])  # expect: mypy, pyright, ty, pyrefly


def by_settings() -> None:
    OrqCore("key", timeout=3.0, retries=None)
    OrqCore(api_key=lambda: "key", headers={"x-team": "blue"})
    OrqCore(timeot=3.0)  # expect: mypy, pyright, ty, pyrefly
    OrqCore("key", "https://my.orq.ai")  # expect: mypy, pyright, ty, pyrefly
    OrqCore(api_key=fetch_key)  # expect: mypy, pyright, ty, pyrefly
    AsyncOrqCore(api_key=fetch_key)
    AsyncOrqCore(api_key=lambda: "key")
    RequestOptions(timout=3.0)  # expect: mypy, pyright, ty, pyrefly
    RetryConfig(max_attempts="4")  # expect: mypy, pyright, ty, pyrefly


async def fetch_key() -> str:
    return "key"


async def awaited(core: AsyncOrqCore) -> None:
    coroutine: Coroutine[Any, Any, Result[Conversation, OrqError]] = conversations_create(core, request)
    match await coroutine:
        case Ok(conversation):
            assert_type(conversation, Conversation)
        case Err(error):
            assert_type(error, OrqError)
    result = await conversations_create(core, {"project_id": "proj_01"})
    if result.ok:
        assert_type(result.value, Conversation)


async def awaited_without_need(core: OrqCore) -> None:
    await conversations_create(core, request)  # expect: mypy, pyright, ty, pyrefly


async def await_forgotten(core: AsyncOrqCore) -> None:
    conversations_create(core, request)  # expect: mypy, pyright, ty, pyrefly
    result = conversations_create(core, request)
    print(result.ok)  # expect: mypy, pyright, ty, pyrefly
    conversations_create(core, request).unwrap()  # expect: mypy, pyright, ty, pyrefly
    match result:  # expect: mypy, pyright (not ty: no such rule; not pyrefly: below)
        case Ok(conversation):  # expect: pyright, pyrefly (not mypy: above; not ty: above)
            print(conversation.display_name)
        case Err(error):  # expect: pyright, pyrefly (not mypy: above; not ty: above)
            print(error)


async def await_forgotten_where_a_value_is_returned(core: AsyncOrqCore) -> str:  # expect: mypy, pyright, ty, pyrefly
    match conversations_create(core, request):  # expect: mypy, pyright (not ty: above; not pyrefly: below)
        case Ok(conversation):  # expect: pyright, pyrefly (not mypy: above; not ty: above)
            return conversation.display_name
        case Err(error):  # expect: pyright, pyrefly (not mypy: above; not ty: above)
            return str(error)
