"""Test cores across processes: forks during calls, and pickles for spawned processes."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq import UNSET, AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore, RequestOptions, RetryConfig, Timeout, Unrecognized
from orq.errors import ConfigurationError, NotFoundError, OrqError, RateLimitError
from orq.funcs import conversations_create, conversations_create_conversation_response
from orq.models import (
    Conversation,
    ConversationUserMessage,
    CreateConversationRequest,
    CreateConversationResponseRequest,
    TextPart,
    UpdateConversationMetadata,
)
from tests.faults._ask import CREATED, DELTAS, DONE, KEY, REQUESTS, RETRIEVED, SENTINEL, STARTED
from tests.faults._server import Pause, Server, answer, chunks, head
from tests.lifecycle import _child

MADE = answer(201, CREATED)
ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_borrowed_client_stays_in_its_process() -> None:
    """Its connections are shared after a fork: one process would get the other's answers."""
    program = """
import httpx, os, sys
from orq import Orq
client = Orq("key", server_url=sys.argv[1], http_client=httpx.Client())
client.conversations.retrieve(conversation_id="conv_01")
if child := os.fork():
    assert os.waitpid(child, 0)[1] == 0
    client.conversations.retrieve(conversation_id="conv_01")
else:
    try:
        client.conversations.retrieve(conversation_id="conv_01")
    except Exception as error:
        os._exit("An http_client of your own cannot be used after a fork" not in str(error))
"""
    with Server(default=answer(200, RETRIEVED)) as server:
        done = subprocess.run([sys.executable, "-c", program, server.url], capture_output=True, text=True, timeout=30)
        assert (done.returncode, done.stderr) == (0, "")
        assert len(server.requests) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_fork_in_the_middle_of_a_stream() -> None:
    """The child makes its own calls on its own connections, and those of the parent continue.

    There is no warning and no wait.
    """
    stream = [
        head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks([STARTED], end=False),
        Pause(0.3),
        chunks([DELTAS[1], DONE, SENTINEL]),
    ]
    with Server(answer(200, RETRIEVED), stream, default=answer(200, RETRIEVED)) as server:
        environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        done = subprocess.run(
            [sys.executable, "-m", "tests.lifecycle._child", server.url],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert done.stderr == ""
        assert done.returncode == 0
        parents = {server.requests[0].connection, server.requests[1].connection}
        *children, last = [seen.connection for seen in server.requests[2:]]
        assert len(children) == 4
        assert parents.isdisjoint(children)
        assert last in parents, "the connection that was idle at the fork serves the parent again"
        assert server.wait_closed()


# -- pickles


@pytest.fixture(scope="module")
def other() -> Iterator[ProcessPoolExecutor]:
    """Another process, in which no key is set."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=_child.without_key) as pool:
        yield pool


@pytest.mark.parametrize("make", [OrqCore, AsyncOrqCore, Orq, AsyncOrq])
def test_a_key_is_pickled_only_if_it_was_passed_as_text(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORQ_API_KEY", KEY)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert KEY.encode() in pickle.dumps(make(KEY), protocol)
        assert KEY.encode() not in pickle.dumps(make(), protocol)
        assert KEY.encode() not in pickle.dumps(make(_child.key), protocol)


@pytest.mark.parametrize("make", [OrqCore, AsyncOrqCore])
def test_a_core_pickles_as_its_settings(make: Any) -> None:
    core = make(
        KEY,
        server_url="https://orq.test/base/",
        timeout=Timeout(connect=1.0),
        idle_timeout=None,
        retries=RetryConfig(max_attempts=7),
        headers={"x-team": "blue"},
        max_event=5,
        strict=True,
    )
    twin = pickle.loads(pickle.dumps(core))
    assert type(twin) is make
    assert repr(twin) == repr(core)
    for name in ("server_url", "timeout", "idle_timeout", "retries", "max_event", "strict"):
        assert getattr(twin._settings, name) == getattr(core._settings, name)
    assert twin._settings.headers["X-Team"] == "blue"
    assert twin._settings.key.reveal() == KEY


def test_a_core_with_the_callers_client_refuses_pickling() -> None:
    with (
        httpx.Client() as http,
        OrqCore(KEY, http_client=http) as core,
        pytest.raises(TypeError, match="cannot be pickled"),
    ):
        pickle.dumps(core)


def test_a_stream_refuses_pickling() -> None:
    script = [head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks([STARTED, DONE])]
    with Server(script) as server, OrqCore(KEY, server_url=server.url) as core:
        stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
        with stream, pytest.raises(TypeError, match="stream cannot be pickled"):
            pickle.dumps(stream)


def test_a_core_and_a_request_work_in_another_process(other: ProcessPoolExecutor) -> None:
    with Server(default=MADE) as server, OrqCore(KEY, server_url=server.url) as core:
        request = CreateConversationRequest(project_id="proj_01")
        assert conversations_create(core, request).ok
        result = other.submit(_child.create, core, request).result(30)
        assert isinstance(result, Ok)
        assert result == conversations_create(core, request)
        assert result.response.status_code == 201
        assert result.response.headers["Content-Type"] == "application/json"
        assert result.value.metadata is None
        assert {seen.headers["authorization"] for seen in server.requests} == {f"Bearer {KEY}"}
        assert {seen.body for seen in server.requests} == {b'{"projectId":"proj_01"}'}


def test_a_client_works_in_another_process(other: ProcessPoolExecutor) -> None:
    with Server(default=MADE) as server, Orq(KEY, server_url=server.url) as client:
        value = other.submit(_child.create_with, client, project_id="proj_01").result(30)
        assert value == client.conversations.create(project_id="proj_01")


def test_a_key_callback_is_pickled_by_its_name(other: ProcessPoolExecutor) -> None:
    with Server(default=MADE) as server, OrqCore(_child.key, server_url=server.url) as core:
        assert other.submit(_child.create, core, CreateConversationRequest(project_id="p")).result(30).ok
        assert server.requests[0].headers["authorization"] == "Bearer sk-of-a-callback"


def test_a_key_of_the_environment_is_not_pickled(other: ProcessPoolExecutor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORQ_API_KEY", KEY)
    with Server(default=MADE) as server, OrqCore(server_url=server.url) as core:
        request = CreateConversationRequest(project_id="proj_01")
        assert conversations_create(core, request).ok
        result = other.submit(_child.create, core, request).result(30)
        assert isinstance(result, Err)
        assert isinstance(result.error, ConfigurationError)
        assert "ORQ_API_KEY" in str(result.error)
        assert len(server.requests) == 1


def test_an_error_comes_back_from_another_process(other: ProcessPoolExecutor) -> None:
    with Server(default=answer(404, b'{"message": "no such project"}', "x-request-id: r1")) as server:
        core = OrqCore(KEY, server_url=server.url)
        result = other.submit(_child.create, core, CreateConversationRequest(project_id="proj_01")).result(30)
        assert isinstance(result, Err)
        error = result.error
        assert type(error) is NotFoundError
        assert (error.status_code, error.message, error.request_id, error.attempts) == (404, "no such project", "r1", 1)
        raised = other.submit(_child.create_with, Orq(KEY, server_url=server.url), project_id="p").exception(30)
        assert type(raised) is NotFoundError
        assert str(raised) == str(error)


VALUES: list[Any] = [
    UNSET,
    Unrecognized("new.kind", {"type": "new.kind", "n": [1, None]}),
    Ok(5),
    Ok([Unrecognized(None, 3)]),
    CreateConversationResponseRequest(
        conversation_id="conv_01",
        message=ConversationUserMessage(parts=[TextPart(text="Hello!")]),
        model="openai/gpt-4o",
    ),
    Conversation(id="conv_1", kind="conversation", display_name="A talk", created_at=1, updated_at=2),
    RequestOptions(total_timeout=None, headers={"x-team": None}),
    RetryConfig(unsafe=True),
    Timeout(connect=None),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_are_pickled_to_another_process_and_back(value: Any, other: ProcessPoolExecutor) -> None:
    assert other.submit(_child.back, value).result(30) == value


@pytest.mark.parametrize("error", [OrqError("x"), RateLimitError("slow", retry_after=2.0, operation="f", attempts=3)])
def test_errors_are_pickled_to_another_process_and_back(error: OrqError, other: ProcessPoolExecutor) -> None:
    twin = other.submit(_child.back, Err(error)).result(30).error
    assert type(twin) is type(error)
    assert (str(twin), vars(twin)) == (str(error), vars(error))


def test_unset_is_one_object_in_every_process(other: ProcessPoolExecutor) -> None:
    change = UpdateConversationMetadata(generating_title=True)
    assert other.submit(_child.back, UNSET).result(30) is UNSET
    assert other.submit(_child.is_unset, change).result(30)
    assert other.submit(_child.back, change).result(30).entity_id is UNSET
