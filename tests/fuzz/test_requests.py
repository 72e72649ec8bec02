"""Test that other decoders read requests as written.

Mismatches are refused by name.
"""

from __future__ import annotations

import json
import os
import re
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import httpx
import msgspec
import pytest
from hypothesis import assume, given, strategies as st
from msgspec import UNSET, inspect as mi

from orq import Unrecognized
from orq._engine.codec import select_variant
from orq._engine.operation import Operation
from orq._engine.plan import PreparedRequest
from orq._engine.request import layout, prepare
from orq._http.files import PathContent
from orq.errors import RequestValidationError
from orq.models import TextPart
from orq.options import RequestOptions
from orq.types import FileInput
from tests.engine._inputs import prepare_raw
from tests.support.operations import every_operation, operation_named

from ._run import examples
from ._values import JSON, KEYS, TEXT, changed, pair, places, shown

pytestmark = pytest.mark.once

MARK = "sk-a-value-that-nobody-else-may-read"
SOME_OPERATION = st.sampled_from(every_operation())
FORMS = [operation for operation in every_operation() if operation.form is not None]


def drawn(data: st.DataObject, operation: Operation) -> tuple[dict[str, Any], dict[str, Any]]:
    """Draw a request that fits: in Python names, and as it is to stand on the wire."""
    written, wire = pair(data.draw, mi.type_info(operation.request))
    names = dict(zip(operation.request.__struct_fields__, operation.request.__struct_encode_fields__, strict=True))
    for name in layout(operation).path:
        if isinstance(written[name], str):
            written[name] = wire[names[name]] = f"id{written[name]}"
    return written, wire


@examples(300)
@given(st.data())
def test_a_request_arrives_as_it_was_written(data: st.DataObject) -> None:
    operation = data.draw(SOME_OPERATION)
    written, wire = drawn(data, operation)
    for request in (written, msgspec.convert(wire, operation.request, dec_hook=_untagged_or_file)):
        _check_arrival(operation, prepare(operation, request, None), wire)


def _check_arrival(operation: Operation, made: PreparedRequest, wire: dict[str, Any]) -> None:
    rest = _check_target(operation, made, wire)
    if operation.form is not None:
        assert made.body is None
    elif operation.body is not None:
        names = dict(zip(operation.request.__struct_fields__, operation.request.__struct_encode_fields__, strict=True))
        due = rest.get(names[operation.body])
        assert _body(made) == (UNSET if due is None else due)
    elif made.body is None:
        assert rest == {}
        assert not layout(operation).has_body
        assert not operation.constant
    else:
        assert json.loads(made.body) == {**rest, **operation.constant}


def _untagged_or_file(type: Any, value: Any) -> Any:
    return value if type is FileInput else select_variant(type, value)


def _body(made: PreparedRequest) -> Any:
    return UNSET if made.body is None else json.loads(made.body)


def _check_target(operation: Operation, made: PreparedRequest, wire: dict[str, Any]) -> dict[str, Any]:
    """Hold path and query against what was written; return what is left for the body."""
    path = re.sub(r"\{([^}]+)\}", lambda match: quote(_text(wire[match[1]]), safe=""), operation.path)
    parts = urlsplit(made.target)
    assert parts.path == path
    in_path = set(re.findall(r"\{([^}]+)\}", operation.path))
    due: list[tuple[str, str]] = []
    for _, name in layout(operation).query:
        value = wire.get(name)
        values = value if isinstance(value, list) else [] if value is None else [value]
        due += [(name, _text(item)) for item in values]
    assert parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(due)) == due
    gone = in_path | {name for _, name in layout(operation).query}
    return {name: value for name, value in wire.items() if name not in gone}


def _text(value: Any) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


