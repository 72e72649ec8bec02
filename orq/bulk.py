"""Many calls of one function: some at a time, slowed down together, and resumed from a file of their results.

    from orq import Err, Ok, OrqCore
    from orq.bulk import call_many
    from orq.funcs import deployments_invoke

    rows = ((str(n), {"key": "greeting", "inputs": {"name": name}}) for n, name in enumerate(["Ada", "Grace"]))
    with OrqCore() as core, call_many(deployments_invoke, core, rows, out="greetings.jsonl") as run:
        for row in run:
            match row.result:
                case Ok(answer):
                    print(row.id, answer.text)
                case Err(error):
                    print(row.id, error)
    print(run.report)

With an `AsyncOrqCore` it is `async with` and `async for`, and the rows may come from an async iterable. Nobody needs to
read the rows: `run.finish()` makes all calls and returns the report.

A status 429 or 503 holds back all calls for as long as it says, and halves how many are under way; after each quiet
minute it is one more. Other retries are those of the core, or of `options`.

With `out`, each result is a line of that file before it is given. The same program, started again after a kill, Ctrl-C
or failures, goes on from there: a row is asked for again only if it has no answer, or if its request has changed.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Coroutine, Iterable, Mapping, Sized
from typing import TYPE_CHECKING, Any, TypeVar, overload

import msgspec

from ._bulk_plan import REFUSALS, Gate, Schedule
from ._bulk_records import BulkReport, BulkRow
from ._bulk_runs import AsyncBulkRun, BulkRun
from ._bulk_shared import RunSettings
from ._engine.operation import Empty, Json, operation_of
from ._engine.settings import call_settings
from ._hints import mark_module
from ._raw_requests import check_core
from .core import AsyncOrqCore, OrqCore
from .errors import ConfigurationError, OrqError
from .options import RequestOptions, as_seconds, check_function
from .result import Result

if TYPE_CHECKING:
    from concurrent.futures import Executor

__all__ = ["AsyncBulkRun", "BulkReport", "BulkRow", "BulkRun", "call_many"]

T = TypeVar("T")


@overload
def call_many(
    function: Callable[[OrqCore, Any], Result[T, OrqError]],
    core: OrqCore,
    requests: Iterable[Any],
    *,
    out: str | os.PathLike[str] | None = None,
    concurrency: int = 16,
    ordered: bool = True,
    retry_failed: bool = False,
    give_up_after: float = 3600.0,
    progress: bool | Callable[[BulkReport], object] = False,
    options: RequestOptions | None = None,
    executor: Executor | None = None,
) -> BulkRun[T]: ...
@overload
def call_many(
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[T, OrqError]]],
    core: AsyncOrqCore,
    requests: Iterable[Any] | AsyncIterable[Any],
    *,
    out: str | os.PathLike[str] | None = None,
    concurrency: int = 16,
    ordered: bool = True,
    retry_failed: bool = False,
    give_up_after: float = 3600.0,
    progress: bool | Callable[[BulkReport], object] = False,
    options: RequestOptions | None = None,
) -> AsyncBulkRun[T]: ...
def call_many(
    function: Any,
    core: Any,
    requests: Any,
    *,
    out: str | os.PathLike[str] | None = None,
    concurrency: int = 16,
    ordered: bool = True,
    retry_failed: bool = False,
    give_up_after: float = 3600.0,
    progress: bool | Callable[[BulkReport], object] = False,
    options: RequestOptions | None = None,
    executor: Executor | None = None,
) -> Any:
    """Call a function of `orq.funcs` once for each request; read the rows inside a `with`.

    requests: requests, or pairs of an id (text or a whole number) and a request; each is taken when its call can start.
        Without ids, rows are numbered from 0. A row with the id of an earlier one is an error.
    out: the results file, JSON lines. It is locked while the run lasts. None keeps nothing.
    concurrency: how many calls may be under way.
    ordered: give rows in the order of the requests; False gives them as they are completed.
    retry_failed: ask again for all rows that failed in an earlier run, not only where another try may succeed.
    give_up_after: seconds that the service may refuse all calls (429, 503) before the run ends.
    progress: True shows a bar of tqdm, or else of rich, if one of them is installed. A function is called with the
        report after each row.
    options: options of each call.
    executor: where calls are made, such as `client.get_executor(pure=False)` of a Dask client; threads by default.

    A refused key (401) or a used-up quota ends the run, as no other row would fare better: see `report.stopped`. What
    the source of the requests raises, and a full disk, are raised once the calls under way are done.
    """
    operation = operation_of(function)
    if operation is None or not isinstance(operation.answer, (Json, Empty)):
        raise ConfigurationError(f"function must be one of orq.funcs that gives a whole answer, not {function!r}")
    check_core(core)
    if not isinstance(out, (str, os.PathLike, type(None))):
        raise ConfigurationError(f"out must be the path of a results file, not {out!r}")
    is_async = isinstance(core, AsyncOrqCore)
    if not isinstance(requests, (Iterable, AsyncIterable) if is_async else Iterable) or isinstance(
        requests, (Mapping, str, bytes)
    ):
        raise ConfigurationError("requests must be an iterable of requests, or of pairs of an id and a request")
    if type(concurrency) is not int or concurrency < 1:
        raise ConfigurationError(f"concurrency must be a whole number of at least 1, not {concurrency!r}")
    if executor is not None and is_async:
        raise ConfigurationError("executor: calls of an AsyncOrqCore are tasks of its event loop; use an OrqCore")
    if executor is None and concurrency > (most := core._settings.max_connections):
        raise ConfigurationError(f"concurrency={concurrency} needs a core with as many max_connections; it has {most}")
    retries = call_settings(core._settings, options).retries
    if options is not None and options.idempotency_key is not None:
        raise ConfigurationError("options.idempotency_key would be the same for all rows; leave it out")
    give_up_after = as_seconds("give_up_after", give_up_after)
    if type(progress) is not bool:
        check_function("progress", progress)
    own = msgspec.structs.replace(retries, status_codes=frozenset(retries.status_codes) - REFUSALS)
    settings = RunSettings(
        function=function,
        core=core,
        requests=requests,
        operation=operation,
        out=out,
        concurrency=concurrency,
        options=msgspec.structs.replace(options or RequestOptions(), retries=own),
        progress=progress,
        executor=executor,
    )
    schedule = Schedule(
        Gate(concurrency, retries),
        concurrency,
        operation=None if out is None else operation.name,
        ordered=ordered,
        retry_failed=retry_failed,
        patience=give_up_after,
        refusals=REFUSALS & frozenset(retries.status_codes) if retries.max_attempts > 1 else frozenset(),
        total=len(requests) if isinstance(requests, Sized) else None,
    )
    kind: Any = AsyncBulkRun if is_async else BulkRun
    return kind(settings, schedule)


mark_module(__name__)
