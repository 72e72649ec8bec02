"""Iterate over all items of a list, page by page: `items(function, core, request)`.

    for result in items(conversations_list, core):
        match result:
            case Ok(conversation):
                print(conversation.display_name)
            case Err(error):
                print(error)

The iterator fetches a page when you ask for its first item. It starts where the request says, and keeps the order of
the service. If a call fails, its last item is an `Err`. If the service returns the same page again, or promises more
without telling where, the last item is an `Err` too, so that no loop is endless.

Clients have methods such as `client.conversations.list_items(...)`, which yield the items and raise errors.
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
from ._lazy_annotations import lazy_annotations
from ._misuse import AwaitedItems
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
    """Return an iterator that yields `Ok(item)` for each item of a list.

    If a call fails, the last item is `Err(error)`.

    function: a function of `orq.funcs` that lists objects in pages.
    core: the core for the calls. With an `AsyncOrqCore` the iterator is an async one.
    request: the request for the first page. Its `limit` is the size of a page; its cursor or page number is the start.
    options: settings of each call. An `idempotency_key` is sent for the first page only.

    Raises `ConfigurationError` if the function does not list objects in pages.
    """
    check_core(core)
    kind: Any = AsyncItems if isinstance(core, AsyncOrqCore) else Items
    return kind(function, core, request, options, raises=False)


def _paged_operation(function: Any) -> Operation:
    """Return the operation of a function that lists objects in pages. Raises for any other function."""
    operation = operation_of(function)
    if operation is None:
        raise ConfigurationError(f"items() takes a function of orq.funcs, not {function!r}")
    if operation.pages is None:
        raise ConfigurationError(f"{operation.name} has no pages. Call it without items().")
    return operation


def _in_python_names(operation: Operation, request: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return a copy of a request with Python names, which `Pages` uses. A dict may have the names of the API."""
    kind = operation.request
    names = dict(zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True))
    return {name if name in kind.__struct_fields__ else names.get(name, name): item for name, item in request.items()}


class _PageIterator:
    """The state of an iteration, and everything that does not wait for a page."""

    def __init__(self, function: Any, core: Any, request: Any, options: RequestOptions | None, *, raises: bool) -> None:
        self._operation = _paged_operation(function)
        self._function, self._core, self._options, self._raises = function, core, options, raises
        self._request = _in_python_names(self._operation, request) if isinstance(request, Mapping) else request
        self._ready: deque[Result[Any, OrqError]] = deque()
        self._fingerprints: set[Any] = set()
        self._over = False
        self._turn = threading.Lock()  # held by the one who waits for the next page

    def _next_ready(self) -> Any:
        """Return the next result that was fetched. None if there is none: then the caller has to fetch a page."""
        while self._ready:
            with suppress(IndexError):  # another thread was faster
                return self._ready.popleft()
        if not self._turn.acquire(blocking=False):
            raise RuntimeError("Another task or thread is waiting for the next page of this iteration.")
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
    """An iterator over the items of all pages. It yields results or, if `raises` is set, the items themselves."""

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
    """An async iterator over the items of all pages. It keeps nothing open, so you can leave the `async for`."""

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


lazy_annotations(__name__)
