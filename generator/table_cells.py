"""What the tables of the reference say of a field or a type: its name as a link to the type's page, its values."""

from __future__ import annotations

from collections import defaultdict

from .facts import Choice, Enum, Many, Map, Nullable, Property, Ref, Type
from .markdown import code_span, constant, link, prose, table, type_name
from .names import attribute
from .plan import Plan, refs

_MANY = 12
"""How many values of an enum, or types of a union, a cell names."""
_UNKNOWN = ["`Unrecognized`", "any other", "What this version has no type for: its `tag` and its plain `value`."]


class Cells:
    """What tables say of fields and types. `folder` leads from their page to those of the types."""

    def __init__(self, plan: Plan, folder: str) -> None:
        self.plan, self.folder = plan, folder

    def linked(self, text: str, name: str) -> str:
        """Link a text to where a type is told."""
        return link(text, f"{self.folder}{self.plan.module_of(name)}.md#{name.lower()}")

    def name(self, name: str) -> str:
        """Write the name of a type."""
        return self.linked(name, name)

    def type(self, kind: Type) -> str:
        """Write a type, where a bar would end the cell."""
        if isinstance(kind, Nullable):
            return f"{self.type(kind.inner)} or `None`"
        text, names = type_name(kind), refs(kind)
        return self.linked(text, names[0]) if names else code_span(text)

    def field(self, field: Property, needed: str = "") -> list[str]:
        """Write the row of a field: its name, what it is, its type. `needed` says whether a request must have it."""
        clears = "`None` clears it." if field.clears else ""
        about = " ".join(filter(None, [needed, prose(field.text), self._values(field.type), clears]))
        optional = not field.required and not isinstance(field.type, Nullable) and not needed
        return [code_span(field.python), about, self.type(Nullable(field.type) if optional else field.type)]

    def _values(self, kind: Type) -> str:
        """Say what may stand for an enum or a union."""
        match kind:
            case Nullable(inner=inner) | Many(item=inner) | Map(value=inner):
                return self._values(inner)
            case Ref(name=name):
                component = self.plan.components[name]
                if isinstance(component, Enum):
                    known = ", ".join(map(constant, component.values[:_MANY]))
                    return f"{known}{', …' if len(component.values) > _MANY else ''}."
                if isinstance(component, Choice):
                    return self.one_of(component)
        return ""

    def one_of(self, choice: Choice) -> str:
        """Name the types that a union is made of."""
        shown = choice.variants[:_MANY]
        return f"One of {', '.join(map(self.type, shown))}{', …' if len(choice.variants) > _MANY else ''}."

    def variants(self, choice: Choice, head: str) -> list[str]:
        """Write the table of a union whose types are told apart by a tag, or by what they hold; else name them."""
        signs: dict[Type, list[str]] = defaultdict(list)
        for tag, name in choice.tags.items():
            signs[Ref(name)].append(constant(tag))
        for index, keys in choice.keys:
            signs[choice.variants[index]].append(", ".join(code_span(attribute(key)) for key in keys))
        if not signs:
            return [self.one_of(choice)]
        others = [[self.type(variant), "", self._about(variant)] for variant in choice.variants if variant not in signs]
        rows = [[self.type(kind), " or ".join(each) or "any other", self._about(kind)] for kind, each in signs.items()]
        if all(all(each) for each in signs.values()):
            others.append(_UNKNOWN)
        return table([head, code_span(attribute(choice.tag)) if choice.tag else "has", "what it is"], [*rows, *others])

    def _about(self, kind: Type) -> str:
        return prose(self.plan.components[kind.name].text) if isinstance(kind, Ref) else ""
