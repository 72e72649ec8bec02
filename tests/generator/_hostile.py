"""Make a small API with a chosen text, value or wire name in every place.

These are all places that the generator reads.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

PREFIX = "#/components/schemas/"
FRAGMENTS = [
    *['"', "'", '"""', "'''", "`", "``", "```", "```python\n", "~~~"],
    *["\\", "\\\\", "\\n", "\\u0022", "\\N{DASH}", "\\x"],
    *["{", "}", "{{", "{0}", "{: .x}", "%s", "$x", "#", "# ", "## a", "[a](b)", "![a](b)", "[a]: b", "[^1]", "[TOC]"],
    *["\n", "\r", "\r\n", "\n\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\t", " ", "  ", "    ", "\xa0"],
    *["<b>", "</td>", "<!--", "-->", "<script>", "<?", "<![CDATA[", "&lt;", "&#1;", "&amp", "<http://a.b>", "<a@b.c>"],
    *["|", " | ", "|---|", "---", "===", "- ", "* ", "+ "],
    *["1. ", "2) ", "> ", ">>> a=1", "!!! note", ": ", "::", ".. a"],
    *["*a*", "**", "_a_", "__a__", "~~a~~", "~a~", "^a^", "==a==", "https://a.b", "www.a.b", ":a:", "(c)", "--8<--"],
    *["../", "..\\", "/", "C:\\", "\u202e", "\u200b", "\ufeff"],
    *["\ue000", "\U000e0001", "é", "语", "😀", "Any", "list["],
    *["import os", "pass", "; x = 1", "): pass", "# type: ignore"],
    *["# fmt: off", "# noqa", "Literal[", "\nclass A: pass"],
]
_CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"])
TEXTS = (
    st.lists(st.sampled_from(FRAGMENTS) | st.text(_CHARACTERS, max_size=4) | st.just("word "), max_size=12)
    .map("".join)
    .filter(str.strip)
)
LONG = [
    "\n".join(f"Line {n} of forty." for n in range(40)),
    "\n\n".join(f'Paragraph {n} with "quotes".' for n in range(12)),
    "word " * 200,
    "x" * 300,
    'ends with a quote"',
    '"starts with one',
    "ends with a backslash\\",
    "two\\\\",
    'both\\"',
    '"""',
    "\\",
    "`",
    "`a|b` and `c\\`",
    "a `code *span*` b",
    '"""\nimport os\n"""',
    ">>> x=1\n>>> y   =  2",
    "```python\nx=1\n```",
    "Example::\n\n    x=1",
    ".. code-block:: python\n\n    x=1",
    *(fragment if fragment.strip() else f"one{fragment}two" for fragment in FRAGMENTS),
]
"""Texts that a run always tries."""


def _component(text: str, **rest: Any) -> dict[str, Any]:
    return {"description": text, "x-orq-module": "things", "x-orq-use": "both", **rest}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"{PREFIX}{name}"}


def wire_name(wire: str) -> str:
    """Return a wire name that has a Python name, and another one."""
    return f"w{wire} n"


def document(text: str = "Words.", value: str = "value", wire: str = "wire name") -> dict[str, Any]:
    """Return the facts. `text` is for readers, `value` is data, `wire` the name of a field; each stands everywhere."""
    wire = wire_name(wire)
    text = text.strip()
    told = {"type": "string", "description": text}
    kind = {"const": f"a{value}", "description": text}
    things = {
        "Thing": _component(text, properties={wire: told, "kind": {"const": value}}, required=["kind"]),
        "Part": _component(text, properties={"type": kind, wire: told}, required=["type", wire]),
        "Piece": _component(text, properties={"type": {"const": f"b{value}"}, "done": {"type": "boolean"}}),
        "Free": _component(text, properties={wire: told}, additionalProperties=True),
        "Kind": _component(text, enum=["harmless", value], type="string"),
        "Tagged": _component(
            text,
            oneOf=[_ref("Part"), _ref("Piece")],
            discriminator={
                "propertyName": "type",
                "mapping": {f"a{value}": f"{PREFIX}Part", f"b{value}": f"{PREFIX}Piece"},
            },
            **{"x-orq-tag-optional": True},
        ),
        "Untagged": _component(
            text,
            oneOf=[_ref("Thing"), _ref("Piece")],
            **{"x-orq-untagged": True, "x-orq-decode": {"Thing": [wire], "Piece": []}},
        ),
        "Upload": _component(text, properties={wire: {"type": "string", "format": "binary"}, "note": told}),
        "Body": _component(
            text,
            properties={
                wire: {**told, "minLength": 1, "maxLength": 99},
                "kind": {**_ref("Kind"), "description": text},
                "tagged": _ref("Tagged"),
                "untagged": _ref("Untagged"),
                "free": _ref("Free"),
                "fixed": {"const": value},
                "many": {"type": "array", "items": _ref("Thing")},
            },
            required=[wire, "kind", "fixed"],
        ),
    }
    common = {"x-orq-group": "things", "x-orq-since": value, "summary": f"Do {text}"}
    answer = {"200": {"description": text, "content": {"application/json": {"schema": _ref("Thing")}}}}
    events = {"200": {"description": text, "content": {"text/event-stream": {"schema": _ref("Tagged")}}}}
    return {
        "x-orq-namespaces": {"things": text, "things.inner": f"In {text}"},
        "paths": {
            "/v2/things/{thing_id}": {
                "post": {
                    **common,
                    "operationId": "Do",
                    "x-orq-method": "do",
                    "x-orq-request": {"name": "DoRequest", "module": "things"},
                    "deprecated": True,
                    "x-orq-successor": value,
                    "x-orq-last-seen": text,
                    "parameters": [
                        {"in": "path", "name": "thing_id", "required": True, "description": text, "schema": told},
                        {"in": "query", "name": f"q{wire}", "required": False, "description": text, "schema": told},
                    ],
                    "requestBody": {"content": {"application/json": {"schema": _ref("Body")}}},
                    "responses": {**answer, "404": {"description": text}},
                },
                "put": {
                    **common,
                    "operationId": "Follow",
                    "x-orq-group": "things.inner",
                    "x-orq-method": "follow",
                    "x-orq-request": {"name": "FollowRequest", "module": "things"},
                    "parameters": [{"in": "path", "name": "thing_id", "required": True, "schema": told}],
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {
                                "schema": _ref("Upload"),
                                "encoding": {wire: {"x-orq-wire-name": f"{wire}[]"}},
                            }
                        }
                    },
                    "responses": events,
                    "x-orq-forced-body": {"constant": value},
                    "x-orq-stream-kind": "events",
                    "x-orq-sse-sentinel": value,
                    "x-orq-terminal": ["Piece", {"field": "done", "equals": value}],
                    "x-orq-failed": ["Part"],
                    "x-orq-example": {"thing_id": value},
                },
            }
        },
        "components": {"schemas": things},
    }
