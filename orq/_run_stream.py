"""A tool run as a stream of events. Reading the events drives the run."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import msgspec

from ._flows import awaited
from ._lazy_annotations import lazy_annotations
from ._run_records import Run, RunCall, RunStep
from ._tool_drive import run_calls, run_tasks
from ._tool_run import Ask, Flow, Review, RunCalls, RunSettings, StepEnd
from ._tool_threads import Threads
from .errors import OrqError
from .result import Err, Ok

if TYPE_CHECKING:
    from typing_extensions import Self

A = TypeVar("A")


class RunText(msgspec.Struct, frozen=True):
    """A piece of the model's text."""

    text: str
    """The piece."""


class RunCallStarted(msgspec.Struct, frozen=True):
    """A call is about to run. Its arguments are decoded."""

    call: RunCall
    """The call."""


class RunCallEnded(msgspec.Struct, frozen=True):
    """A call has its result. `call.status` says whether the tool ran."""

    call: RunCall
    """The call with its result."""


class RunStepEnded(msgspec.Struct, Generic[A], frozen=True):
    """An answer of the model is complete, and all its calls have results."""

    step: RunStep[A]
    """The answer with its calls."""


class RunEnded(msgspec.Struct, Generic[A], frozen=True):
    """The run is over."""

    run: Run[A]
    """The record of the whole run."""


RunEvent: TypeAlias = RunText | RunCallStarted | RunCallEnded | RunStepEnded[A] | RunEnded[A]


class _Streamed(Generic[A]):
    """The common part of sync and async streams.

    `run` is the record so far. Its messages can be sent at any time.
    """

    def __init__(
        self,
        run: Run[A],
        flow: Flow,
        function: Any,
        core: Any,
        before_tool: Callable[..., Any] | None,
        settings: RunSettings,
    ) -> None:
        self.run = run
        """The run so far."""
        self._flow, self._function, self._core = flow, function, core
        self._before_tool, self._settings = before_tool, settings
        self._stops = False

    def stop_after_step(self) -> None:
        """End the run after the current step, when its calls have results.

        The last event is `RunEnded`.
        """
        self._stops = True

    def _step(self, reply: Any) -> Any:
        """Return the next effect or the last event. Raises the error that ends the run."""
        try:
            return self._flow.send(reply)
        except StopIteration as stop:
            return RunEnded(stop.value.unwrap())


def _ended(step: RunStep[A]) -> list[RunEvent[A]]:
    return [*map(RunCallEnded, step.calls), RunStepEnded(step)]


class RunStream(_Streamed[A]):
    """The events of a tool run, as they happen.

    Read it once, in a `with`. It raises an `OrqError` where `run` returns an `Err`.
    """

    def __iter__(self) -> Iterator[RunEvent[A]]:
        return self._events

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def close(self) -> None:
        """End the run immediately, and close the stream of the model."""
        self._events.close()
        self._flow.close()

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._events = self._read()

    def _read(self) -> Generator[RunEvent[A], None, None]:
        reply, threads = None, Threads()
        try:
            while True:
                match self._step(reply):
                    case Ask(request=request, options=options):
                        reply = yield from self._ask(request, options)
                    case Review(call=call):
                        assert self._before_tool is not None
                        reply = self._before_tool(call)
                    case RunCalls(jobs=jobs):
                        for job in jobs:
                            yield RunCallStarted(job.call)
                        run_calls(jobs, self._settings, threads)
                    case StepEnd(step=step):
                        threads.settle()
                        yield from _ended(step)
                        reply = self._stops
                    case last:
                        yield last
                        return
        finally:
            self._flow.close()
            threads.close()
            threads.settle()

    def _ask(self, request: Any, options: Any) -> Generator[RunEvent[A], None, Any]:
        opened = self._function(self._core, request, stream=True, options=options)
        if not opened.ok:
            return opened
        with opened.value as stream:
            try:
                with closing(stream.text()) as texts:
                    for text in texts:
                        yield RunText(text)
                return Ok(stream.collect(), stream.response)
            except OrqError as error:
                return Err(error)


class AsyncRunStream(_Streamed[A]):
    """The events of a tool run in async code, as they happen.

    Read it once, in an `async with`. It raises an `OrqError` where `run` returns an `Err`.
    """

    def __aiter__(self) -> AsyncIterator[RunEvent[A]]:
        return self._events

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End the run immediately, and close the stream of the model."""
        await self._events.aclose()
        self._flow.close()

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._events = self._read()

    async def _read(self) -> AsyncGenerator[RunEvent[A], None]:
        reply, threads = None, Threads()
        try:
            while True:
                match self._step(reply):
                    case Ask(request=request, options=options):
                        reply = None
                        async with aclosing(self._ask(request, options)) as asked:
                            async for event in asked:
                                if isinstance(event, RunText):
                                    yield event
                                else:
                                    reply = event
                    case Review(call=call):
                        assert self._before_tool is not None
                        reply = await awaited(self._before_tool(call))
                    case RunCalls(jobs=jobs):
                        for job in jobs:
                            yield RunCallStarted(job.call)
                        await run_tasks(jobs, self._settings, threads)
                    case StepEnd(step=step):
                        await threads.settle_async()
                        for event in _ended(step):
                            yield event
                        reply = self._stops
                    case last:
                        yield last
                        return
        finally:
            self._flow.close()
            threads.close()
            await threads.settle_async()

    async def _ask(self, request: Any, options: Any) -> AsyncGenerator[Any, None]:
        """Yield the texts, and last the result."""
        opened = await self._function(self._core, request, stream=True, options=options)
        if not opened.ok:
            yield opened
            return
        async with opened.value as stream:
            try:
                async for text in stream.text():
                    yield RunText(text)
                result: Any = Ok(await stream.collect(), stream.response)
            except OrqError as error:
                result = Err(error)
        yield result


lazy_annotations(__name__)
