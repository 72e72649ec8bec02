"""Check the input of a call, and make the target, headers and body of its request.

The input of an operation is a flat struct. After the check, path fields go into the template, query fields into the
query string, and all others into one JSON object. `msgspec.structs.replace` removes the fields that are not in the
body, which costs half as much as making a dict.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import UNSET

from .._exact import exact_or_same
from .._extras import items
from .._interruptions import is_interruption
from .._secrets import Secret
from ..errors import ConfigurationError, OrqError, RequestValidationError
from ..options import RequestOptions
from .base64_fields import NeedsContent, read_content_flow, with_contents
from .codec import encode
from .effects import Call, Flow
from .input import plain, request_checker
from .json_form import json_form, text_key
from .mismatch import Mismatch, kind, must_be
from .misspellings import nearest
from .multipart import AsyncFile, FilePath, parts
from .operation import Answer, Binary, Events, Operation, Requested, split_path
from .plan import CallPlan, PreparedRequest, RawInput
from .projects import explained, filled, with_project
from .raw_bodies import raw_body
from .requested_answers import accepted, check_into
from .sent_files import read_whole
from .targets import LONGEST, METHOD, is_method, path_segment, query_pairs, query_string, quoted, too_long
from .union_bodies import with_caller_path, with_one_body
from .wire_form import plain_data


class Layout(msgspec.Struct, frozen=True):
    """Where the fields of an operation go.

    `query` pairs Python names with wire names. `blanks` maps all fields outside the body to UNSET. `body` holds the
    wire names of the others.
    """

    template: tuple[str, ...]
    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    blanks: Mapping[str, Any]
    body: frozenset[str]
    has_body: bool
    constant: bytes


@lru_cache(maxsize=2048)
def layout(operation: Operation) -> Layout:
    """Return the layout of an operation. It is cached."""
    fields = operation.request
    wire = dict(zip(fields.__struct_fields__, fields.__struct_encode_fields__, strict=True))
    python = {wire_name: name for name, wire_name in wire.items()}
    template, names = split_path(operation.path)
    path = tuple(python[wire_name] for wire_name in names)
    return Layout(
        template=template,
        path=path,
        query=tuple((name, wire[name]) for name in operation.query),
        blanks=dict.fromkeys((*path, *operation.query), UNSET),
        body=frozenset(wire[name] for name in wire if name not in (*path, *operation.query)),
        has_body=operation.takes_body,
        constant=encode(operation.constant) if operation.constant else b"",
    )


def request_headers(operation: Operation, media: str | None) -> dict[str, str | Secret]:
    """Return the headers for the kind of request and answer; names are in lower case."""
    match operation.answer:
        case Events():
            kind, coding = "text/event-stream", "identity"
        case Binary():
            kind, coding = "*/*", "identity"
        case Requested(type=into):
            kind, coding = accepted(into), "gzip, deflate"
        case _:
            kind, coding = "application/json", "gzip, deflate"
    fields: dict[str, str | Secret] = {"accept": kind, "accept-encoding": coding}
    if media is not None:
        fields["content-type"] = media
    return fields


def prepare(
    operation: Operation, given: Any, options: RequestOptions | None, project_id: str | None = None
) -> PreparedRequest:
    """Check the input of a call, and return its request.

    `project_id` is the client's; see `projects.py`. Raises `RequestValidationError` with the field in Python names.
    """
    try:
        if isinstance(given, RawInput):
            return _prepare_raw(operation, given, options)
        return _prepare(operation, given, options, project_id)
    except Mismatch as mismatch:
        raise refused(mismatch) from None
    except RecursionError:  # raised for a struct inside deep free-form data
        raise RequestValidationError("The request is nested too deeply, or contains itself.") from None
    except (OrqError, NeedsContent):
        raise
    except Exception as error:  # a class of the caller's may raise anything while it is read
        if is_interruption(error):
            raise
        raise RequestValidationError(f"The request cannot be read. Reading it raised {kind(error)}.") from error


def _prepare(
    operation: Operation, request: Any, options: RequestOptions | None, project_id: str | None
) -> PreparedRequest:
    fields = layout(operation)
    if operation.refusal is not None:
        raise Mismatch(operation.refusal, "stream")
    _check_answer(operation.answer)
    given = with_one_body(operation, {} if request is None else json_form(request))
    given = with_project(operation, given, project_id)
    extra = plain(options.body) if options and options.body else {}
    try:
        value, unknown = _checked(operation, fields, given, extra)
    except Mismatch as mismatch:
        raise _with_advice(fields, with_caller_path(operation, request, explained(operation, mismatch))) from None
    if project_id is not None:
        value = filled(operation, value, project_id)
    if unknown:
        _refuse_unplaced(operation, fields, unknown)
    target = _target(fields, value, options)
    if operation.form is not None:
        form = parts(operation.form, value, fields.blanks, encode)
        return PreparedRequest(target, None, form.replaced({**unknown, **extra}, encode))
    return PreparedRequest(target, _body(fields, operation.body, value, unknown, extra))


def _checked(operation: Operation, fields: Layout, given: Any, extra: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    """Check the input. Fields that the options give for the body may be missing or wrong in it."""
    check = request_checker(operation.request)
    if not extra:
        return check(given)
    if operation.body is None:
        return check(given, fields.body & extra.keys())
    try:
        return check(given)
    except Mismatch as mismatch:
        form = given if type(given) is dict else {}
        body = plain_data(plain(form.get(operation.body, {})), wire=True)
        inner = mismatch.path.removeprefix(operation.body).removeprefix(".")
        if type(body) is not dict or (inner and re.split(r"[.\[]", inner)[0] not in extra):
            raise
        value, unknown = check({**form, operation.body: None}, {operation.body})
        return msgspec.structs.replace(value, **{operation.body: body}), unknown


def _with_advice(fields: Layout, mismatch: Mismatch) -> Mismatch:
    """Return a mismatch with the option that sends a value of a wrong type all the same, if any."""
    name = re.split(r"[.\[]", mismatch.path)[0]
    if not mismatch.wrong_type or not name or name in fields.path:
        return mismatch
    return mismatch.sent_by("query" if name in fields.blanks else "body")


def _refuse_unplaced(operation: Operation, fields: Layout, unknown: dict[str, Any]) -> None:
    """Refuse fields that have no place in the request.

    `stream` is removed, as JSON bodies have it.
    """
    streams = operation.constant.get("stream")
    if streams is not None and "stream" in unknown and unknown.pop("stream") not in (None, streams):
        way = "Pass stream=True beside the request to an operation that can stream"
        raise Mismatch(f"must be {streams} here, or left out. {way}", "stream")
    if unknown and (operation.body is not None or not fields.has_body):
        raise Mismatch(
            f"is not a field{nearest(name := next(iter(unknown)), operation.request.__struct_fields__)}", name
        )


def _check_answer(answer: Answer) -> None:
    """Refuse a type of the caller's as which nothing can be decoded."""
    if isinstance(answer, Events) and answer.own is not None:
        if answer.own.type is None:
            raise Mismatch("must be a type such as dict, because a stream has events", "into")
        check_into(answer.own.type)
    elif isinstance(answer, Requested):
        check_into(answer.type)


