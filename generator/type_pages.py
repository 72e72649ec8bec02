"""Write `docs/reference/types`: a page for each module of `orq.models`."""

from __future__ import annotations

import json
from itertools import groupby

from .areas import by_area
from .examples import of_type
from .facts import Choice, Component, Const, Enum, Object, Operation, Property
from .markdown import MARK, code_block, constant, link, page, prose, table
from .plan import Plan, is_free_form
from .table_cells import Cells
from .users import Users

_MOST = 8
"""The number of users that a sentence names."""


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each page by its file name."""
    listed = {module: sorted(members) for module, members in plan.modules().items()}
    writer = _Pages(plan)
    files = {f"{module}.md": writer.page(module, members) for module, members in listed.items()}
    return {**files, "index.md": writer.index(listed)}


class _Pages:
    def __init__(self, plan: Plan) -> None:
        self.plan, self.cells = plan, Cells(plan, "")
        self.users = Users(plan)
        self.taken = {plan.requests[operation.id].name: self._operation(operation) for operation in plan.operations}

    def index(self, listed: dict[str, list[str]]) -> str:
        """Write the page that lists all types."""
        parts = []
        for letter, group in groupby(listed, key=lambda module: module[0]):
            rows = [[link(module, f"{module}.md"), ", ".join(map(self.cells.name, listed[module]))] for module in group]
            parts += [f"## {letter.upper()}", *table(["module", "types"], rows)]
        return page(
            MARK,
            "# Types",
            f"{sum(map(len, listed.values()))} types, all in `orq.models`. In a request, a dict of the same names may "
            "stand for each that has fields, and `orq.params` has its twin for annotations. Where Python has a keyword "
            "of that name, the field ends in an underscore (`from_`), and the dict has the plain name (`from`).",
            "A type that ends with `or None` means that the field may be absent: it reads as `None` then. Where "
            "`None` clears a stored value, a field that is not given reads as `UNSET`. A field that always has one "
            "value is filled in by the class; a dict must give the tag.",
            *parts,
        )

    def page(self, module: str, members: list[str]) -> str:
        """Write the page of a module."""
        sections = (part for name in members for part in [f"## {name}", *self._type(name)])
        where = "All are in `orq.models`. The [index](index.md) says how to read this page."
        return page(MARK, f"# {module}", self.purpose(members), where, *sections)

    def purpose(self, members: list[str]) -> str:
        """Say which operations the types of a page are for, and in which area these are."""
        takers, givers = (
            {key: value for name in members for key, value in users[name].items()}
            for users in (self.users.takers, self.users.givers)
        )
        found = sorted({**takers, **givers}.values(), key=lambda operation: (operation.group, operation.name))
        if not found:
            return "These types are bodies of error answers. No operation takes or returns them otherwise."
        groups = list(dict.fromkeys(operation.group for operation in found))
        areas = ", ".join(f"**{area}**" for area in by_area(groups))
        verbs = ["take"] * bool(takers) + ["return"] * bool(givers)
        does = " or ".join(verb + "s" * (len(found) == 1) for verb in verbs) + " these types"
        if len(groups) == 1 or len(found) <= _MOST:
            return f"{areas}: {_listed([self._operation(operation) for operation in found])} {does}."
        places = _listed([link(group, f"../{group}.md") for group in groups])
        return f"{areas}: {len(found)} operations {does}, in {places}."

    def _operation(self, operation: Operation) -> str:
        return link(f"{operation.group}.{operation.name}", f"../{operation.group}.md#{operation.name}")

    def _type(self, name: str) -> list[str]:
        if name in self.taken:
            return [f"What {self.taken[name]} takes: its parameters are the fields."]
        component = self.plan.components[name]
        about = [prose(component.text)] if component.text else []
        return [*about, *self._inside(component), *self._example(name, component), *self._used(name)]

    def _example(self, name: str, component: Component) -> list[str]:
        """Show an object of the type as plain data."""
        if not isinstance(component, Object) or name not in self.users.any_operation:
            return []
        value = of_type(self.plan, name, self.users.any_operation[name])
        return (
            [code_block("json", json.dumps(value, indent=2, ensure_ascii=False, default=lambda _: "..."))]
            if value
            else []
        )

    def _used(self, name: str) -> list[str]:
        """List the users of the type."""
        calls = [self._operation(operation) for operation in self.users.operations[name]]
        types = [self.cells.name(other) for other in self.users.holders[name] if other not in self.taken]
        return [f"Used in {_listed([*calls, *types])}."] if calls or types else []

    def _inside(self, component: Component) -> list[str]:
        if isinstance(component, Choice):
            return self.cells.variants(component, "type")
        if isinstance(component, Enum):
            return [f"One of {', '.join(map(constant, component.values))}, or any other text."]
        if is_free_form(component):
            return ["A `dict` with any keys."]
        rows = [self.cells.field(field, self._needed(component, field)) for field in component.properties]
        return table(["field", "what it is", "type"], rows) or ["No fields."]

    def _needed(self, component: Object, field: Property) -> str:
        given, tag = component.use != "response", self.plan.tags.get(component.name)
        if given and tag and tag[0] == field.wire:
            return "Always this value: it is the tag."
        if given and field.required and isinstance(field.type, Const):
            return "Always this value."
        return "Required." if given and field.required else ""


def _listed(places: list[str]) -> str:
    """Join places to one text. It names the first ones, and the number of the others."""
    *named, last = places if len(places) <= _MOST else [*places[:_MOST], f"{len(places) - _MOST} more"]
    return f"{', '.join(named)} and {last}" if named else last
