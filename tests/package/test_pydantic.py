"""Test our values in pydantic models, FastAPI routes, tables and printers."""

from __future__ import annotations

import asyncio
import json
import pprint
import subprocess
import sys
from typing import Annotated, Any

import httpx
import pytest
from fastapi import Body, FastAPI
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from pydantic import BaseModel, TypeAdapter, ValidationError

import orq.models
from orq import Unrecognized, extra, from_wire, to_dict
from orq.models import APIKey, ChatCompletion, Conversation, DeploymentMessage, DeploymentResponse, Transcription
from tests.support.samples import CONVERSATION

CHAT: dict[str, Any] = {
    "id": "c",
    "created": 1,
    "model": "m",
    "object": "chat.completion",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": "Hello!", "thoughts": [{"signed": "by them"}]},
        }
    ],
    "newer": {"than": ["any", "type"]},
}
COMPLETION = from_wire(ChatCompletion, CHAT)


class Stored(BaseModel):
    answer: ChatCompletion
    talk: Conversation | None = None
    others: list[ChatCompletion] = []


# --- a field of a model ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param(Stored(answer=COMPLETION), id="an instance"),
        pytest.param(Stored.model_validate({"answer": COMPLETION}), id="an instance in a dict"),
        pytest.param(Stored.model_validate({"answer": CHAT}), id="a dict"),
        pytest.param(Stored.model_validate_json(json.dumps({"answer": CHAT})), id="JSON text"),
        pytest.param(Stored(answer=COMPLETION).model_copy(deep=True), id="a deep copy"),
    ],
)
def test_a_value_is_taken(stored: Stored):
    assert isinstance(stored.answer, ChatCompletion)
    assert stored.answer == COMPLETION
    assert extra(stored.answer) == {"newer": CHAT["newer"]}


def test_it_is_dumped_as_on_the_wire():
    stored = Stored(answer=COMPLETION, talk=from_wire(Conversation, CONVERSATION), others=[COMPLETION])
    assert stored.model_dump() == stored.model_dump(mode="json")
    assert stored.model_dump(mode="json") == {"answer": CHAT, "talk": CONVERSATION, "others": [CHAT]}
    assert Stored.model_validate_json(stored.model_dump_json()) == stored


@pytest.mark.parametrize("wire", [True, False], ids=["wire names", "Python names"])
def test_a_dict_in_either_spelling(wire: bool):
    talk = from_wire(Conversation, CONVERSATION)
    assert Stored(answer=COMPLETION, talk=to_dict(talk, wire=wire)).talk == talk


def test_a_dumped_time_is_validated_as_a_time():
    key = from_wire(
        APIKey, {"id": "k", "name": "n", "workspace_id": "w", "token": "t", "created": "2026-01-31T12:00:00Z"}
    )
    keys = TypeAdapter(list[APIKey])
    assert keys.validate_json(keys.dump_json([key])) == [key]
    assert keys.dump_python([key])[0]["created"] == "2026-01-31T12:00:00Z"


@pytest.mark.parametrize(
    ("given", "where", "words"),
    [
        pytest.param(5, "answer", "is a number, not an object", id="a number"),
        pytest.param([CHAT], "answer", "is a list, not an object", id="a list"),
        pytest.param(None, "answer", "the value is null, not an object", id="null"),
        pytest.param({**CHAT, "choices": [5]}, "answer", "choices[0] is a number, not an object", id="a mismatch"),
        pytest.param({"id": "c"}, "answer", "is missing", id="a field is missing"),
    ],
)
def test_mismatches_are_pydantics_errors(given: Any, where: str, words: str):
    with pytest.raises(ValidationError) as caught:
        Stored.model_validate({"answer": given})
    assert caught.value.errors()[0]["loc"] == (where,)
    assert words in caught.value.errors()[0]["msg"]


@pytest.mark.parametrize(
    ("kind", "wire"),
    [
        pytest.param(
            DeploymentMessage, {"type": "content", "role": "assistant", "content": "Hello!"}, id="told by a tag"
        ),
        pytest.param(Transcription, {"text": "Hello!"}, id="told by keys"),
    ],
)
def test_a_union(kind: Any, wire: Any):
    adapter = TypeAdapter(kind)
    value = adapter.validate_python(wire)
    assert type(value) is type(from_wire(kind, wire))
    assert adapter.validate_python(value) is value
    assert adapter.dump_python(value) == wire
    assert adapter.json_schema()


