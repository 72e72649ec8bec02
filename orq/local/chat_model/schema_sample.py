"""Make a value that fits a JSON schema. The same schema and text give the same value.

This is a search: it makes candidates, the most likely first, and `schema_check` checks each. A schema for which no
candidate fits is refused, as is a schema with keywords that are not understood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from .patterns import UnsupportedSchema
from .scalar_samples import numbers, strings, take
from .schema_check import Schema, equality_key, property_schemas, resolve_ref, schema_problem
from .schema_merge import merge_schemas
from .text_values import TextValues

_STEPS = 3000  # The number of candidates that are tried.
_REQUIRED_ONLY_AFTER = 600  # After this many candidates, only required properties are made.
_MISSES = 60  # After this many candidates that do not fit, the search tries another kind of value.
_REQUIRED_ONLY_DEPTH, _DEPTH_LIMIT = 3, 24
_NAME_PATH = "$.key"  # The path for made-up property names.
_COMBINING = ("$ref", "allOf", "anyOf", "oneOf", "if", "then", "else", "const")
_KINDS = {
    "object": ("properties", "required", "minProperties", "patternProperties", "additionalProperties", "propertyNames"),
    "array": ("items", "prefixItems", "minItems", "contains", "uniqueItems"),
    "string": ("pattern", "format", "minLength", "maxLength"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
_ALL = ("string", "integer", "object", "array", "boolean", "number", "null")


class NoSample(Exception):
    """No value was found.

    The message starts with the path of the part of the schema that no value fits.
    """


def sample(schema: Schema, text: str = "") -> Any:
    """Return a value that fits a schema and uses the values in a text.

    Raise `NoSample` if there is none.
    """
    search = _Search(schema, TextValues(text))
    try:
        for value in search.values(schema, "$", 0):
            return value
        where = max(search.failed, key=lambda one: (one.count(".") + one.count("["), -search.failed.index(one)))
        raise NoSample(f"At {where} no value was found that matches the schema")
    except _TooManySteps as error:
        raise NoSample(f"At $ {error}") from None
    except UnsupportedSchema as error:
        raise NoSample(f"At {search.here} {error}") from None
    except (TypeError, ValueError, ArithmeticError, AttributeError, KeyError) as error:
        raise NoSample(f"At {search.here} there is no JSON schema: {error}") from None
    except RecursionError:
        raise NoSample(f"At {search.here} the schema contains itself without end") from None


class _TooManySteps(Exception):
    def __init__(self) -> None:
        super().__init__(f"no value was found that fits the schema in {_STEPS} tries")


class _Search:
    def __init__(self, root: Schema, text_values: TextValues) -> None:
        self._root, self._text_values = root, text_values
        self._steps = 0
        self.here = "$"
        self.failed: list[str] = []

    def values(self, schema: Schema, path: str, depth: int) -> Iterator[Any]:
        """Yield values that fit a schema, each once."""
        seen: set[Any] = set()
        self.here = path
        if depth <= _DEPTH_LIMIT:
            for made in (
                one for flat in self._alternatives(schema, depth, 0) for one in self._candidates(flat, path, depth)
            ):
                misses = 0
                for value in made:
                    self._step()
                    self.here = path
                    if (known := equality_key(value)) in seen or schema_problem(value, schema, self._root):
                        misses += 1
                        if misses > _MISSES:
                            break
                        continue
                    seen.add(known)
                    yield value
        if not seen:
            self.failed.append(path)

    def _step(self) -> None:
        self._steps += 1
        if self._steps > _STEPS:
            raise _TooManySteps

    def _required_only(self, depth: int) -> bool:
        return depth >= _REQUIRED_ONLY_DEPTH or self._steps > _REQUIRED_ONLY_AFTER

    def _alternatives(self, schema: Any, depth: int, refs: int) -> Iterator[dict[str, Any]]:
        """Yield schemas without combining keywords, one for each way to fit this schema."""
        self._step()
        if isinstance(schema, bool):
            if schema:
                yield {}
            return
        if refs > _DEPTH_LIMIT:
            return
        if not isinstance(schema, Mapping):
            raise UnsupportedSchema(f"{str(schema)[:40]!r} is no schema: an object or a boolean is one")
        plain = {name: rule for name, rule in schema.items() if name not in _COMBINING}
        if "const" in schema:
            plain = merge_schemas({"enum": [schema["const"]]}, plain) or {"enum": []}
        yield from self._combine(plain, self._choices(schema, depth), depth, refs + 1)

    def _choices(self, schema: Mapping[str, Any], depth: int) -> list[list[Any]]:
        """Return lists of further schemas. A value must fit one schema of each list."""
        found: list[list[Any]] = []
        if "$ref" in schema:
            found.append([resolve_ref(schema["$ref"], self._root)])
        found += [[one] for one in schema.get("allOf", ())]
        for name in ("anyOf", "oneOf"):
            if name in schema:
                options = list(schema[name])
                found.append(sorted(options, key=_rough_size) if self._required_only(depth) else options)
        if "if" in schema:
            yes = {"allOf": [schema["if"], schema.get("then", True)]}
            found.append([yes, {"allOf": [{"not": schema["if"]}, schema.get("else", True)]}])
        return found

    def _combine(
        self, plain: dict[str, Any], options: list[list[Any]], depth: int, refs: int
    ) -> Iterator[dict[str, Any]]:
        if not options:
            yield plain
            return
        for option in options[0]:
            for flat in self._alternatives(option, depth, refs):
                both = merge_schemas(plain, flat)
                if both is not None:
                    yield from self._combine(both, options[1:], depth, refs)

    def _candidates(self, flat: Mapping[str, Any], path: str, depth: int) -> Iterator[Iterable[Any]]:
        """Yield the candidates of each kind that a schema allows."""
        text_values = self._text_values if path != _NAME_PATH else TextValues("")
        if "enum" in flat:
            said = [one for one in flat["enum"] if isinstance(one, (str, int, float)) and text_values.contains(one)]
            yield (*said, *flat["enum"])
            return
        kinds = flat.get("type", ())
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        if "type" not in flat:
            kinds = [kind for kind, names in _KINDS.items() if any(name in flat for name in names)]
            kinds += [kind for kind in _ALL if kind not in kinds]
        if len(kinds) > 1 and "null" in kinds:
            kinds = [*(kind for kind in kinds if kind != "null"), "null"]
        for kind in kinds:
            if kind == "object":
                yield from self._objects(flat, path, depth)
            elif kind == "array":
                yield self._arrays(flat, path, depth)
            elif kind == "string":
                yield strings(flat, text_values, path)
            elif kind in ("integer", "number"):
                yield numbers(flat, text_values, path, whole=kind == "integer")
            elif kind == "boolean":
                yield (text_values.boolean, not text_values.boolean)
            elif kind == "null":
                yield (None,)
            else:
                raise UnsupportedSchema(f"{kind!r} is no type")

    def _objects(self, flat: Mapping[str, Any], path: str, depth: int) -> Iterator[Iterable[Any]]:
        required = list(flat.get("required", ()))
        for one, names in flat.get("dependentRequired", {}).items():
            required += [name for name in names if one in required and name not in required]
        least, most = flat.get("minProperties", 0), flat.get("maxProperties", 1000)
        columns: dict[str, _LazyValues] = {}

        def has(name: str) -> bool:
            if name not in columns:
                columns[name] = _LazyValues(self._property(flat, name, path, depth))
            return columns[name].has(0)

        if not all(map(has, required)):
            return
        declared = [name for name in flat.get("properties", {}) if name not in required]
        if not self._required_only(depth):
            needs = flat.get("dependentRequired", {})
            names = [name for name in declared if has(name) and all(map(has, needs.get(name, ())))]
            names = [*required, *(more for name in names for more in (name, *needs.get(name, ())))]
            names = list(dict.fromkeys(names))[: max(most, len(required))]
            if len(names) >= least:
                yield _combinations(names, [columns[name] for name in names])
        names = list(required)
        spare = iter([*declared, *take(self._names(flat, path), least + len(required) + 50)])
        while len(names) < least:
            name = next(spare, None)
            if name is None:
                return
            self._step()
            if name not in names and has(name):
                names.append(name)
        yield _combinations(names, [columns[name] for name in names])

    def _names(self, flat: Mapping[str, Any], path: str) -> Iterator[str]:
        """Yield names of properties that the schema does not declare."""
        rule = flat.get("propertyNames", True)
        for text in flat.get("patternProperties", {}):
            yield from take(strings({"pattern": text}, TextValues(""), ""), 30)
        rules = rule if isinstance(rule, Mapping) else {}
        if rule is not False:
            yield from take(
                self.values({"allOf": [rules, {"type": "string", "minLength": 1}]}, _NAME_PATH, _REQUIRED_ONLY_DEPTH),
                50,
            )

    def _property(self, flat: Mapping[str, Any], name: str, path: str, depth: int) -> Iterator[Any]:
        rules = [*property_schemas(name, flat)]
        return self.values(rules[0] if len(rules) == 1 else {"allOf": rules}, f"{path}.{name}", depth + 1)

    def _arrays(self, flat: Mapping[str, Any], path: str, depth: int) -> Iterator[Any]:
        rule = flat.get("items", True)
        heads = list(flat.get("prefixItems", rule if isinstance(rule, list) else ()))
        rule = flat.get("additionalItems", True) if isinstance(rule, list) else rule
        least, most = flat.get("minItems", 0), flat.get("maxItems", 10**9)
        found = flat.get("minContains", 1) if "contains" in flat else 0
        least = max(least, found)
        length = max(least, len(heads), 0 if self._required_only(depth) or rule is False or "items" not in flat else 1)
        if found and len(heads) >= found:
            yield from self._arrays_of([{"allOf": [one, flat["contains"]]} for one in heads], path, depth, flat)
        for count in dict.fromkeys((min(length, most), least, *range(least, min(most, least + 20) + 1))):
            if count > _STEPS:
                raise _TooManySteps
            rules = [*heads[:count], *[rule] * (count - len(heads))]
            for place in range(max(0, count - found), count) if found else ():
                rules[place] = {"allOf": [rules[place], flat["contains"]]}
            yield from self._arrays_of(rules, path, depth, flat)

    def _arrays_of(self, rules: list[Any], path: str, depth: int, flat: Mapping[str, Any]) -> Iterator[Any]:
        if flat.get("uniqueItems") and len(rules) > 1:
            yield from self._distinct_array(rules, path, depth)
            return
        columns = [_LazyValues(self.values(rule, f"{path}[{n}]", depth + 1)) for n, rule in enumerate(rules)]
        if all(column.has(0) for column in columns):
            yield from (list(row.values()) for row in _combinations(list(range(len(columns))), columns))

    def _distinct_array(self, rules: list[Any], path: str, depth: int) -> Iterator[Any]:
        chosen: list[Any] = []
        used: set[Any] = set()
        running: dict[int, Iterator[Any]] = {}
        for n, rule in enumerate(rules):
            source = running.setdefault(id(rule), self.values(rule, f"{path}[{n}]", depth + 1))
            value = next((one for one in source if equality_key(one) not in used), self)
            if value is self:
                return
            chosen.append(value)
            used.add(equality_key(value))
        yield chosen


class _LazyValues:
    """The values of one field, made when they are needed."""

    def __init__(self, source: Iterator[Any]) -> None:
        self._source, self.values = source, list[Any]()

    def has(self, place: int) -> bool:
        """Return whether the field has a value at this index."""
        while len(self.values) <= place:
            value = next(self._source, self)
            if value is self:
                return False
            self.values.append(value)
        return True


def _combinations(names: list[Any], columns: list[_LazyValues]) -> Iterator[dict[Any, Any]]:
    """Yield rows with a value of each column.

    The first values come first, then the second values and so on, and then other combinations.
    """
    turn = 0
    while True:
        more = [column.has(turn) for column in columns]
        if turn and not any(more):
            break
        yield {n: c.values[min(turn, len(c.values) - 1)] for n, c in zip(names, columns, strict=True)}
        turn += 1
        if not columns or turn > 2000:
            return
    few: Iterable[Any] = product(*(column.values[:8] for column in columns))
    yield from (dict(zip(names, row, strict=True)) for row in few)


def _rough_size(schema: Any) -> int:
    """Return roughly how large a value of a schema is.

    Deep inside a schema the smallest comes first.
    """
    if not isinstance(schema, Mapping):
        return 0
    if "$ref" in schema:
        return 4
    inner = max((_rough_size(one) for name in ("allOf", "anyOf", "oneOf") for one in schema.get(name, ())), default=0)
    kind = schema.get("type")
    return max(inner, 2 if kind == "object" and schema.get("required") else 1 if kind in ("object", "array") else 0)
