"""Write `orq/params`: a TypedDict with Python names for each type that a request can hold."""

from __future__ import annotations

from collections import defaultdict

from .annotations import accepted, annotation, parameter, twin
from .code import Code, lazy_package
from .facts import Choice, Const, Property, Ref, Type
from .plan import Plan
from .text import literal

_MODULES = (
    "A module holds the twins for all modules of `orq.models` that begin with its letter. Smaller modules would double "
    "the size of this package. What their annotations name is imported when they are read."
)


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each module by its file name."""
    twins: dict[str, list[str]] = defaultdict(list)
    for name in plan.ordered([name for members in plan.modules().values() for name in members]):
        if _has_twin(plan, name):
            twins[plan.twin_module(name)].append(name)
    files = {f"{module}.py": _Module(plan, module, members).text() for module, members in twins.items()}
    named = {module: [f"{name}Param" for name in members] for module, members in twins.items()}
    about = "Dict twins of the types that requests hold, for annotations; by name."
    files["__init__.py"] = lazy_package(f"{about}\n\n{_MODULES}", named)
    return files


def _has_twin(plan: Plan, name: str) -> bool:
    if name in plan.requests_by_name:
        return True
    return name in plan.inputs and plan.holds_struct(Ref(name))


class _Module:
    def __init__(self, plan: Plan, module: str, members: list[str]) -> None:
        self.plan, self.module, self.members = plan, module, members
        self.unions = module.endswith("_unions")
        self.code = Code(f"orq.params.{module}")
        self.code.define(*(f"{name}Param" for name in members))

    def text(self) -> str:
        body = [line for name in self.members for line in ["", "", *self._definition(name)]]
        if not self.unions:
            self.code.use("orq._lazy_annotations", "lazy_annotations")
            body += ["", "", "lazy_annotations(__name__)"]
        return self.code.text("", body)

    def _definition(self, name: str) -> list[str]:
        component = None if name in self.plan.requests_by_name else self.plan.components[name]
        return self._alias(component) if isinstance(component, Choice) else self._twin(name)

    def _use(self, module: str, *wanted: str) -> None:
        """Import the parts of a union at load time, and names in annotations only for checkers."""
        (self.code.use if self.unions else self.code.use_for_typing)(module, *wanted)

    def _alias(self, choice: Choice) -> list[str]:
        name = choice.name
        self.code.use("typing", "TypeAlias")
        parts = [*map(self._twin_or_type, choice.variants), annotation(Ref(name), self.plan, self._use)]
        parts += [annotation(Ref(given), self.plan, self._use) for given in choice.handed_back]
        variants = " | ".join(dict.fromkeys(parts))
        return [f"{name}Param: TypeAlias = {variants}"]

    def _twin_or_type(self, kind: Type) -> str:
        if isinstance(kind, Ref) and self.plan.holds_struct(kind):
            return twin(kind, self.plan, self._use)
        return accepted(kind, self.plan, self._use)

    def _twin(self, name: str) -> list[str]:
        self.code.use("typing_extensions", "TypedDict")  # Before Python 3.12 pydantic only accepts this TypedDict.
        tag = self.plan.tags.get(name)
        fields: list[str] = []
        keywords: list[str] = []
        if tag:
            self._use("typing", "Literal")
            fields.append(f"{tag[0]}: Literal[{literal(tag[1])}]")
        for place, field in self.plan.fields(name):
            if not tag or field.wire != tag[0]:
                left_out = self.plan.left_to_client(name, place, field)
                text = self._type(field, left_out, name in self.plan.requests_by_name)
                if field.key == field.python:
                    fields.append(f"{field.python}: {text}")
                else:
                    keywords.append(f"{literal(field.key)}: {literal(text)}")
        base = f"_{name}Keywords" if keywords else "TypedDict"
        head = [f"class {name}Param({base}):{'' if fields else ' ...'}"]
        if keywords:  # A class cannot have a field with such a name.
            head = [f'{base} = TypedDict("{base}", {{{", ".join(keywords)}}})', "", "", *head]
        return [*head, *(f"    {line}" for line in fields)]

    def _type(self, field: Property, left_out: bool, is_request: bool) -> str:
        write = parameter if is_request else accepted
        text = write(field.type, self.plan, self._use)
        has_default = isinstance(field.type, Const) and isinstance(field.type.value, str)
        if field.required and not has_default and not left_out:
            return text
        self._use("typing_extensions", "NotRequired")
        if (left_out or not field.required) and not text.endswith(("| None", "Any")):
            text = f"{text} | None"
        return f"NotRequired[{text}]"
