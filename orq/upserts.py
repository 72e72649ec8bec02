"""Create an object, or change the one with its key: `upsert(agents_create, core, request)`.

    from orq import Err, Ok, OrqCore
    from orq.funcs import agents_create
    from orq.upserts import upsert

    agent = {"key": "support", "role": "...", "description": "...", "instructions": "Be kind.", "path": "Default",
             "model": "openai/gpt-4o", "settings": {"max_iterations": 5}}
    with OrqCore() as core:
        match upsert(agents_create, core, agent):
            case Ok(found):
                print(found.key)
            case Err(error):
                print(error)

You can run a program with `upsert` as often as you like, also several times concurrently. Clients have the methods
`client.agents.upsert(...)` and `client.file_systems.upsert(...)`, which return the object or raise.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine, Generator, Mapping
from typing import Any, TypeVar, overload

import msgspec

from ._engine.operation import Operation, operation_of
from ._extras import extras
from ._flows import advance
from ._job_facts import UPSERTS
from ._lazy_annotations import lazy_annotations
from ._raw_requests import check_core
from .core import AsyncOrqCore, OrqCore
from .errors import ConfigurationError, ConflictError, NotFoundError, OrqError
from .options import RequestOptions
from .result import Err, Result
from .types import UNSET, APIStruct

__all__ = ["upsert"]

T = TypeVar("T")

_ROUNDS = 3
"""The number of tries while other programs create and delete the same key."""

Flow = Generator[tuple[Any, Any], Result[Any, OrqError], Result[Any, OrqError]]
"""Yields functions with their requests."""


@overload
def upsert(
    function: Callable[[OrqCore, Any], Result[T, OrqError]],
    core: OrqCore,
    request: Any,
    *,
    options: RequestOptions | None = None,
) -> Result[T, OrqError]: ...
@overload
def upsert(
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[T, OrqError]]],
    core: AsyncOrqCore,
    request: Any,
    *,
    options: RequestOptions | None = None,
) -> Coroutine[Any, Any, Result[T, OrqError]]: ...
def upsert(function: Any, core: Any, request: Any, *, options: RequestOptions | None = None) -> Any:
    """Change the object that has the key of the request, or create it if there is none.

    function: the function that creates the object: `agents_create` or `file_systems_create`.
    core: the core for the calls.
    request: the request that the function takes. If the object exists, fields that are not given stay as they are, and
        null clears a field if the update allows it. A field that updates do not have is used for a new object only.
    options: settings of each call. An `idempotency_key` is sent only when the object is created.

    At most one object is created, even if several programs do this concurrently: the second program changes the object
    of the first one. You can safely call again after a lost connection. Raises `ConfigurationError` for another
    function.
    """
    operation = operation_of(function)
    name = UPSERTS.get(operation.name) if operation is not None else None
    if operation is None or name is None:
        given = getattr(function, "__name__", function)
        raise ConfigurationError(f"upsert() takes one of {', '.join(UPSERTS)}, not {given}")
    check_core(core)
    update = getattr(sys.modules[function.__module__], name)
    flow = _upserting(function, operation, update, request)
    return (_drive_async if isinstance(core, AsyncOrqCore) else _drive)(flow, core, function, options)


def _upserting(create: Any, operation: Operation, update: Any, request: Any) -> Flow:
    changed = _as_update(operation, operation_of(update), request)
    if changed is None:
        return (yield create, request)
    for left in reversed(range(_ROUNDS)):
        result = yield update, changed
        if not isinstance(result, Err) or not isinstance(result.error, NotFoundError):
            return result
        result = yield create, request
        if not left or not isinstance(result, Err) or not isinstance(result.error, ConflictError):
            return result  # after a conflict another program has created it: change what that made
    raise AssertionError("The last round returns.")


def _as_update(operation: Operation, update: Any, request: Any) -> dict[str, Any] | None:
    """Return the request that changes the object; None if no key is given, which creating it refuses."""
    if isinstance(request, APIStruct):
        fields = {name: getattr(request, name) for name in request.__struct_fields__}
        given = {name: value for name, value in fields.items() if value is not None and value is not UNSET}
        given |= extras(request)
    elif isinstance(request, Mapping):
        given = dict(request)
    else:
        return None
    new, kept = operation.request, set(update.request.__struct_fields__)
    names = zip(new.__struct_fields__, new.__struct_encode_fields__, strict=True)
    left_out = {name for pair in names if pair[0] not in kept for name in pair}
    if not isinstance(key := given.pop("key", None), str):
        return None
    (place,) = update.path_fields
    return {place: key, **{name: value for name, value in given.items() if name not in left_out}}


def _options(function: Any, create: Any, options: Any) -> Any:
    """Return the options of one of the calls: an idempotency key stands for one request."""
    if function is create or not isinstance(options, RequestOptions) or options.idempotency_key is None:
        return options
    return msgspec.structs.replace(options, idempotency_key=None)


def _drive(flow: Flow, core: Any, create: Any, options: Any) -> Result[Any, OrqError]:
    step = advance(flow, None)
    while isinstance(step, tuple):
        function, request = step
        step = advance(flow, function(core, request, options=_options(function, create, options)))
    return step


async def _drive_async(flow: Flow, core: Any, create: Any, options: Any) -> Result[Any, OrqError]:
    step = advance(flow, None)
    while isinstance(step, tuple):
        function, request = step
        step = advance(flow, await function(core, request, options=_options(function, create, options)))
    return step


lazy_annotations(__name__)
