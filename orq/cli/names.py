"""Names of operations as users type them: `conversations.create`."""

from __future__ import annotations

import difflib
import pkgutil
from functools import cache

from .. import sdk
from ..funcs._index import ROUTES

# Methods whose function is named after another namespace. A test compares this with the classes.
ALSO = {"internal_create_conversation_response": "conversations_create_conversation_response"}


class NoSuchName(Exception):
    """No operation has this name. The message lists similar names."""


def function(name: str) -> str:
    """Return the function of `namespace.method`. Dots, dashes and underscores are equal here."""
    plain = name.replace(".", "_").replace("-", "_").lower()
    found = ALSO.get(plain, plain)
    if found in ROUTES:
        return found
    raise NoSuchName(_instead(name, plain))


@cache
def namespaces() -> dict[str, str]:
    """Return the dotted name of each namespace by the prefix of its functions.

    For example, `router_chat` is `router.chat`.
    """
    modules = [module.name for module in pkgutil.iter_modules(sdk.__path__) if module.name[0] != "_"]
    return {path.replace(".", "_"): path for path in sorted((*modules, *sdk.INNER))}


def dotted(function: str) -> str:
    """Return the name `namespace.method` of a function."""
    homes = [module for module in namespaces() if function.startswith(f"{module}_")]
    home = max(homes, key=len)
    return f"{namespaces()[home]}.{function[len(home) + 1 :]}"


def _instead(name: str, plain: str) -> str:
    name = name if len(name) <= 100 else f"{name[:97]}..."
    if plain in namespaces():
        methods = [known for known in map(dotted, ROUTES) if known.startswith(f"{namespaces()[plain]}.")]
        return f"{name!r} is a namespace. Its methods are {', '.join(methods)}."
    near = difflib.get_close_matches(name, [*map(dotted, ROUTES), *namespaces().values()], 3)
    meant = f"Did you mean {' or '.join(near)}?" if near else f"The namespaces are {', '.join(namespaces().values())}."
    return f"There is no operation {name!r}. {meant}"
