"""Make edits of `api/` from changes that need no decision.

All other changes are questions. No file is touched.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

import msgspec

from generator.__main__ import generate
from generator.check_facts import REFS, FactError
from generator.code import NameTakenError
from generator.load_facts import FRAME
from generator.names import pascal_of_snake, snake

from .changes import Change
from .compare import Comparison, endpoint
from .facts_side import UNSPECIFIED, Examined, FactsSide
from .form import Operation, UpstreamApi, Values
from .likeness import constants
from .new_operations import new_operation
from .new_schemas import Document, NewSchemas, QuestionError

Files = dict[str, Document]
"""The parts of `api/`, by their paths there."""


class Applied(msgspec.Struct, frozen=True):
    """What `--write` would do."""

    files: Files
    done: list[Change]
    questions: dict[str, str]
    """For the key of a change, what has to be decided."""


def label(source: UpstreamApi) -> str:
    """Return how the facts call a source in `x-orq-since`: its month, else its version without the last number."""
    if found := re.search(r"20\d\d-[01]\d", source.source):
        return found[0]
    found = re.match(r"(\d{1,4})(\.\d{1,4})?", source.version)
    return found[0] if found else "new"


class Editor:
    """Edits a copy of the parts of `api/`, change by change."""

    def __init__(self, files: Files, source: UpstreamApi, comparison: Comparison, last: str) -> None:
        self.files, self.source, self.last = copy.deepcopy(files), source, last
        self.types = comparison.old.types
        self.names = {name: set(ours) for name, ours in comparison.walk.names.items()}
        self.places = {
            name: path for path, part in files.items() for name in part.get("components", {}).get("schemas", {})
        }

    @property
    def schemas(self) -> Document:
        """All components by name."""
        return {name: self.files[path]["components"]["schemas"][name] for name, path in self.places.items()}

    def apply(self, change: Change) -> None:
        """Make the edit of a change; raise `QuestionError` if something has to be decided."""
        edits: dict[str, Callable[[Change], None]] = {
            "field-added": self._field,
            "field-added-required": self._field,
            "value-added": self._values,
            "variant-added": self._variant,
            "parameter-added": self._parameter,
            "error-added": self._error,
            "operation-added": self._operation,
            "operation-removed": self._removed,
        }
        if change.kind not in edits:
            raise QuestionError("Check whether programs break, then change the facts or accept the difference.")
        edits[change.kind](change)

    def _component(self, change: Change) -> Document:
        if change.owner not in self.places:
            raise QuestionError("It is not in its own type. Change the operation by hand.")
        schema: Document = self.files[self.places[change.owner]]["components"]["schemas"][change.owner]
        return schema

    def writer(self, path: str) -> NewSchemas:
        """Return what writes schemas for a file: it may refer to its own types and to shared ones."""
        here = {name for name, place in self.places.items() if place == path or place.startswith("shared/")}
        return NewSchemas(self.source, self.types, self.names, self.schemas, here)

    def keep(self, path: str, writer: NewSchemas) -> None:
        """Add the new components to a file."""
        self.files[path].setdefault("components", {}).setdefault("schemas", {}).update(writer.made)
        self.places |= dict.fromkeys(writer.made, path)
        for theirs, ours in writer.new_names.items():
            self.names.setdefault(theirs, set()).add(ours)

    def _field(self, change: Change) -> None:
        owner = self._component(change)
        required = change.kind == "field-added-required"
        if required and "in" in change.directions:
            raise QuestionError("A required field of a request breaks every call. Decide what to do in the meantime.")
        if "properties" not in owner or change.place in owner["properties"]:
            raise QuestionError("It is not in its own object.")
        assert change.type is not None
        writer = self.writer(self.places[change.owner])
        schema = writer.field(change.place, change.type, change.owner, owner["x-orq-module"], owner["x-orq-use"])
        if "null" in str(schema) and owner["x-orq-use"] == "request":
            raise QuestionError("It can be null in a request. Set `x-orq-null` if null clears it.")
        self.keep(self.places[change.owner], writer)
        owner["properties"][change.place] = schema
        if required:
            owner.setdefault("required", []).append(change.place)

    def _values(self, change: Change) -> None:
        owner = self._component(change)
        assert isinstance(change.type, Values)
        values = [value for value in change.type.values if isinstance(value, str) and value]
        if "enum" not in owner or len(values) < len(change.type.values):
            raise QuestionError("It is not in its own enum.")
        owner["enum"] += [value for value in values if value not in owner["enum"] and not value.endswith(UNSPECIFIED)]

    def _variant(self, change: Change) -> None:
        owner = self._component(change)
        tag = owner.get("discriminator", {}).get("propertyName")
        assert change.type is not None
        tags = constants(change.type, self.source.types).get(tag, ())
        if not tag or len(tags) != 1 or not isinstance(tags[0], str):
            raise QuestionError("Decide what distinguishes the new variant from the others.")
        name = change.owner + pascal_of_snake(snake(tags[0]))
        writer = self.writer(self.places[change.owner])
        ref = writer.schema(change.type, name, owner["x-orq-module"], owner["x-orq-use"])
        self.keep(self.places[change.owner], writer)
        owner["oneOf" if "oneOf" in owner else "anyOf"].append(ref)
        owner["discriminator"]["mapping"][tags[0]] = ref["$ref"]

    def _found(self, change: Change) -> tuple[str, Document]:
        """Return the operation of a change, and the file that it stands in."""
        method, _, path = change.operations[0].partition(" ")
        for name, part in self.files.items():
            if operation := part.get("paths", {}).get(path, {}).get(method.lower()):
                return name, operation
        raise QuestionError("Its operation is not in `api/`.")

    def _parameter(self, change: Change) -> None:
        path, operation = self._found(change)
        place, _, name = change.place.partition(" ")
        if place not in ("query", "header"):
            raise QuestionError("It is not a parameter of the query or the header.")
        writer = self.writer(path)
        request = operation.get("x-orq-request") or {"module": self._module(operation)}
        assert change.type is not None
        schema = writer.field(name, change.type, operation["operationId"], request["module"], "request")
        self.keep(path, writer)
        given = {"in": place, "name": name, "required": False, "schema": schema}
        styled = {"style": "form", "explode": True} if place == "query" else {}
        operation.setdefault("parameters", []).append({**given, **styled})

    def _module(self, operation: Document) -> str:
        body = str(operation.get("requestBody", {}))
        names = [name for name in self.places if f"'{REFS}{name}'" in body]
        if not names:
            raise QuestionError("Its request has no name. Set one with `x-orq-request`.")
        module: str = self.schemas[names[0]]["x-orq-module"]
        return module

    def _error(self, change: Change) -> None:
        _, operation = self._found(change)
        status = change.place.partition(" ")[2]
        others = [one for key, one in operation["responses"].items() if key[0] in "45"]
        if not others or not re.fullmatch(r"[45]\d\d", status) or any(one != others[0] for one in others):
            raise QuestionError("Decide what the body of the error is.")
        operation["responses"][status] = copy.deepcopy(others[0])

    def _removed(self, change: Change) -> None:
        _, operation = self._found(change)
        operation["x-orq-removed-upstream"] = True
        operation["x-orq-last-seen"] = self.last

    def _operation(self, change: Change) -> None:
        (operation,) = [one for one in self.source.operations if endpoint(one) == change.place]
        self._new(operation)

    def _new(self, operation: Operation) -> None:
        new = new_operation(operation, self.files, self.writer, label(self.source))
        part = self.files.setdefault(new.file, {"paths": {}, "components": {"schemas": {}}})
        part.setdefault("x-orq-namespaces", {}).update(new.namespaces)
        self.keep(new.file, new.writer)
        part.setdefault("paths", {}).setdefault(new.path, {})[operation.method.lower()] = new.schema


def apply(files: Files, facts: FactsSide, examined: Examined, source: UpstreamApi) -> Applied:
    """Make every certain edit, in a copy. An edit that the generator would refuse is a question, too.

    Raise `FactError` if the facts as they are cannot be used.
    """
    editor = Editor(files, source, examined.comparison, _label_of_last(facts))
    done: list[Change] = []
    questions: dict[str, str] = {}
    generate(joined(files))  # whatever is wrong before any edit is no fault of an edit
    if examined.older:
        return Applied(editor.files, done, {change.key: "the source is older" for change in examined.changes})
    _settle(editor, examined.changes, done, questions)
    return Applied(editor.files, done, questions)


def _settle(editor: Editor, changes: list[Change], done: list[Change], questions: dict[str, str]) -> None:
    """Make the edits of some changes. If the generator refuses the whole, look for the culprits in each half."""
    before = copy.deepcopy((editor.files, editor.places, editor.names))
    made: list[Change] = []
    for change in changes:
        try:
            editor.apply(change)
            made.append(change)
        except QuestionError as error:
            questions[change.key] = str(error)
    try:
        if made:
            generate(joined(editor.files))
        done += made
    except (FactError, NameTakenError) as error:
        editor.files, editor.places, editor.names = before
        if len(made) == 1:
            questions[made[0].key] = f"the generator refuses it: {error}"
        else:
            middle = len(made) // 2
            _settle(editor, made[:middle], done, questions)
            _settle(editor, made[middle:], done, questions)


def _label_of_last(facts: FactsSide) -> str:
    """Return how the facts call the newest source that they were taken from."""
    newest = str(next(iter(facts.document.get("x-orq-sources", ())), ""))
    return label(UpstreamApi(source=newest, version=newest.rpartition(" ")[2], operations=(), types={}))


def joined(files: Files) -> Document:
    """Return the whole document, as `generator.load_facts.join` makes it of the files."""
    whole: dict[str, Any] = copy.deepcopy(files[FRAME])
    merged: dict[str, dict[str, Any]] = {"paths": {}, "schemas": {}, "x-orq-namespaces": {}, "x-orq-collections": {}}
    for part in (part for path, part in files.items() if path != FRAME):
        for path, item in part.get("paths", {}).items():
            merged["paths"].setdefault(path, {}).update(item)
        merged["schemas"].update(part.get("components", {}).get("schemas", {}))
        for word in ("x-orq-namespaces", "x-orq-collections"):
            merged[word].update(part.get(word, {}))
    components = {**whole.get("components", {}), "schemas": merged.pop("schemas")}
    return {**whole, **{word: dict(sorted(found.items())) for word, found in merged.items()}, "components": components}
