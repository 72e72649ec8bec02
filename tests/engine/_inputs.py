"""Make requests with one wrong value, and the requests that a valid value gives."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq import RequestOptions
from orq._engine.operation import Json, Operation
from orq._engine.plan import PreparedRequest, RawInput
from orq._engine.request import prepare
from orq.errors import RequestValidationError
from orq.types import APIStruct

RAW = Operation(name="request", method="GET", path="/", request=APIStruct, answer=Json(Any))
"""What stands for an endpoint that has no operation."""

SECRET = "a value that nobody else may read"
TEXT = {"kind": "text", "text": "Hello!"}


def said(*parts: Any, **fields: Any) -> dict[str, Any]:
    return {"conversation_id": "conv_01", "model": "m", "message": {"role": "user", "parts": list(parts)}, **fields}


def metadata(value: Any) -> dict[str, Any]:
    return said({**TEXT, "metadata": value})


def body(operation: Operation, request: Any, **options: Any) -> Any:
    """Return the JSON that would be sent."""
    sent = prepare(operation, request, RequestOptions(**options)).body
    return None if sent is None else json.loads(sent)


def target(operation: Operation, request: Any, **options: Any) -> str:
    return prepare(operation, request, RequestOptions(**options)).target


def prepare_raw(path: Any, query: Any, sent: Any, options: RequestOptions | None = None) -> PreparedRequest:
    """Prepare a request to an endpoint that has no operation."""
    return prepare(RAW, RawInput(path, query, sent), options)


def refused(operation: Operation, request: Any, **options: Any) -> RequestValidationError:
    with pytest.raises(RequestValidationError) as caught:
        prepare(operation, request, RequestOptions(**options))
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "Nothing was sent." in str(caught.value)
    return caught.value
