"""The schemas of an OpenAPI document -> types of the neutral form."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, cast, get_args

from .form import (
    ANY,
    Field,
    Many,
    Map,
    Named,
    Nullable,
    Object,
    Scalar,
    ScalarName,
    SourceError,
    Type,
    Union,
    Value,
    Values,
    nullable,
    union,
)

Document = dict[str, Any]

MAX_NAME = 200
_MAX_MERGED = 10_000
"""How often schemas are joined for `allOf`: unions in it multiply."""
_MADE_ANEW = re.compile(r"(?i).*[0-7][0-9A-HJKMNP-TV-Z]{25}|\d{4}-\d\d-\d\dT.*")
_SCHEMAS = "#/components/schemas/"


def checked_name(name: Any, where: str) -> str:
    """Return a name on the wire; refuse what is none, is too long, or has characters that do not print."""
    if not isinstance(name, str) or not 0 < len(name) <= MAX_NAME:
        raise SourceError(f"{where}: a name is a text of 1 to {MAX_NAME} characters.")
    if any(unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") for character in name):
        raise SourceError(f"{where}: the name {name!a} has a character that does not print.")
    return name


def constant(value: Any) -> Value | None:
    """Return a default of the service's, if it is a constant: no id or time that it makes for each object."""
    if isinstance(value, str) and _MADE_ANEW.fullmatch(value):
        return None
    return value if isinstance(value, (str, int, float, bool)) else None


def default_of(schema: Any) -> Value | None:
    return constant(schema.get("default")) if isinstance(schema, dict) else None


def object_at(holder: Document, key: str, where: str) -> Document:
    """Return the object under a key; an empty one if there is none."""
    value = holder.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise SourceError(f"{where}: {key} has to be an object.")
    return value


def list_at(holder: Document, key: str, where: str) -> list[Any]:
    """Return the list under a key; an empty one if there is none."""
    value = holder.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise SourceError(f"{where}: {key} has to be a list.")
    return value


