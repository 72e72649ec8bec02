"""Test that the sweep detects faults: each test changes the package in one place."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

import orq.funcs
from orq._engine import multipart, request, response, targets
from orq._engine.operation import Operation
from tests.support.operations import operation_named
from tests.sweep._facts import Endpoint, endpoints
from tests.sweep._run import Findings, cases, recorder, sweep
from tests.sweep._server import Recorder
from tests.sweep._tally import tally

pytestmark = pytest.mark.once
SEED, EACH = 2026, 6  # the number of operations that each mutation changes


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as running:
        yield running


def found_in(server: Recorder, among: list[Endpoint] | None = None) -> Findings:
    """Sweep until something is found."""
    found = Findings()
    for full in (False, True):
        server.forget()
        left = takewhile(lambda _: not found, cases(full, among=among))
        sweep(server, found, facade=False, wanted=left)
    return found


def module(endpoint: Endpoint) -> Any:
    """Return the module of a function."""
    return sys.modules[getattr(orq.funcs, endpoint.name).__module__]


def body_fields(operation: Operation) -> list[str]:
    """Return the fields that go into a JSON object."""
    fields = msgspec.structs.fields(operation.request)
    elsewhere = {*operation.query, *([operation.body] if operation.body else [])}
    return [f.name for f in fields if f.name not in elsewhere and f"{{{f.encode_name}}}" not in operation.path]


def path_fields(operation: Operation) -> list[str]:
    return [step[1 : step.index("}")] for step in operation.path.split("/") if step.startswith("{")]


def swap_two_path_values(operation: Operation) -> Operation | None:
    names = path_fields(operation)
    if len(names) < 2:
        return None
    path = operation.path.replace(f"{{{names[0]}}}", "{}").replace(f"{{{names[1]}}}", f"{{{names[0]}}}")
    return replace(operation, path=path.replace("{}", f"{{{names[1]}}}"))


def move_a_body_field_to_the_query(operation: Operation) -> Operation | None:
    names = body_fields(operation)
    return replace(operation, query=(*operation.query, names[-1])) if names and not operation.form else None


def wrong_method(operation: Operation) -> Operation:
    return replace(operation, method="PUT" if operation.method != "PUT" else "POST")


def lose_the_slash_at_the_end_or_add_one(operation: Operation) -> Operation:
    return replace(operation, path=operation.path[:-1] if operation.path.endswith("/") else operation.path + "/")


def lose_what_is_always_sent(operation: Operation) -> Operation | None:
    return replace(operation, constant={}) if operation.constant and operation.streamed is None else None


def answer_of_another(operation: Operation) -> Operation | None:
    kind = getattr(operation.answer, "type", None)
    return replace(operation, answer=replace(operation.answer, type=list[int])) if kind else None


def send_json_as_text(operation: Operation) -> Operation | None:
    return replace(operation, form=replace(operation.form, json=())) if operation.form else None


def forget_the_names_of_a_form(operation: Operation) -> Operation | None:
    return replace(operation, form=replace(operation.form, renamed={})) if operation.form else None


OPERATION_MUTATIONS = [
    swap_two_path_values,
    move_a_body_field_to_the_query,
    wrong_method,
    lose_the_slash_at_the_end_or_add_one,
    lose_what_is_always_sent,
    answer_of_another,
    send_json_as_text,
    forget_the_names_of_a_form,
]


@pytest.mark.parametrize("mutate", OPERATION_MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_a_changed_operation_is_noticed(
    server: Recorder, monkeypatch: pytest.MonkeyPatch, mutate: Callable[[Operation], Operation | None]
) -> None:
    able = [endpoint for endpoint in endpoints() if mutate(operation_named(endpoint.name)) is not None]
    chosen = random.Random(SEED).sample(able, min(EACH, len(able)))
    assert chosen
    for endpoint in chosen:
        with monkeypatch.context() as patch:
            changed = mutate(operation_named(endpoint.name))
            patch.setattr(module(endpoint), f"_{endpoint.name}", lambda changed=changed: changed)
            found = found_in(server, [endpoint])
        assert found, f"{endpoint.name}: {mutate.__name__} went unnoticed"
    tally["changed operations noticed"] += len(chosen)


def without_its_last_query_field(operation: Operation) -> Any:
    plan = real_layout(operation)
    return replace(plan, query=plan.query[:-1])


def unencoded(text: str, safe: str) -> str:
    return text


def null_for_absent(plan: Any, whole: Any, value: Any, options: Any) -> bytes | None:
    body = real_body(plan, whole, value, options)
    if whole is not None or not plan.has_body:
        return body
    names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
    nulls = {wire: None for name, wire in names if getattr(value, name) is None and name not in plan.blanks}
    return msgspec.json.encode({**nulls, **msgspec.json.decode(body or b"{}")})


def without_its_last_field(plan: Any, whole: Any, value: Any, options: Any) -> bytes | None:
    body = real_body(plan, whole, value, options)
    fields = msgspec.json.decode(body or b"null")
    return msgspec.json.encode(dict(list(fields.items())[:-1])) if isinstance(fields, dict) else body


def lists_with_commas(name: str, wire: str, value: Any) -> list[tuple[str, str]]:
    return real_pairs(name, wire, ",".join(value) if isinstance(value, list) else value)


def upper_case_truth(name: str, value: Any) -> str:
    return str(value)


def nothing_to_read(kind: Any, body: bytes, **options: Any) -> tuple[Any, list[str]]:
    value, problems = real_decode(kind, body, **options)
    if isinstance(value, msgspec.Struct) and value.__struct_fields__:
        value = replace(value, **{value.__struct_fields__[-1]: None})
    return value, problems


def nameless(field: str, value: Any) -> tuple[str | None, Any, str | None]:
    return None, value, None


real_layout, real_decode = request.layout, response.decode
real_body, real_pairs = request._body, request.query_pairs

ENGINE_MUTATIONS = [
    (request, "layout", without_its_last_query_field),
    (targets, "quote", unencoded),
    (request, "_body", null_for_absent),
    (request, "_body", without_its_last_field),
    (request, "query_pairs", lists_with_commas),
    (targets, "_text", upper_case_truth),
    (response, "decode", nothing_to_read),
    (multipart, "file_part", nameless),
]


@pytest.mark.parametrize(("where", "name", "instead"), ENGINE_MUTATIONS, ids=lambda part: getattr(part, "__name__", ""))
def test_a_changed_engine_is_noticed(
    server: Recorder, monkeypatch: pytest.MonkeyPatch, where: Any, name: str, instead: Any
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(where, name, instead)
        found = found_in(server)
    assert found, f"{instead.__name__} went unnoticed"
    tally["changes of the engine noticed"] += 1


def test_the_unchanged_package_passes(server: Recorder) -> None:
    assert not found_in(server, [endpoint for endpoint in endpoints() if endpoint.name[0] in "rs"])
