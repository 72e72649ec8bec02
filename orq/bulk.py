"""Call a function for many requests, in parallel and within the rate limits.

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

With an `AsyncOrqCore`, use `async with` and `async for`; the requests may then come from an async iterable. If you do
not need the rows, `run.finish()` makes all calls and returns the report.

After a status 429 or 503 all calls wait as long as the service says, and half as many calls run in parallel. After each
minute without such a status, one more call runs in parallel. Other failures are retried as the core or `options` say.

With `out`, each result is written to that file before you get its row. If you start the same program again after a
crash, Ctrl-C or failures, it continues: it calls the service only for rows without an answer, and for rows whose
request has changed.
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
from ._lazy_annotations import lazy_annotations
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
    """Call a function of `orq.funcs` once for each request. Read the rows inside a `with`.

    function: a function that returns a whole answer.
    core: the core for the calls.
    requests: requests, or pairs of an id (text or a whole number) and a request. A request is taken when its call can
        start. Without ids, rows are numbered from 0. It is an error if two rows have the same id.
    out: the path of the results file, in JSON lines. It is locked during the run. None writes no file.
    concurrency: the largest number of calls that run in parallel.
    ordered: True gives the rows in the order of the requests, False in the order in which they are completed.
    retry_failed: call again for each row that failed in an earlier run. By default only for errors that may pass.
    give_up_after: end the run if the service refuses all calls with 429 or 503 for this many seconds.
    progress: True shows a progress bar of tqdm or rich, if one of them is installed. A function is called with the
        report after each row.
    options: settings of each call.
    executor: an executor that makes the calls, such as `client.get_executor(pure=False)` of a Dask client. Default:
        threads.

    If the key is refused (401) or a quota is used up, the run ends, because the other rows would fail too;
    `report.stopped` is the error. Exceptions of the source of requests, and a full disk, are raised when the running
    calls are done.
    """
    operation = operation_of(function)
    if operation is None or not isinstance(operation.answer, (Json, Empty)):
        raise ConfigurationError(f"function must be one of orq.funcs that returns a whole answer, not {function!r}")
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
        raise ConfigurationError(
            "executor cannot be used with an AsyncOrqCore, whose calls are tasks of its event loop. Use an OrqCore."
        )
    if executor is None and concurrency > (most := core._settings.max_connections):
        raise ConfigurationError(
            f"concurrency={concurrency} needs a core with at least as many max_connections, and this one has {most}."
        )
    retries = call_settings(core._settings, options).retries
    if options is not None and options.idempotency_key is not None:
        raise ConfigurationError("options.idempotency_key would be the same for all rows. Leave it out.")
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


lazy_annotations(__name__)
