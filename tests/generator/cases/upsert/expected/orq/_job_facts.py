# @generated
"""Tables of functions: which can be waited for, which upsert, and which change stored objects."""

from collections.abc import Mapping
from typing import Any

WAITS: Mapping[str, Mapping[str, Any]] = {}
"""The arguments of `orq._wait_flow.Wait` for each function, with fields by their Python names."""

UPSERTS: Mapping[str, str] = {"things_create": "things_update"}
"""The function that updates by key, for each function that creates an object with a unique key."""

CHANGING: frozenset[str] = frozenset(["things_create"])
"""The functions whose POST creates, changes or deletes stored objects."""
