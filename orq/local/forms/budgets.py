"""Handlers for budgets: count the use of models, and refuse calls above a budget.

Tokens and requests are counted.

Calls have no price, and CEL expressions are not read: limits on cost and budgets with `match` are reported as ignored.
Periods follow the calendar in UTC; weeks start on Monday. A minute starts with its first request.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from msgspec.structs import replace

from ..call import Answer, Handler, LocalCall
from ..clock import to_text
from ..http_problem import HttpProblem
from ..state.collections import stored
from ..state.filters import moment_of
from ..state.rows import Objects, Row
from .asking import IDENTITY, named
from .derived import found
from .keys import key_row, token_of

BUDGETS, USAGE = "budgets", "budget_usage"
_MINUTE = 60_000
_UNREAD = ("match", "limits.amount")


async def change(call: LocalCall) -> Answer:
    """Store a new or changed budget, under the names in the service's answers."""
    body = {name: value if name == "match" else _camel(value) for name, value in call.body.items()}
    if call.operation.name == "budgets_create":
        body.setdefault("is_active", True)
    answer = await stored(replace(call, body=body))
    asked = {*body, *(f"limits.{name}" for name in _limits(body))}
    unread = [name for name in _UNREAD if name in asked]
    return replace(answer, ignored=(*answer.ignored, *unread))


async def show(call: LocalCall) -> Answer:
    """Answer with a budget or a list of budgets, with the usage of each."""
    answer, now = await stored(call), call.server.clock.now()

    def with_usage(objects: Objects) -> dict[str, Any]:
        def whole(budget: Any) -> Any:
            row = objects.get(BUDGETS, budget["budgetId"])
            if row is None:
                return budget
            used = _used(objects, row, now)[1]
            return {**budget, "usage": {"tokens": used["tokens"], "requests": used["requests"]}}

        value = dict(answer.value)
        if "budget" in value:
            return {**value, "budget": whole(value["budget"])}
        return {**value, "data": [whole(one) for one in value["data"]]}

    return replace(answer, value=await call.server.store.read(with_usage))


async def reset(call: LocalCall) -> Answer:
    """Reset the usage of a budget. The budget itself does not change."""

    def clear(objects: Objects) -> Any:
        row = found(objects, BUDGETS, call.path["budget_id"])
        objects.clear(USAGE, row)
        return row.body

    return Answer(kind="stored", value={"budget": await call.server.store.write(clear)})


async def admit(call: LocalCall, model: str) -> None:
    """Count a model request in all its budgets. Raise `HttpProblem` if a budget is used up."""
    if not call.server.store.may_hold(BUDGETS):
        return
    now = call.server.clock.now()

    def take(objects: Objects) -> None:
        counted = [(row, *_used(objects, row, now)) for row in _applying(objects, call, model, now)]
        for row, _, used in counted:
            _check(row, used)
        for row, usage, used in counted:
            _keep(objects, row, usage, {**used, "requests": used["requests"] + 1, "minute": used["minute"] or now})

    await call.server.store.write(take)


def count(objects: Objects, call: LocalCall, model: str, tokens: int) -> None:
    """Count the tokens of a call in all its budgets."""
    now = call.server.clock.now()
    for row in _applying(objects, call, model, now) if tokens and call.server.store.may_hold(BUDGETS) else ():
        usage, used = _used(objects, row, now)
        _keep(objects, row, usage, {**used, "tokens": used["tokens"] + tokens})


def period_start(period: str, now: int) -> int:
    """Return the start of a budget's period in milliseconds.

    A period without an end starts at 0.
    """
    day = datetime.fromtimestamp(now / 1000, timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0)
    starts = {
        "DAILY": day,
        "WEEKLY": day - timedelta(days=day.weekday()),
        "MONTHLY": day.replace(day=1),
        "YEARLY": day.replace(month=1, day=1),
    }
    start = starts.get(period.rpartition("_")[2])
    return 0 if start is None else int(start.timestamp() * 1000)


def _camel(value: Any) -> Any:
    if isinstance(value, list):
        return [_camel(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {re.sub("_([a-z])", lambda found: found[1].upper(), name): _camel(item) for name, item in value.items()}


def _limits(body: Mapping[str, Any]) -> Mapping[str, Any]:
    return body.get("limits") or {}


def _used(objects: Objects, budget: Row, now: int) -> tuple[Row | None, dict[str, int]]:
    """Return the stored usage of a budget, and the values for the current period and minute."""
    row = objects.get(USAGE, "", budget)
    kept = {"since": 0, "tokens": 0, "minute": 0, "requests": 0, **(row.body if row is not None else {})}
    start = period_start(str(_limits(budget.body).get("period")), now)
    if kept["since"] != start:
        kept |= {"since": start, "tokens": 0}
    if not kept["minute"] <= now < kept["minute"] + _MINUTE:
        kept |= {"minute": 0, "requests": 0}
    return row, kept


def _keep(objects: Objects, budget: Row, usage: Row | None, used: dict[str, int]) -> None:
    if usage is None:
        objects.add(USAGE, used, id="", parent=budget)
    else:
        objects.replace(usage, used)


def _check(budget: Row, used: Mapping[str, int]) -> None:
    tokens = _limits(budget.body).get("tokenLimit")
    if tokens is not None and used["tokens"] >= tokens:
        period = f", since {to_text(used['since'])}" if used["since"] else ""
        raise HttpProblem(429, f"The budget {budget.id} is used up, with {used['tokens']} of {tokens} tokens{period}.")
    requests = (budget.body.get("rateLimit") or {}).get("requestsPerMinute")
    if requests is not None and used["requests"] >= requests:
        raise HttpProblem(429, f"The budget {budget.id} allows {requests} requests a minute, and they are used up.")


def _applying(objects: Objects, call: LocalCall, model: str, now: int) -> Iterator[Row]:
    """Yield the budgets that apply to a model request."""
    rows = objects.list(BUDGETS)
    if not rows:
        return
    body = call.body if isinstance(call.body, dict) else {}
    token = token_of(call.headers)
    key = None if token is None else key_row(objects, token)
    about = {
        "workspace": True,
        "project": body.get("project_id"),
        "identity": named(body, *IDENTITY),
        "apiKey": None if key is None else key.id,
        "provider": model.partition("/")[0] if "/" in model else None,
        "model": model,
    }
    for row in rows:
        expiry = moment_of(row.body.get("expiresAt") or "")
        if row.body.get("isActive") and not (expiry is not None and expiry <= now):
            for kind, target in (row.body.get("scope") or {}).items():
                wanted = True if kind == "workspace" else next(iter((target or {}).values()), None)
                if wanted is not None and about.get(kind) == wanted:
                    yield row
                    break


HANDLERS: Mapping[str, Handler] = {
    "budgets_create": change,
    "budgets_update": change,
    "budgets_get": show,
    "budgets_list": show,
    "budgets_reset_consumption": reset,
}
