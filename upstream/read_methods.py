"""Methods of a generated package -> operations of the neutral form."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import cast, get_args

from .form import Answer, Body, Operation, Parameter, Place, Scalar, SourceError, Type
from .read_annotations import TypeReader, calls, is_deprecated, keyword, part_at, text_of, word
from .read_openapi import checked_path, checked_status
from .read_schemas import checked_name

_MEDIA = {"json": "application/json", "multipart": "multipart/form-data", "form": "application/x-www-form-urlencoded"}
_EVENTS = "text/event-stream"
_DECODED = {"unmarshal_json_response": 0, "unmarshal_json": 1}
"""The functions that decode an answer, and which of their arguments is its type."""
_UNMARSHAL = ("unmarshal", "get_pydantic_model")
_CATCH_ALL = ("4XX", "5XX")
"""Every method has these, whatever the service says."""


def names_of_groups(modules: Mapping[str, ast.Module]) -> dict[str, str]:
    """Return where each class of methods stands under the client: `Completions` at `chat.completions`."""
    classes = {node.name: node for module in modules.values() for node in module.body if isinstance(node, ast.ClassDef)}
    roots = [node for node in classes.values() if any(word(mark) == "SDKConfiguration" for mark in ast.walk(node))]
    found: dict[str, str] = {}
    inside = {name for node in classes.values() for _, name in _attributes(node)}
    todo = [(node.name, "") for node in roots if node.name not in inside]
    while todo:
        name, path = todo.pop(0)
        for attribute, kind in _attributes(classes[name]):
            if kind in classes and kind not in found:
                found[kind] = f"{path}{attribute}."
                todo.append((kind, found[kind]))
    return found


def _attributes(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for one in node.body:
        if isinstance(one, ast.AnnAssign):
            said = one.annotation
            kind = said.value if isinstance(said, ast.Constant) else word(said)
            yield word(one.target), str(kind)


class MethodReader:
    """Reads the operations. `types` gets what they send and answer."""

    def __init__(self, types: TypeReader, groups: Mapping[str, str]) -> None:
        self._types = types
        self._groups = groups
        self.texts: dict[str, str] = {}

    def operations(self, module: ast.Module) -> Iterator[Operation]:
        """Yield the operations of the sync methods; the async ones are the same."""
        for group in (node for node in module.body if isinstance(node, ast.ClassDef)):
            for method in group.body:
                if isinstance(method, ast.FunctionDef) and (call := next(calls(method, "_build_request"), None)):
                    yield self._operation(method, call, self._groups.get(group.name, ""))

    def _operation(self, method: ast.FunctionDef, call: ast.Call, group: str) -> Operation:
        where = f"{group}{method.name}"
        verb = text_of(keyword(call, "method"), where)
        path = checked_path(text_of(keyword(call, "path"), where))
        if text := ast.get_docstring(method):
            self.texts[f"{verb} {path}"] = text.partition("\n\n:param")[0]
        places = get_args(Place)
        parameters = [
            Parameter(one.field.name, cast(Place, one.place), one.field.type, one.field.required, one.field.default)
            for one in self._types.fields(_request(method))
            if one.place in places
        ]
        body = keyword(call, "get_serialized_body")
        required = keyword(call, "request_body_required")
        return Operation(
            method=checked_name(verb, where),
            path=path,
            name=checked_name(where, where),
            parameters=tuple(parameters),
            bodies=() if body is None else (self._body(body, where),),
            body_required=isinstance(required, ast.Constant) and required.value is True,
            answers=tuple(self._answers(method, where)),
            deprecated=is_deprecated(method),
        )

    def _body(self, node: ast.expr, where: str) -> Body:
        call = next(calls(node, "serialize_request_body"), None)
        if call is None or len(call.args) < 5:
            raise SourceError(f"{where}: its body is made in a way that is not known here.")
        said = text_of(call.args[3], where)
        return Body(_MEDIA.get(said, checked_name(said, where)), self._types.type(call.args[4], where))

    def _answers(self, method: ast.FunctionDef, where: str) -> Iterator[Answer]:
        found: dict[str, list[Body]] = {}
        for one in ast.walk(method):
            test = one.test if isinstance(one, ast.If) else None
            if isinstance(one, ast.If) and isinstance(test, ast.Call) and word(test) == "match_response":
                said, media = part_at(test.args, 1, where), text_of(part_at(test.args, 2, where), where)
                kind = self._answer(one, media, where)
                for status in (text_of(each, where) for each in (said.elts if isinstance(said, ast.List) else [said])):
                    if status not in _CATCH_ALL:
                        known = found.setdefault(checked_status(status, where), [])
                        known += [Body(checked_name(media, where), kind)] if kind else []
        return (Answer(status, tuple(bodies)) for status, bodies in found.items())

    def _answer(self, branch: ast.If, media: str, where: str) -> Type | None:
        """Return what a status holds; nothing if the method throws the body away."""
        for name, index in _DECODED.items():
            if call := next(calls(branch, name), None):
                return self._types.type(part_at(call.args, index, where), where)
        gives = [one.value for one in branch.body if isinstance(one, ast.Return)]
        if not gives or isinstance(gives[0], ast.Constant) or gives[0] is None:
            return None
        return Scalar("string") if media.startswith("text/") and media != _EVENTS else Scalar("file")


def _request(method: ast.FunctionDef) -> str:
    """Return the name of the model that a method makes of its arguments."""
    for one in ast.walk(method):
        if isinstance(one, ast.Assign) and word(one.targets[0]) == "request" and isinstance(one.value, ast.Call):
            made = one.value
            return word(part_at(made.args, 1, method.name)) if word(made) in _UNMARSHAL else word(made)
    return ""
