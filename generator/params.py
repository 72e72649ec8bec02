"""Plan -> `orq/params`: for each type that a request can hold, its twin as a TypedDict of Python names."""

from __future__ import annotations

import re
from collections import defaultdict

from . import names
from .facts import Choice, Const, Object, Property, Ref, Scalar, Type
from .models import lazy_init
from .plan import Plan
from .text import MARK, accepted, docstring, imports, quoted

_WORDS = {
    "Any": "typing",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "FileInput": "..types",
}


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each module, by file name."""
    twins = {module: [n for n in members if _has_twin(plan, n)] for module, members in plan.modules().items()}
    twins = {module: members for module, members in twins.items() if members}
    files = {f"{module}.py": _module(plan, module, members) for module, members in twins.items()}
    named = {module: [f"{name}Param" for name in members] for module, members in twins.items()}
    files["__init__.py"] = lazy_init("Dict twins of the types that requests hold, for annotations; by name.", named)
    return files


def _has_twin(plan: Plan, name: str) -> bool:
    if name in plan.requests_by_name:
        return True
    return name in plan.inputs and plan.holds_struct(Ref(name))


def _module(plan: Plan, module: str, members: list[str]) -> str:
    lazily: dict[str, set[str]] = defaultdict(set)
    always: dict[str, set[str]] = defaultdict(set)
    blocks: list[str] = []
    for name in members:
        blocks += ["", "", *(_twin(plan, name, always) if _is_struct(plan, name) else _alias(plan, name, always))]
    words = set(re.findall(r"\w+", "\n".join(line for line in blocks if '"""' not in line)))
    for needed in {needed for name in members for needed in plan.needs(name)}:
        home = plan.module_of(needed)
        if needed in words:
            lazily[f"..models.{home}"].add(needed)
        if home != module and f"{needed}Param" in words:
            lazily[f".{home}"].add(f"{needed}Param")
    text = "\n".join(blocks)
    if "NotRequired" in words:
        lazily["typing_extensions"].add("NotRequired")
    for word, home in _WORDS.items():
        if word in words:
            (always if home == "typing" else lazily)[home].add(word)
    if lazily:
        always["typing"].add("TYPE_CHECKING")
    head = [MARK, f'"""Dict twins of `orq.models.{module}`."""', "", "from __future__ import annotations", ""]
    body = [*imports(always)]
    if lazily:
        body += ["", "if TYPE_CHECKING:", *imports(lazily, "    ")]
    return "\n".join([*head, *body, text]) + "\n"


def _is_struct(plan: Plan, name: str) -> bool:
    return name in plan.requests_by_name or isinstance(plan.components[name], Object)


def _alias(plan: Plan, name: str, always: dict[str, set[str]]) -> list[str]:
    choice = plan.components[name]
    assert isinstance(choice, Choice)
    always["typing"].add("TypeAlias")
    variants = " | ".join(_twin_or_type(variant, plan) for variant in choice.variants)
    about = docstring(_about(name), "")
    if all(isinstance(v, Scalar) or _is_at_hand(v, name, plan) for v in choice.variants):
        return [f"{name}Param: TypeAlias = {variants}", *about]
    always["typing"] |= {"TYPE_CHECKING", "Any"}  # what it names is there for checkers only
    return ["if TYPE_CHECKING:", f"    {name}Param: TypeAlias = {variants}", "else:", f"    {name}Param = Any", *about]


def _twin_or_type(kind: Type, plan: Plan) -> str:
    return f"{kind.name}Param" if isinstance(kind, Ref) and plan.holds_struct(kind) else accepted(kind, plan)


def _is_at_hand(kind: Type, name: str, plan: Plan) -> bool:
    return isinstance(kind, Ref) and plan.holds_struct(kind) and plan.module_of(kind.name) == plan.module_of(name)


def _twin(plan: Plan, name: str, always: dict[str, set[str]]) -> list[str]:
    always["typing"].add("TypedDict")
    tag = plan.tags.get(name)
    fields: list[str] = []
    if tag:
        fields.append(f"{tag[0]}: Literal[{quoted(tag[1])}]")
    for _, field in plan.fields(name):
        if not tag or field.wire != tag[0]:
            fields.append(f"{field.python}: {_type(field, plan)}")
    head = [f"class {name}Param(TypedDict):", *docstring(_about(name))]
    return [*head, "", *(f"    {line}" for line in fields)] if fields else head


def _about(name: str) -> str:
    spoken = names.article(name)
    return f"{spoken[0].upper()}{spoken[1:]} as a dict."


def _type(field: Property, plan: Plan) -> str:
    text = accepted(field.type, plan)
    has_default = isinstance(field.type, Const) and isinstance(field.type.value, str)
    return text if field.required and not has_default else f"NotRequired[{text}]"
