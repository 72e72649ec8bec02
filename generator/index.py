"""Write `orq/funcs/_index.py`: the route of every function.

It can be read without loading the namespaces.
"""

from __future__ import annotations

from .code import Code
from .plan import Plan
from .text import literal


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of the file by its name."""
    code = Code("orq.funcs._index")
    code.use("collections.abc", "Mapping")
    rows = [f"    {literal(o.function)}: {literal((o.method, o.path))}," for o in plan.operations]
    body = ["", "ROUTES: Mapping[str, tuple[str, str]] = {", *rows, "}"]
    return {"_index.py": code.text("Method and path of every function, by its name.", body, lazy_annotations=False)}
