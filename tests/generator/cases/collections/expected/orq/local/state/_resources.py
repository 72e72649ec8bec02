# @generated
"""The collections, and the role of each operation in them."""

from collections.abc import Mapping
from typing import Any

COLLECTIONS: Mapping[str, Mapping[str, Any]] = {
    "parts": {
        "id": "id",
        "form": "uuid",
        "parent": "things",
        "counted": "parts_count",
        "refs": {"owner_id": "things"},
        "rows": {
            "things_remove_parts": {"role": "batch-delete", "items": "ids"},
            "things_delete_part": {"role": "delete"},
        },
    },
    "things": {
        "key": "key",
        "form": "thing",
        "unique": ["key"],
        "searched": ["key"],
        "rows": {
            "things_list": {
                "role": "list",
                "object": "data",
                "filters": {"since": ">created", "by": "made_by", "key": "key"},
                "search": ["search"],
                "sort": "sort_by",
                "order": "order",
                "shape": ["include_parts"],
                "commas": ["by"],
                "missing": ["by"],
                "limit": 10,
                "maximum": 50,
            },
            "things_create": {"role": "create", "object": "thing", "names": {"is_on": "isOn"}},
            "things_get": {"role": "retrieve", "object": "thing"},
            "things_turn_off": {"role": "update", "object": "thing", "sets": {"isOn": False}},
        },
    },
}
"""The fields of `Collection` by its name, with its operations in `rows`."""