_NO_PATH = re.compile(r"^//|[^!-~]|[?#\\]|/\.\.?(/|$)")


def _prepare_raw(operation: Operation, given: RawInput, options: RequestOptions | None) -> PreparedRequest:
    """Make a request to an endpoint that has no operation. The path is the one of the URL."""
    method, path, query = operation.method, exact_or_same(given.path), given.query
    if not is_method(method):
        raise Mismatch(f"must be {METHOD}", "method")
    if operation.refusal is not None:
        raise Mismatch(operation.refusal, "stream")
    _check_answer(operation.answer)
    if type(path) is not str or not path.startswith("/") or _NO_PATH.search(path):
        problem = (
            "must start with one '/', be percent-encoded, and contain no '..', '?' or '#'. Pass the query as query=..."
        )
        raise Mismatch(problem, "path")
    extra = {**_named(query), **_query_of(options)}
    pairs = [pair for name, value in extra.items() for pair in query_pairs(name, name, value)]
    target = path + query_string(pairs)
    if len(target) > LONGEST:
        raise too_long(target, [("path", path), *((f"query.{name}", text) for name, text in pairs)])
    body = raw_body(given, options.body if options else {})
    return PreparedRequest(target, body.content, body.parts, body.media)


def _query_of(options: RequestOptions | None) -> dict[str, Any]:
    return _named(options.query) if options else {}


