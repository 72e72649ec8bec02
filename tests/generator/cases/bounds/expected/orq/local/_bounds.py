# @generated
"""The size and form of the fields of requests."""

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
"""By the name of each type and the wire name of a field, in the words of JSON Schema."""
