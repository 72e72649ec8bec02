"""Write `orq/_text_paths.py`: where streams and whole answers have their text."""

from __future__ import annotations

from typing import Any

from .check_facts import FactError
from .code import Code
from .facts import Operation, Ref
from .plan import Plan
from .text import literal

_CHOICES = "choices[]."
_TAGGED = "Where the text is in an event, by the tag of the event."
_WHOLES = "The type of the answer that events are pieces of, by the module of their types."


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of the file by its name."""
    tagged: dict[str, tuple[str, ...]] = {}
    in_choice: set[tuple[str, ...]] = set()
    wholes: dict[str, str] = {}
    for operation in plan.operations:
        if operation.stream_kind == "text" and operation.text is not None:
            assert isinstance(operation.events, Ref)
            assert operation.whole is not None
            module, whole = plan.components[operation.events.name].module, operation.whole.name
            if wholes.setdefault(module, whole) != whole:
                raise FactError(
                    (*operation.place, "x-orq-whole"), f"The events of {module} are already pieces of {wholes[module]}."
                )
            path = tuple(operation.text.path.removeprefix(_CHOICES).split("."))
            if operation.text.event is not None:
                tagged[_tag(plan, operation, operation.text.event)] = path
            elif operation.text.path.startswith(_CHOICES):
                in_choice.add(path)
            else:
                raise FactError(
                    (*operation.place, "x-orq-text", "field"), "The path must lead into an event, or into choices[]."
                )
    code = Code("orq._text_paths")
    code.use("collections.abc", "Mapping")
    tables: list[tuple[str, str, Any, str]] = [
        ("IN_EVENT", "Mapping[str, tuple[str, ...]]", dict(sorted(tagged.items())), _TAGGED),
        (
            "IN_CHOICE",
            "tuple[tuple[str, ...], ...]",
            tuple(sorted(in_choice)),
            "Where the text may be in one of `choices`.",
        ),
        ("WHOLE", "Mapping[str, str]", dict(sorted(wholes.items())), _WHOLES),
    ]
    body = [line for name, kind, value, said in tables for line in code.constant(name, kind, literal(value), said)]
    about = "Tables of field paths: where answers and events of a stream have their text."
    return {"_text_paths.py": code.text(about, body, lazy_annotations=False)}


def _tag(plan: Plan, operation: Operation, event: str) -> str:
    if event not in plan.tags:
        raise FactError((*operation.place, "x-orq-text", "event"), f"The event {event!r} must have its own tag.")
    return plan.tags[event][1]
