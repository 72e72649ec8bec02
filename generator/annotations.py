"""Types as Python writes them: in models, and as a caller may give them."""

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
"""Types that bear names of `orq.types`: a field named `date` would hide the class."""


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
    """Write a type as it stands in a model.

    `as_input`, of a caller: lists and maps of any class are taken; `sent`: it is never received, so that text may
    stand for a time. `decoded`: msgspec reads it when the module is loaded.
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
    """Add to the type of an optional field how it is absent: `UNSET` where null clears, else `None`."""
    if text == "Any":
        return text
    if not text.endswith("| None"):
        text = f"{text} | None"
    if not field.clears:
        return text
    use("orq._namespace" if as_keyword else "orq.types", "UnsetType")  # pydantic may read keywords
    return f"{text} | UnsetType"


def absent(field: Property, use: Use) -> str:
    """Write the default of an optional field."""
    if field.clears:
        use("orq.types", "UNSET")
    return "UNSET" if field.clears else "None"


def accepted(kind: Type, plan: Plan, use: Use) -> str:
    """Write a type as a caller may give it: each struct also as its dict twin."""
    match kind:
        case Ref(name=name) if plan.holds_struct(kind):
            if isinstance(plan.components.get(name), Choice):  # its alias is all that is accepted
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
    """Tell whether a text is one of the values of a type: then one text would be a sequence of them."""
    if isinstance(kind, Ref):
        component = plan.components.get(kind.name)
        variants = component.variants if isinstance(component, Choice) else ()
        return isinstance(component, Enum) or any(_may_be_text(variant, plan) for variant in variants)
    return (isinstance(kind, Nullable) and _may_be_text(kind.inner, plan)) or kind == Scalar("str")


def parameter(kind: Type, plan: Plan, use: Use) -> str:
    """Write the type of a parameter: a list of messages is also taken as plain dicts of text, as many programs hold it.

    It stands here and not in the alias, so that an annotated list is still checked.
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
    """Return the union that a list holds, if one of its objects has a role; or that a union of such a list holds."""
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
    """Write the dict twin of a struct, or of a union of structs."""
    name = f"{kind.name}Param"
    use(f"orq.params.{plan.twin_module(kind.name)}", name)
    return name
