"""Write `orq/_job_facts.py`: how to wait for results, which objects have a key, which calls change data."""

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
        raise FactError(place, f"{operation.name!r} fetches nothing: its name begins with get or retrieve")
    if bool(wait.status) == bool(wait.counts):
        raise FactError(place, "say either by `status` or by `counts` how far it has come")
    made: dict[str, Any] = {"open": wait.open, "done": wait.done, "failed": wait.failed}
    if wait.counts is not None:
        counts = wait.counts
        made = {"open": tuple(map(names.path, counts.open))}
        made |= {"passed": names.path(counts.passed), "failed_count": names.path(counts.failed)}
        for path in (*counts.open, counts.passed, counts.failed):
            if _at(plan, operation, path) != Scalar("int"):
                raise FactError((*place, "counts"), f"{path!r} is no whole number")
    else:
        kind = _at(plan, operation, wait.status)
        component = plan.components.get(kind.name) if isinstance(kind, Ref) else None
        known = set(component.values) if isinstance(component, Enum) else set()
        said = [*wait.open, *wait.done, *wait.failed]
        if set(said) != known or len(said) != len(known) or not wait.done:
            raise FactError(place, f"each of {sorted(known)} is open, done or failed, and one is done")
        made["status"] = names.path(wait.status)
    if wait.reason:
        if _at(plan, operation, wait.reason) != Scalar("str"):
            raise FactError((*place, "reason"), f"{wait.reason!r} is no text")
        made["reason"] = names.path(wait.reason)
    keywords = {field.parameter for _, field in plan.requests[operation.id].fields}
    if taken := keywords & {"limit", "interval", "progress", "done"}:
        raise FactError(place, f"what waits has keywords of its own: {', '.join(sorted(taken))}")
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
        raise FactError((*operation.place, "x-orq-wait"), f"{path!r} leads nowhere in the answer")
    return kind
