"""Test the hints of errors that depend on the call: which key, which operation, which field."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import pytest

from orq import Orq, RequestOptions
from orq.errors import APIError, OrqError, RequestValidationError, StreamError, StreamFailedError
from orq.funcs import (
    agents_retrieve,
    conversations_create,
    conversations_create_conversation_response as respond,
    conversations_update,
)
from orq.testing import LocalOrq, Pause, failed_reply, text_reply
from tests.support.samples import KEY, REPLY_REQUEST


def refused(server: LocalOrq, status: int, *, key: Any = KEY, options: RequestOptions | None = None) -> OrqError:
    server.on(agents_retrieve).fail(status, "no")
    with Orq(key, server_url=server.url) as client, pytest.raises(APIError) as caught:
        client.agents.retrieve(agent_key="a", options=options)
    return caught.value


@pytest.mark.parametrize(
    ("key", "options", "says"),
    [
        (KEY, None, "The key was passed as api_key."),
        (lambda: KEY, None, "The key came from the function passed as api_key."),
        (None, None, "The key came from ORQ_API_KEY. Check that variable."),
        (KEY, {"headers": {"authorization": "Bearer " + KEY}}, "The key was in your own `authorization` header"),
    ],
)
def test_a_refused_key_is_named_by_source(key: Any, options: Any, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORQ_API_KEY", KEY)
    with LocalOrq() as server:
        error = refused(server, 401, key=key, options=RequestOptions(**options) if options else None)
    assert says in str(error)
    assert KEY not in str(error)


def test_a_call_to_another_origin_had_no_key() -> None:
    with LocalOrq() as server, LocalOrq() as other, Orq(KEY, server_url=server.url) as client:
        options = RequestOptions(server_url=other.url)
        with pytest.raises(APIError) as caught:
            client.agents.retrieve(agent_key="a", options=options)
    assert caught.value.status_code == 401
    assert "No key was sent, because server_url of this call" in str(caught.value)


def test_only_dropped_operations_have_that_hint() -> None:
    with LocalOrq() as server, Orq(KEY, server_url=server.url) as client:
        with pytest.raises(APIError) as caught:
            client.conversations.retrieve(conversation_id="conv_404")
        assert "The vendor's SDKs dropped this operation after 2026-02" in str(caught.value)
        assert "dropped" not in str(refused(server, 404))
        server.on(conversations_update).fail(409)
        with pytest.raises(APIError) as conflict:
            client.conversations.update(conversation_id="conv_404")
        assert "dropped" not in str(conflict.value)


@pytest.mark.parametrize("status", [400, 422])
def test_fields_are_called_as_in_python_too(status: int) -> None:
    with LocalOrq() as server, Orq(KEY, server_url=server.url) as client:
        server.on(conversations_update).fail(status, "displayName: is too long").fail(status, "entity: is unknown")
        with pytest.raises(APIError) as caught:
            client.conversations.update(conversation_id="conv_01", display_name="x")
        assert str(caught.value).endswith("In Python displayName is display_name.")
        with pytest.raises(APIError) as other:
            client.conversations.update(conversation_id="conv_01", display_name="x")
        assert "In Python" not in str(other.value)
        server.on(conversations_create).fail(status, "projectId or displayName is missing")
        with pytest.raises(APIError) as both:
            client.conversations.create(project_id="proj_01")
        assert str(both.value).endswith("In Python projectId is project_id, displayName is display_name.")


@pytest.mark.parametrize("again", [copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_hint_travels_with_the_error(again: Callable[[OrqError], OrqError]) -> None:
    with LocalOrq() as server:
        error = refused(server, 401)
    assert str(again(error)) == str(error)
    assert again(error).hint == error.hint != type(error).hint


def test_a_broken_stream_has_its_request_id() -> None:
    with LocalOrq() as server, Orq(KEY, server_url=server.url) as client:
        server.on(respond, headers={"x-request-id": "req_7"}).stream(failed_reply("overloaded", code=529))
        server.on(respond, headers={"x-request-id": "req_7"}).stream(text_reply("Hello"), cut_after=1)
        for says in (
            "The service reported a failure (529): overloaded.",
            "The connection was lost",
        ):
            with pytest.raises(StreamError) as caught:
                client.conversations.create_conversation_response(**REPLY_REQUEST).collect()
            assert says in str(caught.value)
            assert "The request id is req_7." in str(caught.value)
            assert caught.value.request_id == "req_7"
    assert "gave no reason" in str(StreamFailedError())


def test_the_log_has_pauses_and_ends_of_streams(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "orq")
    with LocalOrq() as server, Orq(KEY, server_url=server.url) as client:
        url = server.url
        server.on(respond, headers={"retry-after-ms": "10"}).fail(503)
        hello = text_reply("Hello")
        server.on(respond).stream(hello).stream([hello[0], Pause(5), *hello[1:]]).stream(hello, cut_after=1)
        client.conversations.create_conversation_response(**REPLY_REQUEST).collect()
        with client.conversations.create_conversation_response(**REPLY_REQUEST) as left:
            next(iter(left))
        with pytest.raises(StreamError):
            client.conversations.create_conversation_response(**REPLY_REQUEST).collect()
    name = respond.__name__
    lines = [record.getMessage() for record in caplog.records if record.name == "orq"]
    assert f"{name} waits 0.01 s before attempt 2" in lines
    assert f"{name} stream complete, 4 events" in lines
    assert any(line.startswith(f"{name} stream left before its end, 1 event") for line in lines)
    assert any(line.startswith("A stream broke after 1 event. ") for line in lines)
    assert lines[0].endswith(f", attempt 1 of 3, 107 bytes to {url}")
    assert KEY not in "\n".join(lines)


def test_an_answer_that_is_too_large_names_the_limit_to_raise() -> None:
    with LocalOrq() as server, Orq(KEY, server_url=server.url, max_body=64) as client:
        server.on(agents_retrieve).answer(key="a" * 100)
        with pytest.raises(OrqError) as caught:
            client.agents.retrieve(agent_key="a")
    assert str(caught.value).endswith(
        "The call was agents_retrieve (GET /v2/agents/{agent_key}). Raise max_body on the client."
    )


@pytest.mark.parametrize("seconds", [5, 2.5])
@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("responses.create", {"model": "m", "input": "a"}),
        ("router.chat.completions.create", {"model": "m", "messages": []}),
        ("evals.invoke", {"id": "e"}),
    ],
)
def test_seconds_in_the_field_timeout_name_the_option(path: str, fields: dict[str, Any], seconds: float) -> None:
    with Orq(KEY, server_url="http://127.0.0.1:9") as client, pytest.raises(RequestValidationError) as caught:
        attrgetter(path)(client)(**fields, timeout=seconds)
    assert caught.value.field == "timeout"
    assert "For a limit in seconds, write options=RequestOptions(timeout=...)." in str(caught.value)
