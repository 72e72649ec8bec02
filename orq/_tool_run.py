"""The decisions of a tool run: call the model, run its tools, and repeat until it answers.

`run_flow` yields effects, and does no I/O. `_tool_drive.py` carries them out, sync or async.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ._engine.wire_form import plain_data
from ._lazy_annotations import lazy_annotations
from ._run_records import Run, RunCall, RunStep, RunUsage
from ._tool_formats import Form, ModelCall, field
from ._tool_jobs import BeginTool, Job, apply_decision, end_spans, jobs_of, set_result
from .answer_errors import AnswerError, AnswerFailedError, FilteredError, IncompleteAnswerError
from .errors import OrqError
from .options import RequestOptions
from .result import Err, Ok, Result
from .run_errors import RunLimitError, ToolFailedError

if TYPE_CHECKING:
    from ._callable_tool import CallableTool


class RunSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The checked arguments of `run`."""

    max_steps: int
    max_calls: int | None
    max_tokens_used: int | None
    max_seconds: float | None
    max_parallel: int
    max_result_chars: int
    on_error: Literal["continue", "raise"]
    keep_tool_choice: bool
    reviewed: bool
    options: RequestOptions | None
    observers: tuple[BeginTool, ...] = ()


class Ask(msgspec.Struct, frozen=True):
    """Call the model."""

    request: dict[str, Any]
    options: RequestOptions | None


class Review(msgspec.Struct, frozen=True):
    """Ask `before_tool` about a call."""

    call: RunCall


class RunCalls(msgspec.Struct, frozen=True):
    """Run calls in parallel. The driver stores the outcome on each."""

    jobs: list[Job]


_UNFINISHED = ("failed", "cancelled", "queued", "in_progress")
_CUT: Mapping[str, type[AnswerError]] = dict.fromkeys(_UNFINISHED, AnswerFailedError) | {
    "content_filter": FilteredError
}


class StepEnd(msgspec.Struct, frozen=True):
    """A step is over. The reply says whether the run must end after it."""

    step: RunStep[Any]


Flow = Generator[Ask | Review | RunCalls | StepEnd, Any, Result[Run[Any], OrqError]]


def run_flow(
    form: Form,
    fields: dict[str, Any],
    tools: Mapping[str, CallableTool[..., Any]],
    settings: RunSettings,
    clock: Callable[[], float],
    run: Run[Any],
) -> Flow:
    """Decide the steps of a run, and record them in `run`. `fields` is the request."""
    deadline = None if settings.max_seconds is None else clock() + settings.max_seconds
    sent, uses = _Sent(form, fields, tools, settings), Counter[str]()
    for number in itertools.count(1):
        if deadline is not None and clock() >= deadline:
            return _limit(run, "max_seconds", settings.max_seconds)
        reply = yield sent.ask(run.messages, number, None if deadline is None else deadline - clock())
        if not reply.ok:
            if deadline is not None and clock() >= deadline:
                return _limit(run, "max_seconds", settings.max_seconds, reply.error)
            return _failed(reply.error, run)
        wire = plain_data(reply.value, wire=True)
        calls = _named(form.calls(wire), number, {call.id for call in run.calls})
        run.steps.append(RunStep(reply.value, calls))
        run.messages += form.echo(wire, [call.id for call in calls])
        _count(run.usage, form.usage(wire))
        if (reason := form.cut(wire)) and (calls or reason in _UNFINISHED):
            told = f"The answer ended with the reason {reason}."
            _leave(run, form, told)
            return _failed(_CUT.get(reason, IncompleteAnswerError)(told, answer=reply.value, text=run.text), run)
        if not calls:
            yield StepEnd(run.steps[-1])
            return Ok(run, reply.response)
        if (over := _reached(run, settings, number, deadline is not None and clock() >= deadline)) is not None:
            _leave(run, form, f"The run reached {over}.")
            return _limit(run, over, getattr(settings, over))
        run.usage.tool_calls += len(calls)
        jobs = jobs_of(calls, tools, uses)
        try:
            for job in jobs if settings.reviewed else ():
                apply_decision(job, (yield Review(job.call)))
            jobs = [job for job in jobs if job.call.status == "not_run"]
            for job in jobs:
                limits = [one for one in (job.tool.timeout, deadline and deadline - clock()) if one is not None]
                job.timeout = max(min(limits), 0) if limits else None
            if jobs:
                yield RunCalls(jobs)
        except BaseException:  # the reader has left, or the driver was interrupted
            for job in jobs:
                set_result(job, settings.max_result_chars, form)
            _leave(run, form, "The run was left.")
            end_spans(jobs)
            raise
        failed: RunCall | None = None
        for job in jobs:
            is_told = set_result(job, settings.max_result_chars, form)
            if not is_told or (job.call.status == "failed" and settings.on_error == "raise"):
                failed = failed or job.call
        _leave(run, form, "The run ended." if failed else "")
        end_spans(jobs)
        if failed:
            name, cause = failed.name, failed.error
            return Err(ToolFailedError(f"The tool {name} raised {cause!r}.", tool=name, cause=cause, run=run))
        if (yield StepEnd(run.steps[-1])):
            return Ok(run, reply.response)
        sent.new = len(calls)
    raise AssertionError


