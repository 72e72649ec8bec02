"""All items of a list, whatever pages it comes in: `items(function, core, request)`.

    for result in items(conversations_list, core):
        match result:
            case Ok(conversation):
                print(conversation.display_name)
            case Err(error):
                print(error)

An iterator calls the function once for each page, when the first item of that page is asked for, and not before. It
starts where the request says, and keeps the service's order. What fails ends it, with one last `Err`; so does a service
that gives the same page again, or says that there is more without saying where: no loop is endless.

The methods of the class are `client.conversations.list_items(...)` and the like: they yield the items, and raise.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

import msgspec

from ._engine.operation import Operation, operation_of
from ._engine.pages import next_page
from ._hints import mark_module
from ._protocols import AwaitedItems
from ._raw_requests import check_core
from .core import AsyncOrqCore, OrqCore
from .errors import ConfigurationError, OrqError, ResponseValidationError
from .result import Err, Ok, Result

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .middleware import Response
    from .options import RequestOptions

__all__ = ["items"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class _WithData(Protocol[T_co]):
    @property
    def data(self) -> Sequence[T_co] | None: ...


class _WithItems(Protocol[T_co]):
    @property
    def items(self) -> Sequence[T_co]: ...


class _WithSearch(Protocol[T_co]):
    @property
    def search(self) -> _WithData[T_co] | None: ...


if TYPE_CHECKING:
    Page = _WithData[T_co] | _WithItems[T_co] | _WithSearch[T_co]


@overload
def items(
    function: Callable[[OrqCore, Any], Result[Page[T_co], OrqError]],
    core: OrqCore,
    request: Any = None,
    *,
    options: RequestOptions | None = None,
) -> Iterator[Result[T_co, OrqError]]: ...
@overload
def items(
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[Page[T_co], OrqError]]],
    core: AsyncOrqCore,
    request: Any = None,
    *,
    options: RequestOptions | None = None,
) -> AsyncIterator[Result[T_co, OrqError]]: ...
def items(function: Any, core: Any, request: Any = None, *, options: RequestOptions | None = None) -> Any:
    """Return an iterator that yields `Ok(item)` for each item, and at most once, last, `Err(error)`.

    `function` is one of `orq.funcs` that lists things in pages; what it does not page raises `ConfigurationError`.
    With an `AsyncOrqCore` the iterator is an async one. A `limit` in the request is the size of a page; a cursor or
    page number is where to start. `options` hold for each page by itself; an `idempotency_key` for the first alone.
    """
    check_core(core)
    kind: Any = AsyncItems if isinstance(core, AsyncOrqCore) else Items
    return kind(function, core, request, options, raises=False)


def _paged_operation(function: Any) -> Operation:
    """Return the operation of a function that lists things in pages; raises for any other."""
    operation = operation_of(function)
    if operation is None:
        raise ConfigurationError(f"items() takes a function of orq.funcs, not {function!r}")
    if operation.pages is None:
        raise ConfigurationError(f"{operation.name} has no pages that could be followed: call it as it is")
    return operation


def _in_python_names(operation: Operation, request: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return a copy of a request with the names that `Pages` goes by: a dict may have those of the wire."""
    kind = operation.request
    names = dict(zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True))
    return {name if name in kind.__struct_fields__ else names.get(name, name): item for name, item in request.items()}


class _PageIterator:
    """Where an iteration stands: all but waiting for a page."""

    def __init__(self, function: Any, core: Any, request: Any, options: RequestOptions | None, *, raises: bool) -> None:
        self._operation = _paged_operation(function)
        self._function, self._core, self._options, self._raises = function, core, options, raises
        self._request = _in_python_names(self._operation, request) if isinstance(request, Mapping) else request
        self._ready: deque[Result[Any, OrqError]] = deque()
        self._fingerprints: set[Any] = set()
        self._over = False
        self._turn = threading.Lock()  # held by the one who waits for the next page

    def _next_ready(self) -> Any:
        """Return the next result at hand; None if there is none, and then it is this caller's turn to fetch a page."""
        while self._ready:
            with suppress(IndexError):  # another thread was faster
                return self._ready.popleft()
        if not self._turn.acquire(blocking=False):
            raise RuntimeError("another task or thread is waiting for the next page of this iteration")
        return None

    def _take(self, result: Result[Any, OrqError]) -> None:
        if not result.ok:
            self._ready.append(result)
            self._over = True
            return
        pages = self._operation.pages
        assert pages is not None
        response = result.response
        page = next_page(pages, self._request, result.value, self._fingerprints, response.problems)
        self._ready.extend(Ok(item, response) for item in page.items)
        if page.problem is not None:
            self._ready.append(Err(self._error(*page.problem, response)))
        self._request, self._over = page.request, page.request is None
        self._fingerprints.add(page.fingerprint)
        if self._options is not None and self._options.idempotency_key is not None:
            self._options = msgspec.structs.replace(self._options, idempotency_key=None)

    def _error(self, path: str, problem: str, response: Response) -> OrqError:
        operation = self._operation
        return ResponseValidationError(
            problem,
            field=path,
            status_code=response.status_code,
            operation=operation.name,
            method=operation.method,
            path=operation.path,
        )

    def _unwrapped(self, result: Any) -> Any:
        return result.unwrap() if self._raises else result

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}{', over' if self._over else ''}>"


class Items(_PageIterator, Generic[T]):
    """An iterator over the items of all pages: results of them, or, if it `raises`, the items themselves."""

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        while (result := self._next_ready()) is None:
            try:
                if not self._ready:
                    if self._over:
                        raise StopIteration
                    self._take(self._function(self._core, self._request, options=self._options))
            finally:
                self._turn.release()
        item: T = self._unwrapped(result)
        return item


class AsyncItems(_PageIterator, AwaitedItems, Generic[T]):
    """The same, awaited. It holds nothing open: leave the `async for` when you like."""

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        while (result := self._next_ready()) is None:
            try:
                if not self._ready:
                    if self._over:
                        raise StopAsyncIteration
                    self._take(await self._function(self._core, self._request, options=self._options))
            finally:
                self._turn.release()
        item: T = self._unwrapped(result)
        return item


mark_module(__name__)
