"""Write types as Python annotations, for models and for callers."""

from __future__ import annotations

from .code import Use
from .facts import Choice, Const, Enum, Many, Map, Nullable, Object, Property, Ref, Scalar, Type
from .plan import Plan
from .text import literal

_ENCODED = {"Base64": "Base64", "DataURI": "DataURI"}
_ALIASES = {"File": "FileInput", "DateTime": "DateTime", "Date": "Date", "MediaURL": "MediaURL", **_ENCODED}
_INPUT_ALIASES = {
    "File": "FileInput",
    "DateTime": "DateTimeInput",
    "Date": "DateInput",
    "MediaURL": "MediaURLInput",
    **_ENCODED,
}
"""Types with names of `orq.types`, because a field named `date` would hide the class."""


def annotation(
    kind: Type,
    plan: Plan,
    use: Use,
    *,
    as_input: bool = False,
    sent: bool = False,
    decoded: bool = False,
    list_name: str = "list",
) -> str:
    """Write a type as the annotation of a field in a model.

    `as_input`: a caller passes it, so any kind of list or mapping fits. `sent`: it is never received, so text may stand
    for a time. `decoded`: msgspec reads it when the module is loaded.
    """

    def inner(kind: Type) -> str:
        return annotation(kind, plan, use, as_input=as_input, sent=sent, decoded=decoded, list_name=list_name)

    aliases = _INPUT_ALIASES if sent else _ALIASES
    match kind:
        case Scalar(name=name) if name in aliases:
            use("orq.types", aliases[name])
            return aliases[name]
        case Scalar(name="float") if decoded:
            use("orq.types", "Number")
            return "Number"
        case Scalar(name=name):
            if name == "Any":
                use("typing", "Any")
            return name
        case Const(value=bool()):
            return "bool"
        case Const(value=value):
            use("typing", "Literal")
            use("orq.types", "OpenEnum")
            return f"OpenEnum[Literal[{literal(value)}]]"
        case Ref(name=name):
            use(f"orq.models.{plan.module_of(name)}", name)
            return name
        case Many(item=item):
            if as_input:
                use("collections.abc", "Sequence")
            elif "." in list_name:
                use(list_name.rpartition(".")[0])
            return f"{'Sequence' if as_input else list_name}[{inner(item)}]"
        case Map(value=Scalar(name="Any")):
            use("typing", "Any")
            return "dict[str, Any]"
        case Map(value=value):
            if as_input:
                use("collections.abc", "Mapping")
            return f"{'Mapping' if as_input else 'dict'}[str, {inner(value)}]"
        case Nullable(inner=some):
            return f"{inner(some)} | None"
    raise TypeError(kind)


def may_be_absent(text: str, field: Property, use: Use, *, as_keyword: bool = False) -> str:
    """Add the absent value to an optional field's type: `UNSET` if null clears, else `None`."""
    if text == "Any":
        return text
    if not text.endswith("| None"):
        text = f"{text} | None"
    if not field.clears:
        return text
    use("orq._namespace" if as_keyword else "orq.types", "UnsetType")  # pydantic may read the keywords.
    return f"{text} | UnsetType"


def absent(field: Property, use: Use) -> str:
    """Write the default of an optional field."""
    if field.clears:
        use("orq.types", "UNSET")
    return "UNSET" if field.clears else "None"


def accepted(kind: Type, plan: Plan, use: Use) -> str:
    """Write a type for callers: each struct may also be its dict type."""
    match kind:
        case Ref(name=name) if plan.holds_struct(kind):
            if isinstance(plan.components.get(name), Choice):  # The alias already contains everything that is accepted.
                return twin(kind, plan, use)
            return f"{annotation(kind, plan, use)} | {twin(kind, plan, use)}"
        case Const(value=str() as value):
            use("typing", "Literal")
            return f"Literal[{literal(value)}]"
        case Many(item=item) if _may_be_text(item, plan):
            use("orq.types", "SequenceNotStr")
            return f"SequenceNotStr[{accepted(item, plan, use)}]"
        case Many(item=item):
            use("collections.abc", "Sequence")
            return f"Sequence[{accepted(item, plan, use)}]"
        case Map(value=Scalar(name="Any")):
            use("collections.abc", "Mapping")
            use("typing", "Any")
            return "Mapping[str, Any]"
        case Map(value=value) if plan.holds_struct(value):
            use("collections.abc", "Mapping")
            return f"Mapping[str, {accepted(value, plan, use)}]"
        case Nullable(inner=inner):
            return f"{accepted(inner, plan, use)} | None"
    return annotation(kind, plan, use, as_input=True, sent=True)


def _may_be_text(kind: Type, plan: Plan) -> bool:
    """Return whether values of a type may be text.

    A single text would then be a sequence of them.
    """
    if isinstance(kind, Ref):
        component = plan.components.get(kind.name)
        variants = component.variants if isinstance(component, Choice) else ()
        return isinstance(component, Enum) or any(_may_be_text(variant, plan) for variant in variants)
    return (isinstance(kind, Nullable) and _may_be_text(kind.inner, plan)) or kind == Scalar("str")


def parameter(kind: Type, plan: Plan, use: Use) -> str:
    """Write the type of a parameter. A list of messages may also hold plain dicts of text.

    This is not part of the alias, so that checkers still check an annotated list.
    """
    text = accepted(kind, plan, use)
    messages = _messages(kind, plan)
    if messages is None:
        return text
    use("collections.abc", "Mapping")
    item = accepted(messages, plan, use)
    if f"Sequence[{item}]" in text:
        return text.replace(f"Sequence[{item}]", f"Sequence[{item} | Mapping[str, str]]")
    use("collections.abc", "Sequence")
    loose = f"Sequence[{item} | Mapping[str, str]]"
    return f"{text.removesuffix(' | None')} | {loose} | None" if text.endswith(" | None") else f"{text} | {loose}"


def _messages(kind: Type, plan: Plan) -> Ref | None:
    """Return the union of messages that a list holds, if its objects have roles.

    The list may be a member of a union.
    """
    match kind:
        case Nullable(inner=inner):
            return _messages(inner, plan)
        case Many(item=Ref(name=name) as item):
            union = plan.components.get(name)
            return item if isinstance(union, Choice) and any(_has_role(v, plan) for v in union.variants) else None
        case Ref(name=name):
            union = plan.components.get(name)
            found = [_messages(variant, plan) for variant in union.variants] if isinstance(union, Choice) else []
            return next((item for item in found if item is not None), None)
    return None


def _has_role(kind: Type, plan: Plan) -> bool:
    component = plan.components.get(kind.name) if isinstance(kind, Ref) else None
    if isinstance(component, Choice):
        return any(_has_role(variant, plan) for variant in component.variants)
    return isinstance(component, Object) and any(field.wire == "role" for field in component.properties)


def twin(kind: Ref, plan: Plan, use: Use) -> str:
    """Write the dict type of a struct, or of a union of structs."""
    name = f"{kind.name}Param"
    use(f"orq.params.{plan.twin_module(kind.name)}", name)
    return name
