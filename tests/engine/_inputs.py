"""Requests with a fault in one place, and how the request that would be sent looks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq import RequestOptions
from orq._engine.operation import Operation
from orq._engine.request import draft
from orq.errors import RequestValidationError

SECRET = "a value that nobody else may read"
TEXT = {"kind": "text", "text": "Hello!"}


def said(*parts: Any, **fields: Any) -> dict[str, Any]:
    return {"conversation_id": "conv_01", "model": "m", "message": {"role": "user", "parts": list(parts)}, **fields}


def metadata(value: Any) -> dict[str, Any]:
    return said({**TEXT, "metadata": value})


def body(operation: Operation, request: Any, **options: Any) -> Any:
    """Return the JSON that would be sent."""
    sent = draft(operation, request, RequestOptions(**options)).body
    return None if sent is None else json.loads(sent)


def target(operation: Operation, request: Any, **options: Any) -> str:
    return draft(operation, request, RequestOptions(**options)).target


def refused(operation: Operation, request: Any, **options: Any) -> RequestValidationError:
    with pytest.raises(RequestValidationError) as caught:
        draft(operation, request, RequestOptions(**options))
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "Nothing was sent." in str(caught.value)
    return caught.value
