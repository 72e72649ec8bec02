"""Test the errors for names of other packages that do not exist here.

These are the vendor's package, `openai` and `anthropic`.

`vendor_names.json` lists the vendor's names, of the newest of each minor version. `_vendor_names.py` writes it.
"""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import pickle
import re
import traceback
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any
from unittest.mock import create_autospec

import pytest

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore
from orq.errors import RequestValidationError
from orq.funcs import agents_responses_create, deployments_invoke, feedback_create, files_create, prompts_create
from orq.local import LocalOrq
from orq.models import GetFileContentResponse, ListFilesResponse
from tests.package._vendor_names import LIST
from tests.support.samples import KEY

pytestmark = pytest.mark.once

VENDOR: dict[str, Any] = json.loads(LIST.read_text("utf-8"))
METHODS: dict[str, list[str]] = VENDOR["methods"]
NEWEST = [path for path, (last, *_) in METHODS.items() if last == VENDOR["newest"]]
ADVICE = re.compile(r"Write |Did you mean|It takes |It has |It is closed by ")


@cache
def client(asynchronous: bool = False) -> Any:
    return AsyncOrq(KEY) if asynchronous else Orq(KEY)


def found(path: str, owner: Any = None) -> Any:
    """Return what a dotted path leads to."""
    for name in path.split("."):
        owner = getattr(client() if owner is None else owner, name)
    return owner


def told_of(path: str, asynchronous: bool = False) -> str:
    """Return what is said of the first name of a path that is not here; empty if the path is."""
    owner = client(asynchronous)
    for name in path.split("."):
        try:
            owner = getattr(owner, name)
        except AttributeError as error:
            assert type(owner).__name__ in str(error)
            return str(error)
    return ""


def check(told: str) -> None:
    """Check that a message gives advice, and that what it writes as `client.<path>` is here."""
    assert ADVICE.search(told), told
    for path in re.findall(r"client\.([a-z_.]+[a-z_])", told):
        assert path == "namespace.method" or found(path) is not None


@pytest.mark.parametrize("path", METHODS)
def test_a_vendor_method_exists_or_has_an_error_hint(path: str) -> None:
    if told := told_of(path):
        check(told)
        assert path not in NEWEST, "a method of the newest version is missing"


def test_a_method_that_is_a_function_of_a_module() -> None:
    assert "Write orq.webhooks.verify(body, headers, secret)." in told_of("webhooks.construct_event")


@pytest.mark.parametrize("asynchronous", [False, True], ids=["Orq", "AsyncOrq"])
def test_every_async_suffix_has_an_error_hint(asynchronous: bool) -> None:
    for path in NEWEST:
        told = told_of(f"{path}_async", asynchronous)
        assert f"Write await client.{path}(...)" in told
        assert ("with an AsyncOrq" in told) is not asynchronous


def refused(call: Callable[..., Any], *values: Any, **keywords: Any) -> str:
    """Return the message of the `TypeError` of a call; one of a coroutine comes when it is awaited."""
    with pytest.raises(TypeError) as caught:
        made = call(*values, **keywords)
        if inspect.iscoroutine(made):
            asyncio.run(made)
    assert caught.value.__cause__ is None
    return str(caught.value)


@pytest.mark.parametrize("path", NEWEST)
def test_a_vendor_keyword_is_accepted_or_has_an_error_hint(path: str) -> None:
    """The keywords are those of all versions that have had the method, so that old programs get a hint, too."""
    method = found(path)
    for keyword in METHODS[path][1:]:
        if keyword not in inspect.signature(method).parameters:
            told = refused(method, **{keyword: None})
            assert f"got an unexpected keyword argument {keyword!r}. " in told
            check(told)
            assert "Write" in told, "no guess, but what takes its place"


OF_EACH_CALL = {
    "timeout_ms": "options=RequestOptions(timeout=5.0), in seconds",
    "retries": "options=RequestOptions(retries=RetryConfig(max_attempts=3))",
    "http_headers": "options=RequestOptions(headers=...)",
    "server_url": "options=RequestOptions(server_url=...)",
    "timeout": "options=RequestOptions(timeout=5.0), in seconds",
    "extra_headers": "options=RequestOptions(headers=...)",
    "extra_query": "options=RequestOptions(query=...)",
    "extra_body": "options=RequestOptions(body=...)",
    "max_retries": "options=RequestOptions(retries=RetryConfig(max_attempts=3))",
    "idempotency_key": "options=RequestOptions(idempotency_key=...)",
    "type_": "type=",
    "startingAfter": "starting_after=",
    "request": "its fields as keywords: limit, starting_after, ending_before, type",
}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["Orq", "AsyncOrq"])
@pytest.mark.parametrize(("keyword", "instead"), OF_EACH_CALL.items(), ids=OF_EACH_CALL)
def test_a_keyword_of_a_method(keyword: str, instead: str, asynchronous: bool) -> None:
    told = refused(client(asynchronous).agents.list, **{keyword: 1})
    name = "AsyncAgentsNamespace" if asynchronous else "AgentsNamespace"
    assert told == f"{name}.list() got an unexpected keyword argument {keyword!r}. Write {instead}."


