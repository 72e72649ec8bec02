"""Print how many structs one function of orq loads, and how many it needs."""

import sys
from typing import Any

import msgspec
from msgspec import inspect as mi

from orq import funcs
from orq._engine.operation import operation_of

operation: Any = operation_of(getattr(funcs, sys.argv[1]))
needed: set[type] = set()


def loaded(cls: type) -> set[type]:
    """Return the subclasses of a model class."""
    below: list[type] = cls.__subclasses__()
    return {each for each in below if each.__module__.startswith("orq.models.")}.union(*map(loaded, below))


def walk(node: Any) -> None:
    """Collect the structs that a type contains."""
    if isinstance(node, mi.StructType):
        if node.cls in needed:
            return
        needed.add(node.cls)
    elif isinstance(node, mi.CustomType):  # This is a union whose variants are selected by keys.
        for variant, _ in getattr(node.cls, "variants", ()):
            walk(mi.type_info(variant))
    for name in getattr(node, "__struct_fields__", ()):
        child = getattr(node, name)
        for item in child if isinstance(child, tuple) else (child,):
            if isinstance(item, (mi.Type, mi.Field)):
                walk(item)


answers = (operation.answer, getattr(operation, "streamed", None))
for kind in (operation.request, *(getattr(answer, "type", None) for answer in answers)):
    walk(mi.type_info(kind))
print(len(loaded(msgspec.Struct)), len(needed))
