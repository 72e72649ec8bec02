"""An endpoint as data. Function files build one; the engine and the local server read it."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, Literal

import msgspec

from .._exact import settled
from ..types import APIStruct


class Json(msgspec.Struct, frozen=True):
    """The answer is one JSON value of `type`; `or_none`: or nothing, with status 204."""

    type: Any
    status: int = 200
    or_none: bool = False


class Empty(msgspec.Struct, frozen=True):
    """The answer has no body; the call returns None."""

    status: int = 204


class End(msgspec.Struct, frozen=True):
    """A stream is complete once an event has this field (`[]` is any item): not null, or exactly `equals`."""

    path: str
    equals: Any = None


StreamKind = Literal["events", "text", "reply", "agent"]
"""What the caller reads a stream with; `orq/_open_body.py` has the class for each kind."""


class As(msgspec.Struct, frozen=True):
    """The type of the caller's own that an answer, or an event, is decoded as."""

    type: Any


class Free(msgspec.Struct, frozen=True):
    """The answer is what the caller asked for, read as its content type says: see `free_answers.py`.

    `due` is what the facts say of the answer, if the operation is known.
    """

    type: Any
    status: int = 200
    due: Any = None


class Events(msgspec.Struct, frozen=True, kw_only=True):
    """The answer is a stream of server-sent events, each `data` one JSON value of `type`.

    An event of a class in `terminal`, or as one of `ends` says, or the `sentinel` means that the stream is complete;
    one in `failed` that the service failed. With `open_end`, the end of the body is an end as good as the sentinel.
    With `own`, the caller gets each event as that type. `stream` names the kind of stream that the caller gets.
    """

    type: Any
    status: int = 200
    sentinel: str | None = None
    terminal: tuple[type, ...] = ()
    ends: tuple[End, ...] = ()
    failed: tuple[type, ...] = ()
    open_end: bool = False
    own: As | None = None
    stream: StreamKind


class Binary(msgspec.Struct, frozen=True, kw_only=True):
    """The answer is bytes of any kind."""

    status: int = 200


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A multipart body, in wire names: which fields are `files`, which go as `json`, which are `renamed`."""

    files: tuple[str, ...]
    json: tuple[str, ...] = ()
    renamed: Mapping[str, str] = {}


class Pages(msgspec.Struct, frozen=True, kw_only=True):
    """How a list goes on, in Python names; a dot leads into an object.

    `ask` is the field of the request that asks for the next page. By "cursor" it takes what the last item has at
    `item`, a wire name, as an item of a kind that is not known yet is plain data; with `back` instead of `ask` the
    list goes backwards. By "page" it takes a number, from 1. By "token" it takes what the answer has at `next`.
    `items` and `more` are where the answer has its items, and whether there are more; not every answer says so.
    """

    by: Literal["cursor", "page", "token"]
    ask: str
    back: str | None = None
    item: str | None = None
    next: str | None = None
    items: str
    more: str | None = None


Answer = Json | Empty | Events | Binary | Free


class Operation(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """One endpoint.

    `path` is a template in wire names. `request` is a flat struct: its fields that the template names go into the
    path, those in `query` into the query string. The others are one JSON object, to which `constant` is added; or the
    one that `body` names is the whole JSON; or they make a multipart `form`. `streamed` is the answer if the caller
    asks for a stream, for operations that give either. `pages` tells how a list goes on, if it does. `format` is where
    a request names the format of the answer's text; empty if that is stored with what is called. `last_seen` is the
    last release of the vendor's SDKs that had it, where later ones do not. `refusal` is what is wrong with the
    caller's `stream=`.
    """

    name: str
    method: str
    path: str
    request: type[APIStruct]
    query: tuple[str, ...] = ()
    body: str | None = None
    form: Form | None = None
    constant: Mapping[str, Any] = {}
    answer: Answer
    streamed: Events | None = None
    pages: Pages | None = None
    format: str | None = None
    deprecated: str | None = None
    last_seen: str | None = None
    refusal: str | None = None

    @property
    def path_fields(self) -> tuple[str, ...]:
        """The wire names in the path, in order."""
        return split_path(self.path)[1]

    @property
    def takes_body(self) -> bool:
        """Whether a request has a body: a field that goes neither into the path nor into the query, or a constant."""
        elsewhere = len(self.path_fields) + len(self.query)
        return len(self.request.__struct_fields__) > elsewhere or bool(self.constant)

    def for_stream(self, stream: bool) -> Operation:
        """Return the operation as one that answers with a stream, or as one that does not."""
        stream = settled(stream)  # numpy's flags
        if type(stream) is not bool:  # nothing raises here: the call comes to this error
            return msgspec.structs.replace(self, refusal="must be True or False")
        return _for_stream(self, stream)

    def answering(self, kind: Any) -> Operation:
        """Return the operation as one whose answer, or each event, is decoded as a type of the caller's."""
        try:
            return _answering(self, kind)
        except TypeError:  # metadata of `Annotated` may be anything
            return _answering.__wrapped__(self, kind)


def operation_of(function: Any) -> Operation | None:
    """Return the operation of a function of `orq.funcs`: a private function of the same name beside it makes it."""
    home, name = getattr(function, "__module__", None), getattr(function, "__name__", None)
    if not isinstance(home, str) or not home.startswith("orq.funcs."):
        return None
    make = getattr(sys.modules.get(home), f"_{name}", None)
    return make() if make is not None else None


@cache
def split_path(template: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the texts of a path's template and, one fewer, the wire names of the fields between them."""
    pieces = re.split(r"\{([^}]+)\}", template)
    return tuple(pieces[::2]), tuple(pieces[1::2])


@cache
def _for_stream(operation: Operation, stream: bool) -> Operation:
    constant = {**operation.constant, "stream": stream}
    answer = operation.streamed if stream else operation.answer
    return msgspec.structs.replace(operation, constant=constant, answer=answer, streamed=None)


@lru_cache(maxsize=512)
def _answering(operation: Operation, kind: Any) -> Operation:
    due = operation.answer
    answer: Answer = Free(kind, status=due.status, due=due.type if isinstance(due, Json) else None)
    if isinstance(due, Events):
        answer = msgspec.structs.replace(due, own=As(kind), stream="events")
    elif kind is None:
        answer = Empty(due.status)
    return msgspec.structs.replace(operation, answer=answer)