@pytest.mark.parametrize("keyword", ["timeout", "timeout_ms", "total_timeout"])
def test_a_timeout_of_a_wait_is_its_limit(keyword: str) -> None:
    told = refused(client(False).responses.wait, response_id="r", **{keyword: 1})
    assert told.endswith(f"argument {keyword!r}. Write limit=5.0, in seconds, for the whole wait.")


OF_THE_CONSTRUCTOR = {
    "timeout_ms": "timeout=20.0, in seconds",
    "retry_config": "retries=RetryConfig(max_attempts=3)",
    "max_retries": "retries=RetryConfig(max_attempts=3)",
    "client": "http_client=",
    "async_client": "http_client= of AsyncOrq",
    "server": "server_url=",
    "url": "server_url=",
    "base_url": "server_url=",
    "api_base": "server_url=",
    "server_idx": "server_url=, the whole address",
    "url_params": "server_url=, the whole address",
    "default_headers": "headers=",
    "http_headers": "headers=",
    "debug_logger": "ORQ_LOG=debug in the environment, or set up the logger 'orq'",
    "environment": "context={'environments': ['production']} in each call of deployments",
    "contact_id": "identity={'id': '...'} in each call that takes it",
    "access_token": "api_key=",
    "verify_ssl": "verify=",
    "proxies": "proxy=",
}


@pytest.mark.parametrize("kind", [Orq, AsyncOrq, OrqCore, AsyncOrqCore])
@pytest.mark.parametrize(("keyword", "instead"), OF_THE_CONSTRUCTOR.items(), ids=OF_THE_CONSTRUCTOR)
def test_a_keyword_of_the_constructor(kind: Any, keyword: str, instead: str) -> None:
    told = refused(kind, KEY, **{keyword: 1})
    assert told == f"{kind.__name__}() got an unexpected keyword argument {keyword!r}. Write {instead}."


@pytest.mark.parametrize("keyword", VENDOR["constructor"])
def test_a_vendor_constructor_keyword_is_accepted_or_has_an_error_hint(keyword: str) -> None:
    if keyword not in inspect.signature(Orq).parameters:
        check(refused(Orq, **{keyword: None}))


def test_several_keywords_at_once() -> None:
    told = refused(Orq, environment="production", contact_id="c")
    assert told.startswith("Orq() got unexpected keyword arguments. For 'environment': Write context=")
    assert "For 'contact_id': Write identity=" in told


def test_with_options_and_a_subclass() -> None:
    class Ours(Orq):
        pass

    assert refused(client().with_options, timeout_ms=1).startswith("Orq.with_options() got an unexpected keyword")
    assert refused(Ours, timeout_ms=1).startswith(
        "Ours() got an unexpected keyword argument 'timeout_ms'. Write timeout"
    )


def test_with_options_has_none_of_the_connections() -> None:
    own = {name for name, of in inspect.signature(Orq).parameters.items() if of.kind is of.KEYWORD_ONLY}
    missing = own - set(inspect.signature(Orq.with_options).parameters)
    assert missing == {"http_client", "transport", "proxy", "verify", "max_connections"}
    for name, written in [*zip(missing, missing, strict=True), ("session", "http_client"), ("proxies", "proxy")]:
        told = refused(client().with_options, **{name: None})
        assert told.endswith(f"Pass {written}= to the constructor of another client.")