class SchemaReader:
    """Reads the types of one document. `where` says to people which part of it is read."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.components = object_at(object_at(document, "components", "the document"), "schemas", "components")
        self.texts: dict[str, str] = {}
        self._merges = 0

    def types(self) -> dict[str, Type]:
        return {checked_name(name, "components.schemas"): self.named(name) for name in self.components}

    def named(self, name: str) -> Type:
        schema = self.components[name]
        found = self.type(schema, name)
        if isinstance(schema, dict):
            self.keep_text(name, schema)
            if isinstance(found, Object):
                for wire, inner in object_at(schema, "properties", name).items():
                    self.keep_text(f"{name}.{wire}", inner)
        return found

    def keep_text(self, key: str, schema: Any) -> None:
        for word in ("description", "summary"):
            if isinstance(schema, dict) and isinstance(text := schema.get(word), str):
                self.texts.setdefault(key, text)

    def _target(self, schema: Document, where: str) -> str:
        ref = schema["$ref"]
        if not isinstance(ref, str) or not ref.startswith(_SCHEMAS):
            said = f"{where}: the $ref {ascii(ref)[:MAX_NAME]} leads out of {_SCHEMAS}."
            raise SourceError(f"{said} Join the document into one file first.")
        name = checked_name(ref.removeprefix(_SCHEMAS).replace("~1", "/").replace("~0", "~"), where)
        if name not in self.components:
            raise SourceError(f"{where}: the $ref to {name!r} leads to no component.")
        return name

    def type(self, schema: Any, where: str) -> Type:
        """Read a schema. What has no meaning for types (patterns, limits, examples) is left out."""
        if schema is True or schema == {}:
            return ANY
        if not isinstance(schema, dict):
            raise SourceError(f"{where}: a schema has to be an object.")
        found = self._type(schema, where)
        return nullable(found) if schema.get("nullable") is True else found

    def _type(self, schema: Document, where: str) -> Type:
        if "$ref" in schema:
            return Named(self._target(schema, where))
        for word in ("oneOf", "anyOf"):
            if options := list_at(schema, word, where):
                return self._union(schema, options, where)
        if "const" in schema:
            return self._values([schema["const"]], where)
        if "enum" in schema and (values := list_at(schema, "enum", where)):
            return self._values(values, where)
        if parts := list_at(schema, "allOf", where):
            return self._all(schema, parts, where)
        kind = schema.get("type")
        if isinstance(kind, list):
            return union([self._type({**schema, "type": one}, where) for one in kind])
        if kind == "object" or (kind is None and "properties" in schema):
            return self._fields(schema, where)
        if kind == "array":
            return Many(self.type(schema.get("items", {}), f"{where}[]"))
        return self._scalar(kind, schema, where)

    def _scalar(self, kind: Any, schema: Document, where: str) -> Type:
        said = schema.get("format")
        name = checked_name(said, f"{where}, format") if said else ""
        if kind is None:
            return ANY
        if kind == "string" and name == "binary":
            return Scalar("file")
        if kind not in get_args(ScalarName):
            raise SourceError(f"{where}: {ascii(kind)[:MAX_NAME]} is not a JSON type.")
        return Scalar(cast(ScalarName, kind), name if kind != "null" else "")

    def _values(self, values: list[Any], where: str) -> Type:
        for value in values:
            if isinstance(value, str) and value:
                checked_name(value, f"{where}, enum")
        known = tuple(value for value in values if isinstance(value, (str, int, float)))
        found = union([Values(known)] if known else [ANY])
        return nullable(found) if None in values else found

    def _union(self, schema: Document, options: list[Any], where: str) -> Type:
        discriminator = object_at(schema, "discriminator", where)
        tag = discriminator.get("propertyName")
        shared: Document = {key: schema[key] for key in ("properties", "required") if key in schema}
        variants = [self.type(option, f"{where}[{index}]") for index, option in enumerate(options)]
        if shared.get("properties"):  # the fields beside a union are fields of every variant
            variants = [self._merged([self._fields(shared, where), one], where) for one in variants]
        found = union(variants, checked_name(tag, f"{where}, discriminator") if tag else "")
        open_enum = isinstance(found, Values) and schema.get("x-orq-open-enum")
        return Values(found.values, open=True) if open_enum and isinstance(found, Values) else found

    def _all(self, schema: Document, parts: list[Any], where: str) -> Type:
        read = [self.type(part, where) for part in parts if part != {}]
        if "properties" in schema:
            read.append(self._fields({key: value for key, value in schema.items() if key != "allOf"}, where))
        return self._merged(read, where)

    def _merged(self, parts: list[Type], where: str, seen: frozenset[str] = frozenset()) -> Type:
        """Return what is all of several types: an object with the fields of all, or the first that is none."""
        self._merges += 1
        if self._merges > _MAX_MERGED:
            raise SourceError(f"{where}: the document joins schemas by allOf more than {_MAX_MERGED:,} times.")
        parts = [one for one in parts if one != ANY]
        if len(parts) < 2:
            return parts[0] if parts else ANY
        fields: dict[str, Field] = {}
        open_object = False
        for part in parts:
            inner, met = part, seen
            while isinstance(inner, Named):
                if inner.name in met:
                    raise SourceError(f"{where}: allOf leads to itself by way of {inner.name}.")
                met |= {inner.name}
                if len(met) > 20:
                    raise SourceError(f"{where}: allOf leads through more than 20 components.")
                inner = self._resolved(inner.name, where, met)
            if isinstance(inner, Nullable):
                inner = inner.inner
            if isinstance(inner, Map):
                open_object = True
            elif isinstance(inner, Union):
                rest = [one for one in parts if one is not part]
                return union([self._merged([*rest, one], where, met) for one in inner.variants], inner.tag)
            elif isinstance(inner, Object):
                open_object = open_object or inner.open
                for field in inner.fields:
                    known = fields.get(field.name)
                    required = field.required or (known is not None and known.required)
                    fields[field.name] = Field(field.name, field.type, required, field.default)
            else:
                return part
        return Object(tuple(fields.values()), open_object)

    def _resolved(self, name: str, where: str, met: frozenset[str]) -> Type:
        """Return the type that a name stands for, for a union of fields."""
        schema = self.components[name]
        if isinstance(schema, dict) and "allOf" in schema:
            parts = [self.type(part, where) for part in list_at(schema, "allOf", where) if part != {}]
            if "properties" in schema:
                parts.append(self._fields({key: value for key, value in schema.items() if key != "allOf"}, where))
            return self._merged(parts, where, met)
        return self.type(schema, name)

    def _fields(self, schema: Document, where: str) -> Type:
        extra = schema.get("additionalProperties")
        properties = object_at(schema, "properties", where)
        required = list_at(schema, "required", where)
        if not properties:
            return Map(self.type(extra, f"{where}{{}}") if isinstance(extra, dict) else ANY)
        fields = [
            Field(checked_name(name, where), self.type(inner, f"{where}.{name}"), name in required, default_of(inner))
            for name, inner in properties.items()
        ]
        return Object(tuple(fields), open=extra is True or isinstance(extra, dict))
