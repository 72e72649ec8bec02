"""An endpoint as data. Function files build one; the engine and the local server read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from ..types import Model

if TYPE_CHECKING:
    from ..streaming import AsyncStream, Stream


class Json(msgspec.Struct, frozen=True):
    """The answer is one JSON value of `type`."""

    type: Any
    status: int = 200


class Empty(msgspec.Struct, frozen=True):
    """The answer has no body; the call returns None."""

    status: int = 204


class Events(msgspec.Struct, frozen=True, kw_only=True):
    """The answer is a stream of server-sent events, each `data` one JSON value of `type`.

    An event of a class in `terminal`, or the `sentinel`, means that the stream is complete; one in `failed` that the
    service gave up. `stream` is the pair of classes that the sync and the async core hand out.
    """

    type: Any
    status: int = 200
    sentinel: str | None = None
    terminal: tuple[type, ...] = ()
    failed: tuple[type, ...] = ()
    stream: tuple[type[Stream[Any]], type[AsyncStream[Any]]]


Answer = Json | Empty | Events


class Operation(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """One endpoint.

    `path` is a template in wire names. `request` is a flat struct: its fields that the template names go into the
    path, those in `query` into the query string, the others are the JSON body, to which `constant` is added.
    """

    name: str
    method: str
    path: str
    request: type[Model]
    query: tuple[str, ...] = ()
    constant: Mapping[str, Any] = {}
    answer: Answer
