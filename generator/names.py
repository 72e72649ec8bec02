"""Every naming rule, and nothing else."""

from __future__ import annotations

import keyword
import re

_TYPES = frozenset({"bool", "dict", "float", "int", "list", "str"})
"""Names of types: the types of the fields behind such a one would mean its default."""


ACRONYMS = frozenset(
    {"AI", "API", "AWS", "GSE", "HTTP", "IP", "JSON", "LLM", "MCP", "OCR", "OQL", "PII", "RAG", "TTL", "URI", "URL"}
)
"""Words that a class's name writes in capitals, as PEP 8 has it. `Id` is a short form, and no acronym."""


def snake(name: str) -> str:
    """`displayName`, `_id`, `create-router-response` -> `display_name`, `id`, `create_router_response`."""
    text = re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_")
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text).lower()


def attribute(wire: str) -> str:
    """Return the Python name of a field: snake case, with an underscore behind a name that is taken."""
    name = snake(wire)
    return f"{name}_" if keyword.iskeyword(name) or name == "self" or name in _TYPES else name


def key(wire: str) -> str:
    """Return the name of a field in a dict: its Python name, but a keyword of Python stands as the wire has it."""
    return wire if keyword.iskeyword(wire) else attribute(wire)


def parameter(key: str) -> str:
    """Return the name of a method's parameter: every method has `options` of its own."""
    return "options_" if key == "options" else attribute(key)


def path(wire: str) -> str:
    """Return the Python names of a dotted path; a list's `[]` stays."""
    return ".".join(attribute(step.removesuffix("[]")) + "[]" * step.endswith("[]") for step in wire.split("."))


def pascal_of_snake(name: str) -> str:
    """`chat_completions`, `mcp_servers` -> `ChatCompletions`, `MCPServers`."""
    return "".join(word.upper() if word.upper() in ACRONYMS else word.capitalize() for word in name.split("_"))


def function(group: str, method: str) -> str:
    """`router.chat.completions`, `create` -> `router_chat_completions_create`."""
    return f"{group.replace('.', '_')}_{method}"


def waiting(method: str) -> str | None:
    """Return the method that waits for what a method fetches: `retrieve_datasource` -> `wait_for_datasource`."""
    verb, _, what = method.partition("_")
    return (f"wait_for_{what}" if what else "wait") if verb in ("get", "retrieve") else None


def singular(name: str) -> str:
    """`policies`, `matches`, `models` -> `policy`, `match`, `model`."""
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return re.sub("(?<=ch|sh)es$|s$", "", name)


def article(name: str) -> str:
    """Return the name behind `a` or `an`, as it is spoken."""
    return f"an `{name}`" if name[0] in "AEIOU" or re.match(r"[FHLMNRSX][A-Z]", name) else f"a `{name}`"


def lower_first(text: str) -> str:
    """Return a sentence as it goes on behind a colon; a word in capitals keeps them."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def functions_module(group: str) -> str:
    """`router.chat` -> `_router`: where the functions of a namespace and of those in it are."""
    return f"_{group.partition('.')[0]}"
