"""Test a body that is a union of objects: by its fields, as an object, or as `body`."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from orq import Err, Orq, OrqCore
from orq.errors import RequestValidationError
from orq.funcs import evals_create, knowledge_create, knowledge_update, notifiers_create, tools_update
from orq.models import CreateInternalKnowledge

INTERNAL = {"type": "internal", "key": "docs", "embedding_model": "openai/e", "path": "Default"}
LLM = {"type": "llm_eval", "key": "k", "prompt": "?", "mode": "single", "model": "openai/gpt-4o"}
FUNCTION = {"type": "function", "description": "d"}


class Sent:
    """What a client sends, one request at a time; each is answered with nothing that fits."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.http_client = httpx.Client(transport=httpx.MockTransport(self._take))

    def _take(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(400, json={})

    def body(self) -> Any:
        (request,) = self.requests
        return json.loads(request.content)


def sent(function: Any, request: Any) -> tuple[str, Any]:
    seen = Sent()
    with OrqCore("key", http_client=seen.http_client) as core:
        result = function(core, request)
    assert seen.requests, result
    return seen.requests[0].url.path, seen.body()


@pytest.mark.parametrize(
    ("function", "request_", "path", "body"),
    [
        pytest.param(knowledge_create, INTERNAL, "/v2/knowledge", INTERNAL, id="the object itself"),
        pytest.param(knowledge_create, {"body": INTERNAL}, "/v2/knowledge", INTERNAL, id="as body"),
        pytest.param(
            knowledge_create,
            CreateInternalKnowledge(key="docs", embedding_model="openai/e", path="Default"),
            "/v2/knowledge",
            {name: value for name, value in INTERNAL.items() if name != "type"},  # the class already sets this field
            id="a struct of the union",
        ),
        pytest.param(evals_create, LLM, "/v2/evaluators", LLM, id="told apart by its keys"),
        pytest.param(
            evals_create, {**LLM, "code": None, "jury": None}, "/v2/evaluators", LLM, id="None among the keys"
        ),
        pytest.param(
            tools_update, {"tool_id": "t", **FUNCTION}, "/v2/tools/t", FUNCTION, id="beside a field of the path"
        ),
        pytest.param(
            knowledge_update,
            {"knowledge_id": "k", "type": "internal", "description": None, "path": None},
            "/v2/knowledge/k",
            {"type": "internal", "description": None},
            id="null clears where it can",
        ),
    ],
)
def test_it_is_sent(function: Any, request_: Any, path: str, body: Any) -> None:
    assert sent(function, request_) == (path, body)


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        pytest.param({**INTERNAL, "key": 5}, "key", id="by its fields"),
        pytest.param({"body": {**INTERNAL, "key": 5}}, "body.key", id="as body"),
        pytest.param({"type": "internal", "key": "docs", "path": "p"}, "embedding_model", id="a field that is missing"),
        pytest.param({}, "body", id="nothing at all"),
    ],
)
def test_mismatches_are_reported_with_the_callers_names(request_: Any, field: str) -> None:
    with OrqCore("key", http_client=Sent().http_client) as core:
        result = knowledge_create(core, request_)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestValidationError)
    assert result.error.field == field


def test_keywords_of_a_method() -> None:
    seen = Sent()
    with Orq("key", http_client=seen.http_client) as client, pytest.raises(Exception, match="400"):
        client.knowledge.create(type="internal", key="docs", embedding_model="openai/e", path="Default")
    assert seen.body() == INTERNAL


def test_a_method_does_not_take_both() -> None:
    with Orq("key", http_client=Sent().http_client) as client, pytest.raises(RequestValidationError, match="key"):
        client.knowledge.create(key="docs", body=INTERNAL)  # type: ignore[call-overload]


def test_a_large_union_names_each_of_its_fields() -> None:
    seen = Sent()
    with Orq("key", http_client=seen.http_client) as client, pytest.raises(Exception, match="400"):
        client.chunking.parse(strategy="token", text="Hello", chunk_size=5)
    assert seen.body() == {"strategy": "token", "text": "Hello", "chunk_size": 5}


def test_a_body_selected_by_keys_may_lack_all_keys() -> None:
    with OrqCore("key", http_client=Sent().http_client) as core:
        result = notifiers_create(core, {"type": "email"})
    assert isinstance(result, Err)
    assert "emails" in str(result.error)
