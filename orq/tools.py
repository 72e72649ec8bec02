"""Give your functions to a model as tools, and run the tools until the model answers.

    from typing import Annotated

    from orq import Err, Ok, OrqCore
    from orq.funcs import router_chat_completions_create
    from orq.tools import run, tool


    @tool
    def weather(city: Annotated[str, "The name of a city."]) -> str:
        \"\"\"Tell the weather in a city.\"\"\"
        return f"It is sunny in {city}."


    with OrqCore() as core:
        request = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "How is the weather in Paris?"}]}
        match run(router_chat_completions_create, core, request, tools=[weather]):
            case Ok(done):
                print(done.text, done.usage.total_tokens)
            case Err(error):
                print(error)

With an `AsyncOrqCore`, await `run`. Tools may then be async functions. The calls of one step run at the same time:
async tools in tasks, sync tools in threads, of which the caller's may be one. When `run` returns, no tool is running,
with one exception: Python cannot stop a thread, so a sync tool that exceeded its time limit goes on. Its call has
`still_running=True`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from types import MethodType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, TypeVar, overload

from ._callable_tool import CallableTool, check_number, is_async, tool
from ._clock import monotonic
from ._engine.operation import operation_of
from ._lazy_annotations import lazy_annotations
from ._raw_requests import check_core
from ._run_records import Deny, Run, RunCall, RunStep, RunUsage, ToolError, run_of
from ._run_stream import AsyncRunStream, RunCallEnded, RunCallStarted, RunEnded, RunStepEnded, RunStream, RunText
from ._tool_drive import drive, drive_async
from ._tool_formats import FORMATS, Form, fields_of
from ._tool_run import Flow, RunSettings, run_flow
from .core import AsyncOrqCore, OrqCore
from .errors import ConfigurationError, OrqError
from .options import check_function, check_seconds
from .result import Result
from .types import APIStruct

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .options import RequestOptions

__all__ = [
    "AsyncRunStream",
    "CallableTool",
    "Deny",
    "Run",
    "RunCall",
    "RunCallEnded",
    "RunCallStarted",
    "RunEnded",
    "RunStep",
    "RunStepEnded",
    "RunStream",
    "RunText",
    "RunUsage",
    "ToolError",
    "run",
    "run_of",
    "run_stream",
    "tool",
]

A = TypeVar("A")

RunTool: TypeAlias = Callable[..., Any] | APIStruct | Mapping[str, Any]
"""A tool, a function that can be one, or the definition of a tool that the service runs."""
BeforeTool: TypeAlias = Callable[[RunCall], bool | Deny | Mapping[str, Any] | None]
AsyncBeforeTool: TypeAlias = Callable[[RunCall], Any]


def _tools(given: Iterable[Any], form: Form, fields: dict[str, Any], *, awaited: bool) -> dict[str, Any]:
    """Return tools by their names; raises `ConfigurationError` for those that cannot be used together, or here.

    Those that are no functions go into the request.
    """
    found: dict[str, Any] = {}
    if isinstance(given, (str, Mapping)) or not isinstance(given, Iterable):
        raise ConfigurationError(f"tools must be a list of tools, not {given!r}. Write tools=[...].")
    given = list(given)
    others = [one for one in given if isinstance(one, (APIStruct, Mapping))]
    fields["tools"] = [*(fields.get("tools") or ()), *others]
    taken = {form.name_of(one) for one in fields.get("tools") or ()}
    for one in given:
        if isinstance(one, (APIStruct, Mapping)):
            continue
        if isinstance(one, MethodType) and isinstance(one.__func__, CallableTool):  # of @classmethod
            one = one.__func__.__get__(one.__self__)
        made = one if isinstance(one, CallableTool) else CallableTool(one)
        if made.needs_instance:
            raise ConfigurationError(f"The tool {made.name} is a method of a class. Pass the method of an instance.")
        if made.is_async and not awaited:
            raise ConfigurationError(f"The tool {made.name} is async, which needs an AsyncOrqCore or AsyncOrq.")
        if made.name in found or made.name in taken:
            raise ConfigurationError(f"Two tools have the name {made.name}. Change one with name= or prefix=.")
        found[made.name] = made
    return found


@overload
def run(
    function: Callable[[OrqCore, Any], Result[A, OrqError]],
    core: OrqCore,
    request: Any,
    *,
    tools: Iterable[RunTool],
    max_steps: int = 10,
    max_calls: int | None = None,
    max_tokens_used: int | None = None,
    max_seconds: float | None = None,
    max_parallel: int = 8,
    max_result_chars: int = 100_000,
    before_tool: BeforeTool | None = None,
    on_error: Literal["continue", "raise"] = "continue",
    keep_tool_choice: bool = False,
    options: RequestOptions | None = None,
) -> Result[Run[A], OrqError]: ...
@overload
def run(
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[A, OrqError]]],
    core: AsyncOrqCore,
    request: Any,
    *,
    tools: Iterable[RunTool],
    max_steps: int = 10,
    max_calls: int | None = None,
    max_tokens_used: int | None = None,
    max_seconds: float | None = None,
    max_parallel: int = 8,
    max_result_chars: int = 100_000,
    before_tool: AsyncBeforeTool | None = None,
    on_error: Literal["continue", "raise"] = "continue",
    keep_tool_choice: bool = False,
    options: RequestOptions | None = None,
) -> Coroutine[Any, Any, Result[Run[A], OrqError]]: ...
def run(
    function: Any,
    core: Any,
    request: Any,
    *,
    tools: Iterable[RunTool],
    max_steps: int = 10,
    max_calls: int | None = None,
    max_tokens_used: int | None = None,
    max_seconds: float | None = None,
    max_parallel: int = 8,
    max_result_chars: int = 100_000,
    before_tool: Any = None,
    on_error: Literal["continue", "raise"] = "continue",
    keep_tool_choice: bool = False,
    options: RequestOptions | None = None,
) -> Any:
    """Call a model, run the tools that it calls, and repeat this until it answers.

    function: `router_chat_completions_create`, `responses_create` or `router_responses_create`.
    core: the core for the calls.
    request: the request that the function takes.
    tools: tools, or functions to be used as tools. Definitions of tools that the service runs are sent unchanged.
    max_steps: the largest number of requests to the model. Tools that the last answer calls are not run.
    max_calls: the largest number of tool calls. If the calls of a step would exceed it, none of them runs.
    max_tokens_used: once this number of tokens is used, no request is sent and no tool runs.
    max_seconds: the limit of the whole run, in seconds.
    max_parallel: the largest number of tools that run at the same time.
    max_result_chars: the longest result in characters. The middle of a longer result is not sent to the model.
    before_tool: a function that gets each call with decoded arguments. It returns None or True to allow the call, False
        or a `Deny` to refuse it, or other arguments. It may be async in an async run.
    on_error: what follows an exception of a tool. "continue" sends its class to the model; "raise" ends the run with
        `ToolFailedError`.
    keep_tool_choice: send a `tool_choice` that forces a call with each request. By default only the first has it.
    options: settings of each request. An `idempotency_key` is sent with the first request only.

    The error is a `RunLimitError`, a `ToolFailedError`, an error of `orq.answer_errors` for an answer that was cut, or
    the error of a request. `run_of(error)` returns the run until then. Raises `ConfigurationError` before the first
    request if a tool cannot be used.
    """
    _, flow, settings = _prepared(
        function,
        core,
        request,
        tools=tools,
        max_steps=max_steps,
        max_calls=max_calls,
        max_tokens_used=max_tokens_used,
        max_seconds=max_seconds,
        max_parallel=max_parallel,
        max_result_chars=max_result_chars,
        before_tool=before_tool,
        on_error=on_error,
        keep_tool_choice=keep_tool_choice,
        options=options,
    )
    return (drive_async if isinstance(core, AsyncOrqCore) else drive)(flow, function, core, before_tool, settings)


class RunKeywords(TypedDict, total=False):
    """The settings of `run`, which `run_stream` accepts too."""

    max_steps: int
    max_calls: int | None
    max_tokens_used: int | None
    max_seconds: float | None
    max_parallel: int
    max_result_chars: int
    before_tool: AsyncBeforeTool | None
    on_error: Literal["continue", "raise"]
    keep_tool_choice: bool
    options: RequestOptions | None


@overload
def run_stream(
    function: Callable[[OrqCore, Any], Result[A, OrqError]],
    core: OrqCore,
    request: Any,
    *,
    tools: Iterable[RunTool],
    **settings: Unpack[RunKeywords],
) -> RunStream[A]: ...
@overload
def run_stream(
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[A, OrqError]]],
    core: AsyncOrqCore,
    request: Any,
    *,
    tools: Iterable[RunTool],
    **settings: Unpack[RunKeywords],
) -> AsyncRunStream[A]: ...
def run_stream(function: Any, core: Any, request: Any, *, tools: Iterable[RunTool], **settings: Any) -> Any:
    """Do the same as `run`, and yield events: pieces of text, calls, steps, and the end.

    function: the same functions as for `run`.
    core: the core for the calls.
    request: the request that the function takes.
    tools: tools, or functions to be used as tools.
    settings: the other keywords of `run`.

    The run goes on while you read its events; there is no background task. Leaving the `with` ends the run.
    `stop_after_step()` ends it after the current step. If the stream of the model breaks, the error is raised without a
    retry, and `run_of(error)` returns the run until then.
    """
    run, flow, checked = _prepared(function, core, request, tools=tools, streamed=True, **{**_DEFAULTS, **settings})
    kind: Any = AsyncRunStream if isinstance(core, AsyncOrqCore) else RunStream
    return kind(run, flow, function, core, settings.get("before_tool"), checked)


_DEFAULTS: dict[str, Any] = dict(run.__kwdefaults__ or {})


def _prepared(
    function: Any,
    core: Any,
    request: Any,
    *,
    tools: Iterable[RunTool],
    max_steps: int,
    max_calls: int | None,
    max_tokens_used: int | None,
    max_seconds: float | None,
    max_parallel: int,
    max_result_chars: int,
    before_tool: Any,
    on_error: Any,
    keep_tool_choice: bool,
    options: RequestOptions | None,
    streamed: bool = False,
) -> tuple[Run[Any], Flow, RunSettings]:
    """Check the arguments of a run, and return the run, its flow and its settings."""
    operation = operation_of(function)
    form = FORMATS.get(operation.name) if operation is not None else None
    if form is None:
        raise ConfigurationError(
            f"run takes one of {', '.join(FORMATS)}, not {getattr(function, '__name__', function)!r}"
        )
    fields = form.streamed(fields_of(request)) if streamed else fields_of(request)
    for name, value in (("n", fields.get("n") not in (None, 1)), ("background", fields.get("background"))):
        if value:
            raise ConfigurationError(
                f"{name} cannot be set, because run takes one whole answer a step. Leave it out of the request."
            )
    for name, number in (("max_steps", max_steps), ("max_calls", max_calls), ("max_tokens_used", max_tokens_used)):
        check_number(name, number)
    check_number("max_parallel", max_parallel)
    check_number("max_result_chars", max_result_chars, least=100)
    check_seconds("max_seconds", max_seconds)
    if on_error not in ("continue", "raise"):
        raise ConfigurationError(f"on_error must be 'continue' or 'raise', not {on_error!r}")
    check_core(core)
    check_function("before_tool", before_tool)
    awaited = isinstance(core, AsyncOrqCore)
    if not awaited and before_tool is not None and is_async(before_tool):
        raise ConfigurationError("before_tool is async, which needs an AsyncOrqCore or AsyncOrq.")
    settings = RunSettings(
        max_steps=max_steps,
        max_calls=max_calls,
        max_tokens_used=max_tokens_used,
        max_seconds=max_seconds,
        max_parallel=max_parallel,
        max_result_chars=max_result_chars,
        on_error=on_error,
        keep_tool_choice=keep_tool_choice,
        reviewed=before_tool is not None,
        options=options,
        observers=tuple(one.begin_tool for one in core._settings.middleware if hasattr(one, "begin_tool")),
    )
    run: Run[Any] = Run(form.messages(fields))
    found = _tools(tools, form, fields, awaited=awaited)
    return run, run_flow(form, fields, found, settings, monotonic, run), settings


lazy_annotations(__name__)
