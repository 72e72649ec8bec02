"""Make the JSON schema of a function's parameters, and check and bind arguments from JSON.

The parameters become the fields of a `TypedDict`, which msgspec or pydantic reads. Texts in `Annotated` and the
docstring describe them.
"""

from __future__ import annotations

import inspect
import sys
import typing
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from types import SimpleNamespace
from typing import Annotated, Any

import msgspec
from typing_extensions import NotRequired, TypedDict

from ._caller_schema import Schema, schema_for
from ._corrections import Corrector
from ._engine.caller_type_parts import is_of_pydantic, parts
from ._engine.caller_types import decode_as
from ._printable import placed
from .convert import to_json
from .errors import ConfigurationError, ResponseValidationError

_LIMITS = ("gt", "ge", "lt", "le", "multiple_of", "pattern", "min_length", "max_length")
_EMPTY = inspect.Parameter.empty


class InvalidArguments(Exception):
    """Arguments that do not fit. The text tells the model what to correct."""


class Parameters:
    """The parameters of a function."""

    def __init__(self, function: Callable[..., Any], tool: str, scope: Mapping[str, Any], method: bool) -> None:
        """Read a signature. Raises `ConfigurationError` if a model could not call the function."""
        self.description, told = described(inspect.getdoc(_inner(function)) or "")
        found = _signature(function, tool)[int(method) :]
        hints = _parameter_types(function, tool, found, scope)
        self._by_place = [one.name for one in found if one.kind is one.POSITIONAL_ONLY]
        self._known = [one.name for one in found]
        fields: dict[str, Any] = {}
        for one in found:
            kind: Any = _explained(hints[one.name], told.get(one.name, ""), one.default, _note(hints.values()))
            fields[one.name] = kind if one.default is _EMPTY else NotRequired[kind]
        self._schema = _schema(fields, tool)

    @property
    def json(self) -> dict[str, Any]:
        """The JSON schema of the arguments, in the strict form."""
        return self._schema.json

    @property
    def strict(self) -> bool:
        """Whether the schema can be sent as strict."""
        return not self._schema.open

    def decode(self, text: str | None) -> dict[str, Any]:
        """Return the arguments in the model's JSON text; raises `InvalidArguments`."""
        try:
            data = msgspec.json.decode(text) if text and text.strip() else None
        except (msgspec.DecodeError, RecursionError) as error:
            raise InvalidArguments(f"The arguments are not JSON: {error}") from None
        return self.check({} if data is None else data, nulls="null" in (text or ""))

    def check(self, data: Any, *, nulls: bool = True) -> dict[str, Any]:
        """Return plain data as arguments with the types of the function; raises `InvalidArguments`.

        nulls: whether the data may contain a null that stands for a default.
        """
        data = _object(data)
        if unknown := [str(name) for name in data if name not in self._known]:
            known = ", ".join(self._known) or "none"
            raise InvalidArguments(f"There is no parameter {', '.join(unknown)}. The parameters are {known}.")
        corrected = Corrector(self._schema.defs, repair=False).correct(self._schema.raw, data) if nulls else data
        try:
            made: dict[str, Any] = decode_as(self._schema.reader, to_json(corrected))
        except (ResponseValidationError, TypeError, ValueError) as error:
            problem = getattr(error, "message", str(error)).removesuffix(", so the text does not match Parameters.")
            where = getattr(error, "field", "")
            raise InvalidArguments(f"The arguments are not valid. {placed(where or 'The object', problem)}") from None
        return made

    def bind(self, arguments: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """Return positional and keyword arguments for the call."""
        by_name = dict(arguments)
        return [by_name.pop(name) for name in self._by_place if name in by_name], by_name


class OpenParameters(Parameters):
    """Parameters with a schema from elsewhere, such as an MCP server, which checks them itself."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        plain = {name: item for name, item in schema.items() if name != "$schema"}
        self._json: dict[str, Any] = {"type": "object", "properties": {}, **plain}

    @property
    def json(self) -> dict[str, Any]:
        return self._json

    @property
    def strict(self) -> bool:
        return False

    def check(self, data: Any, *, nulls: bool = True) -> dict[str, Any]:
        return dict(_object(data))


def _object(data: Any) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise InvalidArguments(f"The arguments must be a JSON object, not {type(data).__name__}.")
    return data


def _schema(fields: dict[str, Any], tool: str) -> Schema:
    """Return the schema of the parameters. An error names the parameter without a schema."""
    make: Any = TypedDict  # pydantic refuses the one of `typing` before Python 3.12
    for name in fields:
        try:
            schema_for(make("Parameters", {name: fields[name]}))
        except ConfigurationError as error:
            raise ConfigurationError(
                f"The parameter {name} of the tool {tool} has a type without JSON schema. {error.message}"
            ) from None
    return schema_for(make("Parameters", fields))


def described(text: str) -> tuple[str, dict[str, str]]:
    """Return the description in a docstring, and the description of each parameter.

    Without the library `docstring_parser`, the first paragraph is the description.
    """
    if not text:
        return "", {}
    try:
        from docstring_parser import ParseError, parse  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return text.split("\n\n", 1)[0].strip(), {}
    plain, notes = _spaced(text)
    try:
        found = parse(plain)
    except ParseError:
        return text.split("\n\n", 1)[0].strip(), {}
    prose = "\n\n".join(part for part in (found.short_description, found.long_description, notes) if part)
    return prose, {one.arg_name.lstrip("*"): one.description or "" for one in found.params}


_PARAMETERS = frozenset({"args:", "arguments:", "params:", "parameters:", "keyword args:", "keyword arguments:"})
_NOTES = frozenset({"note:", "notes:", "warning:", "warnings:", "tip:"})


def _spaced(text: str) -> tuple[str, str]:
    """Convert a docstring for the library: parameters under `Args:` after a blank line.

    Notes are returned separately.
    """
    lines: list[str] = []
    notes: list[str] = []
    noting = False
    first, *others = text.splitlines()
    if first.strip().lower() in _PARAMETERS and others and not others[0].startswith(" "):
        others = [f"    {line}" for line in others]  # Python has removed the indentation
    for line in (first, *others):
        plain = line.strip().lower()
        noting = plain in _NOTES or (noting and (not plain or line[0].isspace()))
        if noting:
            notes.append(line)
        else:
            lines += ["", "Args:"] if plain in _PARAMETERS | {"other parameters:"} else [line]
    return "\n".join(lines), "\n".join(notes).strip()


def _inner(function: Any) -> Any:
    """Return the object with the annotations: the function in a partial, or a `__call__`."""
    while isinstance(function, partial):
        function = function.func
    plain = inspect.isroutine(function) or isinstance(function, type)
    return function if plain else type(function).__call__


def _signature(function: Any, tool: str) -> list[inspect.Parameter]:
    if inspect.isgeneratorfunction(_inner(function)) or inspect.isasyncgenfunction(_inner(function)):
        raise ConfigurationError(f"The tool {tool} is a generator. A tool must return its result.")
    try:
        found = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"The tool {tool} has no signature that can be read: {error}") from None
    for one in found:
        if one.kind in (one.VAR_POSITIONAL, one.VAR_KEYWORD):
            raise ConfigurationError(
                f"The tool {tool} has the parameter {one}, which takes anything. Name each parameter."
            )
    if isinstance(function, partial):  # arguments that are bound by name are no parameters
        found = [one for one in found if one.name not in function.keywords]
    return found


def _parameter_types(
    function: Any, tool: str, found: list[inspect.Parameter], scope: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the type of each parameter, with `Annotated`.

    Names are looked up in the tool's scope.
    """
    inner = inspect.unwrap(_inner(function))
    home: dict[str, Any] = getattr(inner, "__globals__", None) or vars(sys.modules[inner.__module__])
    hints: dict[str, Any] = {}
    for one in found:
        if one.annotation is _EMPTY:
            raise ConfigurationError(f"The parameter {one.name} of the tool {tool} has no annotation. Write its type.")
        written = SimpleNamespace(__annotations__={one.name: one.annotation})
        try:
            hints |= typing.get_type_hints(written, home, dict(scope), include_extras=True)
        except Exception as error:  # noqa: BLE001 - an annotation is code
            raise ConfigurationError(
                f"The type {one.annotation} of the parameter {one.name} of the tool {tool} cannot be found: {error}"
            ) from None
    return hints


def _explained(hint: Any, told: str, default: Any, note: Callable[..., Any]) -> Any:
    """Return a type with its description and limits, as pydantic or msgspec reads them."""
    limits: dict[str, Any] = {}
    for one in getattr(hint, "__metadata__", ()):
        for each in (one, *getattr(one, "metadata", ())):  # the metadata may be of pydantic's Field
            limits |= {name: getattr(each, name) for name in _LIMITS if getattr(each, name, None) is not None}
        text = one if isinstance(one, str) else getattr(one, "documentation", None)
        told = text or getattr(one, "description", None) or told
    if default is not _EMPTY and default is not None:
        with suppress(TypeError, ValueError):
            told = f"{told} Default: {msgspec.json.encode(default).decode()}.".strip()
    limits |= {"description": told} if told else {}
    bare = getattr(hint, "__origin__", hint) if hasattr(hint, "__metadata__") else hint
    return Annotated[bare, note(**limits)] if limits else bare


def _note(hints: Iterable[Any]) -> Callable[..., Any]:
    """Return pydantic's `Field` if a type contains something of pydantic, else msgspec's `Meta`."""
    bare = (getattr(hint, "__origin__", hint) if hasattr(hint, "__metadata__") else hint for hint in hints)
    if any(is_of_pydantic(part) for hint in bare for part in parts(hint)):
        return sys.modules["pydantic"].Field  # type: ignore[no-any-return]
    return msgspec.Meta