def _named(query: Any) -> dict[str, Any]:
    """Return the fields of a query by their exact names."""
    try:
        form = json_form(query)
        if type(form) is not dict:
            raise must_be("a dict", query)
        return {text_key(name): value for name, value in form.items()}
    except Mismatch as mismatch:
        raise mismatch.within("query") from None


def prepare_flow(plan: CallPlan) -> Flow[PreparedRequest]:
    """Check the input of a call, and read and open the files in it."""
    read: dict[int, Any] = {}
    while True:
        try:
            given = plan.operation, plan.input, plan.options, plan.settings.project_id
            prepared = with_contents(read, prepare, *given) if read else prepare(*given)
            break
        except NeedsContent as need:
            value = need.value
        read[id(value)] = yield from read_content_flow(value, plan.open_file)
    return (yield from with_files_flow(plan, prepared))


def with_files_flow(plan: CallPlan, prepared: PreparedRequest) -> Flow[PreparedRequest]:
    """Open files that were passed as paths, and read async files.

    Raises `RequestValidationError` for a file that cannot be read.
    """
    unread = prepared.parts.unread() if prepared.parts is not None else ()
    if not unread or prepared.parts is None:
        return prepared
    opened: dict[int, Any] = {}
    for one in unread:
        path = one.name if isinstance(one, FilePath) else None
        reply = yield Call(read_whole, (one.source,)) if isinstance(one, AsyncFile) else Call(plan.open_file, (path,))
        if reply.failure is not None:
            error = reply.failure.exception
            why = getattr(error, "strerror", None) or (str(error) if path is not None else f"it raised {kind(error)}")
            if isinstance(error, ConfigurationError):
                why = "it is async, and this client is not. Use AsyncOrq, or pass its content"
            raise refused(Mismatch(f"cannot be read: {why}", one.field)) from (None if path is not None else error)
        opened[id(one)] = reply.value
    return msgspec.structs.replace(prepared, parts=prepared.parts.with_files(opened))


def refused(mismatch: Mismatch) -> RequestValidationError:
    """Return the error of a mismatch for the caller. The middle of a very long path is left out."""
    path = mismatch.path
    shown = path if len(path) <= 200 else f"{path[:80]} ... {path[-80:]}"
    error = RequestValidationError(mismatch.problem, field=shown)
    if mismatch.advice:
        error.hint = f"{error.hint} {mismatch.advice}"
    return error


def _target(fields: Layout, value: msgspec.Struct, options: RequestOptions | None) -> str:
    target = fields.template[0]
    for name, rest in zip(fields.path, fields.template[1:], strict=True):
        target += path_segment(name, getattr(value, name)) + rest
    pairs = [pair for name, wire in fields.query for pair in query_pairs(name, wire, getattr(value, name))]
    for name, extra in _query_of(options).items():
        pairs = [pair for pair in pairs if pair[0] != quoted(name, name)]
        pairs += query_pairs(f"options.query.{name}", name, extra)
    target += query_string(pairs)
    if len(target) > LONGEST:
        python = {wire: name for name, wire in fields.query}
        shares = [(name, path_segment(name, getattr(value, name))) for name in fields.path]
        raise too_long(target, [*shares, *((python.get(name, f"options.query.{name}"), text) for name, text in pairs)])
    return target


def _body(
    fields: Layout, whole: str | None, value: Any, unknown: Mapping[str, Any], extra: Mapping[str, Any]
) -> bytes | None:
    if not fields.has_body and not extra:
        return None
    if whole is not None:
        return _whole_body(whole, getattr(value, whole), extra)
    body = msgspec.structs.replace(value, **fields.blanks) if fields.blanks else value
    if extra or unknown:
        known = items(body, wire=True)
        return encode({**known, **unknown, **msgspec.json.decode(fields.constant or b"{}"), **extra})
    return _with_constant(encode(body), fields.constant)


def _whole_body(name: str, body: Any, extra: Mapping[str, Any]) -> bytes | None:
    if extra:
        fields = plain_data({} if body is None else body, wire=True)
        if not isinstance(fields, dict):
            raise Mismatch("must be an object, because options.body adds fields to it", name)
        return encode({**fields, **extra})
    return None if body is None else encode(body, name)


def _with_constant(body: bytes, constant: bytes) -> bytes:
    """Join two JSON objects as text. They have no field in common."""
    if not constant:
        return body
    return constant if body == b"{}" else body[:-1] + b"," + constant[1:]
