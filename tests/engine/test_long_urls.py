"""Test that a path or query that is too long for a URL is refused before sending.

The error names the field.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from orq import OrqCore, RequestOptions
from orq._engine.mismatch import Mismatch
from orq._engine.operation import Operation
from orq._engine.request import _target, layout
from orq.errors import ConfigurationError, RequestValidationError
from tests.engine._inputs import prepare_raw, refused
from tests.engine._steps import LIST, RETRIEVE
from tests.support.operations import every_operation
from tests.support.samples import KEY

LONG = "x" * 70_000
OPERATIONS: list[Operation] = every_operation()


def test_every_field_of_a_path_or_query() -> None:
    seen = 0
    for operation in OPERATIONS:
        fields = layout(operation)
        names = [*fields.path, *(name for name, _ in fields.query)]
        short = dict.fromkeys(fields.path, "id") | {name: None for name, _ in fields.query}
        for name in names:
            with pytest.raises(Mismatch) as caught:
                _target(fields, SimpleNamespace(**{**short, name: LONG}), None)
            assert caught.value.path == name, operation.name
            seen += 1
    assert seen > 200


def test_the_error_has_the_length_and_no_value() -> None:
    error = refused(RETRIEVE, {"conversation_id": LONG})
    assert error.field == "conversation_id"
    assert "is too long. Path and query have 70018 characters, and a URL can have 60000" in str(error)
    assert len(str(error)) < 500


@pytest.mark.parametrize("letter", ["/", "ü", "🦉"])
def test_the_encoded_length_counts(letter: str) -> None:
    assert refused(RETRIEVE, {"conversation_id": letter * 21_000}).field == "conversation_id"


def test_many_values_of_one_field_count_together() -> None:
    error = refused(LIST, {}, query={"tags": ["x" * 1000] * 70, "page": "y" * 2000})
    assert error.field == "options.query.tags"


def test_raw_requests() -> None:
    for path, query, field in [("/" + LONG, {}, "path"), ("/v2/x", {"q": LONG}, "query.q")]:
        with pytest.raises(RequestValidationError, match="too long") as caught:
            prepare_raw(path, query, None)
        assert caught.value.field == field


@pytest.mark.parametrize("take", [lambda url: OrqCore(KEY, server_url=url), lambda url: RequestOptions(server_url=url)])
def test_the_address_of_the_server(take: Any) -> None:
    with pytest.raises(ConfigurationError, match="server_url must have at most 4000 characters"):
        take("https://api.example/" + "y" * 3981)
    take("https://api.example/" + "y" * 3980)