def test_untyped_values_stay_in_place():
    thought = {"type": "thought", "text": "Hm."}
    value = Unrecognized("thought", thought)
    assert TypeAdapter(DeploymentMessage).validate_python(value) is value
    assert TypeAdapter(DeploymentMessage).dump_python(value) == thought


# --- the schema ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_the_schema_describes_input_and_output(mode: Any):
    schema = Stored.model_json_schema(mode=mode)
    checker = Draft202012Validator(schema)
    Draft202012Validator.check_schema(schema)
    assert {"ChatCompletion", "Conversation", "ChatCompletionMessage"} <= schema["$defs"].keys()
    assert schema["$defs"]["Conversation"]["properties"]["createdAt"] == {"type": "integer"}
    checker.validate({"answer": CHAT, "talk": CONVERSATION})
    assert not checker.is_valid({"answer": {**CHAT, "choices": 5}})
    assert not checker.is_valid({"answer": {}})


@pytest.mark.once
def test_types_have_a_schema():
    kinds = [getattr(orq.models, name) for name in dir(orq.models) if name[0].isupper() and name != "Unrecognized"]
    structs = [kind for kind in kinds if isinstance(kind, type)]
    structs = structs[::8]  # with the types of their fields, these are most types
    schemas, defined = TypeAdapter.json_schemas([(kind, "validation", TypeAdapter(kind)) for kind in structs])
    assert len(schemas) == len(structs) > 100
    assert len(defined["$defs"]) > 200
    Draft202012Validator.check_schema(defined)


# --- FastAPI ---------------------------------------------------------------------------------------------------------

app = FastAPI()


@app.get("/told")
def told() -> ChatCompletion:
    return COMPLETION


@app.get("/untold")
def untold():
    return COMPLETION


@app.get("/inside")
def inside():
    return {"answers": [COMPLETION, Unrecognized("thought", {"type": "thought"})]}


@app.get("/stored")
async def stored() -> Stored:
    return Stored(answer=COMPLETION)


@app.post("/echo")
def echo(answer: Annotated[ChatCompletion, Body()]) -> list[ChatCompletion]:
    return [answer]


def ask(method: str, path: str, body: Any = None) -> httpx.Response:
    async def send() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
            return await client.request(method, path, json=body)

    return asyncio.run(send())


@pytest.mark.parametrize(
    ("method", "path", "body", "expected"),
    [
        pytest.param("GET", "/told", None, CHAT, id="a route with an annotation"),
        pytest.param("GET", "/untold", None, CHAT, id="a route without one"),
        pytest.param("GET", "/inside", None, {"answers": [CHAT, {"type": "thought"}]}, id="inside plain data"),
        pytest.param("GET", "/stored", None, {"answer": CHAT, "talk": None, "others": []}, id="inside a model"),
        pytest.param("POST", "/echo", CHAT, [CHAT], id="a body"),
    ],
)
def test_a_route(method: str, path: str, body: Any, expected: Any):
    response = ask(method, path, body)
    assert (response.status_code, response.json()) == (200, expected)


def test_a_body_that_does_not_fit():
    response = ask("POST", "/echo", {"choices": 5})
    assert response.status_code == 422
    assert response.json()["detail"][0]["loc"] == ["body"]


def test_the_document_of_the_application_is_valid():
    document = ask("GET", "/openapi.json").json()
    validate(document)
    answer = document["paths"]["/told"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["$ref"].startswith("#/components/schemas/ChatCompletion")  # older FastAPIs add -Output


# --- and others ------------------------------------------------------------------------------------------------------


def test_as_a_dict():
    assert dict(COMPLETION) == CHAT
    assert dict(Unrecognized("thought", {"type": "thought"})) == {"type": "thought"}
    assert list(Unrecognized(None, [1, 2])) == [1, 2]
    with pytest.raises(TypeError):
        iter(Unrecognized(None, 5))


def test_printed():
    assert "content='Hello!'" in pprint.pformat(COMPLETION)


def test_a_table():
    pandas = pytest.importorskip("pandas")
    frame = pandas.json_normalize([to_dict(COMPLETION)], "choices", ["id", "created"])
    assert frame.loc[0, "message.content"] == "Hello!"
    assert frame.loc[0, "created"] == 1


def test_importing_the_models_does_not_import_pydantic():
    code = "import orq.models, sys; orq.models.ChatCompletion; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in loaded if "pydantic" in name] == []


def test_an_answer_that_lacks_a_field_is_dumped_as_it_came():
    odd = from_wire(DeploymentResponse, {"choices": [], "newer": 1})
    assert TypeAdapter(DeploymentResponse).dump_python(odd) == {"choices": [], "newer": 1}
