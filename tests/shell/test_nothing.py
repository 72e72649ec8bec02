"""Test missing values: a 204 in place of a body, and null for an empty list."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from orq import Ok, OrqCore, from_wire
from orq.funcs import deployments_get_config, deployments_invoke, router_embeddings_create
from orq.models import AgentResponseMessage, DeploymentConfig, DeploymentResponse


def answered(function: Any, request: Any, status: int, **content: Any) -> Any:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, **content))
    with httpx.Client(transport=transport) as client, OrqCore("key", http_client=client) as core:
        return function(core, request)


@pytest.mark.parametrize(
    ("function", "kind"), [(deployments_invoke, DeploymentResponse), (deployments_get_config, DeploymentConfig)]
)
def test_a_204_beside_a_body_reads_as_one_without_fields(function: Any, kind: type) -> None:
    result = answered(function, {"key": "greeting"}, 204)
    assert isinstance(result, Ok)
    assert isinstance(result.value, kind)
    assert {getattr(result.value, name) for name in result.value.__struct_fields__} == {None}
    assert len(result.response.problems) == 1
    assert "204" in result.response.problems[0]


def test_null_for_a_required_list_is_an_empty_list() -> None:
    body = {"data": None, "model": "m", "object": "list", "usage": {"prompt_tokens": 1, "total_tokens": 1}}
    result = answered(router_embeddings_create, {"model": "m", "input": "x"}, 200, json=body)
    assert result.value.data == []
    assert result.response.problems == ()


def test_null_for_a_list_of_a_message() -> None:
    data = {"messageId": "m", "role": "agent", "parts": None}
    assert from_wire(AgentResponseMessage, data).parts == []
