"""Tools from functions, and runs: a model is asked, calls your functions, and answers.

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

With an `AsyncOrqCore`, `run` is awaited, and tools may be async functions. Calls of one step run side by side: async
tools in tasks, others in threads. Nothing is left running but a sync tool that is past its time limit: Python cannot
stop a thread, and `still_running` tells of it.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from types import MethodType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, TypeVar, overload

from ._callable_tool import CallableTool, check_number, is_async, tool
from ._clock import monotonic
from ._engine.operation import operation_of
from ._hints import mark_module
from ._raw_requests import check_core
from ._run_records import Deny, Run, RunCall, RunStep, RunUsage, ToolError, run_of
from ._run_stream import AsyncRunStream, RunCallEnded, RunCallStarted, RunEnded, RunStepEnded, RunStream, RunText
from ._tool_drive import drive, drive_async
from ._tool_forms import FORMS, Form, fields_of
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
        raise ConfigurationError(f"tools must be a list of tools, not {given!r}: tools=[...]")
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
            raise ConfigurationError(f"tool {made.name}: it is a method; take it from an instance")
        if made.is_async and not awaited:
            raise ConfigurationError(f"tool {made.name}: it is async, which needs an AsyncOrqCore or AsyncOrq")
        if made.name in found or made.name in taken:
            raise ConfigurationError(f"tool {made.name}: two tools have this name; change one by name= or prefix=")
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
    on_error: Literal["tell", "raise"] = "tell",
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
    on_error: Literal["tell", "raise"] = "tell",
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
    on_error: Literal["tell", "raise"] = "tell",
    keep_tool_choice: bool = False,
    options: RequestOptions | None = None,
) -> Any:
    """Ask a model, run the tools that it calls, and ask again, until it answers without a call.

    function: `router_chat_completions_create`, `responses_create` or `router_responses_create`.
    tools: tools, or functions that can be tools. Definitions of tools that the service runs are sent as they are.
    max_steps: how often the model is asked. What it calls in the last step is not run.
    max_calls: how many calls may run; if the calls of a step would exceed it, none of them runs.
    max_tokens_used: no request follows, and no call runs, once so many tokens were used.
    max_seconds: the time limit of the whole run.
    max_parallel: how many calls run at a time.
    max_result_chars: a longer result goes to the model without its middle.
    before_tool: gets each call with decoded arguments; returns None or True to allow it, False or a `Deny` to refuse
        it, or other arguments. It may be async in an async run.
    on_error: "tell" tells the model the class of an exception; "raise" ends the run with `ToolFailedError`.
    keep_tool_choice: send a `tool_choice` that forces a call in every step; else it holds for the first.
    options: hold for each request; an `idempotency_key` for the first alone.

    `Err` holds a `RunLimitError`, a `ToolFailedError`, a `CutShortError` or the like for an answer that was cut, or the
    error of a request; `run_of(error)` is the run so far. Raises `ConfigurationError` before the first request for
    tools that cannot be used.
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
    """The keywords of `run` that `run_stream` takes, too."""

    max_steps: int
    max_calls: int | None
    max_tokens_used: int | None
    max_seconds: float | None
    max_parallel: int
    max_result_chars: int
    before_tool: AsyncBeforeTool | None
    on_error: Literal["tell", "raise"]
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
    """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

    The reader drives it: there is no background task, and leaving its `with` ends the run. `stop_after_step()` ends it
    in good order. A model's stream that breaks is not asked again; the error is raised, and `run_of(error)` is the run.
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
    """Check the arguments of a run, and return where it stands, its flow and its settings."""
    operation = operation_of(function)
    form = FORMS.get(operation.name) if operation is not None else None
    if form is None:
        raise ConfigurationError(
            f"run takes one of {', '.join(FORMS)}, not {getattr(function, '__name__', function)!r}"
        )
    fields = form.streamed(fields_of(request)) if streamed else fields_of(request)
    for name, value in (("n", fields.get("n") not in (None, 1)), ("background", fields.get("background"))):
        if value:
            raise ConfigurationError(f"run takes one whole answer a step: leave {name} out of the request")
    for name, number in (("max_steps", max_steps), ("max_calls", max_calls), ("max_tokens_used", max_tokens_used)):
        check_number(name, number)
    check_number("max_parallel", max_parallel)
    check_number("max_result_chars", max_result_chars, least=100)
    check_seconds("max_seconds", max_seconds)
    if on_error not in ("tell", "raise"):
        raise ConfigurationError(f"on_error must be 'tell' or 'raise', not {on_error!r}")
    check_core(core)
    check_function("before_tool", before_tool)
    awaited = isinstance(core, AsyncOrqCore)
    if not awaited and before_tool is not None and is_async(before_tool):
        raise ConfigurationError("before_tool is async, which needs an AsyncOrqCore or AsyncOrq")
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


mark_module(__name__)