OTHERS = {
    "chat.completions.create": "Write client.router.chat.",
    "completions.create": "Write client.router.completions.",
    "embeddings.create": "Write client.router.embeddings.",
    "images.generate": "Write client.router.images.",
    "messages.create": "Write client.router.chat.completions.",
    "responses.stream": "Write client.responses.create(stream=True).",
    "router.chat.completions.stream": "Write client.router.chat.completions.create(stream=True).",
    "router.images.generate": "Write client.router.images.generations.create.",
    "router.models.list": "Write client.models.",
    "files.content": "Write client.files.get_content.",
    "batches.create": "Write orq.bulk.call_many(function, client.core, requests).",
    "agents.with_raw_response": "Write client.result(",
    "agents.get": "Write client.agents.retrieve.",
    "deployments.invoke_with_stream": "Write client.deployments.stream.",
    "deployments.invok": "Did you mean 'invoke'?",
    "agents_list": "The functions of orq.funcs take client.core.",
    "post": "Write client.core.request('POST', '/v2/...')",
    "get_v2_agents": "Write client.core.request('GET', '/v2/...')",
    "contacts.list": "Write client.identities.list.",
    "remoteconfig.get_config": "Write client.remoteconfigs.",
    "no_such_namespace": "It has agents, alerts,",
    "hub.no_such_method": "It has get, search.",
}


@pytest.mark.parametrize(("path", "told"), OTHERS.items(), ids=OTHERS)
def test_a_name_of_others(path: str, told: str) -> None:
    assert told in told_of(path)
    check(told_of(path))


@pytest.mark.parametrize("name", ["response_format", "text_format", "response_model", "output_type"])
@pytest.mark.parametrize("method", ["responses.parse", "router.chat.completions.parse_stream", "deployments.parse"])
def test_the_type_of_a_structured_answer_is_into(method: str, name: str) -> None:
    assert refused(found(method), **{name: int}).endswith(f"{name!r}. Write into=.")


def test_a_value_in_place_of_a_keyword() -> None:
    assert refused(client().agents.retrieve, "a").endswith("It takes keywords alone, such as agent_key=...")
    assert refused(client().agents.list, "a").endswith("It takes keywords alone, such as limit=...")
    assert refused(client().agents.retrieve).endswith("missing 1 required keyword-only argument: 'agent_key'")


@pytest.mark.parametrize("kind", [Orq, AsyncOrq, OrqCore, AsyncOrqCore])
def test_a_second_value_in_a_constructor(kind: Any) -> None:
    told = refused(kind, KEY, "https://my.orq.ai")
    assert told.startswith(f"{kind.__name__}() takes from 1 to 2 positional arguments but 3 were given. ")
    assert told.endswith("It takes api_key, then keywords, such as server_url=...")


def test_other_type_errors_stay_as_they_are() -> None:
    with pytest.raises(TypeError, match=r"missing 1 required positional argument: 'self'$"):
        type(client().agents).list()
    with pytest.raises(TypeError, match=r"^agents_list needs a client"):
        Orq.agents.list()  # type: ignore[call-arg]


@pytest.mark.parametrize(
    "given", [{"api_token": KEY}, {"api_key": KEY, "timeout_ms": 1}, {"api_key": KEY, "timeout": "x"}]
)
@pytest.mark.parametrize("kind", [Orq, AsyncOrqCore])
def test_no_frame_holds_the_key(kind: Any, given: dict[str, Any]) -> None:
    try:
        kind(**given)
    except Exception as error:
        frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][1:]  # the first frame is this test
        assert frames
        assert KEY not in repr([frame.f_locals for frame in frames])
    else:
        pytest.fail("it was taken")


def test_methods_are_unchanged() -> None:
    """Tools see the signature, the docstring and the kind of a method; copies and specs work."""
    method, other = client().agents.retrieve, client(True).agents.retrieve
    assert list(inspect.signature(method).parameters) == ["agent_key", "options"]
    assert method.__doc__.startswith("Fetch") or method.__doc__
    assert (method.__name__, method.__qualname__) == ("retrieve", "AgentsNamespace.retrieve")
    assert "def retrieve(" in inspect.getsource(method)
    assert inspect.iscoroutinefunction(other)
    assert not inspect.iscoroutinefunction(method)
    assert list(inspect.signature(Orq).parameters)[:2] == ["api_key", "server_url"]
    assert isinstance(create_autospec(Orq).agents.retrieve(agent_key="a"), object)
    with pytest.raises(TypeError):
        create_autospec(Orq).agents.retrieve(agent="a")
    assert repr(copy.deepcopy(client())) == repr(client()) == repr(pickle.loads(pickle.dumps(client())))
    assert not hasattr(client().agents, "__wrapped__")


