"""Write `orq/_job_facts.py`: facts about waiting, keys and calls that change data."""

from __future__ import annotations

from typing import Any

from . import names
from .check_facts import FactError
from .code import Code
from .facts import Enum, Many, Nullable, Object, Operation, Ref, Scalar, Type
from .plan import Plan
from .text import literal


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of the file by its name."""
    operations = sorted(plan.operations, key=lambda one: one.function)
    waits = {one.function: how for one in operations if (how := _written(plan, one))}
    upserts = {one.function: update.function for one in operations if (update := plan.update_by_key(one)) is not None}
    code = Code("orq._job_facts")
    code.use("collections.abc", "Mapping")
    code.use("typing", "Any")
    changing = [one.function for one in operations if one.method == "POST" and _changes(one)]
    waiting = "The arguments of `orq._wait_flow.Wait` for each function, with fields by their Python names."
    updating = "The function that updates by key, for each function that creates an object with a unique key."
    stored = "The functions whose POST creates, changes or deletes stored objects."
    body = [
        *code.constant("WAITS", "Mapping[str, Mapping[str, Any]]", literal(waits), waiting),
        *code.constant("UPSERTS", "Mapping[str, str]", literal(upserts), updating),
        *code.constant("CHANGING", "frozenset[str]", f"frozenset({literal(changing)})", stored),
    ]
    about = "Tables of functions: which can be waited for, which upsert, and which change stored objects."
    return {"_job_facts.py": code.text(about, body, lazy_annotations=False)}


def _changes(operation: Operation) -> bool:
    """Return whether a POST changes stored data.

    Answers of models, searches and lists do not.
    """
    role = operation.resource.role if operation.resource else "run"
    return role not in {"count", "list", "retrieve", "run"} or operation.status in {201, 202, 204}


def _written(plan: Plan, operation: Operation) -> dict[str, Any]:
    wait = operation.wait
    if wait is None:
        return {}
    place = (*operation.place, "x-orq-wait")
    if names.waiting(operation.name) is None:
        raise FactError(place, f"The name of {operation.name!r} must begin with get or retrieve.")
    if bool(wait.status) == bool(wait.counts):
        raise FactError(place, "Set either `status` or `counts`.")
    made: dict[str, Any] = {"open": wait.open, "done": wait.done, "failed": wait.failed}
    if wait.counts is not None:
        counts = wait.counts
        made = {"open": tuple(map(names.path, counts.open))}
        made |= {"passed": names.path(counts.passed), "failed_count": names.path(counts.failed)}
        for path in (*counts.open, counts.passed, counts.failed):
            if _at(plan, operation, path) != Scalar("int"):
                raise FactError((*place, "counts"), f"The field {path!r} must be a whole number.")
    else:
        kind = _at(plan, operation, wait.status)
        component = plan.components.get(kind.name) if isinstance(kind, Ref) else None
        known = set(component.values) if isinstance(component, Enum) else set()
        said = [*wait.open, *wait.done, *wait.failed]
        if set(said) != known or len(said) != len(known) or not wait.done:
            raise FactError(
                place, f"Each of {sorted(known)} must be open, done or failed, and at least one must be done."
            )
        made["status"] = names.path(wait.status)
    if wait.reason:
        if _at(plan, operation, wait.reason) != Scalar("str"):
            raise FactError((*place, "reason"), f"The field {wait.reason!r} must be text.")
        made["reason"] = names.path(wait.reason)
    keywords = {field.parameter for _, field in plan.requests[operation.id].fields}
    if taken := keywords & {"limit", "interval", "progress", "done"}:
        raise FactError(place, f"The operation has fields that are keywords of the wait: {', '.join(sorted(taken))}.")
    return {name: value for name, value in made.items() if value}


def _at(plan: Plan, operation: Operation, path: str) -> Type:
    """Return the type at a path of the answer."""
    kind = operation.json
    for step in path.split("."):
        component = plan.components.get(kind.name) if isinstance(kind, Ref) else None
        fields = component.properties if isinstance(component, Object) else ()
        kind = next((field.type for field in fields if field.wire == step.removesuffix("[]")), None)
        kind = kind.inner if isinstance(kind, Nullable) else kind
        if step.endswith("[]"):
            kind = kind.item if isinstance(kind, Many) else None
    if kind is None:
        raise FactError((*operation.place, "x-orq-wait"), f"The path {path!r} leads to nothing in the answer.")
    return kind
