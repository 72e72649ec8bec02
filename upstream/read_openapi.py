"""Read an OpenAPI document into the neutral form.

Our own facts are such a document, too.
"""

from __future__ import annotations

import re
from typing import Any, get_args

from .form import Answer, Body, Operation, Parameter, Place, SourceError, UpstreamApi
from .read_schemas import MAX_NAME, Document, SchemaReader, checked_name, default_of, list_at, object_at

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_TEMPLATE = re.compile(r"(/([A-Za-z0-9_.~:@%+-]|\{[A-Za-z][A-Za-z0-9_-]*\})*)+")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")
_NAMED_BY_SPEAKEASY = ("x-speakeasy-group", "x-speakeasy-name-override")
_NAMED_BY_US = ("x-orq-group", "x-orq-method")


def checked_path(path: str) -> str:
    """Return a path of the API; refuse what must consist of segments after slashes, with names in braces."""
    if len(path) > 500 or not _TEMPLATE.fullmatch(path) or {".", ".."} & set(path.split("/")):
        raise SourceError(f"{ascii(path)[:500]} must consist of segments after slashes, with names in braces.")
    return path


def checked_status(status: str, where: str) -> str:
    """Return a status code, a class of them or `default`; refuse what is none."""
    if not _STATUS.fullmatch(status):
        raise SourceError(f"{where}: {ascii(status)[:MAX_NAME]} is not a status code.")
    return status


class _Reader(SchemaReader):
    """Reads the operations, too."""

    def operations(self) -> list[Operation]:
        found = []
        for path, item in object_at(self.document, "paths", "the document").items():
            if not isinstance(item, dict):
                raise SourceError(f"paths, {ascii(path)[:MAX_NAME]}: it has to be an object.")
            if "$ref" in item:
                raise SourceError(f"paths, {path[:MAX_NAME]!a}: a $ref in place of operations is not followed.")
            for method in METHODS:
                if method in item:
                    shared = list_at(item, "parameters", "paths")
                    found.append(self._operation(method, checked_path(path), item[method], shared))
        return found

    def _operation(self, method: str, path: str, schema: Any, shared: list[Any]) -> Operation:
        where = f"{method.upper()} {path}"
        if not isinstance(schema, dict):
            raise SourceError(f"{where}: it has to be an object.")
        self.keep_text(where, schema)
        named = [[schema[word] for word in words if schema.get(word)] for words in (_NAMED_BY_US, _NAMED_BY_SPEAKEASY)]
        name = next((".".join(map(str, parts)) for parts in named if len(parts) == 2), schema.get("operationId", ""))
        parameters = {
            (one.place, one.name): one
            for one in self._parameters([*shared, *list_at(schema, "parameters", where)], where)
        }
        request = self._part(schema.get("requestBody") or {}, "requestBodies", where)
        answers = [
            Answer(checked_status(status, where), self._bodies(self._part(answer, "responses", where), where))
            for status, answer in object_at(schema, "responses", where).items()
            if not status.startswith("x-")
        ]
        return Operation(
            method=method.upper(),
            path=path,
            name=checked_name(name, where) if name else "",
            parameters=tuple(parameters.values()),
            bodies=self._bodies(request, where),
            body_required=request.get("required") is True,
            answers=tuple(answers),
            deprecated=schema.get("deprecated") is True,
            hidden=schema.get("x-speakeasy-ignore") is True,
        )

    def _parameters(self, given: list[Any], where: str) -> list[Parameter]:
        found = []
        for one in given:
            part = self._part(one, "parameters", where)
            name = checked_name(part.get("name"), f"{where}, parameters")
            if part.get("in") not in get_args(Place):
                raise SourceError(f"{where}: the parameter {name!r} is neither in path, query, header nor cookie.")
            schema = part.get("schema", {})
            required = part.get("required") is True or part["in"] == "path"
            kind = self.type(schema, f"{where}, {name}")
            found.append(Parameter(name, part["in"], kind, required, default_of(schema)))
        return found

    def _bodies(self, holder: Document, where: str) -> tuple[Body, ...]:
        found = []
        for media, content in object_at(holder, "content", where).items():
            kind = checked_name(media.partition(";")[0].strip().lower(), f"{where}, content")
            if not isinstance(content, dict):
                raise SourceError(f"{where}: the content {kind} has to be an object.")
            found.append(Body(kind, self.type(content.get("schema", {}), f"{where}, {kind}")))
        return tuple(found)

    def _part(self, value: Any, kind: str, where: str) -> Document:
        """Return a parameter, a body or an answer, that may be a reference to a shared one."""
        if isinstance(value, dict) and "$ref" in value:
            prefix, ref = f"#/components/{kind}/", value["$ref"]
            if not isinstance(ref, str) or not ref.startswith(prefix):
                raise SourceError(f"{where}: the $ref {ascii(ref)[:MAX_NAME]} leads out of {prefix}.")
            shared = object_at(object_at(self.document, "components", where), kind, where)
            value = shared.get(ref.removeprefix(prefix))
            if isinstance(value, dict) and "$ref" in value:
                raise SourceError(f"{where}: the $ref {ascii(ref)[:MAX_NAME]} leads to another $ref.")
        if not isinstance(value, dict):
            raise SourceError(f"{where}: one of its {kind} is not an object.")
        return value


def read_openapi(document: Any, source: str) -> UpstreamApi:
    """Read an OpenAPI document of version 3. `source` names it for people."""
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise SourceError("The document is not an OpenAPI document of version 3: its key openapi does not say so.")
    reader = _Reader(document)
    types = reader.types()
    operations = reader.operations()
    version = document.get("info", {}).get("version", "") if isinstance(document.get("info"), dict) else ""
    return UpstreamApi(
        source=source,
        version=checked_name(str(version), "info.version") if version else "",
        operations=tuple(operations),
        types=types,
        texts=reader.texts,
    )
