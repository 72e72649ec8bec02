"""Two types, side by side: every difference, at the place where it stands."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from .changes import Direction
from .form import ANY, Field, Many, Map, Named, Nullable, Object, Scalar, Type, Union, Values
from .likeness import MAX_PAIRS, Types, constants, json_kind, likeness, names_alike, pairs, resolved, variants
from .words import shown, shown_values

Node = tuple[str, str, str, Direction]
"""An old type that was compared: its owner, the new name if both sides are of one vendor, the place, the direction."""


class Found(msgspec.Struct, frozen=True):
    """A difference, before what was found at several places is put together."""

    kind: str
    node: Node
    place: str
    old: str = ""
    new: str = ""
    type: Type | None = None
    guess: bool = False


class Walk:
    """Compares types. `ours`: the old side is our facts, which have their own names and differ on purpose."""

    def __init__(self, old: Types, new: Types, ours: bool) -> None:
        self.old, self.new, self.ours = old, new, ours
        self.found: dict[Found, int] = defaultdict(int)
        """How often each was found."""
        self.met: dict[Node, int] = defaultdict(int)
        """How many new types each old one was compared with."""
        self.names: dict[str, set[str]] = defaultdict(set)
        """The old names that a new name was compared with."""
        self._seen: set[tuple[Type, Type, Node]] = set()

    def compare(self, old: Type, new: Type, owner: str, place: str, direction: Direction) -> None:
        """Compare two types that stand at the same place."""
        self._compare(old, new, (owner, "", place, direction))

    def _tell(self, kind: str, node: Node, place: str = "", **about: object) -> None:
        self.found[Found(kind, node, place or node[2], **about)] += 1  # type: ignore[arg-type]

    def _compare(self, old: Type, new: Type, node: Node) -> None:
        was_null, is_null = isinstance(old, Nullable), isinstance(new, Nullable)
        old = old.inner if isinstance(old, Nullable) else old
        new = new.inner if isinstance(new, Nullable) else new
        if isinstance(old, Named) or isinstance(new, Named):
            was_null = was_null or self._null(old, self.old)
            is_null = is_null or self._null(new, self.new)
        self.met[node] += 1
        if was_null != is_null and ANY not in (old, new):
            self._tell("now-nullable" if is_null else "no-longer-nullable", node)
        if isinstance(old, Named):
            if isinstance(new, Named):
                self.names[new.name].add(old.name)
                if not self.ours and old.name != new.name:
                    self._tell("type-renamed", (old.name, new.name, "", node[3]), old=old.name, new=new.name)
            node = (old.name, new.name if isinstance(new, Named) and not self.ours else "", "", node[3])
            if (old, new, node) in self._seen:
                return
            self._seen.add((old, new, node))
            self.met[node] += 1
        self._inner(resolved(old, self.old), resolved(new, self.new), node)

    def _null(self, kind: Type, types: Types) -> bool:
        while isinstance(kind, Named):
            kind = types[kind.name]
        return isinstance(kind, Nullable)

    def _inner(self, old: Type, new: Type, node: Node) -> None:
        owner, name, place, direction = node
        free, known = self._is_free(old, self.old), self._is_free(new, self.new)
        if free or known:
            if not (free and known):
                said = {"old": shown(old), "new": shown(new)}
                self._tell("type-narrowed" if free else "type-widened", node, **said, type=new)
        elif isinstance(old, Union) or isinstance(new, Union):
            self._unions(old, new, node)
        elif isinstance(old, Object) and isinstance(new, Object):
            self._objects(old, new, node)
        elif isinstance(old, Many) and isinstance(new, Many):
            self._compare(old.item, new.item, (owner, name, f"{place}[]", direction))
        elif isinstance(old, Map) and isinstance(new, Map):
            self._compare(old.value, new.value, (owner, name, f"{place}{{}}", direction))
        elif isinstance(old, Values) and isinstance(new, Values):
            self._values(old, new, node)
        else:
            self._scalars(old, new, node)

    def _is_free(self, kind: Type, types: Types) -> bool:
        """Whether a type says nothing: any data, or a union with such a variant."""
        return any(resolved(one, types) == ANY for one in variants(kind, types))

    def _scalars(self, old: Type, new: Type, node: Node) -> None:
        """Compare two types of different forms, or two scalars."""
        if old == new:
            return
        said = {"old": shown(old), "new": shown(new)}
        text = Scalar("string")
        if isinstance(old, (Map, Object)) and isinstance(new, (Map, Object)):
            self._tell("type-narrowed" if isinstance(old, Map) else "type-widened", node, **said, type=new)
        elif isinstance(old, Values) and isinstance(new, Scalar) and new.name == "string":
            if not old.open:
                self._tell("values-opened", node, old=shown(old), type=new)
        elif isinstance(new, Values) and isinstance(old, Scalar) and old.name == "string":
            self._tell("value-added" if new.open else "values-closed", node, new=shown(new), type=new)
        elif isinstance(old, Scalar) and isinstance(new, Scalar):
            if old.name != new.name:
                pair = (old.name, new.name)
                kind = {("integer", "number"): "type-widened", ("number", "integer"): "type-narrowed"}
                self._tell(kind.get(pair, "type-changed"), node, **said, type=new)
            else:
                times = {"date-time", "date"} & {old.format, new.format} and old.name == text.name
                self._tell("time-format-changed" if times else "format-changed", node, **said, type=new)
        else:
            self._tell("type-changed", node, **said, type=new)

    def _values(self, old: Values, new: Values, node: Node) -> None:
        for value in new.values:
            if value not in old.values:
                self._tell("value-added", node, new=shown_values((value,)), type=Values((value,)))
        for value in old.values:
            if value not in new.values:
                self._tell("value-removed", node, old=shown_values((value,)), type=Values((value,)))
        if old.open != new.open:
            self._tell("values-opened" if new.open else "values-closed", node)

    def _objects(self, old: Object, new: Object, node: Node) -> None:
        before, after = ({field.name: field for field in one.fields} for one in (old, new))
        for name in before.keys() & after.keys():
            self._field(before[name], after[name], node)
        gone = [field for field in old.fields if field.name not in after]
        come = [field for field in new.fields if field.name not in before]
        renamed, gone, come = pairs(gone, come, self._renamed, 0.7)
        for one, other in renamed:
            self._tell("field-renamed", node, _at(node, one.name), old=one.name, new=other.name, guess=True)
        for field in gone:
            self._tell("field-removed", node, _at(node, field.name), old=shown(field.type))
        for field in come:
            kind = "field-added-required" if field.required else "field-added"
            self._tell(kind, node, _at(node, field.name), new=shown(field.type), type=field.type)
        if old.open != new.open:
            self._tell("object-opened" if new.open else "object-closed", node)

    def _renamed(self, one: Field, other: Field) -> float:
        """Return how sure it is that a field has got another name: the names are alike, and so are the types."""
        if json_kind(one.type, self.old) != json_kind(other.type, self.new):
            return 0.0
        return names_alike(one.name, other.name)

    def _field(self, old: Field, new: Field, node: Node) -> None:
        owner, name, _, direction = node
        place = (owner, name, _at(node, old.name), direction)
        self._compare(old.type, new.type, place)
        if old.required != new.required:
            self._tell("now-required" if new.required else "now-optional", place)
        if None not in (old.default, new.default) and old.default != new.default:
            said = {"old": shown_values((old.default,)), "new": shown_values((new.default,))}  # type: ignore[arg-type]
            self._tell("default-changed", place, **said)

    def _unions(self, old: Type, new: Type, node: Node) -> None:
        """Compare unions, or a union and a type that may be one of its variants."""
        left, right = variants(old, self.old), variants(new, self.new)
        if isinstance(old, Union) and isinstance(new, Union) and old.tag and new.tag and old.tag != new.tag:
            self._tell("tag-changed", node, old=old.tag, new=new.tag)
        if len(left) == 1 and isinstance(old, Map) and all(json_kind(one, self.new) == "object" for one in right):
            self._tell("type-narrowed", node, old=shown(old), new=shown(new), type=new)
            return
        whole = [one for one in right if self.ours and self._covers(one, left)]
        right = [one for one in right if one not in whole]
        matched, gone, come = pairs(left, right, self._alike, 0.4)
        gone = [one for one in gone if not any(self._alike(one, other) >= 0.5 for other in whole)]
        few = len(left) * len(right) <= MAX_PAIRS
        if self.ours and left and few:  # one of ours may stand for several of the vendor's
            for variant in come[:]:
                best = max(left, key=lambda one: self._alike(one, variant))
                if self._alike(best, variant) >= 0.6:
                    matched.append((best, variant))
                    come.remove(variant)
        for one, other in matched:
            owner, name, place, direction = node
            at = "" if len(left) == 1 else _variant(one, self.old)
            self._compare(one, other, (owner, name, f"{place}{at}", direction))
        for one in gone:
            self._tell("variant-removed", node, old=_label(one, self.old))
        for other in come:
            self._tell("variant-added", node, new=_label(other, self.new), type=other)

    def _covers(self, variant: Type, ours: list[Type]) -> bool:
        """Whether one variant of the vendor's is several of ours at once: its tag has the values of all of them."""
        many = {name for name, values in constants(variant, self.new).items() if len(values) > 2}
        alike = [one for one in ours if many & constants(one, self.old).keys() and self._alike(one, variant) >= 0.5]
        return len(alike) > 2

    def _alike(self, one: Type, other: Type) -> float:
        same = isinstance(one, Named) and isinstance(other, Named) and one.name == other.name and not self.ours
        return max(0.45 if same else 0.0, likeness(one, self.old, other, self.new))


def _at(node: Node, name: str) -> str:
    return f"{node[2]}.{name}" if node[2] else name


def _label(variant: Type, types: Types) -> str:
    """Name a variant: by its tag if it has one, as names of types are nobody's business but the source's."""
    return f"{shown(variant)}{_variant(variant, types)}"


def _variant(variant: Type, types: Types) -> str:
    tags = [(name, values[0]) for name, values in constants(variant, types).items() if len(values) == 1]
    if tags:
        return f"<{tags[0][0]}={tags[0][1]}>"
    return f"<{json_kind(variant, types)}>"
