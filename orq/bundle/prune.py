"""The PyInstaller hook: remove unreachable modules from the graph of modules.

PyInstaller follows imports for type checkers, too, and would bundle all functions, models and namespaces. If a program
looks names up at run time (`getattr`, `import_module`, `import *`), all of them are kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from sys import stdlib_module_names
from types import CodeType
from typing import Any

from .needs import LOOKUPS, closure, is_dynamic, lazy_names


def hook(hook_api: Any) -> None:
    """Remove unreachable modules. `hook_api` is PyInstaller's `PostGraphAPI`."""
    graph = hook_api.graph
    nodes = {node.identifier: node for node in graph.iter_graph() if isinstance(getattr(node, "identifier", None), str)}
    users = [
        node for name, node in nodes.items() if not _ours(name) and name.partition(".")[0] not in stdlib_module_names
    ]
    wanted = {target.identifier for user in users for target in graph.outgoing(user) if _ours(target.identifier)}
    methods = {name for user in users for code in _codes(user) for name in code.co_names}
    asking = [user for user in users if any(_ours(target.identifier) for target in graph.outgoing(user))]
    if any(_looks_up(code) for user in asking for code in _codes(user)) or is_dynamic(wanted):
        hook_api.add_imports(*set(lazy_names("orq.funcs").values()))
        return
    names = {name for user in asking for code in _codes(user) for name in code.co_names}
    kept = closure(wanted, names, methods)
    for name, node in nodes.items():
        for target in list(graph.outgoing(node)) if _ours(name) else []:
            if _ours(target.identifier) and target.identifier not in kept:
                graph.removeReference(node, target)
    hook_api.add_imports(*sorted(kept - nodes.keys()))


def _ours(name: str) -> bool:
    return name.partition(".")[0] == "orq"


def _codes(node: Any) -> Iterator[CodeType]:
    """Yield the code of a module, and of its functions and classes."""
    left = [node.code] if isinstance(getattr(node, "code", None), CodeType) else []
    while left:
        code = left.pop()
        yield code
        left += [constant for constant in code.co_consts if isinstance(constant, CodeType)]


def _looks_up(code: CodeType) -> bool:
    return not LOOKUPS.isdisjoint(code.co_names) or ("*",) in code.co_consts
