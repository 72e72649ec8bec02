"""Make the Python names of fields, parameters, classes, functions and modules from `api/`."""

from __future__ import annotations

import keyword
import re

_TYPES = frozenset({"bool", "dict", "float", "int", "list", "str"})
"""Names of types. A field with such a name would hide the type from the fields after it."""


ACRONYMS = frozenset(
    {"AI", "API", "AWS", "GSE", "HTTP", "IP", "JSON", "LLM", "MCP", "OCR", "OQL", "PII", "RAG", "TTL", "URI", "URL"}
)
"""Words that class names write in capitals, as in PEP 8. `Id` is an abbreviation and not an acronym."""


def snake(name: str) -> str:
    """Convert to snake case: `displayName`, `create-x` give `display_name`, `create_x`."""
    text = re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_")
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text).lower()


def attribute(wire: str) -> str:
    """Return the Python name of a field: snake case, with an underscore after a reserved name."""
    name = snake(wire)
    return f"{name}_" if keyword.iskeyword(name) or name == "self" or name in _TYPES else name


def key(wire: str) -> str:
    """Return the name of a field in a dict: its Python name.

    If that is a Python keyword, it is the wire name.
    """
    return wire if keyword.iskeyword(wire) else attribute(wire)


def parameter(key: str) -> str:
    """Return the name of a method's parameter. `options` is reserved in every method."""
    return "options_" if key == "options" else attribute(key)


def path(wire: str) -> str:
    """Return the Python names of a dotted path. The `[]` of a list stays."""
    return ".".join(attribute(step.removesuffix("[]")) + "[]" * step.endswith("[]") for step in wire.split("."))


def pascal_of_snake(name: str) -> str:
    """Return a class name: `mcp_servers` gives `MCPServers`."""
    return "".join(word.upper() if word.upper() in ACRONYMS else word.capitalize() for word in name.split("_"))


def function(group: str, method: str) -> str:
    """Return the name of a function.

    For example, `router.chat.completions` and `create` give `router_chat_completions_create`.
    """
    return f"{group.replace('.', '_')}_{method}"


def waiting(method: str) -> str | None:
    """Return the method that waits for a method's result, or None.

    For example, `retrieve_datasource` gives `wait_for_datasource`.
    """
    verb, _, what = method.partition("_")
    return (f"wait_for_{what}" if what else "wait") if verb in ("get", "retrieve") else None


def singular(name: str) -> str:
    """Return the singular: `policies`, `matches`, `models` give `policy`, `match`, `model`."""
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return re.sub("(?<=ch|sh)es$|s$", "", name)


def article(name: str) -> str:
    """Return the name after `a` or `an`, according to its pronunciation."""
    return f"an `{name}`" if name[0] in "AEIOU" or re.match(r"[FHLMNRSX][A-Z]", name) else f"a `{name}`"


def lower_first(text: str) -> str:
    """Return a sentence for use after a colon. A word in capitals keeps them."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def functions_module(group: str) -> str:
    """Return the module with the functions of a namespace: `router.chat` gives `_router`."""
    return f"_{group.partition('.')[0]}"
