# @generated
"""Tables of functions: which can be waited for, which upsert, and which change stored objects."""

from collections.abc import Mapping
from typing import Any

WAITS: Mapping[str, Mapping[str, Any]] = {}
"""What `orq._wait_flow.Wait` says of a function, by its name; in names of fields."""

UPSERTS: Mapping[str, str] = {"things_create": "things_update"}
"""For a function that creates an object under a key of its own: the one that changes it by its key."""

CHANGING: frozenset[str] = frozenset(["things_create"])
"""The functions whose POST creates, changes or deletes what the service stores."""
