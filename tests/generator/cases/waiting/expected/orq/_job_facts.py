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
"""What `orq._wait_flow.Wait` says of a function, by its name; in names of fields."""

UPSERTS: Mapping[str, str] = {}
"""For a function that creates an object under a key of its own: the one that changes it by its key."""

CHANGING: frozenset[str] = frozenset([])
"""The functions whose POST creates, changes or deletes what the service stores."""
