"""Answers as values of your own types: the model gets the JSON schema of a type, and its JSON is decoded.

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

The method is `client.router.chat.completions.parse(..., into=Invoice)`, which raises. The errors of answers without a
value are in `orq.answer_errors`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeVar, overload

import msgspec

from ._answer_value import value_of
from ._engine.operation import Events, Operation, operation_of
from ._engine.own_types import check_own
from ._extras import replaced
from ._hints import mark_module
from ._own_schema import Schema, schema_for
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
    """Return the JSON schema of a type, in the form that providers take with `strict: true`.

    kind: a msgspec struct, dataclass, TypedDict, attrs class or pydantic model, or a plain type such as `list[Item]`.
        A type whose JSON is no object is wrapped as `{"value": ...}`.
    strict: True demands a schema that can be sent as strict. `dict[str, X]` and `Any` cannot be closed, and stay open.

    Every key is required. A field with a default may be null, which stands for the default. What strict providers
    refuse is told in descriptions. Raises `ConfigurationError` if the type has no JSON schema.
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
    """Call a model, and decode the text of its answer as a type of yours.

    function: `router_chat_completions_create`, `responses_create`, `router_responses_create` or `deployments_invoke`.
    request: what the function takes, without a format; it is not changed. Tools in it are passed on as they are.
    into: what `schema_of` takes. The value is of this type, also where its JSON is wrapped.
    strict: True demands that the model has to keep the schema; False lets it be a hint.

    An answer without a value is an `Err` with an `AnswerError`, which keeps the answer and its usage. Of several
    choices the first is taken. A deployment has a format of its own, so no schema is sent to it, and its text may be
    JSON in a code fence. Raises `ConfigurationError`, before anything is sent, if a type has no JSON schema, if
    `strict=True` is not possible, or if the request has a format.
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
    """Do what `parse` does, with an answer that comes in pieces; for deployments, by `deployments_stream`.

    `text()` of the stream yields the JSON as it comes, `partial()` gives what there is so far as plain data, and
    `parsed()` reads to the end and gives the value. Nothing is decoded before the answer is complete.
    """
    check_core(core)
    read, schema, sent = _prepared(function, request, into, strict, _streamed_format)
    flag = {"stream": True} if "stream" in function.__kwdefaults__ else {}
    called = function(core, sent, **flag, options=options)
    if isinstance(called, (Ok, Err)):
        return _opened(called, schema, read)
    return _open_later(called, schema, read)


def with_schema(function: Callable[..., Any], request: R, *, into: TypeForm[Any], strict: bool | None = None) -> R:
    """Return a request whose answer is to be JSON of a type, such as the last answer of `orq.tools.run`.

    The arguments and what is raised are those of `parse`; `read_answer` gives the value. A deployment has a format of
    its own, so its request is returned as it is.
    """
    _, place, schema, is_strict = _planned(function, into, strict, _whole_format)
    sent: R = _with_format(request, place, msgspec.structs.replace(schema, json=deepcopy(schema.json)), is_strict)
    return sent


def read_answer(answer: A, *, into: TypeForm[T]) -> Result[Parsed[T, A], OrqError]:
    """Return the value in an answer that was received before: of a run, of `collect()`, or from a file.

    It is judged as `parse` does. `strict` is False, as an answer does not tell whether the model had to keep a schema.
    Raises `ConfigurationError` if the type has no JSON schema, or if `answer` is no answer of a call.
    """
    if not isinstance(answer, APIStruct):
        raise ConfigurationError(
            f"answer must be what a call returns, not {type(answer).__name__}. "
            "Of plain data, from_wire(ChatCompletion, data) makes one"
        )
    schema = schema_for(into)
    check_own(schema.reader)
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
    """Return what reads the result, the schema, and the request to send; raises if it cannot work."""
    operation, place, schema, is_strict = _planned(function, into, strict, format_of)
    sent = _with_format(request, place, schema, is_strict)
    return lambda called: _read(called, operation, schema, is_strict), schema, sent


def _planned(
    function: Any, into: Any, strict: bool | None, format_of: Callable[[Operation], str | None]
) -> tuple[Operation, str, Schema, bool]:
    """Return the operation, where its request names a format, the schema, and whether the model has to keep it."""
    operation = operation_of(function)
    place = format_of(operation) if operation is not None else None
    if operation is None or place is None:
        raise ConfigurationError(
            f"function must be one of orq.funcs that calls a model, not {function!r}"
            + (". Clients have the methods parse and parse_stream beside it" if hasattr(function, "__self__") else "")
        )
    schema = _checked(schema_for(into), strict)
    check_own(schema.reader)
    if strict and not place:
        raise ConfigurationError("strict=True: a deployment has a format of its own; set the schema there")
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
    """Return the request with the schema in its place, which is not copied; the request stays as it is."""
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
    """Return an object with one more field; `place` is its path if it must not be there already."""
    if place and _field(value, name) is not None:
        raise ConfigurationError(f"{place}: into= makes it. Leave it out of the request")
    if isinstance(value, msgspec.Struct):
        return replaced(value, **{name: made})
    return {**value, name: made} if isinstance(value, Mapping) else value


def _field(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)


def _checked(schema: Schema, strict: bool | None) -> Schema:
    if strict and schema.open:
        where = ", ".join(path or "the whole" for path in schema.open)
        raise ConfigurationError(
            f"the schema of {schema.name} cannot be strict: {where} may hold any JSON. "
            "Give it fields, or leave strict= out"
        )
    return schema


mark_module(__name__)
