"""Classes and annotations of a generated package -> types of the neutral form.

A model is a pydantic class. The `TypedDict` of the same name beside it tells which fields are required, as a constant
has a default in the class. Nothing is evaluated: a name that is not known is an error.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from .form import ANY, NULL, Field, Many, Map, Named, Object, Scalar, SourceError, Type, Value, Values, nullable, union
from .read_schemas import checked_name, constant

_SCALARS: dict[str, Type] = {
    "str": Scalar("string"),
    "UnrecognizedStr": Scalar("string"),
    "int": Scalar("integer"),
    "UnrecognizedInt": Scalar("integer"),
    "float": Scalar("number"),
    "bool": Scalar("boolean"),
    "datetime": Scalar("string", "date-time"),
    "date": Scalar("string", "date"),
    "bytes": Scalar("file"),
    "Any": ANY,
    "object": ANY,
    "None": NULL,
}
_SAME = ("Optional", "NotRequired", "Required", "SerializeAsAny", "Annotated")
_NULLABLE = ("Nullable", "OptionalNullable")
_LISTS = ("List", "list", "Iterable", "Sequence")
_MAPS = ("Dict", "dict", "Mapping")


class Placed(NamedTuple):
    """A field, and where a request holds it: `path`, `query`, `header`, `request` for the body, or nothing."""

    field: Field
    place: str


def word(node: ast.AST) -> str:
    """Return the last name of `a.b.c`, of a call or of a subscript of it; empty for anything else."""
    while isinstance(node, (ast.Call, ast.Subscript)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def calls(node: ast.AST, name: str) -> Iterator[ast.Call]:
    """Yield the calls of a function, wherever they stand in a node."""
    return (one for one in ast.walk(node) if isinstance(one, ast.Call) and word(one) == name)


def keyword(call: ast.Call, name: str) -> ast.expr | None:
    """Return a keyword argument of a call."""
    return next((one.value for one in call.keywords if one.arg == name), None)


def text_of(node: ast.AST | None, where: str) -> str:
    """Return a text that stands in the source."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SourceError(f"{where}: a text is due where the source has something else.")


def part_at(parts: Sequence[ast.expr], index: int, where: str) -> ast.expr:
    """Return one of the arguments of a call, or of the parts of a generic type."""
    if index < len(parts):
        return parts[index]
    raise SourceError(f"{where}: the source gives {len(parts)} arguments where at least {index + 1} are due.")


def is_deprecated(node: ast.ClassDef | ast.FunctionDef) -> bool:
    """Tell whether a class or a method is marked as deprecated."""
    return any(word(mark) == "deprecated" for mark in node.decorator_list)


