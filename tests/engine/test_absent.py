"""Test that an absent value is `None`: sent, received, and in plain data."""

from __future__ import annotations

import importlib
import json
import pkgutil
from typing import Any

import msgspec
import pytest

import orq.models
from orq import UNSET, from_wire, to_dict, to_json
from orq._engine.codec import decode, encode
from orq._engine.operation import Operation
from orq.models import (
    CacheControl,
    ChatCompletion,
    Conversation,
    ConversationMetadata,
    CreateConversationRequest,
    InvokeDeploymentRequest,
    TextResult,
    ToolMessage,
    Transcription,
    UpdateConversationMetadata,
    UpdateConversationRequest,
    UpdatePromptInput,
    VerboseTranscription,
)
from orq.types import APIStruct
from tests.support.operations import operation_named
from tests.support.samples import CONVERSATION

from ._inputs import body, refused, target
from ._steps import CREATE, LIST, UPDATE

UPDATE_AGENT = operation_named("agents_update")
INVOKE = operation_named("deployments_invoke")
UPDATE_PROMPT = operation_named("prompts_update")
CHAT = operation_named("router_chat_completions_create")

SAID: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello!"}]}
CHANGED: dict[str, Any] = {"conversation_id": "c"}


@pytest.mark.parametrize(
    ("operation", "request_", "sent"),
    [
        pytest.param(
            CREATE,
            {"project_id": "p", "display_name": None, "metadata": None},
            {"projectId": "p"},
            id="null where none is allowed",
        ),
        pytest.param(
            CREATE,
            CreateConversationRequest(project_id="p", metadata=ConversationMetadata(entity_id=None, model="m")),
            {"projectId": "p", "metadata": {"model": "m"}},
            id="null where none is allowed, in a struct",
        ),
        pytest.param(
            CREATE,
            {"project_id": "p", "display_name": UNSET, "metadata": {"entity_id": UNSET}},
            {"projectId": "p", "metadata": {}},
            id="UNSET is absent everywhere",
        ),
        pytest.param(
            CREATE,
            CreateConversationRequest(project_id="p", display_name=UNSET),  # type: ignore[arg-type]
            {"projectId": "p"},
            id="UNSET is absent everywhere, in a struct",
        ),
        pytest.param(
            INVOKE,
            {"key": "k", "inputs": None, "thread": {"id": "t", "tags": None}},
            {"key": "k", "thread": {"id": "t"}, "stream": False},
            id="inputs=None, thread={'id': 't', 'tags': None}",
        ),
        pytest.param(
            CHAT,
            {**SAID, "tools": None, "temperature": None, "stop": None},
            {**SAID, "stream": False},
            id="null and absent are the same in a call",
        ),
        pytest.param(
            UPDATE,
            {**CHANGED, "display_name": None, "metadata": {"entity_id": None, "generating_title": None}},
            {"metadata": {"entityId": None}},
            id="null clears",
        ),
        pytest.param(
            UPDATE,
            UpdateConversationRequest(conversation_id="c", metadata=UpdateConversationMetadata(entity_id=None)),
            {"metadata": {"entityId": None}},
            id="null clears, in a struct",
        ),
        pytest.param(
            UPDATE,
            {**CHANGED, "metadata": {"entity_id": UNSET, "generating_title": True}},
            {"metadata": {"generatingTitle": True}},
            id="UNSET clears nothing",
        ),
        pytest.param(
            UPDATE_AGENT,
            {"agent_key": "a", "system_prompt": None, "description": None, "skills": None},
            {"system_prompt": None, "skills": None},
            id="null clears at the top of an update",
        ),
        pytest.param(
            UPDATE_PROMPT,
            {"id": "p", "prompt": UpdatePromptInput(temperature=None, name=None)},
            {"prompt": {"temperature": None}},
            id="null clears inside of an update",
        ),
        pytest.param(
            CHAT,
            {"model": "m", "messages": [{"role": "tool", "content": "x", "tool_call_id": None}]},
            {"model": "m", "messages": [{"role": "tool", "content": "x", "tool_call_id": None}], "stream": False},
            id="required null",
        ),
        pytest.param(
            CHAT,
            {"model": "m", "messages": [ToolMessage(content="x", tool_call_id=None)]},
            {"model": "m", "messages": [{"role": "tool", "content": "x", "tool_call_id": None}], "stream": False},
            id="required null, in a struct",
        ),
        pytest.param(
            INVOKE,
            InvokeDeploymentRequest(key="k", inputs={"a": None, "b": [None]}),
            {"key": "k", "inputs": {"a": None, "b": [None]}, "stream": False},
            id="free-form null stays",
        ),
    ],
)
def test_absent_fields_are_not_sent(operation: Operation, request_: Any, sent: Any):
    assert body(operation.for_stream(False) if operation.streamed else operation, request_) == sent


