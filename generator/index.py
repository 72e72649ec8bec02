"""Plan -> `orq/funcs/_index.py`: the route of every function, for those who must not load 376 modules to know it."""

from __future__ import annotations

from . import names
from .plan import Plan
from .text import MARK, quoted


def text(plan: Plan) -> str:
    """Return the text of the file."""
    rows = [
        f"    {quoted(names.function(o.group, o.name))}: ({quoted(o.method)}, {quoted(o.path)}),"
        for o in plan.operations
    ]
    head = [
        MARK,
        '"""Method and path of every function, by its name."""',
        "",
        "from collections.abc import Mapping",
        "",
    ]
    return "\n".join([*head, "ROUTES: Mapping[str, tuple[str, str]] = {", *rows, "}", ""])
