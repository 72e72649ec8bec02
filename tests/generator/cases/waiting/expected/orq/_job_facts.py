# @generated
"""Tables of functions: which can be waited for, which upsert, and which change stored objects."""

from collections.abc import Mapping
from typing import Any

WAITS: Mapping[str, Mapping[str, Any]] = {
    "things_get": {
        "open": ("waiting",),
        "done": ("done",),
        "failed": ("lost",),
        "status": "state.now",
        "reason": "failures[].why",
    },
    "things_retrieve_parts": {"open": ("is_open",), "passed": "passed", "failed_count": "failed"},
}
"""The arguments of `orq._wait_flow.Wait` for each function, with fields by their Python names."""

UPSERTS: Mapping[str, str] = {}
"""The function that updates by key, for each function that creates an object with a unique key."""

CHANGING: frozenset[str] = frozenset([])
"""The functions whose POST creates, changes or deletes stored objects."""
