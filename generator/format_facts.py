"""Format the files of `api/`: `python -m generator.format_facts`.

`--check` only reports differences.

Keywords have a fixed order. Names are sorted if their order has no meaning. A value is on one line if it fits. So most
fields, parameters and answers take a line each, and a change of one fact changes one line.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

WIDTH = 120
NAMES = frozenset(
    [
        "paths",
        "schemas",
        "properties",
        "responses",
        "content",
        "encoding",
        "mapping",
        "securitySchemes",
        "x-orq-decode",
        "x-orq-namespaces",
        "x-orq-collections",
    ]
)
"""Keywords whose values are objects with names as keys. A key such as `type` is no keyword there."""
SORTED = {"paths", "schemas", "responses", "x-orq-namespaces", "x-orq-collections"}
OPEN = {"paths", "schemas", "properties", "parameters", "responses", "x-orq-namespaces", "x-orq-collections"}
"""Keywords whose members always have their own lines."""
ORDER = [
    "openapi",
    "info",
    "servers",
    "security",
    "x-orq-namespaces",
    "x-orq-collections",
    "x-orq-sources",
    "x-orq-api-key-env",
    "x-orq-timeout-ms",
    "x-orq-retry-status-codes",
    "x-orq-multipart-array-suffix",
    "paths",
    "components",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "operationId",
    "summary",
    "in",
    "name",
    "x-orq-name",
    "$ref",
    "description",
    "deprecated",
    "x-orq-successor",
    "x-orq-successor-by",
    "tags",
    "x-orq-group",
    "x-orq-method",
    "x-orq-also-groups",
    "x-orq-request",
    "x-orq-module",
    "x-orq-use",
    "x-orq-handed-back",
    "x-orq-answer-text",
    "x-orq-since",
    "x-orq-former",
    "x-orq-removed-upstream",
    "x-orq-last-seen",
    "type",
    "required",
    "schema",
    "parameters",
    "requestBody",
    "properties",
    "additionalProperties",
    "items",
    "enum",
    "const",
    "oneOf",
    "anyOf",
    "discriminator",
    "x-orq-tag-optional",
    "x-orq-tag-multi",
    "x-orq-tag-type",
    "x-orq-open-enum",
    "x-orq-untagged",
    "x-orq-decode",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "default",
    "x-orq-null",
    "style",
    "explode",
    "responses",
    "content",
    "x-orq-undeclared-body",
    "encoding",
    "x-orq-forced-body",
    "x-orq-pagination",
    "x-orq-resource",
    "x-orq-stream-flag",
    "x-orq-stream-kind",
    "x-orq-sse",
    "x-orq-sse-sentinel",
    "x-orq-terminal",
    "x-orq-failed",
    "x-orq-text",
    "x-orq-whole",
    "x-orq-format",
    "x-orq-wait",
    "x-orq-example",
]
RANK = {word: rank for rank, word in enumerate(ORDER)}


def text(document: dict[str, Any]) -> str:
    """Return the text of a document's file."""
    return _write(_ordered(document), "", WIDTH, opened=True) + "\n"


def _ordered(value: Any, names: str = "") -> Any:
    """Return a value with ordered keys. `names` is the keyword above it, if the keys are names."""
    if isinstance(value, list):
        return [_ordered(item) for item in value]
    if not isinstance(value, dict):
        return value
    if names:
        keys = sorted(value) if names in SORTED else list(value)
        return {key: _ordered(value[key]) for key in keys}
    keys = sorted(value, key=lambda key: RANK.get(key, len(RANK)))
    return {key: value[key] if _is_data(key) else _ordered(value[key], key if key in NAMES else "") for key in keys}


def _is_data(word: str) -> bool:
    """Return whether the value of a keyword contains no keywords."""
    return word.startswith("x-orq-") and word not in NAMES


def _write(value: Any, indent: str, room: int, *, opened: bool = False, names: bool = False) -> str:
    """Write a value on one line if it fits into `room`, else on several lines."""
    flat = _flat(value, names)
    if not value or not isinstance(value, (dict, list)) or (flat and not opened and len(flat) <= room):
        return json.dumps(value, ensure_ascii=False)
    inner = indent + "  "
    lines = []
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        head = f"{inner}{json.dumps(key)}: " if isinstance(value, dict) else inner
        word = "" if names or not isinstance(value, dict) else key
        lines.append(head + _write(item, inner, WIDTH - len(head) - 1, opened=word in OPEN, names=word in NAMES))
    left, right = "{}" if isinstance(value, dict) else "[]"
    return left + "\n" + ",\n".join(lines) + f"\n{indent}{right}"


def _flat(value: Any, names: bool) -> str | None:
    """Write a value on one line. Return None if a part of it needs several lines."""
    if isinstance(value, dict):
        for key, item in value.items():
            word = "" if names else key
            if (word in OPEN and item) or _flat(item, word in NAMES) is None:
                return None
    elif isinstance(value, list) and any(_flat(item, False) is None for item in value):
        return None
    return json.dumps(value, ensure_ascii=False)


def main(arguments: list[str]) -> int:
    """Write or check all files, and return the exit code."""
    wrong = []
    for path in sorted((Path(__file__).parents[1] / "api").rglob("*.json")):
        right = text(json.loads(path.read_text(encoding="utf-8")))
        if right != path.read_text(encoding="utf-8"):
            wrong.append(path)
            if "--check" not in arguments:
                path.write_text(right, encoding="utf-8")
    print(*wrong, sep="\n")
    print(f"{len(wrong)} files {'are not laid out' if '--check' in arguments else 'changed'}")
    return 1 if wrong and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
