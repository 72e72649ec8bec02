"""Write the cells of the reference's tables, with links to the pages of types."""

from __future__ import annotations

from collections import defaultdict

from .facts import Choice, Enum, Many, Map, Nullable, Property, Ref, Type
from .markdown import code_span, constant, link, prose, table, type_name
from .names import attribute
from .plan import Plan, refs

_MANY = 12
"""The number of values of an enum, or types of a union, that a cell names."""
_UNKNOWN = ["`Unrecognized`", "any other", "What this version has no type for: its `tag` and its plain `value`."]


class Cells:
    """Writes cells about fields and types.

    `folder` is the path from the page to those of the types.
    """

    def __init__(self, plan: Plan, folder: str) -> None:
        self.plan, self.folder = plan, folder

    def linked(self, text: str, name: str) -> str:
        """Link a text to the description of a type."""
        return link(text, f"{self.folder}{self.plan.module_of(name)}.md#{name.lower()}")

    def name(self, name: str) -> str:
        """Write the name of a type."""
        return self.linked(name, name)

    def type(self, kind: Type) -> str:
        """Write a type in a form without bars, which would end the cell."""
        if isinstance(kind, Nullable):
            return f"{self.type(kind.inner)} or `None`"
        text, names = type_name(kind), refs(kind)
        return self.linked(text, names[0]) if names else code_span(text)

    def field(self, field: Property, needed: str = "") -> list[str]:
        """Write the row of a field: name, description and type.

        `needed` says whether a request must have it.
        """
        clears = "`None` clears it." if field.clears else ""
        about = " ".join(filter(None, [needed, prose(field.text), self._values(field.type), clears]))
        optional = not field.required and not isinstance(field.type, Nullable) and not needed
        return [code_span(field.python), about, self.type(Nullable(field.type) if optional else field.type)]

    def _values(self, kind: Type) -> str:
        """List the values of an enum, or the types of a union."""
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
        """List the types of a union."""
        shown = choice.variants[:_MANY]
        return f"One of {', '.join(map(self.type, shown))}{', …' if len(choice.variants) > _MANY else ''}."

    def variants(self, choice: Choice, head: str) -> list[str]:
        """Write the table of a union whose types a tag or their keys select, else list its types."""
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
