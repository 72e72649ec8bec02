"""Plan -> `orq/models`: a module of structs, enums and unions per `x-orq-module`, and the lazy `__init__`."""

from __future__ import annotations

from collections import defaultdict

from . import names
from .facts import Choice, Const, Enum, Many, Map, Nullable, Object, Property, Ref, Scalar, Type
from .plan import Plan, is_free_form
from .text import MARK, annotation, docstring, imports, quoted


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each module, by file name."""
    files = {f"{module}.py": _Module(plan, module, members).text() for module, members in plan.modules().items()}
    files["__init__.py"] = lazy_init(
        "Values of the API, by name; the module that holds one is loaded when the name is first used.",
        {**plan.modules(), "": ["Unknown"]},
        elsewhere={"Unknown": "..types"},
    )
    return files


class _Module:
    def __init__(self, plan: Plan, module: str, members: list[str]) -> None:
        self.plan, self.module, self.members = plan, module, members
        self.wanted: dict[str, set[str]] = defaultdict(set)
        structs = (
            name for name in members if name in plan.requests_by_name or isinstance(plan.components[name], Object)
        )
        self.shadowed = any(field.python == "field" for name in structs for _, field in plan.fields(name))

    def text(self) -> str:
        blocks = [line for name in self.members for line in ["", "", *self._definition(name)]]
        for name in self.members:
            for needed in self.plan.needs(name):
                home = self.plan.module_of(needed)
                if home != self.module:
                    self.wanted[f".{home}"].add(needed)
        about = f'"""{names.snake(self.module).replace("_", " ").capitalize()}."""'
        whole = ["import msgspec", ""] if any("msgspec.field(" in line for line in blocks) else []
        return "\n".join([MARK, about, "", *whole, *imports(self.wanted), *blocks]) + "\n"

    def _definition(self, name: str) -> list[str]:
        if name in self.plan.requests_by_name:
            return self._struct(name, self.plan.requests_by_name[name].text, given=True)
        component = self.plan.components[name]
        if is_free_form(component):
            self._want("typing", "Any", "TypeAlias")
            return [f"{name}: TypeAlias = dict[str, Any]", *self._about(component.text or "Free-form data.")]
        if isinstance(component, Object):
            return self._struct(name, component.text or f"{_words(name)}.", given=component.use != "response")
        if isinstance(component, Enum):
            return self._enum(component)
        return self._choice(component)

    def _about(self, text: str) -> list[str]:
        return docstring(text, "") if text else []

    def _want(self, module: str, *wanted: str) -> None:
        self.wanted[module].update(wanted)

    def _enum(self, enum: Enum) -> list[str]:
        self._want("typing", "Literal", "TypeAlias")
        self._want("..types", "OpenEnum")
        values = ", ".join(map(quoted, enum.values))
        return [f"{enum.name}: TypeAlias = OpenEnum[Literal[{values}]]", *self._about(enum.text)]

    def _choice(self, choice: Choice) -> list[str]:
        plan = self.plan
        self._want("typing", "TypeAlias")
        given = choice.name in plan.inputs
        variants = " | ".join(self._annotation(variant, given) for variant in choice.variants)
        if not plan.needs_table(choice):
            if plan.holds_struct(Ref(choice.name)):
                self._want("..types", "Open")
                return [f"{choice.name}: TypeAlias = Open[{variants}]", *self._about(choice.text)]
            return [f"{choice.name}: TypeAlias = {variants}", *self._about(choice.text)]
        self._want("typing", "TYPE_CHECKING")
        self._want("..types", "Open", "untagged")
        return [
            "if TYPE_CHECKING:",
            f"    {choice.name}: TypeAlias = Open[{variants}]",
            "else:",
            f"    {choice.name} = untagged(",
            f"        {quoted(choice.name)},",
            *(f"        {line}," for line in self._table(choice, given)),
            "    )",
            *self._about(choice.text),
        ]

    def _table(self, choice: Choice, given: bool) -> list[str]:
        keys = choice.keys or tuple((index, self._own_keys(choice, index)) for index in range(len(choice.variants)))
        rows = []
        for index, needed in keys:
            kind = annotation(choice.variants[index], given=given)
            rows.append(f"({kind}, {_tuple(needed)})")
        if choice.tag:
            rows.append(f"tag={quoted(choice.tag)}")
            pairs = ", ".join(f"{quoted(tag)}: {name}" for tag, name in choice.tags.items())
            rows.append(f"tags={{{pairs}}}")
        return rows

    def _own_keys(self, choice: Choice, index: int) -> tuple[str, ...]:
        """Return the keys that this variant of a tagged union needs and no other one does."""
        needed = [self._required(variant) for variant in choice.variants]
        others = set().union(*(keys for i, keys in enumerate(needed) if i != index))
        return tuple(key for key in needed[index] if key not in others and key != choice.tag)

    def _required(self, kind: Type) -> list[str]:
        component = self.plan.components[kind.name] if isinstance(kind, Ref) else None
        return [p.wire for p in component.properties if p.required] if isinstance(component, Object) else []

    def _struct(self, name: str, text: str, *, given: bool) -> list[str]:
        self._want("..types", "ApiStruct")
        tag = self.plan.tags.get(name)
        marks = f', tag_field="{names.attribute(tag[0])}", tag={quoted(tag[1])}' if tag else ""
        if tag and names.attribute(tag[0]) != tag[0]:
            raise ValueError(f"{name}: the tag field {tag[0]} needs another Python name")
        lines = [f"class {name}(ApiStruct, kw_only=True{marks}):", *docstring(text), ""]
        if tag:
            self._want("typing", "ClassVar", "Literal")
            lines.append(f"    {tag[0]}: ClassVar[Literal[{quoted(tag[1])}]] = {quoted(tag[1])}")
        for _, field in self.plan.fields(name):
            if not tag or field.wire != tag[0]:
                lines += self._field(field, given)
        return lines if lines[-1] else lines[:-1]

    def _field(self, field: Property, given: bool) -> list[str]:
        python, kind = field.python, self._annotation(field.type, given)
        default = ""
        if given and field.non_empty and field.type in (Scalar("str"), Nullable(Scalar("str"))):
            self._want("typing", "Annotated")
            self._want("..types", "NonEmpty")
            kind = kind.replace("str", "Annotated[str, NonEmpty]")
        if not field.required:
            self._want("..types", "UNSET")
            default = "UNSET"
            if field.type != Scalar("Any"):
                self._want("..types", "UnsetType")
                kind = f"{kind} | UnsetType"
        elif given and isinstance(field.type, Const):
            default = quoted(field.type.value)
        value = f" = {default}" if default else ""
        if python != field.wire:
            more = f", default={default}" if default else ""
            value = f' = {"msgspec." * self.shadowed}field(name="{field.wire}"{more})'
            if not self.shadowed:
                self._want("msgspec", "field")
        return [f"    {python}: {kind}{value}", *docstring(field.text)[: 9 if field.text else 0]]

    def _annotation(self, kind: Type, given: bool) -> str:
        text = annotation(kind, given=given)
        for part in _parts(kind):
            match part:
                case Const(value=str()):
                    self._want("typing", "Literal")
                    self._want("..types", "OpenEnum")
                case Scalar(name="Any") | Map(value=Scalar(name="Any")):
                    self._want("typing", "Any")
                case Scalar(name="File"):
                    self._want("..types", "FileInput")
                case Many() if given:
                    self._want("collections.abc", "Sequence")
                case Map() if given:
                    self._want("collections.abc", "Mapping")
        return text


def _parts(kind: Type) -> list[Type]:
    match kind:
        case Map(value=Scalar(name="Any")):
            return [kind]
        case Many(item=inner) | Map(value=inner) | Nullable(inner=inner):
            return [kind, *_parts(inner)]
    return [kind]


def _tuple(values: tuple[str, ...]) -> str:
    return f"({', '.join(map(quoted, values))}{',' if len(values) == 1 else ''})"


def _words(name: str) -> str:
    return names.snake(name).replace("_", " ").capitalize()


def lazy_init(about: str, members: dict[str, list[str]], elsewhere: dict[str, str] | None = None) -> str:
    """Write a package's `__init__`: imports that checkers read, and a table that is read at run time."""
    homes = {name: f".{module}" for module, found in members.items() for name in found} | (elsewhere or {})
    by_home: dict[str, list[str]] = defaultdict(list)
    for name in sorted(homes):
        by_home[homes[name]].append(name)
    lines = [MARK, f'"""{about}"""', "", "from __future__ import annotations", "", "from typing import TYPE_CHECKING"]
    lines += ["", "from .._lazy import attach", "", "if TYPE_CHECKING:"]
    for home, found in sorted(by_home.items()):
        pairs = ", ".join(f"{name} as {name}" for name in found)
        lines.append(f"    from {home} import {pairs}" if len(pairs) < 70 else f"    from {home} import ({pairs},)")
    lines += ["else:", "    __getattr__, __dir__, __all__ = attach(", "        __name__,", "        {"]
    for home, found in sorted(by_home.items()):
        key = home.removeprefix(".") if not home.startswith("..") else home[1:]
        lines.append(f"            {quoted(key)}: {_tuple(tuple(found))},")
    return "\n".join([*lines, "        },", "    )"]) + "\n"
