# @generated
"""The size, length and pattern of request fields."""

from collections.abc import Mapping
from typing import Any

BOUNDS: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "DoThingRequest": {
        "name": {"maxLength": 64},
        "limit": {"minimum": 1, "maximum": 200},
        "ids": {"minItems": 1, "items": {"pattern": "^[a-z]$"}},
        "score": {"exclusiveMinimum": 0},
        "stop": {"maxItems": 4},
    },
    "Thing": {
        "name": {"maxLength": 64},
        "ids": {"minItems": 1, "items": {"pattern": "^[a-z]$"}},
        "score": {"exclusiveMinimum": 0},
        "stop": {"maxItems": 4},
    },
}
"""The JSON Schema keywords of each field, by the name of its type and its wire name."""