@examples(100)
@given(st.data())
def test_a_form_arrives_as_it_was_written(data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(FORMS))
    assert operation.form is not None
    written, wire = drawn(data, operation)
    made = prepare(operation, written, None)
    assert made.parts is not None
    rest = _check_target(operation, made, wire)
    due: list[tuple[str, Any]] = []
    for name, value in rest.items():
        to = operation.form.renamed.get(name, name)
        if value is None:
            continue
        if name in operation.form.files:
            due.append((to, value))
        elif name in operation.form.json:
            due.append((to, ("json", value)))
        else:
            due += [(to, item) for item in (value if isinstance(value, list) else [value])]
    assume(due)
    request = httpx.Request("POST", "http://localhost/", files=made.parts.files)
    came = [
        (name, file, json.loads(value) if isinstance(value, str) and not isinstance(_part(what)[1], str) else value)
        for (name, file, value), (_, what) in zip(_read_form(request), due, strict=True)
    ]
    assert came == [(name, *_part(what)) for name, what in due]


def _part(what: Any) -> tuple[str | None, Any]:
    if isinstance(what, tuple) and what[0] == "json" and len(what) == 2:
        return None, what[1]
    if isinstance(what, tuple):
        return what[0], what[1]
    return None, what


def _read_form(request: httpx.Request) -> Any:
    """Read a multipart body by its boundary, and the headers of each part as those of an e-mail."""
    body, kind = request.read(), request.headers["content-type"]
    boundary = b"\r\n--" + kind.partition("boundary=")[2].encode()
    first, *parts = (b"\r\n" + body).split(boundary)
    assert first == b""
    assert parts.pop() == b"--\r\n"
    for part in parts:
        top, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        head = BytesHeaderParser().parsebytes(top)
        said = top.decode().split("\r\n")[0]
        name = re.search(r' name="([^"]*)"', said)
        file = re.search(r' filename="([^"]*)"', said)
        assert name is not None
        if file is not None:
            yield name[1], _unescaped(file[1]), content
        elif head["content-type"] == "application/json":
            yield name[1], None, json.loads(content)
        else:
            yield name[1], None, content.decode()


def _unescaped(name: str) -> str:
    """Undo what browsers and httpx do to a file's name."""
    return name.replace("%22", '"').replace("\\\\", "\\")


WRONG = st.one_of(
    st.just(MARK),
    st.sampled_from([MARK.encode(), {MARK: MARK}, [MARK], {"x": MARK}, [[MARK]], float("nan"), float("inf"), 2**64]),
    st.sampled_from([object(), {1: MARK}, {None: 1}, "\ud800", [object()], {"x": float("nan")}, 1 + 2j]),
    st.sampled_from([("\ud800", b""), (MARK, b"", "a/b\r\nx: " + MARK), (1, b""), (MARK, b"", 2), (None, b"", MARK)]),
    st.builds(Unrecognized, st.just(None), st.sampled_from([MARK, float("nan"), object()])),
)


@examples(250)
@given(st.data())
def test_a_wrong_value_is_located_and_not_shown(data: st.DataObject) -> None:
    operation = data.draw(SOME_OPERATION)
    written, _ = drawn(data, operation)
    inside = [place for place in places(written) if place and not isinstance(_at(written, place[:-1]), (tuple, bytes))]
    assume(inside)
    place = data.draw(st.sampled_from(inside))
    assume("" not in place)  # a path does not show a step without a name
    wrong = data.draw(WRONG)
    try:
        made = prepare(operation, changed(written, place, wrong), None)
    except RequestValidationError as error:
        _check_refusal(error)
        path = shown(place)
        # The error names the place, a place inside it, or the place around it if the value selects the type. A long
        # path is shown by its start and end.
        field = error.field.partition(" ... ")[0]
        assert field
        assert field.startswith(path[:80]) or path.startswith(field), (error.field, path)
    else:
        _check_sendable(made)


def _check_sendable(made: PreparedRequest) -> None:
    """What was let through can be put on the wire: JSON, a target of printable ASCII, a form that httpx can write."""
    json.loads(made.body or b"null", parse_constant=_refuse)
    assert re.fullmatch(r"/[!-~]*", made.target)
    if made.parts is not None:
        for _, (name, content, media) in made.parts.files:
            assert isinstance(content, (str, bytes))
            assert media is None or re.fullmatch(r"[ -~]*", media)
            f"{name}{content if isinstance(content, str) else ''}".encode()


