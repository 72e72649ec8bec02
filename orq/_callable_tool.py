"""`tool` and `CallableTool`: a function with the description that a model gets of it."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Mapping
from functools import partial, update_wrapper
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

import msgspec

from ._engine.json_form import json_form
from ._engine.mismatch import Mismatch
from ._engine.wire_form import plain_data
from ._lazy_annotations import lazy_annotations
from ._tool_formats import FORMATS, Form
from ._tool_schema import Parameters
from .errors import ConfigurationError
from .options import check_seconds
from .types import APIStruct

if TYPE_CHECKING:
    from concurrent.futures import Future

    from typing_extensions import Self

P = ParamSpec("P")
Q = ParamSpec("Q")
S = TypeVar("S")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


class CallableTool(Generic[P, R_co]):
    """A function as a tool. You can still call it like the function, with the same types.

    The model gets its `name`, its `description` and its `parameters`, which are a JSON schema. `timeout` is in seconds.
    """

    __name__: str
    __qualname__: str
    start: Callable[[dict[str, Any]], Future[Any]] | None = None
    """Start a call that runs elsewhere, and can be cancelled; for tools of MCP servers."""

    def __init__(
        self,
        function: Callable[P, R_co],
        *,
        name: str | None = None,
        description: str | None = None,
        timeout: float | None = None,
        max_uses: int | None = None,
        scope: Mapping[str, Any] | None = None,
    ) -> None:
        """Make a tool from a function. `tool` describes the other arguments and the errors.

        scope: names that annotations may use besides those of the function's module.
        """
        if isinstance(function, staticmethod):
            function = function.__func__
        if not callable(function):
            raise ConfigurationError(f"A tool must be a function, not {function!r}.")
        inner = function.func if isinstance(function, partial) else function
        said = getattr(inner, "__name__", None) or type(inner).__name__
        self.name = said if name is None else name
        """The name for the model."""
        if not isinstance(self.name, str) or not _NAME.fullmatch(self.name):
            raise ConfigurationError(
                f"The tool name {self.name!r} is not valid. Pass name=... with at most 64 letters, digits, _ and -."
            )
        check_seconds(f"timeout of the tool {self.name}", timeout)
        check_number(f"max_uses of the tool {self.name}", max_uses)
        self.timeout, self.max_uses = timeout, max_uses
        self.needs_instance = _is_unbound(function)
        """Whether the function is a method that still needs its object."""
        self.is_async = is_async(inner)
        """Whether the function is async."""
        self._function: Any = function
        self._parameters = Parameters(function, self.name, scope or {}, self.needs_instance)
        self.description = self._parameters.description if description is None else description
        """The text that tells the model when to call the tool."""
        hints = getattr(inner, "__annotations__", None) or {}
        self._silent = "return" in hints and hints["return"] in (None, "None", type(None))
        update_wrapper(self, inner if hasattr(inner, "__name__") else type(inner), updated=())

    @property
    def parameters(self) -> dict[str, Any]:
        """The JSON schema of the arguments."""
        return self._parameters.json

    @property
    def strict(self) -> bool:
        """Whether the model must keep the schema. It is False if a parameter accepts any JSON, such as a `dict`."""
        return self._parameters.strict

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Call the function."""
        result: R_co = self._function(*args, **kwargs)
        return result

    @overload
    def __get__(self, instance: None, owner: Any = None) -> Self: ...
    @overload
    def __get__(self: CallableTool[Concatenate[S, Q], R], instance: S, owner: Any = None) -> CallableTool[Q, R]: ...
    @overload  # for type checkers that cannot remove the instance from a `ParamSpec`
    def __get__(self, instance: object, owner: Any = None) -> CallableTool[..., R_co]: ...
    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None or not self.needs_instance:
            return self
        bound = object.__new__(type(self))
        bound.__dict__.update(self.__dict__)
        bound._function, bound.needs_instance = MethodType(self._function, instance), False
        return bound

    def __repr__(self) -> str:
        return f"<tool {self.name}>"

    def __reduce__(self) -> str:
        return self.__qualname__  # it is pickled by its name, as functions are

    def for_chat(self) -> dict[str, Any]:
        """Return the definition of the tool for `tools` of chat completions."""
        return FORMATS["router_chat_completions_create"].tool(self.name, self.description, self.parameters, self.strict)

    def for_responses(self) -> dict[str, Any]:
        """Return the definition of the tool for `tools` of `responses.create`."""
        return FORMATS["responses_create"].tool(self.name, self.description, self.parameters, self.strict)

    def decode(self, text: str | None) -> dict[str, Any]:
        """Return the arguments that a model wrote as JSON text. Raises if they do not fit."""
        return self._parameters.decode(text)

    def check(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Convert arguments to the types of the function's parameters. Raises if they do not fit."""
        return self._parameters.check(arguments)

    def run(self, arguments: Mapping[str, Any]) -> Any:
        """Call the function with arguments that were decoded."""
        args, kwargs = self._parameters.bind(arguments)
        return self._function(*args, **kwargs)

    def parts(self, value: Any, form: Form) -> list[Any] | None:
        """Return a result with media as texts and message parts. None if it has no media."""
        return form.parts(value)

    def encode(self, value: Any) -> str:
        """Return a result of the function as the text that the model gets.

        Text stays as it is, other values become JSON, and a function with `-> None` gives "done".
        """
        if value is None and self._silent:
            return "done"
        if isinstance(value, str):
            return str(value)
        return msgspec.json.encode(_plain(value), enc_hook=_encoded).decode()


def _plain(value: Any) -> Any:
    """Return a value with its structs as plain data, so that unknown fields are kept, too."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return plain_data(value, wire=True) if isinstance(value, APIStruct) else value


def _encoded(value: Any) -> Any:
    try:
        form = json_form(value)
    except Mismatch as mismatch:
        raise TypeError(f"The tool returned the type {type(value).__name__}, which {mismatch.problem}.") from None
    if form is value:
        raise TypeError(
            f"The tool returned the type {type(value).__name__}, which has no JSON form. Return text or data."
        )
    return form


@overload
def tool(function: Callable[P, R], /) -> CallableTool[P, R]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    timeout: float | None = None,
    max_uses: int | None = None,
) -> Callable[[Callable[P, R]], CallableTool[P, R]]: ...
def tool(
    function: Any = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    timeout: float | None = None,
    max_uses: int | None = None,
) -> Any:
    """Make a tool from a typed function: `@tool`, or `@tool(timeout=5)`.

    The function can also be a method, a partial or a callable object.

    name: the name for the model. Default: the name of the function.
    description: the text that tells the model when to call the tool. Default: the docstring of the function.
    timeout: the limit of one call, in seconds.
    max_uses: the largest number of calls in a run.

    Describe the parameters with texts in `Annotated` or, with the extra `tools`, in the docstring. Raises
    `ConfigurationError` if a model could not call the function, such as for `*args` or a missing annotation.
    """
    scope = _scope(sys._getframe(1))

    def make(given: Any) -> Any:
        return CallableTool(given, name=name, description=description, timeout=timeout, max_uses=max_uses, scope=scope)

    return make if function is None else make(function)


def _scope(frame: Any) -> dict[str, Any]:
    """Return the names in scope of a decorated function: those of its class and outer function."""
    found = dict(frame.f_locals)
    while "__qualname__" in frame.f_locals and frame.f_back is not None:
        frame = frame.f_back
        found = {**frame.f_locals, **found}
    return found


def is_async(function: Any) -> bool:
    """Tell whether a call of the function must be awaited."""
    call = getattr(type(function), "__call__", None)  # noqa: B004 - it may be a coroutine function
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)


def _is_unbound(function: Any) -> bool:
    """Tell whether a function is defined in a class, and takes the instance first."""
    if not isinstance(function, FunctionType) or "." not in function.__qualname__.rpartition("<locals>.")[2]:
        return False
    return next(iter(inspect.signature(function).parameters), None) in ("self", "cls")


def check_number(name: str, value: Any, *, least: int = 1) -> None:
    """Raise `ConfigurationError` unless a setting is None or a whole number of at least `least`."""
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < least):
        raise ConfigurationError(f"{name} must be a whole number of at least {least}, not {value!r}")


lazy_annotations(__name__)
