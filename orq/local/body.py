"""The body of a request -> plain data in wire names: a JSON value, or the fields and files of a form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from email.message import Message
from email.parser import BytesHeaderParser
from typing import Any

import msgspec

from .._engine.operation import Form, Operation
from .._headers import media_type
from .http_problem import HttpProblem
from .wire import is_list

_headers = BytesHeaderParser()


def read_body(operation: Operation, headers: Mapping[str, str], body: bytes) -> Any:
    """Return the content of a request's body, None if it has none; raises `HttpProblem` if it cannot be read."""
    if not operation.takes_body:
        return None
    content_type = headers.get("content-type", "")
    expected = "multipart/form-data" if operation.form else "application/json"
    if not body:
        if _needed(operation):
            raise HttpProblem(400, f"the body is missing: send {'a form' if operation.form else 'a JSON object'}")
        return None
    if media_type(headers) != expected or headers.get("content-encoding", "identity") != "identity":
        raise HttpProblem(415, f"send the body with content-type: {expected}, not compressed")
    if operation.form is not None:
        return _form(operation, operation.form, content_type, body)
    return _json(body, Any if operation.body else dict[str, Any])


def _needed(operation: Operation) -> bool:
    required = (field for field in msgspec.structs.fields(operation.request) if field.required)
    return any(f.encode_name not in operation.path_fields and f.name not in operation.query for f in required)


def _json(body: bytes, type: Any) -> Any:
    try:
        return msgspec.json.decode(body, type=type)
    except msgspec.ValidationError as error:
        raise HttpProblem(422, f"the body: {error}") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise HttpProblem(400, f"the body is not JSON: {error}") from None


def _form(operation: Operation, form: Form, content_type: str, body: bytes) -> dict[str, Any]:
    """Return the fields by wire name: a file as its bytes, JSON decoded, the rest as text."""
    contents_by_name: dict[str, list[bytes]] = {}
    for name, content in _parts(content_type, body):
        contents_by_name.setdefault(name, []).append(content)
    values: dict[str, Any] = {}
    for field in msgspec.structs.fields(operation.request):
        wire = field.encode_name
        contents = contents_by_name.get(form.renamed.get(wire, wire))
        if contents is None:
            continue
        if wire in form.files:
            values[wire] = contents[-1]
        elif wire in form.json:
            values[wire] = _json(contents[-1], Any)
        else:
            texts = [_decoded(wire, content) for content in contents]
            values[wire] = texts if is_list(field.type) else texts[-1]
    return values


def _decoded(wire: str, content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise HttpProblem(422, f"{wire}: is not text in UTF-8") from None


def _parts(content_type: str, body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each part of a form."""
    whole = Message()
    whole["content-type"] = content_type
    boundary = whole.get_boundary()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1")) if boundary else []
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise HttpProblem(400, "the body is not a whole form: its boundary does not close it")
    for piece in pieces[1:-1]:
        head, _, content = piece.partition(b"\r\n\r\n")
        name = _headers.parsebytes(head.lstrip()).get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise HttpProblem(400, "a part of the form has no name")
        yield name, content
