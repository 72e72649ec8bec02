"""The tool calls of one step as jobs: which can run, their reviews, spans and results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from time import time_ns
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from ._lazy_annotations import lazy_annotations
from ._run_records import Deny, RunCall, ToolError
from ._tool_schema import InvalidArguments

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ._callable_tool import CallableTool
    from ._tool_formats import Form

BeginTool: TypeAlias = "Callable[[RunCall, CallableTool[..., Any]], Any]"
"""Starts the span of a call; see `begin_tool` of `orq.otel.Tracing`."""


class Job(msgspec.Struct):
    """A call that will run."""

    call: RunCall
    tool: CallableTool[..., Any]
    timeout: float | None
    outcome: Any = None
    spans: tuple[Any, ...] = ()
    ended: int | None = None
    started: Future[Any] | None = None

    def begin(self, observers: tuple[BeginTool, ...]) -> None:
        """Start the spans, since the call starts now."""
        if observers:
            self.spans = tuple(one(self.call, self.tool) for one in observers)

    def run(self) -> Any:
        """Call the tool inside its spans."""
        if not self.spans:
            return self._run()
        with self.in_spans():
            return self._run()

    def _run(self) -> Any:
        arguments = self.call.arguments or {}
        if self.tool.start is None:
            return self.tool.run(arguments)
        self.started = self.tool.start(arguments)
        if self.ended is not None:  # the call was given up before it started
            self.started.cancel()
        return finished(self.started)

    def give_up(self) -> bool:
        """Cancel a call that a thread waits for; return False if it cannot be cancelled."""
        self.stop()
        if self.started is not None:
            self.started.cancel()
        return self.tool.start is not None

    @contextmanager
    def in_spans(self) -> Generator[None, None, None]:
        """Make the spans the current ones."""
        with ExitStack() as stack:
            stack.callback(self.stop)
            for span in self.spans:
                stack.enter_context(span)
            yield

    def stop(self) -> None:
        """Note the time at which the call ended, or was given up."""
        self.ended = self.ended or time_ns()


def finished(started: Future[Any]) -> Any:
    """Wait for the result of a call. An interruption cancels the call."""
    try:
        return started.result()
    except BaseException:
        started.cancel()
        raise


def end_spans(jobs: list[Job]) -> None:
    """End the spans of calls, after their results for the model are known."""
    for job in jobs:
        for span in job.spans:
            span.end(job.call, job.ended)


def jobs_of(calls: list[RunCall], tools: Mapping[str, CallableTool[..., Any]], uses: Counter[str]) -> list[Job]:
    """Return the calls that can run. The others get an error as their result."""
    jobs: list[Job] = []
    for call in calls:
        tool = tools.get(call.name)
        if tool is None:
            call.status = "unknown_tool"
            call.result = f"There is no tool {call.name!r}. The tools are {', '.join(tools) or 'none'}."
            continue
        try:
            call.arguments = tool.decode(call.text)
        except InvalidArguments as error:
            call.status, call.result = "invalid", str(error)
            continue
        if tool.max_uses is not None and uses[call.name] >= tool.max_uses:
            call.status = "max_uses_exceeded"
            call.result = f"not run: {call.name} may be used {tool.max_uses} times, no more"
            continue
        uses[call.name] += 1
        jobs.append(Job(call, tool, tool.timeout))
    return jobs


def apply_decision(job: Job, decision: Any) -> None:
    """Apply the decision of `before_tool`."""
    call = job.call
    if decision is None or decision is True:
        return
    if isinstance(decision, Mapping):
        try:
            call.arguments = job.tool.check(decision)
        except InvalidArguments as error:
            call.status, call.result = "invalid", str(error)
        return
    if decision is not False and not isinstance(decision, Deny):
        raise TypeError(f"before_tool must return None, a bool, a Deny or other arguments, not {decision!r}.")
    reason = decision.reason if isinstance(decision, Deny) else Deny().reason
    call.status, call.result = "denied", f"not run: {reason}"


def set_result(job: Job, most: int, form: Form) -> bool:
    """Set the result of a call that ended, for the model: text, or parts.

    Returns False for a value that cannot be converted to either.
    """
    call, told = job.call, True
    if call.status == "done":
        try:
            parts = job.tool.parts(call.value, form)
            if parts is None:
                call.result = _cut(job.tool.encode(call.value), most)
            else:
                call.content = [form.text_part(_cut(one, most)) if isinstance(one, str) else one for one in parts]
                call.result = " ".join(one if isinstance(one, str) else repr(one) for one in parts)
        except (TypeError, ValueError, RecursionError, OverflowError) as error:
            call.status, call.error, told = "failed", error, False
    if call.status == "failed":
        said = isinstance(call.error, ToolError)
        call.result = _cut(str(call.error), most) if said else f"tool {call.name} failed ({type(call.error).__name__})"
    return told


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    head, tail = most - most // 4, most // 4
    return f"{text[:head]}\n[{len(text) - most} characters left out]\n{text[len(text) - tail :]}"


lazy_annotations(__name__)
