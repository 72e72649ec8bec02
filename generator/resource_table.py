"""Write `orq/local/state/_resources.py`: collections and the roles of operations."""

from __future__ import annotations

import msgspec

from .code import Code
from .plan import Plan
from .resources import resolve_collections
from .text import literal


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of the file by its name."""
    table = {name: msgspec.to_builtins(collection) for name, collection in resolve_collections(plan.facts).items()}
    if not table:
        return {}
    code = Code("orq.local.state._resources")
    code.use("collections.abc", "Mapping")
    code.use("typing", "Any")
    about = "The fields of `Collection` by its name, with its operations in `rows`."
    body = code.constant("COLLECTIONS", "Mapping[str, Mapping[str, Any]]", literal(table), about)
    return {
        "_resources.py": code.text(
            "The collections, and the role of each operation in them.", body, lazy_annotations=False
        )
    }