def test_a_query_has_no_absent_fields():
    assert "?" not in target(LIST, {"limit": None, "starting_after": None})


@pytest.mark.parametrize(
    ("operation", "request_", "field"),
    [
        pytest.param(CREATE, {"project_id": None}, "project_id", id="a required field that cannot be null"),
        pytest.param(
            CHAT,
            {"model": "m", "messages": [{"role": "tool", "content": "x"}]},
            "messages[0].tool_call_id",
            id="a required field that can be null, and is not there",
        ),
        pytest.param(CHAT, {**SAID, "messages": [None]}, "messages[0]", id="an item of a list"),
        pytest.param(INVOKE, {"key": "k", "prefix_messages": [None]}, "prefix_messages[0]", id="an item of another"),
    ],
)
def test_null_that_is_refused(operation: Operation, request_: Any, field: str):
    assert refused(operation, request_).field == field


@pytest.mark.parametrize("there", [{}, {"metadata": None, "createdById": None}], ids=["absent", "null"])
def test_an_answer_reads_none(there: dict[str, Any]):
    bare = {name: value for name, value in CONVERSATION.items() if name not in ("metadata", "createdById")}
    value, problems = decode(Conversation, json.dumps(bare | there), strict=True)
    assert (value.metadata, value.created_by_id, problems) == (None, None, [])
    assert (value.created_by_id or "") == ""


def test_plain_data_has_no_absent_fields():
    value = from_wire(Conversation, {**CONVERSATION, "metadata": {"model": None, "entityId": "e"}})
    plain = to_dict(value)
    assert plain["metadata"] == {"entity_id": "e"}
    assert None not in plain.values()
    assert json.loads(json.dumps(plain)) == plain
    assert json.loads(to_json(value, wire=True)) == to_dict(value, wire=True)
    assert to_dict(value, wire=True)["metadata"] == {"entityId": "e"}


def test_plain_data_has_null_if_null_clears():
    said = {"index": 0, "finish_reason": None, "message": {"role": "assistant", "content": None}}
    answer = {"id": "x", "created": 1, "model": "m", "object": "chat.completion", "choices": [said]}
    choice = to_dict(from_wire(ChatCompletion, answer))["choices"][0]
    assert choice["finish_reason"] is None
    assert to_dict(UpdateConversationMetadata(entity_id=None)) == {"entity_id": None}
    assert to_dict(UpdateConversationMetadata(entity_id=UNSET)) == {}


def test_a_constant_is_always_sent():
    assert encode(CacheControl()) == b'{"type":"ephemeral"}'
    assert body(CHAT.for_stream(False), {**SAID, "cache_control": {}})["cache_control"] == {"type": "ephemeral"}


def _structs(cls: type) -> list[type[msgspec.Struct]]:
    return [found for sub in cls.__subclasses__() for found in (sub, *_structs(sub))]


def test_defaults_are_none_unset_or_a_constant():
    """msgspec omits a value that equals its default, so a type that is sent must have no other default."""
    for module in pkgutil.iter_modules(orq.models.__path__, "orq.models."):
        importlib.import_module(module.name)
    found = [cls for cls in _structs(APIStruct) if cls.__module__.startswith("orq.models.")]
    assert len(found) > 1000
    for cls in found:
        for field in msgspec.structs.fields(cls):
            assert field.required or field.default in (None, UNSET) or field.default_factory is not msgspec.NODEFAULT


def test_unset_is_rare():
    """`UNSET` is only the default of fields that null clears."""
    import orq.funcs

    for name in orq.funcs.__all__:
        getattr(orq.funcs, name)
    fields = [
        (cls.__name__, field.name)
        for cls in _structs(APIStruct)
        if cls.__module__.startswith("orq.models.")
        for field in msgspec.structs.fields(cls)
        if field.default is UNSET
    ]
    assert 0 < len(fields) < 400
    assert all(name.startswith("Update") for name, _ in fields)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"text": "", "task": None}, TextResult),
        ({"text": "", "task": "transcribe"}, VerboseTranscription),
    ],
    ids=["null", "a value"],
)
def test_a_selecting_key_is_absent_if_null(data: dict[str, Any], kind: type):
    value, problems = decode(Transcription, json.dumps(data))
    assert (type(value), problems) == (kind, [])
