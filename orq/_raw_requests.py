"""`core.request`: call an endpoint that this version does not know.

    with OrqCore() as core:
        answer = core.request("POST", "/v2/things", body={"name": "a"}).unwrap()

The request is JSON (`body`), bytes or text (`content`), or a form (`files`, with its other fields in `body`). `into` is
the type of the answer: `Any` follows the content type; `str`, `bytes`, your own type and None are possible, too.
"""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from ._engine.operation import Answer, CallerType, Empty, Events, Operation, Requested
from ._engine.plan import RawInput
from ._exact import exact_or_same
from ._lazy_annotations import lazy_annotations
from ._misuse import Awaited, Blocking
from .errors import ConfigurationError
from .types import APIStruct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypeForm

    from ._engine.plan import CallPlan
    from .errors import OrqError
    from .options import QueryValue, RequestOptions
    from .result import Result
    from .streaming import AsyncStream, Stream
    from .types import FileInput

T = TypeVar("T")


class _Planning:
    """The common part of sync and async raw requests: planning the call."""

    if TYPE_CHECKING:

        def _make_plan(self, operation: Operation, given: Any, options: RequestOptions | None) -> CallPlan: ...

    def _plan_raw(
        self, method: str, given: RawInput, into: Any, stream: bool, options: RequestOptions | None
    ) -> CallPlan:
        """Return the plan of a call to an endpoint that this version does not know."""
        refusal = None
        answer: Answer = Empty() if into is None else Requested(into)
        if stream is True:
            answer = Events(type=Any, sentinel="[DONE]", open_end=True, own=CallerType(into), stream="events")
        elif stream is not False:
            refusal = "must be True or False"
        method, path = exact_or_same(method), exact_or_same(given.path)
        operation = Operation(
            name="request",
            method=method.upper() if type(method) is str and method.isascii() else "",
            path=path if type(path) is str and path.isprintable() else "/",
            request=APIStruct,
            answer=answer,
            refusal=refusal,
        )
        return self._make_plan(operation, given, options)


class RawRequests(Blocking, _Planning):
    """`request` of a sync core."""

    if TYPE_CHECKING:

        def _run(self, plan: CallPlan) -> Result[Any, OrqError]: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = ...,
        body: Any = ...,
        content: bytes | str | None = ...,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = ...,
        into: TypeForm[T],
        stream: Literal[False] = False,
        options: RequestOptions | None = ...,
    ) -> Result[T, OrqError]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = ...,
        body: Any = ...,
        content: bytes | str | None = ...,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = ...,
        stream: Literal[False] = False,
        options: RequestOptions | None = ...,
    ) -> Result[Any, OrqError]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = ...,
        body: Any = ...,
        content: bytes | str | None = ...,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = ...,
        into: TypeForm[T],
        stream: Literal[True],
        options: RequestOptions | None = ...,
    ) -> Result[Stream[T], OrqError]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = ...,
        body: Any = ...,
        content: bytes | str | None = ...,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = ...,
        stream: Literal[True],
        options: RequestOptions | None = ...,
    ) -> Result[Stream[Any], OrqError]: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = {},
        body: Any = None,
        content: bytes | str | None = None,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = None,
        into: Any = Any,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Result[Any, OrqError]:
        """Call an endpoint that this version does not know.

        method: the HTTP method, such as "POST".
        path: the path, such as "/v2/things". It is percent-encoded and has no query.
        query: the parameters of the query.
        body: plain data, which is sent as JSON. With `files` it holds the other fields of the form.
        content: a body that is sent unchanged. Text is sent as text/plain and bytes as application/octet-stream, unless
            the headers in `options` have another content-type.
        files: the files of a multipart form. A file is a path, bytes, an open file, or a tuple (name, one of these[,
            media type]).
        into: the type of the answer, or of each event of a stream. A class, dataclass, TypedDict or other type is
            decoded from JSON. `str` and `bytes` give the body. None reads no body. `Any` gives data for JSON, a list
            for lines of JSON, text for text, None for an empty body, and bytes for everything else.
        stream: ask for a stream of events. `[DONE]` ends it. If `[DONE]` never comes, `complete` of the stream is None.
        options: settings of this call.

        A failed call is an `Err`, as for each function of `orq.funcs`.
        """
        given = RawInput(path, query, body, content, files)
        return self._run(self._plan_raw(method, given, into, stream, options))


class AsyncRawRequests(Awaited, _Planning):
    """`request` of an async core."""

    if TYPE_CHECKING:

        def _run(self, plan: CallPlan) -> Coroutine[Any, Any, Result[Any, OrqError]]: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = ...,
        body: Any = ...,
        content: bytes | str | None = ...,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = ...,
        into: TypeForm[T],
        stream: Literal[False] = False,
        options: RequestOptions | None = ...,
    ) -> Coroutine[Any, Any, Result[T, OrqError]]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = ...,
        body: Any = ...,
        content: bytes | str | None = ...,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = ...,
        stream: Literal[False] = False,
        options: RequestOptions | None = ...,
    ) -> Coroutine[Any, Any, Result[Any, OrqError]]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = ...,
        body: Any = ...,
        content: bytes | str | None = ...,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = ...,
        into: TypeForm[T],
        stream: Literal[True],
        options: RequestOptions | None = ...,
    ) -> Coroutine[Any, Any, Result[AsyncStream[T], OrqError]]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = ...,
        body: Any = ...,
        content: bytes | str | None = ...,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = ...,
        stream: Literal[True],
        options: RequestOptions | None = ...,
    ) -> Coroutine[Any, Any, Result[AsyncStream[Any], OrqError]]: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = {},
        body: Any = None,
        content: bytes | str | None = None,
        files: Mapping[str, FileInput | Sequence[FileInput]] | None = None,
        into: Any = Any,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, Result[Any, OrqError]]:
        """Call an endpoint that this version does not know.

        method: the HTTP method, such as "POST".
        path: the path, such as "/v2/things". It is percent-encoded and has no query.
        query: the parameters of the query.
        body: plain data, which is sent as JSON. With `files` it holds the other fields of the form.
        content: a body that is sent unchanged. Text is sent as text/plain and bytes as application/octet-stream, unless
            the headers in `options` have another content-type.
        files: the files of a multipart form. A file is a path, bytes, an open file, or a tuple (name, one of these[,
            media type]).
        into: the type of the answer, or of each event of a stream. A class, dataclass, TypedDict or other type is
            decoded from JSON. `str` and `bytes` give the body. None reads no body. `Any` gives data for JSON, a list
            for lines of JSON, text for text, None for an empty body, and bytes for everything else.
        stream: ask for a stream of events. `[DONE]` ends it. If `[DONE]` never comes, `complete` of the stream is None.
        options: settings of this call.

        A failed call is an `Err`, as for each function of `orq.funcs`.
        """
        given = RawInput(path, query, body, content, files)
        return self._run(self._plan_raw(method, given, into, stream, options))


def check_core(core: object) -> None:
    """Raise unless `core` is a core. Only cores have raw requests, and a client has a core."""
    if not isinstance(core, (RawRequests, AsyncRawRequests)):
        raise ConfigurationError(f"core must be an OrqCore or an AsyncOrqCore, such as client.core, not {core!r}")


lazy_annotations(__name__)