class TypeReader:
    """Reads the types that are asked for, and all that these lead to."""

    def __init__(self, modules: Iterable[ast.Module]) -> None:
        self.types: dict[str, Type] = {}
        self.texts: dict[str, str] = {}
        self._found: dict[str, ast.ClassDef | ast.expr] = {}
        for module in modules:
            for node in module.body:
                if isinstance(node, ast.ClassDef):
                    self._found[node.name] = node
                elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    self._found[node.targets[0].id] = node.value
        self._asked: list[str] = []
        self._tags: dict[tuple[str, str], list[Value]] = {}
        """A variant and the field that tells it apart -> what that says in its unions."""

    def finish(self) -> dict[str, Type]:
        """Read what was asked for and is not read yet, and return all types."""
        while self._asked:
            name = self._asked.pop()
            if name not in self.types:
                node = self._found[name]
                self.types[name] = self._class(node) if isinstance(node, ast.ClassDef) else self.type(node, name)
        for name in self.types:
            self._refuse_circle(name)
        for (name, tag), values in self._tags.items():
            self._narrow(name, tag, Values(tuple(dict.fromkeys(values))))
        return self.types

    def type(self, node: ast.expr, where: str) -> Type:
        """Read an annotation, or what an alias stands for."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return self.type(_quoted(node.value, where), where)
        if isinstance(node, ast.Constant) and node.value is None:
            return NULL
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return union([self.type(node.left, where), self.type(node.right, where)])
        if isinstance(node, ast.Call) and word(node) == "TypeAliasType":
            return self.type(part_at(node.args, 1, where), where)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._named(word(node), where)
        if isinstance(node, ast.Subscript):
            return self._subscript(node, where)
        raise SourceError(f"{where}: {ast.unparse(node)[:80]!a} is not a known annotation.")

    def fields(self, name: str) -> list[Placed]:
        """Return the fields of a model, by the names on the wire."""
        node = self._found.get(name)
        return self._fields(node) if isinstance(node, ast.ClassDef) else []

    def _named(self, name: str, where: str) -> Type:
        if name in self._found:
            self._asked.append(checked_name(name, where))
            return Named(name)
        if name not in _SCALARS:
            raise SourceError(f"{where}: the package does not define {name!a}.")
        return _SCALARS[name]

    def _subscript(self, node: ast.Subscript, where: str) -> Type:
        head = word(node)
        inner = _parts(node)
        if head == "Literal":
            return _values(inner, where)
        if head == "Union":
            if any(word(one) == "IO" for one in inner):
                return Scalar("file")
            return union([self.type(one, where) for one in inner])
        if head in _NULLABLE:
            return nullable(self.type(inner[0], where))
        if head in _LISTS:
            return Many(self.type(inner[0], f"{where}[]"))
        if head in _MAPS:
            return Map(self.type(part_at(inner, 1, where), f"{where}{{}}"))
        if head not in _SAME:
            raise SourceError(f"{where}: {head!a} is not a known generic type.")
        tag = _tag(inner[1:], where) if head == "Annotated" else ""
        return self._tagged(inner[0], tag, where) if tag else self.type(inner[0], where)

    def _tagged(self, node: ast.expr, tag: str, where: str) -> Type:
        """Read a union of variants such as `Annotated[Paper, Tag("paper")]`."""
        variants = _parts(node) if isinstance(node, ast.Subscript) and word(node) == "Union" else [node]
        for variant in (one for one in variants if isinstance(one, ast.Subscript)):
            first = word(_parts(variant)[0])
            for call in calls(variant, "Tag"):
                self._tags.setdefault((first, tag), []).extend(_values(call.args, where).values)
        return union([self.type(one, where) for one in variants], tag)

    def _narrow(self, name: str, tag: str, values: Values) -> None:
        """Let a variant's tag say what its unions say: the class itself may allow the tags of all variants."""
        while isinstance(found := self.types.get(name), Named):
            name = found.name
        if isinstance(found, Object):
            fields = (msgspec.structs.replace(one, type=values) if one.name == tag else one for one in found.fields)
            self.types[name] = msgspec.structs.replace(found, fields=tuple(fields))

    def _class(self, node: ast.ClassDef) -> Type:
        if any(word(base) == "Enum" for base in node.bases):
            found = _values([one.value for one in node.body if isinstance(one, ast.Assign)], node.name)
            return Values(found.values, open=any(one.arg == "metaclass" for one in node.keywords))
        if text := ast.get_docstring(node):
            self.texts[node.name] = text
        extra = next((one.annotation for one in _annotated(node) if word(one.target) == "__pydantic_extra__"), None)
        fields = tuple(one.field for one in self._fields(node))
        if not fields:
            return Map(ANY) if extra is None else self.type(extra, node.name)
        return Object(fields, open=extra is not None)

    def _fields(self, node: ast.ClassDef) -> list[Placed]:
        beside = self._found.get(f"{node.name}TypedDict")
        twin = (
            {word(one.target): word(one.annotation) != "NotRequired" for one in _annotated(beside)}
            if isinstance(beside, ast.ClassDef)
            else {}
        )
        found = []
        for one, behind in zip(node.body, [*node.body[1:], None], strict=True):
            name = word(one.target) if isinstance(one, ast.AnnAssign) else ""
            if not isinstance(one, ast.AnnAssign) or name.startswith("__"):
                continue
            alias, place, is_file = name, "", False
            for call in calls(one.annotation, "Field"):
                if isinstance(said := keyword(call, "alias"), ast.Constant):
                    alias = str(said.value)
            for call in calls(one.annotation, "FieldMetadata"):
                place = str(call.keywords[0].arg) if call.keywords else ""
                is_file = any(keyword(inner, "file") is not None for inner in calls(call, "MultipartFormMetadata"))
            where = f"{node.name}.{name}"
            kind = self._file(one.annotation) if is_file else self.type(one.annotation, where)
            required = twin.get(name, twin.get(name.lower(), one.value is None))
            default = None if required else _default(one.value)
            found.append(Placed(Field(checked_name(alias, where), kind, required, default), place))
            if isinstance(behind, ast.Expr) and isinstance(behind.value, ast.Constant):
                self.texts[f"{node.name}.{alias}"] = str(behind.value.value)
        return found

    def _file(self, node: ast.expr) -> Type:
        """Return the type of a file, which is a class of its own in the package, or of a list of them."""
        found = Many(Scalar("file")) if any(word(one) in _LISTS for one in ast.walk(node)) else Scalar("file")
        return nullable(found) if any(word(one) in _NULLABLE for one in ast.walk(node)) else found

    def _refuse_circle(self, name: str) -> None:
        seen: list[str] = []
        found: Type | None = Named(name)
        while isinstance(found, Named):
            if found.name in seen:
                raise SourceError(f"The type {name} stands for itself: {' -> '.join([*seen, found.name])}.")
            seen.append(found.name)
            found = self.types.get(found.name)


def _quoted(code: str, where: str) -> ast.expr:
    try:
        return ast.parse(code, mode="eval").body
    except (SyntaxError, ValueError):
        raise SourceError(f"{where}: {code[:80]!a} is not a known annotation.") from None


def _parts(node: ast.Subscript) -> list[ast.expr]:
    found = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return found or [node.slice]


def _annotated(node: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    return (one for one in node.body if isinstance(one, ast.AnnAssign))


def _values(nodes: list[ast.expr], where: str) -> Values:
    constants = [one.value for one in nodes if isinstance(one, ast.Constant)]
    values = tuple(value for value in constants if isinstance(value, (str, int, float)))
    if not values or len(values) < len(nodes):
        raise SourceError(f"{where}: an enum has values that are not texts, numbers, true or false.")
    for value in values:
        if value and isinstance(value, str):
            checked_name(value, where)
    return Values(values)


def _tag(marks: list[ast.expr], where: str) -> str:
    """Return the field that tells variants apart: the last argument in `Discriminator(lambda m: f(m, "a", "b"))`."""
    for mark in marks:
        if isinstance(mark, ast.Call) and word(mark) == "Discriminator":
            said = mark.args[0] if mark.args else None
            if isinstance(said, ast.Lambda) and isinstance(said.body, ast.Call) and said.body.args:
                said = said.body.args[-1]
            return checked_name(text_of(said, where), where)
    return ""


def _default(node: ast.expr | None) -> Value | None:
    try:
        return None if node is None else constant(ast.literal_eval(node))
    except (ValueError, TypeError, SyntaxError):
        return None