OF_OLDER_VERSIONS = {
    ("deployments.invoke", "environment"): "context={'environments': ['production']}",
    ("deployments.invoke", "contact"): "identity={'id': '...'}",
    ("deployments.get_config", "user_id"): "identity={'id': '...'}",
    ("deployments.invoke", "chain_id"): "thread={'id': '...'}",
    ("deployments.invoke", "max_tokens"): "extra_params={'max_tokens': ...}",
    ("deployments.invoke", "stream"): "client.deployments.stream(...) for an answer in pieces, and leave stream= out",
    ("deployments.stream", "stream"): "client.deployments.stream(...) without stream=. It always answers in pieces",
    ("router.chat.completions.create", "contact_id"): "orq={'identity': {'id': '...'}}",
    ("responses.create", "contact"): "identity={'id': '...'}",
    ("agents.invoke", "agent_key"): "key=",
    ("feedback.create", "field"): "property=",
    ("files.create", "file"): "content=..., filename='notes.txt'",
    ("files.list", "first_id"): "ending_before=",
    ("prompts.update", "prompt_config"): "prompt=",
    ("datasets.create_datapoint", "inputs"): "body=[{'inputs': {...}, 'messages': [...], 'expected_output': '...'}]",
    ("datasets.create_datapoint", "request_body"): "the whole as body=",
    ("knowledge.create", "request"): "the whole as body= or its fields as keywords: key, external_config, path, ",
}


@pytest.mark.parametrize(("where", "instead"), OF_OLDER_VERSIONS.items(), ids=map(".".join, OF_OLDER_VERSIONS))
def test_a_keyword_of_an_older_version(where: tuple[str, str], instead: str) -> None:
    path, keyword = where
    assert f" Write {instead}" in refused(found(path), **{keyword: None})


IN_DICTS = {
    "property": (feedback_create, {"field": "rating", "value": ["good"]}, "field is not a field. Write property"),
    "prompt": (
        prompts_create,
        {"display_name": "a", "path": "Default", "prompt_config": {}},
        "prompt_config is not a field. Write prompt",
    ),
    "content": (files_create, {"filename": "a", "file": "YQ=="}, "file is not a field. Write content=..., filename="),
    "parts": (
        agents_responses_create,
        {"agent_key": "a", "message": {"role": "user", "content": "Hello"}},
        "message.content is not a field. Write parts=[{'kind': 'text', 'text': '...'}]",
    ),
}


@pytest.mark.parametrize(("function", "request_", "told"), IN_DICTS.values(), ids=IN_DICTS)
def test_a_key_of_an_older_version_in_a_request(function: Any, request_: dict[str, Any], told: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        error = function(client().core, request_).error
    assert isinstance(error, RequestValidationError)
    assert told in str(error)


def test_an_optional_key_of_an_older_version_is_sent_and_reported(caplog: pytest.LogCaptureFixture) -> None:
    """The service may still take it, so it is not refused."""
    request: Any = {"key": "a", "contact": {"id": "ada"}}
    with LocalOrq(seed={"deployments": [{"key": "a"}]}) as server, OrqCore("local", server_url=server.url) as core:
        assert deployments_invoke(core, request).ok
        (sent,) = server.requests
    assert sent.json()["contact"] == {"id": "ada"}
    assert "Did you mean \"identity={'id': '...'}\"?" in caplog.text


@pytest.mark.parametrize(
    ("package", "name", "place"),
    [
        ("orq", "OrqAI", "Orq"),
        ("orq.models", "APIError", "orq.errors.APIError"),
        ("orq.models", "SDKError", "orq.errors.APIError"),
        ("orq.models", "APIDefaultError", "orq.errors.APIError"),
        ("orq", "BackoffStrategy", "orq.RetryConfig"),
    ],
)
def test_an_import_of_a_name_that_is_elsewhere(package: str, name: str, place: str) -> None:
    with pytest.raises(ImportError, match=rf"'{package}' has no name '{name}'. Write {place}"):
        exec(f"from {package} import {name}")


def test_a_value_has_hints_for_other_libraries_attributes() -> None:
    value: Any = GetFileContentResponse(download_url="https://example.com")
    with pytest.raises(AttributeError, match=r"Write orq\.to_dict\(value\)"):
        value.model_dump()
    with pytest.raises(AttributeError, match=r"Write json\.dumps\(orq\.to_dict\(value\)\)"):
        value.model_dump_json()
    with pytest.raises(AttributeError, match="an event is the payload itself"):
        value.data  # noqa: B018
    assert not {"data", "model_dump", "model_dump_json"} & {*dir(value)}
    assert "data" in dir(ListFilesResponse(object="list", data=[], has_more=False))
