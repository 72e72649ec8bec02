"""Write `orq/_time_types.py`: the structs with a time.

The decoder skips all other structs.
"""

from __future__ import annotations

from functools import cache

from .code import Code
from .facts import Many, Map, Nullable, Object, Scalar, Type
from .plan import Plan
from .text import literal


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of the file by its name."""

    @cache
    def holds_time(name: str) -> bool:
        if name in plan.requests_by_name:
            kinds = [field.type for _, field in plan.requests_by_name[name].fields]
        else:
            component = plan.components[name]
            kinds = [field.type for field in component.properties] if isinstance(component, Object) else []
        return any(map(_is_time, kinds)) or any(map(holds_time, plan.needs(name)))

    structs = {name for name, component in plan.components.items() if isinstance(component, Object)}
    found = sorted(filter(holds_time, structs | plan.requests_by_name.keys()))
    code = Code("orq._time_types")
    about = "The structs of `orq.models` that contain a time, directly or in a field."
    body = code.constant("WITH_TIMES", "frozenset[str]", f"frozenset({literal(tuple(found))})", about)
    return {"_time_types.py": code.text("The names of the models that hold a time.", body, lazy_annotations=False)}


def _is_time(kind: Type) -> bool:
    match kind:
        case Scalar(name="DateTime"):
            return True
        case Many(item=inner) | Map(value=inner) | Nullable(inner=inner):
            return _is_time(inner)
    return False
