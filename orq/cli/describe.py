"""Print the help of one operation: fields, answer and an example request.

The command is `call NAMES.METHOD --help`.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from functools import partial
from importlib import import_module
from typing import Any

import msgspec

from .._engine.operation import Binary, Events, Json, Operation
from .._field_texts import field_lines, struct_node, structs_of, type_node, type_words, wrapped
from ..convert import from_wire, to_dict, to_json
from ..local.example_texts import TELLING, example_text
from .names import dotted
from .terminal import BOLD, RED, painted


def described(program: str, name: str, operation: Operation, width: int = 110, *, colours: bool = False) -> str:
    """Return the help of one operation."""
    paint = partial(painted, on=colours)
    function = getattr(import_module("..funcs", __package__), name)
    files = operation.form.files if operation.form else ()
    fields = field_lines(operation.request, width - 2, files=files, inner=True)
    sent = "".join(f" --file {file}=FILE" for file in files)
    lines = [
        *([paint(RED, f"deprecated: use {operation.deprecated}")] if operation.deprecated else ()),
        f"{paint(BOLD, dotted(name))}: {(inspect.getdoc(function) or '').partition(chr(10))[0]}",
        f"{operation.method} {operation.path}",
        "",
        "takes:" if fields else "takes: nothing",
        *_listed(fields, paint),
    ]
    for kind in _body_kinds(operation):
        lines += ["", f"{operation.body} as {kind.__name__}:"]
        lines += _listed(field_lines(kind, width - 2, inner=True), paint)
    lines += ["", *_answers(operation, width, paint), ""]
    lines += [f"  {program} call {dotted(name)} --json '{to_json(_request(name, operation))}'{sent}", ""]
    return "\n".join(lines)


def _listed(lines: Iterable[str], paint: Any) -> list[str]:
    """Indent lines about fields, and highlight the names at their starts."""
    parted = (line.partition(" ") for line in lines)
    return [f"  {paint(BOLD, name) if name else ''}{space}{more}" for name, space, more in parted]


def _body_kinds(operation: Operation) -> list[Any]:
    """Return the structs that the body may be, if one field is the whole body."""
    fields: dict[str | None, Any] = {field.name: field.type for field in struct_node(operation.request).fields}
    return structs_of(fields[operation.body]) if operation.body in fields else []


def _answers(operation: Operation, width: int, paint: Any) -> list[str]:
    """Describe the answer of an operation, and its stream with --stream."""
    lines = _answer("gives", operation.answer, width, paint)
    return lines + (
        ["", *_answer("gives with --stream", operation.streamed, width, paint)] if operation.streamed else []
    )


def _answer(word: str, answer: Any, width: int, paint: Any) -> list[str]:
    """Describe an answer: the fields of a single struct, or the names or tags of several."""
    if not isinstance(answer, (Json, Events)):
        return [f"{word}: {'bytes: --output FILE' if isinstance(answer, Binary) else 'nothing'}"]
    node = type_node(answer.type)
    kinds, form = structs_of(node), "a stream, printed as a line of JSON for each event"
    if isinstance(answer, Json):
        form = f"{type_words(node) if len(kinds) < 2 else 'one of these'}, as JSON"
    if len(kinds) == 1:
        told = field_lines(kinds[0], width - 2, sent=False)
    elif isinstance(answer, Events):
        tags = ", ".join(str(kind.__struct_config__.tag or kind.__name__) for kind in kinds)
        told = wrapped(f"{kinds[0].__struct_config__.tag_field} (one of): {tags}", width - 2)
    else:
        told = [line for kind in kinds for line in wrapped(_names(kind), width - 2)]
    return [f"{word}: {form}", *_listed(told, paint)]


def _names(kind: Any) -> str:
    config = kind.__struct_config__
    tag = f' ({config.tag_field} "{config.tag}")' if config.tag else ""
    return f"{kind.__name__}{tag}: {', '.join(kind.__struct_fields__)}"


def _request(name: str, operation: Operation) -> Any:
    """Return an example request.

    It has the required fields, a question for a model, and in an update a changed field.
    """
    from ..local.examples import example

    fields = operation.request.__struct_fields__
    request: Any = from_wire(operation.request, _told(name, "", example(operation.request, required_only=True)))
    more: list[str] = [field for field in ("model", "input") if operation.format and field in fields]
    path = operation.path_fields
    if operation.method in ("PATCH", "PUT") and set(to_dict(request)) <= set(path):
        more = [field for field in TELLING if field in fields and field not in path][:1]
    given = {field: example_text(name, field) for field in more if getattr(request, field) is None}
    return msgspec.structs.replace(request, **given)


def _told(operation: str, field: str, value: Any) -> Any:
    """Replace placeholder texts by texts that fit their fields."""
    from ..local.examples import MOMENT, PLACEHOLDER

    if isinstance(value, dict):
        if value.keys() == {"id"} and field == "model":  # A text `provider/model` also names a model.
            return example_text(operation, field)
        return {name: _told(operation, name, inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_told(operation, field, inner) for inner in value]
    return (
        example_text(operation, field) if value in (PLACEHOLDER, MOMENT, example_text("", field)) else None
    ) or value
