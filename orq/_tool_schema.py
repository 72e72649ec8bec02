"""The parameters of a function as a JSON schema, and arguments that come as JSON, checked and bound to it. Pure.

msgspec makes the schema and checks the values, of a struct whose fields are the parameters. `Annotated` texts and the
docstring describe them.
"""

from __future__ import annotations

import inspect
import sys
import typing
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from types import SimpleNamespace
from typing import Annotated, Any

import msgspec

from .errors import ConfigurationError

_LIMITS = ("gt", "ge", "lt", "le", "multiple_of", "pattern", "min_length", "max_length")
_EMPTY = inspect.Parameter.empty


class Misfit(Exception):
    """Arguments that do not fit; the text tells the model what to correct."""


class Parameters:
    """What a function takes."""

    def __init__(self, function: Callable[..., Any], tool: str, scope: Mapping[str, Any], method: bool) -> None:
        """Read a signature; raises `ConfigurationError` for one that no model could call."""
        self.description, told = described(inspect.getdoc(_inner(function)) or "")
        found = _signature(function, tool)[int(method) :]
        hints = _hints(function, tool, found, scope)
        self._by_place = [one.name for one in found if one.kind is one.POSITIONAL_ONLY]
        self._optional = {one.name: hints[one.name] for one in found if one.default is not _EMPTY}
        fields = []
        for one in found:
            kind: Any = _explained(hints[one.name], told.get(one.name, ""), one.default)
            _check_type(kind, one.name, tool)
            given = one.default is _EMPTY
            fields.append((one.name, kind) if given else (one.name, kind | msgspec.UnsetType, msgspec.UNSET))
        self._struct: Any = msgspec.defstruct("Parameters", fields, kw_only=True, forbid_unknown_fields=True)
        self.schema = schema_of_struct(self._struct)

    def decode(self, text: str | None) -> dict[str, Any]:
        """Return the arguments that stand in the model's text; raises `Misfit`."""
        try:
            data = msgspec.json.decode(text) if text and text.strip() else None
        except (msgspec.DecodeError, RecursionError) as error:
            raise Misfit(f"the arguments are not JSON: {error}") from None
        return self.check({} if data is None else data)

    def check(self, data: Any) -> dict[str, Any]:
        """Return plain data as arguments of the types that the function wants; raises `Misfit`."""
        if not isinstance(data, Mapping):
            raise Misfit(f"the arguments are no JSON object, but {type(data).__name__}")
        known = self._struct.__struct_fields__
        if unknown := [str(name) for name in data if name not in known]:
            raise Misfit(f"there is no parameter {', '.join(unknown)}; the parameters are {', '.join(known) or 'none'}")
        data = {name: item for name, item in data.items() if item is not None or not self._refuses_null(name)}
        try:
            made = msgspec.convert(data, self._struct, dec_hook=_by_pydantic)
        except (msgspec.ValidationError, ValueError, TypeError, RecursionError) as error:
            raise Misfit(f"the arguments do not fit: {error}") from None
        values = ((name, getattr(made, name)) for name in known)
        return {name: value for name, value in values if value is not msgspec.UNSET}

    def bind(self, arguments: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """Return arguments by place and by name, as Python calls the function."""
        by_name = dict(arguments)
        return [by_name.pop(name) for name in self._by_place if name in by_name], by_name

    def _refuses_null(self, name: str) -> bool:
        """Tell whether null for a parameter means that its default holds."""
        if name not in self._optional:
            return False
        try:
            msgspec.convert(None, self._optional[name], dec_hook=_by_pydantic)
        except (msgspec.ValidationError, ValueError, TypeError):
            return True
        return False


def schema_of_struct(kind: Any) -> dict[str, Any]:
    """Return the schema of a struct: an object at the root, and what it refers to in `$defs`."""
    parts: dict[str, Any] = {}

    def by_pydantic(inner: Any) -> dict[str, Any]:
        if not hasattr(inner, "model_json_schema"):
            raise NotImplementedError
        schema: dict[str, Any] = inner.model_json_schema()
        parts.update(schema.pop("$defs", {}))
        return schema

    (_,), found = msgspec.json.schema_components([kind], schema_hook=by_pydantic, ref_template="#/$defs/{name}")
    root: dict[str, Any] = {**found.pop(kind.__name__)}
    root.pop("title", None)
    parts = {**parts, **found}
    return {**root, "$defs": parts} if parts else root


def described(text: str) -> tuple[str, dict[str, str]]:
    """Return the description in a docstring, and that of each parameter.

    Without the library `docstring_parser` the first paragraph is the description.
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
    """Write a docstring as the library reads it: parameters under `Args:`, after a blank line. Return notes apart."""
    lines: list[str] = []
    notes: list[str] = []
    noting = False
    first, *others = text.splitlines()
    if first.strip().lower() in _PARAMETERS and others and not others[0].startswith(" "):
        others = [f"    {line}" for line in others]  # Python has taken the indentation away
    for line in (first, *others):
        plain = line.strip().lower()
        noting = plain in _NOTES or (noting and (not plain or line[0].isspace()))
        if noting:
            notes.append(line)
        else:
            lines += ["", "Args:"] if plain in _PARAMETERS | {"other parameters:"} else [line]
    return "\n".join(lines), "\n".join(notes).strip()


def _inner(function: Any) -> Any:
    """Return what holds the annotations: the function in a partial, or the `__call__` of an object."""
    while isinstance(function, partial):
        function = function.func
    plain = inspect.isroutine(function) or isinstance(function, type)
    return function if plain else type(function).__call__


def _signature(function: Any, tool: str) -> list[inspect.Parameter]:
    if inspect.isgeneratorfunction(_inner(function)) or inspect.isasyncgenfunction(_inner(function)):
        raise ConfigurationError(f"tool {tool}: it is a generator; a tool returns its result")
    try:
        found = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"tool {tool}: it has no signature that could be read: {error}") from None
    for one in found:
        if one.kind in (one.VAR_POSITIONAL, one.VAR_KEYWORD):
            raise ConfigurationError(f"tool {tool}: the parameter {one} takes anything; name each parameter")
    if isinstance(function, partial):  # what is bound by name is no longer asked for
        found = [one for one in found if one.name not in function.keywords]
    return found


def _hints(function: Any, tool: str, found: list[inspect.Parameter], scope: Mapping[str, Any]) -> dict[str, Any]:
    """Return the type of each parameter, with `Annotated`; names in texts are looked up where the tool was made."""
    inner = inspect.unwrap(_inner(function))
    home: dict[str, Any] = getattr(inner, "__globals__", None) or vars(sys.modules[inner.__module__])
    hints: dict[str, Any] = {}
    for one in found:
        if one.annotation is _EMPTY:
            raise ConfigurationError(f"tool {tool}: the parameter {one.name} has no annotation; write its type")
        written = SimpleNamespace(__annotations__={one.name: one.annotation})
        try:
            hints |= typing.get_type_hints(written, home, dict(scope), include_extras=True)
        except Exception as error:  # noqa: BLE001 - an annotation is code
            raise ConfigurationError(
                f"tool {tool}: the type {one.annotation} of the parameter {one.name} cannot be found: {error}"
            ) from None
    return hints


def _explained(hint: Any, told: str, default: Any) -> Any:
    """Return a type with its description and limits as msgspec reads them."""
    limits: dict[str, Any] = {}
    notes: list[Any] = []
    for note in getattr(hint, "__metadata__", ()):
        notes += [note, *getattr(note, "metadata", ())]  # those of pydantic's Field
    for note in notes:
        if isinstance(note, msgspec.Meta):
            told = note.description or told
            continue
        text = note if isinstance(note, str) else getattr(note, "documentation", None)
        told = text or getattr(note, "description", None) or told
        limits |= {name: getattr(note, name) for name in _LIMITS if getattr(note, name, None) is not None}
    if default is not _EMPTY and default is not None:
        with suppress(TypeError, ValueError):
            told = f"{told} Default: {msgspec.json.encode(default).decode()}.".strip()
    limits |= {"description": told} if told else {}
    return Annotated[hint, msgspec.Meta(**limits)] if limits else hint


def _check_type(kind: Any, name: str, tool: str) -> None:
    try:
        schema_of_struct(msgspec.defstruct("Parameters", [(name, kind)]))
    except (TypeError, ValueError, RuntimeError, NotImplementedError) as error:
        raise ConfigurationError(f"tool {tool}: the type of the parameter {name} has no JSON schema: {error}") from None


def _by_pydantic(kind: Any, value: Any) -> Any:
    return kind.model_validate(value)
