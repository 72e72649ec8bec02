"""Plan -> `orq/_text_paths.py`: where the streams of text have it, for those who read events and whole answers."""

from __future__ import annotations

from .check_facts import FactError
from .code import Code
from .facts import Operation, Ref
from .plan import Plan
from .text import literal

_CHOICES = "choices[]."


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of the file, by its name."""
    tagged: dict[str, tuple[str, ...]] = {}
    in_choice: set[tuple[str, ...]] = set()
    wholes: dict[str, str] = {}
    for operation in plan.operations:
        if operation.stream_kind == "text" and operation.text is not None:
            assert isinstance(operation.events, Ref)
            assert operation.whole is not None
            module, whole = plan.components[operation.events.name].module, operation.whole.name
            if wholes.setdefault(module, whole) != whole:
                raise FactError((*operation.place, "x-orq-whole"), f"events of {module} are pieces of {wholes[module]}")
            path = tuple(operation.text.path.removeprefix(_CHOICES).split("."))
            if operation.text.event is not None:
                tagged[_tag(plan, operation, operation.text.event)] = path
            elif operation.text.path.startswith(_CHOICES):
                in_choice.add(path)
            else:
                raise FactError((*operation.place, "x-orq-text", "field"), "it leads into an event, or into choices[]")
    code = Code("orq._text_paths")
    code.use("collections.abc", "Mapping")
    body = [
        "",
        f"IN_EVENT: Mapping[str, tuple[str, ...]] = {literal(dict(sorted(tagged.items())))}",
        '"""Where the text is in an event, by the tag of the event."""',
        "",
        f"IN_CHOICE: tuple[tuple[str, ...], ...] = {literal(tuple(sorted(in_choice)))}",
        '"""Where the text may be in one of `choices`."""',
        "",
        f"WHOLE: Mapping[str, str] = {literal(dict(sorted(wholes.items())))}",
        '"""The type of the answer that events are pieces of, by the module of their types."""',
    ]
    about = "Where an answer and the events of a stream have their text, in names of fields."
    return {"_text_paths.py": code.text(about, body, lazy_annotations=False)}


def _tag(plan: Plan, operation: Operation, event: str) -> str:
    if event not in plan.tags:
        raise FactError((*operation.place, "x-orq-text", "event"), f"{event!r} is no event with a tag of its own")
    return plan.tags[event][1]
