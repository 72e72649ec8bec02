"""Test numbers as text in queries and forms, such as `1.0`: no operation fails."""

from __future__ import annotations

import pytest

from orq.local import LocalOrq
from tests.support.wire import connect
from tests.sweep._facts import Endpoint, endpoints, resolve

pytestmark = pytest.mark.once


def is_number(schema: object) -> bool:
    kind = resolve(schema).get("type")  # type: ignore[arg-type]  # a schema of the facts
    return bool({"integer", "number"} & {*([kind] if isinstance(kind, str) else kind or ())})


def numbers(endpoint: Endpoint) -> tuple[list[str], list[str]]:
    """Return the names of numbers in the query and in the form of an operation."""
    parameters = endpoint.schema.get("parameters", [])
    content = endpoint.schema.get("requestBody", {}).get("content", {})
    form = resolve(content["multipart/form-data"]["schema"]) if "multipart/form-data" in content else {}
    return (
        [one["name"] for one in parameters if one["in"] == "query" and is_number(one["schema"])],
        [name for name, schema in form.get("properties", {}).items() if is_number(schema)],
    )


def test_numbers_with_a_decimal_point_are_read_by_every_operation() -> None:
    tried = 0
    with LocalOrq() as server, connect(server) as http:
        for endpoint in endpoints():
            query, form = numbers(endpoint)
            if not query and not form:
                continue
            tried += 1
            ask = endpoint.ask(False, known_id="x")
            parameters = [*ask.query, *((name, "1.0") for name in query)]
            sent: dict[str, object] = {} if ask.body is None else {"json": ask.body}
            if ask.form is not None:
                texts = {
                    name: ("openai/gpt-4o" if name == "model" else values[0]) for name, values in ask.form.texts.items()
                }
                sent = {"data": texts | dict.fromkeys(form, "1.0"), "files": ask.form.files or {"image": b"x"}}
            response = http.request(endpoint.method, ask.path, params=parameters, **sent)  # type: ignore[arg-type]
            assert response.status_code < 500, (endpoint.name, response.text)
    assert tried > 50
