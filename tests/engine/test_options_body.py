"""Test the options that add to any body and remove a header.

These are `RequestOptions(body=...)` and `headers={name: None}`.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, ClassVar

import pytest

from orq import RequestOptions
from orq._engine.effects import Send
from orq._engine.flow import call
from orq._engine.request import prepare
from orq.models import CreateConversationRequest
from tests.support.operations import operation_named

from ._inputs import body, refused, said
from ._steps import CREATE, DELETE, LIST, RETRIEVE, STREAM, World, answer, plan

KNOWLEDGE = operation_named("knowledge_create")
TRANSCRIPTIONS = operation_named("router_audio_transcriptions_create")
CHAT = operation_named("router_chat_completions_create")

MESSAGES = [{"role": "user", "content": "x"}]


def form(request: Any, **fields: Any) -> list[tuple[str, Any]]:
    parts = prepare(TRANSCRIPTIONS, request, RequestOptions(body=fields)).parts
    assert parts is not None
    return [(name, content) for name, (_, content, _) in parts.files]


@pytest.mark.parametrize(
    ("request_", "fields", "sent"),
    [
        ({"project_id": "p"}, {"new": {"a": [1]}}, {"projectId": "p", "new": {"a": [1]}}),
        ({"project_id": "p"}, {"projectId": 5}, {"projectId": 5}),
        ({"project_id": object()}, {"projectId": 5}, {"projectId": 5}),
        ({"projectId": object()}, {"projectId": 5}, {"projectId": 5}),
        ({}, {"projectId": None}, {"projectId": None}),
        (None, {"projectId": "p"}, {"projectId": "p"}),
        (CreateConversationRequest(project_id=object()), {"projectId": "p"}, {"projectId": "p"}),  # type: ignore[arg-type]
        ({"project_id": "p", "metadata": {"model": 5}}, {"metadata": "m"}, {"projectId": "p", "metadata": "m"}),
    ],
    ids=[
        "adds a field",
        "replaces one",
        "replaces one that is wrong",
        "replaces one that is wrong, on the wire's name",
        "gives a required one as null",
        "gives all there is",
        "replaces one of a struct",
        "replaces an object that is wrong inside",
    ],
)
def test_body_of_an_object(request_: Any, fields: dict[str, Any], sent: Any) -> None:
    before = copy.copy(request_)
    assert body(CREATE, request_, body=fields) == sent
    assert type(request_) is type(before)


def test_constants_can_be_replaced_too() -> None:
    assert body(STREAM, said(), body={"stream": False})["stream"] is False


def test_fields_outside_the_options_are_checked() -> None:
    assert refused(CREATE, {}, body={"new": 1}).field == "project_id"
    assert refused(CREATE, {"metadata": 5}, body={"projectId": "p"}).field == "metadata"
    assert (
        refused(STREAM, {**said(), "conversation_id": object()}, body={"conversation_id": "c"}).field
        == "conversation_id"
    )


def test_body_must_be_json() -> None:
    assert refused(CREATE, {"project_id": "p"}, body={"new": {"a": {1}}}).field == "new.a"


def test_body_of_a_chat() -> None:
    sent = body(CHAT.for_stream(stream=False), {"model": "m"}, body={"messages": MESSAGES, "top_k": 5})
    assert sent == {"model": "m", "messages": MESSAGES, "top_k": 5, "stream": False}


class TestWholeBody:
    """The body of `knowledge.create` is a union of objects."""

    given: ClassVar[dict[str, Any]] = {"type": "internal", "key": "k", "path": "p", "embedding_model": "e"}

    def test_adds_a_field(self) -> None:
        assert body(KNOWLEDGE, self.given, body={"new": 1}) == {**self.given, "new": 1}
        assert body(KNOWLEDGE, {"body": self.given}, body={"new": 1}) == {**self.given, "new": 1}

    @pytest.mark.parametrize("name", ["type", "key"])
    def test_gives_a_required_field(self, name: str) -> None:
        given = {key: value for key, value in self.given.items() if key != name}
        assert body(KNOWLEDGE, given, body={name: self.given[name]}) == self.given
        assert body(KNOWLEDGE, {"body": given}, body={name: self.given[name]}) == self.given

    def test_replaces_a_field_that_is_wrong(self) -> None:
        assert body(KNOWLEDGE, {**self.given, "key": 5}, body={"key": "k"}) == self.given

    def test_gives_all(self) -> None:
        assert body(KNOWLEDGE, {}, body=self.given) == self.given

    def test_the_rest_is_checked(self) -> None:
        assert refused(KNOWLEDGE, {**self.given, "key": 5}, body={"new": "k"}).field.endswith("key")


def test_body_of_a_form() -> None:
    fields = form({"model": "m", "file": b"x", "language": "de"}, new=[1, "a", True], prompt={"a": 1}, language="en")
    assert ("model", "m") in fields
    assert ("file", b"x") in fields
    assert [value for name, value in fields if name == "new"] == ["1", "a", "true"]
    assert [value for name, value in fields if name == "language"] == ["en"]
    assert [json.loads(value) for name, value in fields if name == "prompt"] == [{"a": 1}]


def test_fields_of_a_form_that_no_type_knows_are_sent() -> None:
    fields = form({"model": "m", "file": b"x", "hotwords": ["a", "b"], "extra": {"a": 1}, "absent": None}, extra=5)
    assert [value for name, value in fields if name == "hotwords"] == ["a", "b"]
    assert [value for name, value in fields if name == "extra"] == ["5"]
    assert "absent" not in dict(fields)


def test_a_misspelt_name_is_reported_with_any_value() -> None:
    error = refused(TRANSCRIPTIONS, {"model": "m", "File": b"x"})
    assert (error.field, "Did you mean 'file'?" in str(error)) == ("File", True)


def test_form_without_a_required_field_of_its_own() -> None:
    assert ("model", "m") in form({"file": b"x"}, model="m")


@pytest.mark.parametrize(
    ("operation", "request_", "way"),
    [
        (CREATE, {"project_id": 5}, "To send it anyway, use RequestOptions(body={...})."),
        (STREAM, said({"kind": "text", "text": 5}), "To send it anyway, use RequestOptions(body={...})."),
        (KNOWLEDGE, {**TestWholeBody.given, "key": 5}, "To send it anyway, use RequestOptions(body={...})."),
        (LIST, {"limit": "many"}, "To send it anyway, use RequestOptions(query={...})."),
        (DELETE, {"conversation_id": []}, ""),
        (CREATE, {}, ""),
    ],
    ids=["text", "text at a depth", "of a union", "in the query", "in the path", "missing"],
)
def test_an_error_says_how_to_send_a_wrong_type_anyway(operation: Any, request_: Any, way: str) -> None:
    told = str(refused(operation, request_))
    assert told.endswith(f"Nothing was sent. {way}".strip())
    assert ("To send it anyway" in told) is bool(way)


def sent_headers(options: dict[str, Any] | None = None, operation: Any = RETRIEVE, **given: Any) -> Any:
    world = World(answer(404))
    world.play(call(plan(operation, options=RequestOptions(headers=options), **given)))
    (sent,) = world.asked(Send)
    return sent.request.headers


@pytest.mark.parametrize(
    "name", ["authorization", "Authorization", "accept", "ACCEPT", "user-agent", "accept-encoding"]
)
def test_none_removes_a_header(name: str) -> None:
    assert name in sent_headers()
    assert name not in sent_headers({name: None})
    assert name not in sent_headers(headers={name: None})


def test_a_call_restores_a_header_that_the_client_removed() -> None:
    assert sent_headers({"Authorization": "other"}, headers={"authorization": None})["authorization"] == "other"
    assert sent_headers({"Accept": "x"}, headers={"accept": None})["accept"] == "x"


def test_a_call_removes_a_header_of_the_client() -> None:
    assert "x-team" not in sent_headers({"X-Team": None}, headers={"x-team": "a"})


def test_no_key_is_needed_if_its_header_is_removed() -> None:
    def key() -> str:
        raise AssertionError("asked")

    assert "authorization" not in sent_headers({"authorization": None}, api_key=key)
    assert "authorization" not in sent_headers({"authorization": None}, api_key=None)
    assert "authorization" not in sent_headers(api_key=None, headers={"authorization": None})


def test_middleware_sees_the_sent_request() -> None:
    seen: list[Any] = []

    class Spy:
        def before(self, request: Any, call: Any) -> Any:
            seen.append(request.headers)
            return request

        def after(self, outcome: Any, call: Any) -> Any:
            return outcome

    sent = sent_headers({"authorization": None}, middleware=[Spy()])
    assert [dict(headers) for headers in seen] == [dict(sent)]


def test_content_type_of_json_can_be_removed() -> None:
    assert sent_headers(operation=CREATE)["content-type"] == "application/json"
    assert "content-type" not in sent_headers({"content-type": None}, operation=CREATE)


def test_removed_headers_stay_removed_in_a_pickled_core() -> None:
    from orq import OrqCore

    core = pickle.loads(pickle.dumps(OrqCore("a-key-of-a-test", headers={"authorization": None})))
    assert core._settings.headers.decide("authorization")
    assert "authorization" not in core._settings.headers
