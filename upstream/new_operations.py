"""Make an operation for `api/` from one that only the source has.

Its names and summary are provisional.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from generator.facts import EVENTS, JSON
from generator.load_facts import FRAME
from generator.names import pascal_of_snake, snake

from .form import Answer, Object, Operation
from .likeness import resolved
from .new_schemas import Document, NewSchemas, QuestionError

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_VERBS = {"GET": "Fetch", "POST": "Call", "PUT": "Replace", "PATCH": "Change", "DELETE": "Delete"}


class NewOperation(msgspec.Struct, frozen=True):
    """An operation, the file for it, and what comes with it."""

    file: str
    path: str
    namespaces: dict[str, str]
    schema: Document
    writer: NewSchemas


def new_operation(
    operation: Operation, files: dict[str, Document], writer: Callable[[str], NewSchemas], since: str
) -> NewOperation:
    """Return the operation. The source's sentences are not used: the summary is made of names."""
    group, method = _names(operation)
    file = _file(group, files)
    known = {name for part in files.values() for name in part.get("x-orq-namespaces", {})}
    if file == FRAME:
        raise QuestionError("Its namespace would have the name of a file that is not a namespace.")
    if any(body.media == EVENTS for answer in operation.answers for body in answer.bodies):
        raise QuestionError("It streams. Set the `x-orq-` facts of a stream.")
    if any(body.media != JSON for body in operation.bodies):
        raise QuestionError("Its body is not JSON. Decide how it is sent.")
    words, about = " ".join(method.split("_")), " ".join(re.split(r"[._]", group))
    schemas = writer(file)
    name = pascal_of_snake(snake(f"{method}_{group}"))
    module = group.replace(".", "_")
    path, names = _path(operation.path, files)
    parameters = [
        {
            "in": one.place,
            "name": names.get(one.name, one.name) if one.place == "path" else one.name,
            "required": one.required,
            "schema": schemas.field(one.name, one.type, name, module, "request"),
            **({"style": "form", "explode": True} if one.place == "query" else {}),
        }
        for one in operation.parameters
    ]
    made: Document = {
        "operationId": pascal_of_snake(snake(f"{group}_{method}")),
        "summary": f"{words[:1].upper()}{words[1:]} of {about} (to review)"[:90],
        "x-orq-group": group,
        "x-orq-method": method,
        "x-orq-since": since,
        "parameters": parameters,
    }
    body = operation.bodies[0].type if operation.bodies else None
    flat = body is not None and isinstance(resolved(body, schemas.source.types), Object)
    if body is not None:
        schema = schemas.schema(body, f"{name}Request", module, "request")
        made["requestBody"] = {"required": operation.body_required, "content": {JSON: {"schema": schema}}}
    if not flat:
        made["x-orq-request"] = {"name": f"{name}Request", "module": module}
    made["responses"] = {one.status: _answer(one, f"{name}Response", module, schemas) for one in _told(operation)}
    namespaces = {} if group in known else {group: "To review: what this namespace is about."}
    return NewOperation(file, path, namespaces, made, schemas)


def _names(operation: Operation) -> tuple[str, str]:
    """Return namespace and method in our form; of the path and the verb, if the source names nothing."""
    group, _, method = operation.name.rpartition(".")
    parts = [snake(part) for part in group.split(".") if part]
    if not parts:
        steps = [
            step for step in operation.path.split("/") if step and "{" not in step and not re.fullmatch(r"v\d", step)
        ]
        parts, method = [snake(steps[0])] if steps else [], method or f"{_VERBS.get(operation.method, 'call').lower()}"
    method = snake(method)
    if not parts or not all(_NAME.fullmatch(part) for part in (*parts, method)):
        raise QuestionError("No name can be made of its name or its path.")
    return ".".join(parts), method


def _path(path: str, files: dict[str, Document]) -> tuple[str, dict[str, str]]:
    """Return a path as the facts have it, if they do, and their names of its values."""
    slots = re.compile(r"\{([^}]*)\}")
    known = (one for part in files.values() for one in part.get("paths", {}))
    ours = next((one for one in known if slots.sub("{}", one) == slots.sub("{}", path)), path)
    return ours, dict(zip(slots.findall(path), slots.findall(ours), strict=True))


def _file(group: str, files: dict[str, Document]) -> str:
    """Return the file of a namespace: its own, or that of the namespace around it."""
    parts = group.split(".")
    stems = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
    return next((f"{stem}.json" for stem in stems if f"{stem}.json" in files), f"{parts[0]}.json")


def _told(operation: Operation) -> list[Answer]:
    """Return the answers that facts hold: statuses in digits."""
    found = [one for one in operation.answers if one.status.isdigit()]
    if not any(one.status[0] == "2" for one in found):
        raise QuestionError("It has no successful status.")
    return found


def _answer(answer: Answer, name: str, module: str, schemas: NewSchemas) -> Document:
    if not answer.bodies:
        return {"description": ""}
    if answer.status[0] != "2":
        error = {"$ref": "#/components/schemas/ErrorResponse"}
        return {"description": "", "content": {JSON: {"schema": error}} if "ErrorResponse" in schemas.here else {}}
    if answer.bodies[0].media != JSON:
        raise QuestionError("Its answer is not JSON. Decide what it is.")
    schema = schemas.schema(answer.bodies[0].type, name, module, "response")
    return {"description": "", "content": {JSON: {"schema": schema}}}
