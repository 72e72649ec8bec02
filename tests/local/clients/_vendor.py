"""Create, list, fetch and delete all kinds with the vendor's client.

A Python with orq-ai-sdk runs this.

`_vendor.py URL PLAN` reads the calls that the facts allow, and prints the kinds whose state was kept. It raises for a
kind whose state was lost; kinds that this client cannot create are printed with the reason.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
import warnings
from pathlib import Path
from typing import Any

from orq_ai_sdk import Orq

warnings.simplefilter("ignore")
CLIENT: Any = Orq(api_key="local", server_url=sys.argv[1])
KINDS: dict[str, dict[str, Any]] = json.loads(Path(sys.argv[2]).read_text())
MAKERS = ("create", "batch-create", "upsert", "batch-upsert")
NAMES = ("key", "name", "display_name", "external_id", "email", "slug")
made = 0


class CannotBeTriedError(Exception):
    """What the vendor's client has no method for, or what nobody can create."""


def method(operation: dict[str, Any]) -> Any:
    found = CLIENT
    for part in (*operation["group"].split("."), operation["method"]):
        found = getattr(found, part, None)
        if found is None:
            raise CannotBeTriedError(f"no {operation['group']}.{operation['method']}")
    return found


def call(operation: dict[str, Any], above: list[str], given: dict[str, Any]) -> Any:
    """Call an operation, with what belongs into its body in the way that the method wants it."""
    run = method(operation)
    known = inspect.signature(run).parameters
    path = [re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() for name in operation["path"]]
    arguments = dict(zip(path, above, strict=False))
    body = {name: value for name, value in given.items() if name not in path}
    if "body" in body or not body.keys() <= known.keys():
        whole = body.get("body", body)
        free = [name for name in known if name not in arguments and name.startswith("request")]
        if not free:
            raise CannotBeTriedError("its method takes other names")
        body = {free[0]: whole}
    wanted = [name for name, one in known.items() if one.default is one.empty and name not in arguments | body]
    answer = run(**arguments, **body, **{name: {} for name in wanted})
    return plain(getattr(answer, "result", answer))


def plain(value: Any) -> Any:
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.model_dump(by_alias=True, mode="json") if hasattr(value, "model_dump") else value


def find(value: Any, names: tuple[str, ...]) -> str | None:
    """Return the first id in an answer."""
    if isinstance(value, list):
        return next(filter(None, (find(item, names) for item in value)), None)
    if not isinstance(value, dict):
        return None
    own = next((value[name] for name in names if isinstance(value.get(name), str)), None)
    return own or next(filter(None, (find(item, names) for item in value.values() if isinstance(item, dict))), None)


def create(kind: str, above: list[str]) -> str:
    global made
    operation = next((KINDS[kind][role] for role in MAKERS if role in KINDS[kind]), None)
    if operation is None:
        raise CannotBeTriedError("no operation creates one")
    made += 1

    def own(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        unlike = {name: f"{item}{made}".lower() for name, item in value.items() if name in NAMES and type(item) is str}
        return {name: unlike.get(name, own(item)) for name, item in value.items()}

    answer = call(operation, above, own(operation["given"]))
    found = find(answer, (operation["id"], operation["id"].lstrip("_"), "id"))
    if found is None:
        raise CannotBeTriedError("its answer has no id")
    return found


def walk(kind: str) -> None:
    operations, above = KINDS[kind], []
    for parent in next(iter(operations.values()))["parents"]:
        above.append(create(parent, above))
    own = create(kind, above)

    def text(role: str) -> str:
        one = operations[role]
        given = dict(one["given"])
        if len(one["path"]) <= len(above) and role != "list":  # the id is in the body or the query
            given |= {
                name: own for name in (one["id"], one["id"].lstrip("_"), f"{kind.rstrip('s')}_id") if name in given
            }
        return json.dumps(call(one, [*above, own], given), default=str)

    if "list" in operations:
        assert own in text("list"), f"{kind}: the list lacks it"
    if "retrieve" in operations:
        shown = text("retrieve")
        assert own in shown or shown == "{}", f"{kind}: it is another"  # the type of the answer has no fields
    if "delete" in operations:
        text("delete")
        if "retrieve" in operations:
            try:
                text("retrieve")
            except Exception as error:
                assert getattr(error, "status_code", None) == 404, f"{kind}: {error!r}"
            else:
                raise AssertionError(f"{kind}: it is still there")


for kind in KINDS:
    try:
        walk(kind)
    except CannotBeTriedError as reason:
        print("not tried:", kind, "-", reason)
    else:
        print("kept:", kind)
