"""`Operation`: the description of one endpoint as data.

The functions of `orq.funcs` build one. The engine and the local server read it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, Literal

import msgspec

from .._exact import exact_or_same
from ..types import APIStruct


class Json(msgspec.Struct, frozen=True):
    """The answer is one JSON value of `type`. With `or_none` it may be nothing, with status 204."""

    type: Any
    status: int = 200
    or_none: bool = False


class Empty(msgspec.Struct, frozen=True):
    """The answer has no body; the call returns None."""

    status: int = 204


class End(msgspec.Struct, frozen=True):
    """A stream is complete once an event has a value in the field at `path`; `[]` is any item.

    With `equals`, the value must be exactly that; else any value but null counts.
    """

    path: str
    equals: Any = None


StreamKind = Literal["events", "text", "reply", "agent"]
"""The kind of object that the caller reads a stream with. `orq/_open_body.py` maps each kind to its class."""


class CallerType(msgspec.Struct, frozen=True):
    """The caller's own type, as which an answer or an event is decoded."""

    type: Any


class Requested(msgspec.Struct, frozen=True):
    """The answer is decoded as the type that the caller asked for; see `requested_answers.py`.

    `due` is the type of the answer according to `api/`, if the operation is known.
    """

    type: Any
    status: int = 200
    due: Any = None


class Events(msgspec.Struct, frozen=True, kw_only=True):
    """The answer is a stream of server-sent events.

    The data of each is one JSON value of `type`.

    The stream is complete after an event of a class in `terminal`, after an event that matches one of `ends`, or after
    the `sentinel`. An event of a class in `failed` means that the service failed. With `open_end`, the end of the body
    completes the stream, too. With `own`, the caller receives each event as that type. `stream` is the kind of object
    that the caller receives.
    """

    type: Any
    status: int = 200
    sentinel: str | None = None
    terminal: tuple[type, ...] = ()
    ends: tuple[End, ...] = ()
    failed: tuple[type, ...] = ()
    open_end: bool = False
    own: CallerType | None = None
    stream: StreamKind


class Binary(msgspec.Struct, frozen=True, kw_only=True):
    """The answer is bytes of any kind."""

    status: int = 200


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A multipart body, in wire names.

    It names the fields that are `files`, those that are sent as `json`, and the `renamed` ones.
    """

    files: tuple[str, ...]
    json: tuple[str, ...] = ()
    renamed: Mapping[str, str] = {}


class Pages(msgspec.Struct, frozen=True, kw_only=True):
    """How to fetch the next page of a list. Paths are in Python names, joined by dots.

    - `ask`: the field of the request that asks for the next page. By "cursor" it takes the last item's value of `item`,
      which is a wire name, since an item of an unknown kind is plain data. By "page" it takes a number, from 1. By
      "token" it takes the value at `next` in the answer.
    - `back`: the field that takes the place of `ask` when the list is read backwards.
    - `items`, `more`: where the answer has its items, and whether more follow. Not every answer has `more`.
    """

    by: Literal["cursor", "page", "token"]
    ask: str
    back: str | None = None
    item: str | None = None
    next: str | None = None
    items: str
    more: str | None = None


Answer = Json | Empty | Events | Binary | Requested


class Operation(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """One endpoint.

    - `path`: a template with wire names.
    - `request`: a flat struct. The fields that the template names go into the path, and those in `query` into the query
      string. All others form one JSON object, to which `constant` is added. If `body` names a field, that field is the
      whole JSON body instead. If there is a `form`, they are a multipart body.
    - `streamed`: the answer if the caller asks for a stream, for operations that can do both.
    - `pages`: how to fetch the next page, for lists.
    - `format`: the path of the field that sets the format of the answer's text; empty if the format is stored with the
      called object.
    - `last_seen`: the last release of the vendor's SDKs that had the operation, if later releases do not have it.
    - `refusal`: what is wrong with the caller's `stream=`, or None.
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
        """Whether a request has a body: a constant, or a field that is in neither path nor query."""
        elsewhere = len(self.path_fields) + len(self.query)
        return len(self.request.__struct_fields__) > elsewhere or bool(self.constant)

    def for_stream(self, stream: bool) -> Operation:
        """Return the operation as one that answers with a stream, or as one that does not."""
        stream = exact_or_same(stream)  # this accepts the bools of numpy
        if type(stream) is not bool:  # functions must not raise, so the call returns this error
            return msgspec.structs.replace(self, refusal="must be True or False")
        return _for_stream(self, stream)

    def answering(self, kind: Any) -> Operation:
        """Return the operation with an answer, or events, that are decoded as the caller's type."""
        try:
            return _answering(self, kind)
        except TypeError:  # a type with unhashable metadata in `Annotated` cannot be cached
            return _answering.__wrapped__(self, kind)


def operation_of(function: Any) -> Operation | None:
    """Return the operation of a function of `orq.funcs`, or None.

    A private function of the same name in its module makes the operation.
    """
    home, name = getattr(function, "__module__", None), getattr(function, "__name__", None)
    if not isinstance(home, str) or not home.startswith("orq.funcs."):
        return None
    make = getattr(sys.modules.get(home), f"_{name}", None)
    return make() if make is not None else None


@cache
def split_path(template: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split a path's template: return the texts, and the wire names of the fields between them."""
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
    answer: Answer = Requested(kind, status=due.status, due=due.type if isinstance(due, Json) else None)
    if isinstance(due, Events):
        answer = msgspec.structs.replace(due, own=CallerType(kind), stream="events")
    elif kind is None:
        answer = Empty(due.status)
    return msgspec.structs.replace(operation, answer=answer)
