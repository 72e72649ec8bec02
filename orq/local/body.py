"""Read the body of a request as plain data: a JSON value, or a form.

Names are those of the wire.
"""

from __future__ import annotations

import zlib
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
_UNPACKED = 64 * 2**20
"""The largest size in bytes that a compressed body may have after decompression."""


class UploadedFile(bytes):
    """A file of a form: its content, and the name and content type that were sent, or None."""

    filename: str | None = None
    content_type: str | None = None


def read_body(operation: Operation, headers: Mapping[str, str], body: bytes) -> Any:
    """Return the content of a request's body, or None. Raise `HttpProblem` if it cannot be read."""
    if not operation.takes_body:
        return None
    expected = "multipart/form-data" if operation.form else "application/json"
    if not body:
        if _needed(operation):
            raise HttpProblem(400, f"The body is missing. Send {'a form' if operation.form else 'a JSON object'}.")
        return None
    kind, packed = media_type(headers), headers.get("content-encoding", "identity").strip().lower()
    is_due = kind == expected or (not operation.form and (not kind or kind.endswith("+json")))
    if not is_due or packed not in ("identity", "gzip"):
        raise HttpProblem(
            415, f"The body must have the content-type {expected}, and must be compressed by gzip or not at all."
        )
    if packed == "gzip":
        body = unpacked(body)
    if operation.form is not None:
        return _form(operation, operation.form, headers.get("content-type", ""), body)
    return _json(body, Any if operation.body else dict[str, Any])


def unpacked(body: bytes) -> bytes:
    """Return the content of a gzip or deflate body.

    Its size is limited, because a small body may become huge.
    """
    unpacking = zlib.decompressobj(wbits=47)
    try:
        plain = unpacking.decompress(body, _UNPACKED + 1)
    except zlib.error as error:
        raise HttpProblem(400, f"The body is not complete gzip or deflate: {error}.") from None
    if len(plain) > _UNPACKED:
        raise HttpProblem(413, f"The body is larger than {_UNPACKED} bytes when it is decompressed.")
    if not unpacking.eof or unpacking.unused_data:
        raise HttpProblem(400, "The body is not complete gzip or deflate.")
    return plain


def _needed(operation: Operation) -> bool:
    required = (field for field in msgspec.structs.fields(operation.request) if field.required)
    return any(f.encode_name not in operation.path_fields and f.name not in operation.query for f in required)


def _json(body: bytes, type: Any) -> Any:
    try:
        return msgspec.json.decode(body, type=type)
    except msgspec.ValidationError as error:
        raise HttpProblem(422, f"The body is not valid. {error}.") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise HttpProblem(400, f"The body is not JSON: {error}.") from None


def _form(operation: Operation, form: Form, content_type: str, body: bytes) -> dict[str, Any]:
    """Return the fields by wire name: files as bytes, JSON fields decoded, all others as text."""
    contents_by_name: dict[str, list[UploadedFile]] = {}
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
        raise HttpProblem(422, f"{wire} is not text in UTF-8.") from None


def _parts(content_type: str, body: bytes) -> Iterator[tuple[str, UploadedFile]]:
    """Yield the name and content of each part of a form."""
    whole = Message()
    whole["content-type"] = content_type
    boundary = whole.get_boundary()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1")) if boundary else []
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise HttpProblem(400, "The body is not a complete form, because the boundary at its end is missing.")
    for piece in pieces[1:-1]:
        head, _, content = piece.partition(b"\r\n\r\n")
        fields = _headers.parsebytes(head.lstrip())
        name = fields.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise HttpProblem(400, "A part of the form has no name.")
        part = UploadedFile(content)
        part.filename, part.content_type = fields.get_filename(), fields["content-type"]
        yield name, part
