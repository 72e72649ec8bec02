"""Forks while another thread imports: a fork waits until no module that a call may need is half loaded.

Calls import what they need on first use. A child process that is forked meanwhile has no thread to finish such an
import, and Python keeps its lock: the child would wait for the module for ever.
"""

import os
import sys
import time
from _thread import get_ident
from collections.abc import Iterator
from functools import cache
from typing import Any

LIMIT = 5.0
"""Seconds that a fork waits for imports. Then it goes on: the module may be waiting for the thread that forks."""

MOMENT = 0.02
"""Seconds that a fork waits for a thread that is about to take the lock of a module, or has just released it."""

_PAUSE = 0.001

_PACKAGES = sys.stdlib_module_names | {
    *("orq", "msgspec", "typing_extensions", "exceptiongroup", "opentelemetry"),
    *("httpx", "httpx2", "httpcore", "httpcore2", "h11", "h2", "hpack", "hyperframe", "socksio", "httpx_sse"),
    *("anyio", "sniffio", "trio", "outcome", "idna", "certifi", "truststore", "brotli", "brotlicffi", "zstandard"),
}
"""The packages that a call of ours may import. What others import is none of our business: it may take for ever."""

_locks: dict[str, Any] = getattr(sys.modules.get("_frozen_importlib"), "_module_locks", {})
"""CPython's locks of the modules that are being imported now: weak references, by name."""


def _imports() -> Iterator[tuple[str, bool]]:
    """Yield the modules that other threads import now, and whether they hold its lock already."""
    me = get_ident()
    for name, reference in list(_locks.items()):
        lock = reference()
        if lock is not None and lock.owner != me and name.partition(".")[0] in _PACKAGES:
            yield name, lock.owner is not None


def _now() -> float:
    return time.clock_gettime(time.CLOCK_MONOTONIC)  # as in `_clock.py`, which `import orq` need not load


def _wait() -> None:
    """Before a fork, wait until other threads have finished their imports."""
    time.sleep(0)  # the next switch of threads is then some milliseconds away, and the fork comes first
    begun = _now()
    while running := list(_imports()):
        if _now() - begun > (LIMIT if any(held for _, held in running) else MOMENT):
            break
        time.sleep(_PAUSE)


def _forget() -> None:
    """In the child, forget imports that were half done all the same, so that they begin anew."""
    for name, held in list(_imports()):
        if held:
            _locks.pop(name, None)
            spec = getattr(sys.modules.get(name), "__spec__", None)
            if getattr(spec, "_initializing", False):
                sys.modules.pop(name, None)


def _register() -> None:
    if hasattr(os, "register_at_fork"):  # not on Windows
        os.register_at_fork(before=_wait, after_in_child=_forget)


@cache
def register_before_logging() -> None:
    """Have a fork wait for imports before it takes the lock of `logging`, which modules need while they are imported.

    Hooks run in the reverse of the order in which they were registered.
    """
    __import__("logging")  # registers its hook; what is loaded next needs it anyway
    _register()


_register()  # for what is imported until then
