"""`call NAMES.METHOD --help`: what an operation is, what it takes, and a request to begin with."""

from __future__ import annotations

import inspect
import textwrap
from importlib import import_module
from typing import Any

import msgspec

from .._engine.operation import Binary, Empty, Events, Operation
from ..convert import from_wire, to_json
from ..types import APIStruct
from .example_texts import example_text
from .names import dotted

_ANSWERS: dict[type, str] = {
    Events: "a stream, printed as lines of JSON",
    Binary: "bytes: --output FILE",
    Empty: "nothing",
}


def described(program: str, name: str, operation: Operation) -> str:
    """Return the help on one operation."""
    from ..local.examples import example

    function = getattr(import_module("..funcs", __package__), name)
    files = operation.form.files if operation.form else ()
    fields = sorted(msgspec.structs.fields(operation.request), key=lambda field: not field.required)
    request: APIStruct = from_wire(operation.request, _told(name, "", example(operation.request, required_only=True)))
    either = "JSON, or with --stream a line of it for each event"
    gives = _ANSWERS.get(type(operation.answer), either if operation.streamed else "JSON")
    takes = ", ".join(_field(field, files) for field in fields) or "nothing"
    sent = "".join(f" --file {file}=FILE" for file in files)
    lines = [
        f"{dotted(name)}: {(inspect.getdoc(function) or '').partition(chr(10))[0]}",
        f"{operation.method} {operation.path}" + (f"; use {operation.deprecated}" if operation.deprecated else ""),
        "",
        *textwrap.wrap(f"takes: {takes}", 110, subsequent_indent="       "),
        f"gives: {gives}",
        "",
        f"  {program} call {dotted(name)} --json '{to_json(request)}'{sent}",
    ]
    return "\n".join((*lines, ""))


def _told(operation: str, field: str, value: Any) -> Any:
    """Put texts that say something in the place of those that any example has."""
    from ..local.examples import MOMENT

    if isinstance(value, dict):
        return {name: _told(operation, name, inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_told(operation, field, inner) for inner in value]
    return (example_text(operation, field) if value in ("example", MOMENT) else None) or value


def _field(field: msgspec.structs.FieldInfo, files: tuple[str, ...]) -> str:
    noted = [note for note, true in (("required", field.required), ("--file", field.encode_name in files)) if true]
    return field.name + (f" ({', '.join(noted)})" if noted else "")
