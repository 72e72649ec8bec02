"""Get answers of a model as values of your own types, by a JSON schema.

    import msgspec
    from orq import Err, Ok, OrqCore
    from orq.funcs import router_chat_completions_create
    from orq.structured import parse

    class Invoice(msgspec.Struct):
        number: str
        total: float

    request = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Invoice 17: 3.50 EUR"}]}
    with OrqCore() as core:
        match parse(router_chat_completions_create, core, request, into=Invoice):
            case Ok(parsed):
                print(parsed.value.total, parsed.answer.usage)
            case Err(error):
                print(error)

Clients have methods such as `client.router.chat.completions.parse(..., into=Invoice)`, which return the value or raise.
`orq.answer_errors` has the errors of answers without a value.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeVar, overload

import msgspec

from ._answer_value import value_of
from ._caller_schema import Schema, schema_for
from ._engine.caller_types import check_type
from ._engine.operation import Events, Operation, operation_of
from ._extras import replaced
from ._lazy_annotations import lazy_annotations
from ._raw_requests import check_core
from .answer_errors import AnswerError
from .errors import ConfigurationError, OrqError
from .parsed import AsyncParsedStream, Parsed, ParsedStream
from .result import Err, Ok, Result
from .texts import AsyncTextStream
from .types import APIStruct

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from .core import AsyncOrqCore, OrqCore
    from .options import RequestOptions

__all__ = ["Parsed", "parse", "parse_stream", "read_answer", "schema_of", "with_schema"]

T = TypeVar("T")
A = TypeVar("A")
R = TypeVar("R")

_Read = Callable[[Result[Any, OrqError]], Result[Any, OrqError]]


def schema_of(kind: TypeForm[Any], *, strict: bool | None = None) -> dict[str, Any]:
    """Return the JSON schema of a type, in the form that providers accept with `strict: true`.

    kind: a msgspec struct, dataclass, TypedDict, attrs class or pydantic model, or a type such as `list[Item]`. If the
        JSON of the type is not an object, the schema wraps it as `{"value": ...}`.
    strict: True raises `ConfigurationError` if the schema cannot be strict. It cannot if it has open parts, such as
        `dict[str, X]` or `Any`.

    Each key is required. A field with a default may be null, which means the default. Rules that strict providers
    refuse are moved to descriptions. Raises `ConfigurationError` if the type has no JSON schema.
    """
    return deepcopy(_checked(schema_for(kind), strict).json)


@overload
def parse(
    function: Callable[[OrqCore, Any], Result[Any, OrqError]],
    core: OrqCore,
    request: Any,
    *,
    into: TypeForm[T],
    strict: bool | None = None,
    options: RequestOptions | None = None,
) -> Result[Parsed[T, Any], OrqError]: ...
@overload
def parse(
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[Any, OrqError]]],
    core: AsyncOrqCore,
    request: Any,
    *,
    into: TypeForm[T],
    strict: bool | None = None,
    options: RequestOptions | None = None,
) -> Coroutine[Any, Any, Result[Parsed[T, Any], OrqError]]: ...
def parse(
    function: Any,
    core: Any,
    request: Any,
    *,
    into: Any,
    strict: bool | None = None,
    options: RequestOptions | None = None,
) -> Any:
    """Call a model, and decode the text of its answer as a type of your own.

    function: `router_chat_completions_create`, `responses_create`, `router_responses_create` or `deployments_invoke`.
    core: the core for the call.
    request: the request that the function takes, without a response format. Tools in it are sent unchanged.
    into: the type, see `kind` of `schema_of`. The value has this type, even if its JSON is wrapped.
    strict: True requires that the model has to keep the schema. False sends the schema as a hint. By default it is
        strict if the type allows it.
    options: settings of this call.

    If the answer holds no value, the result is an `Err` with an `AnswerError`, which keeps the answer and its usage. If
    there are several choices, the first is used. A deployment has a format of its own, so no schema is sent to it; its
    text may be JSON in a code fence. Raises `ConfigurationError` before anything is sent if the type has no JSON
    schema, if `strict=True` is not possible, or if the request has a format.
    """
    check_core(core)
    read, _, sent = _prepared(function, request, into, strict, _whole_format)
    called = function(core, sent, options=options)
    return read(called) if isinstance(called, (Ok, Err)) else _read_later(called, read)


@overload
def parse_stream(
    function: Callable[[OrqCore, Any], Result[Any, OrqError]],
    core: OrqCore,
    request: Any,
    *,
    into: TypeForm[T],
    strict: bool | None = None,
    options: RequestOptions | None = None,
) -> Result[ParsedStream[T], OrqError]: ...
@overload
def parse_stream(
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[Any, OrqError]]],
    core: AsyncOrqCore,
    request: Any,
    *,
    into: TypeForm[T],
    strict: bool | None = None,
    options: RequestOptions | None = None,
) -> Coroutine[Any, Any, Result[AsyncParsedStream[T], OrqError]]: ...
def parse_stream(
    function: Any,
    core: Any,
    request: Any,
    *,
    into: Any,
    strict: bool | None = None,
    options: RequestOptions | None = None,
) -> Any:
    """Stream a model's answer, and decode its text as a type of your own, as `parse` does.

    For deployments the function is `deployments_stream`.

    function: a function of `parse` that can stream, or `deployments_stream`.
    core: the core for the call.
    request: the request that the function takes, without a response format.
    into: the type, see `kind` of `schema_of`.
    strict: the same as in `parse`.
    options: settings of this call.

    `text()` of the stream yields the pieces of the JSON. `partial()` returns the data so far. `parsed()` reads to the
    end and returns the value, which is decoded and checked only then.
    """
    check_core(core)
    read, schema, sent = _prepared(function, request, into, strict, _streamed_format)
    flag = {"stream": True} if "stream" in function.__kwdefaults__ else {}
    called = function(core, sent, **flag, options=options)
    if isinstance(called, (Ok, Err)):
        return _opened(called, schema, read)
    return _open_later(called, schema, read)


def with_schema(function: Callable[..., Any], request: R, *, into: TypeForm[Any], strict: bool | None = None) -> R:
    """Return a copy of a request that asks for JSON of a type. Use it with `orq.tools.run`.

    The arguments and the errors are the same as in `parse`. `read_answer` reads the value from the answer. A deployment
    has a format of its own, so its request is returned unchanged.
    """
    _, place, schema, is_strict = _planned(function, into, strict, _whole_format)
    sent: R = _with_format(request, place, msgspec.structs.replace(schema, json=deepcopy(schema.json)), is_strict)
    return sent


def read_answer(answer: A, *, into: TypeForm[T]) -> Result[Parsed[T, A], OrqError]:
    """Return the value in an answer that you have: from a run, from `collect()`, or from a file.

    answer: the answer, as the call returns it.
    into: the type, see `kind` of `schema_of`.

    The errors are the same as in `parse`. `strict` of the result is False, because an answer does not tell whether the
    model had to keep a schema. Raises `ConfigurationError` if the type has no JSON schema, or if `answer` is not the
    answer of a call.
    """
    if not isinstance(answer, APIStruct):
        raise ConfigurationError(
            f"answer must be what a call returns, not {type(answer).__name__}. "
            "For plain data, use from_wire(ChatCompletion, data)."
        )
    schema = schema_for(into)
    check_type(schema.reader)
    return _value(schema, answer, False)


async def _read_later(called: Any, read: _Read) -> Any:
    return read(await called)


async def _open_later(called: Any, schema: Schema, read: _Read) -> Any:
    return _opened(await called, schema, read)


def _opened(called: Result[Any, OrqError], schema: Schema, read: _Read) -> Result[Any, OrqError]:
    if isinstance(called, Err):
        return called
    kind: Any = AsyncParsedStream if isinstance(called.value, AsyncTextStream) else ParsedStream
    return Ok(kind(called.value, schema.wrapped, read), called.response)


def _whole_format(operation: Operation) -> str | None:
    return None if isinstance(operation.answer, Events) else operation.format


def _streamed_format(operation: Operation) -> str | None:
    streams = isinstance(operation.answer, Events) or operation.streamed is not None
    return operation.format if streams else None


def _prepared(
    function: Any, request: Any, into: Any, strict: bool | None, format_of: Callable[[Operation], str | None]
) -> tuple[_Read, Schema, Any]:
    """Return the reader of the result, the schema, and the request to send. Raises for wrong arguments."""
    operation, place, schema, is_strict = _planned(function, into, strict, format_of)
    sent = _with_format(request, place, schema, is_strict)
    return lambda called: _read(called, operation, schema, is_strict), schema, sent


def _planned(
    function: Any, into: Any, strict: bool | None, format_of: Callable[[Operation], str | None]
) -> tuple[Operation, str, Schema, bool]:
    """Return the operation, the path of the format in its request, the schema, and whether it is strict."""
    operation = operation_of(function)
    place = format_of(operation) if operation is not None else None
    if operation is None or place is None:
        raise ConfigurationError(
            f"function must be one of orq.funcs that calls a model, not {function!r}"
            + (
                ". A client has the methods parse and parse_stream in its place."
                if hasattr(function, "__self__")
                else ""
            )
        )
    schema = _checked(schema_for(into), strict)
    check_type(schema.reader)
    if strict and not place:
        raise ConfigurationError(
            "strict=True cannot be used with a deployment, which has its own format. Set the schema there."
        )
    return operation, place, schema, bool(place) and not schema.open and strict is not False


def _read(
    called: Result[Any, OrqError], operation: Operation, schema: Schema, strict: bool
) -> Result[Parsed[Any, Any], OrqError]:
    if isinstance(called, Err):
        return called
    found = _value(schema, called.value, strict)
    if isinstance(found, Ok):
        return Ok(found.value, called.response)
    error = found.error
    error.operation, error.method, error.path = operation.name, operation.method, operation.path
    error.attempts = called.response.attempts
    return found


def _value(schema: Schema, answer: Any, strict: bool) -> Result[Parsed[Any, Any], OrqError]:
    try:
        value, problems = value_of(schema, answer)
    except AnswerError as error:
        return Err(error)
    return Ok(Parsed(value, answer, strict, tuple(problems)))


def _with_format(request: Any, place: str, schema: Schema, strict: bool) -> Any:
    """Return a copy of the request that has the schema. The schema itself is not copied."""
    if not place:
        return request
    named = {"name": schema.name, "schema": schema.json, "strict": strict}
    first, *inner = place.split(".")
    if not inner:
        return _with(request, first, {"type": "json_schema", "json_schema": named}, first)
    around = _field(request, first)
    made = {"type": "json_schema", **named}
    text = {inner[0]: made} if around is None else _with(around, inner[0], made, place)
    return _with(request, first, text, "")


def _with(value: Any, name: str, made: Any, place: str) -> Any:
    """Return a copy of an object with one more field. If `place` is given, the field must not be set already."""
    if place and _field(value, name) is not None:
        raise ConfigurationError(f"{place} cannot be in the request, because into= sets it. Leave it out.")
    if isinstance(value, msgspec.Struct):
        return replaced(value, **{name: made})
    return {**value, name: made} if isinstance(value, Mapping) else value


def _field(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)


def _checked(schema: Schema, strict: bool | None) -> Schema:
    if strict and schema.open:
        where = ", ".join(path or "the value" for path in schema.open)
        raise ConfigurationError(
            f"The schema of {schema.name} cannot be strict, because {where} can be any JSON. "
            "Give it fields, or leave strict= out."
        )
    return schema


lazy_annotations(__name__)
