"""Test that any data in a public format passes through whole.

It has unknown fields at every depth.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st
from msgspec import inspect as mi

import orq
from orq import OrqCore, funcs
from orq._engine.operation import Events, Json
from orq.models import ResponseResource
from tests.support.operations import operation_named

from ._grown import difference, grown
from ._run import examples
from ._values import pair

pytestmark = pytest.mark.once

WHOLE = [
    "router_chat_completions_create",
    "responses_create",
    "router_responses_create",
    "router_completions_create",
    "router_embeddings_create",
    "router_moderations_create",
    "router_rerank_create",
    "router_images_generations_create",
    "responses_compact",
    "deployments_invoke",
]
STREAMED = [
    "router_chat_completions_create",
    "responses_create",
    "router_responses_create",
    "router_completions_create",
]
ENDS: dict[str, dict[str, Any]] = {
    "router_chat_completions_create": {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    "router_completions_create": {"choices": [{"index": 0, "text": "", "finish_reason": "stop"}]},
}
COMPLETED = {"type": "response.completed", "sequence_number": 1, "response": {"id": "r", "status": "completed"}}
ENDING = {"response.completed", "response.incomplete", "response.failed", "error"}


class Service:
    """Keeps what was sent, and answers what it is told to."""

    def __init__(self) -> None:
        self.sent: Any = None
        self.answer = httpx.Response(500)
        client = httpx.Client(transport=httpx.MockTransport(self._respond))
        self.core = OrqCore(api_key="a-key-of-some-length", http_client=client, retries=None)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.sent = json.loads(request.content)
        return self.answer


SERVICE = Service()


def drawn(data: st.DataObject, cls: Any, *, odd: bool = False) -> Any:
    """Draw what fits a type, as it stands on the wire, and let it grow."""
    node = mi.type_info(cls)
    return grown(data.draw, node, pair(data.draw, node)[1], odd=odd)


def call(name: str, request: Any, **stream: bool) -> Any:
    """Call, and check that the request arrived as it was written."""
    result = getattr(funcs, name)(SERVICE.core, request, **stream)
    assert difference(request, {key: item for key, item in SERVICE.sent.items() if key != "stream"}) is None
    return result.unwrap()


@pytest.mark.parametrize("name", WHOLE)
def test_a_request_arrives_and_its_answer_comes_out_whole(name: str) -> None:
    operation = operation_named(name)
    assert isinstance(operation.answer, Json)
    cls = operation.answer.type
    flag = {"stream": False} if operation.streamed else {}

    @examples(25, shrink=False)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        request, answer = drawn(data, operation.request), drawn(data, cls, odd=data.draw(st.booleans()))
        SERVICE.answer = httpx.Response(200, json=answer)
        value = call(name, request, **flag)
        assert difference(answer, orq.to_dict(value, wire=True)) is None
        assert difference(answer, orq.to_dict(orq.from_wire(cls, orq.to_dict(value, wire=True)), wire=True)) is None

    check()


@pytest.mark.parametrize("name", STREAMED)
def test_every_event_of_a_stream_comes_out_whole(name: str) -> None:
    operation = operation_named(name)
    assert isinstance(operation.streamed, Events)
    node = mi.type_info(operation.streamed.type)
    kinds = getattr(node, "types", (node,))
    some = [kind for kind in kinds if kind.tag not in ENDING]

    @examples(25, shrink=False)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        request = drawn(data, operation.request)
        events = [
            grown(data.draw, kind, pair(data.draw, kind)[1])
            for kind in data.draw(st.lists(st.sampled_from(some), max_size=5))
        ]
        events.append(ENDS.get(name, COMPLETED))
        text = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
        SERVICE.answer = httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})
        stream = call(name, request, stream=True)
        got = [orq.to_dict(event, wire=True) for event in stream]
        assert stream.complete
        assert difference(events, got) is None

    check()


@examples(25, shrink=False)
@given(st.data())
def test_the_items_of_a_response_can_be_sent_back(data: st.DataObject) -> None:
    answer = drawn(data, ResponseResource)
    SERVICE.answer = httpx.Response(200, json={**answer, "error": None})
    output = call("responses_create", {"model": "m", "input": "Hi"}, stream=False).output or []
    forms: list[Any] = [output, orq.to_dict(output), orq.to_dict(output, wire=True)]
    for form in forms:
        funcs.responses_create(SERVICE.core, {"model": "m", "input": form}).unwrap()
        assert difference(answer["output"] or [], SERVICE.sent["input"]) is None