class _Sent:
    """Makes the request of each step."""

    def __init__(self, form: Form, fields: dict[str, Any], tools: Mapping[str, Any], settings: RunSettings) -> None:
        self.form, self.settings, self.options, self.new = form, settings, settings.options, 0
        own = [form.tool(one.name, one.description, one.parameters, one.strict) for one in tools.values()]
        others = [*(fields.get("tools") or ()), *own]
        self.fields = {**fields, "tools": others} if others else {k: v for k, v in fields.items() if k != "tools"}

    def ask(self, messages: list[Any], number: int, left: float | None) -> Ask:
        """Return the request of a step, with `left` seconds remaining."""
        kept = self.form.history == "input" and self.fields.get("conversation") is not None and number > 1
        fields = {**self.fields, self.form.history: messages[-self.new :] if kept else list(messages)}
        options = self.options
        if number > 1 and options is not None and options.idempotency_key is not None:
            options = msgspec.structs.replace(options, idempotency_key=None)
        if left is not None:
            given = getattr(options, "total_timeout", None)
            limit = min(left, given) if isinstance(given, (int, float)) else left
            options = msgspec.structs.replace(options or RequestOptions(), total_timeout=max(limit, 0.001))
        if number > 1 and not self.settings.keep_tool_choice and _forces(fields.get("tool_choice")):
            fields["tool_choice"] = "auto"
        return Ask(fields, options)


def _forces(choice: Any) -> bool:
    """Tell whether a `tool_choice` forces the model to call a tool."""
    return choice is not None and choice not in ("auto", "none") and field(choice, "type") != "allowed_tools"


def _named(asked: Sequence[ModelCall], number: int, taken: set[str]) -> list[RunCall]:
    """Return the calls with unique ids."""
    calls: list[RunCall] = []
    for place, one in enumerate(asked, 1):
        first = made = one.id or f"call_{number}_{place}"
        for again in itertools.count(2):
            if made not in taken:
                break
            made = f"{first}-{again}"
        taken.add(made)
        calls.append(RunCall(id=made, name=one.name, text=one.text or ""))
    return calls


def _reached(run: Run[Any], settings: RunSettings, number: int, late: bool) -> str | None:
    """Return the name of the limit that prevents the calls of the last step, or None."""
    if number >= settings.max_steps:
        return "max_steps"
    if late:
        return "max_seconds"
    count = run.usage.tool_calls + len(run.steps[-1].calls)
    if settings.max_calls is not None and count > settings.max_calls:
        return "max_calls"
    if settings.max_tokens_used is not None and run.usage.total_tokens >= settings.max_tokens_used:
        return "max_tokens_used"
    return None


def _leave(run: Run[Any], form: Form, cause: str) -> None:
    """Add the results of the last step's calls to the messages. Calls that did not run say why."""
    for call in run.steps[-1].calls:
        if call.status == "not_run":
            call.result = f"not run: {cause}"
        run.messages.append(form.result(call.id, call.content or call.result))


def _failed(error: OrqError, run: Run[Any]) -> Err[OrqError]:
    """Return an error that holds the run; see `run_of`."""
    vars(error)["run"] = run
    return Err(error)


def _limit(run: Run[Any], name: str, value: Any, cause: Exception | None = None) -> Err[OrqError]:
    error = RunLimitError(f"The run reached {name}={value}.", limit=name, run=run)
    error.__cause__ = cause
    return Err(error)


def _count(usage: RunUsage, tokens: tuple[int, int, int]) -> None:
    usage.requests += 1
    usage.input_tokens += tokens[0]
    usage.output_tokens += tokens[1]
    usage.total_tokens += tokens[2]


lazy_annotations(__name__)