def _check_refusal(error: RequestValidationError) -> None:
    said = str(error).replace(f"{error.field}: ", "", 1)  # a path consists of names, which may have any characters
    said.encode()
    assert MARK not in said
    assert MARK not in repr(error.__cause__)
    assert error.__suppress_context__
    assert "Nothing was sent." in said


def _refuse(constant: str) -> Any:
    raise AssertionError(constant)


def _at(data: Any, place: tuple[Any, ...]) -> Any:
    for step in place:
        data = data[step]
    return data


SAID = {"model": "m", "prompt": "a cat"}
LABELS = ["\ud800", 1]
FOUND = [
    ("budgets_reset_consumption", {"budget_id": "b", "body": {"": MARK + "\ud800"}}, "body."),
    (
        "budgets_reset_consumption",
        {"budget_id": "b", "body": {"a": [Unrecognized(None, MARK + "\ud800")]}},
        "body.a[0]",
    ),
    ("router_images_edits_create", {**SAID, "prompt": MARK + "\ud800", "image": b"..."}, "prompt"),
    *(("router_images_edits_create", {**SAID, "image": (label, MARK.encode())}, "image") for label in LABELS),
    ("router_images_edits_create", {**SAID, "image": ("a.png", b"", "image/png\r\nx: " + MARK)}, "image"),
]


@pytest.mark.parametrize(("operation", "request_", "field"), FOUND)
def test_requests_that_the_fuzzer_found(operation: str, request_: Any, field: str) -> None:
    """Text that UTF-8 cannot carry, in places from which its path was lost, or where only httpx noticed it."""
    with pytest.raises(RequestValidationError) as caught:
        prepare(operation_named(operation), request_, None)
    assert caught.value.field == field
    _check_refusal(caught.value)


def test_a_file_whose_name_is_not_utf_8(tmp_path: Path) -> None:
    """On some systems file names are bytes. A name that is not valid text is sent with its valid characters."""
    path = tmp_path / os.fsdecode(b"caf\xe9.png")
    try:
        path.write_bytes(b"...")
    except OSError:
        pytest.skip("this file system takes only UTF-8")
    made = prepare(operation_named("router_images_edits_create"), {**SAID, "image": path}, None)
    assert made.parts is not None
    names = {name: file for name, (file, _, _) in made.parts.files}
    assert names["image"] == "caf?.png"
    opened = made.parts.with_files({id(one): PathContent(one.name) for one in made.parts.unread()})
    httpx.Request("POST", "http://localhost/", files=opened.files).read()


ANYTHING = st.recursive(
    JSON | WRONG | st.just(UNSET) | st.binary(max_size=3) | st.sampled_from([2**70, TextPart(text="x")]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(TEXT | KEYS | st.integers(), inner, max_size=3)
        | st.builds(Unrecognized, st.none(), inner)
    ),
    max_leaves=6,
)


@examples(250)
@given(st.data())
def test_any_value_is_sent_or_refused(data: st.DataObject) -> None:
    operation = data.draw(SOME_OPERATION)
    names = [*operation.request.__struct_fields__, *operation.request.__struct_encode_fields__, "nonsense"]
    request = data.draw(st.dictionaries(st.sampled_from(names), ANYTHING, max_size=6) | ANYTHING)
    options = RequestOptions(
        query=data.draw(st.dictionaries(TEXT, JSON | WRONG, max_size=2)),
        body=data.draw(st.dictionaries(TEXT, JSON | WRONG, max_size=2)),
    )
    for call in (
        lambda: prepare(operation, request, None),
        lambda: prepare(operation, request, options),
        lambda: prepare_raw("/v2/x", options.query, request, options),
    ):
        try:
            made = call()
        except RequestValidationError as error:
            _check_refusal(error)
        else:
            _check_sendable(made)
