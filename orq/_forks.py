"""Make a fork wait until other threads have finished importing modules that a call may need.

Calls import what they need at first use. If a process is forked meanwhile, the child has no thread that finishes the
import. Python would keep the lock of the module, and the child would wait for it forever.
"""

import os
import sys
import time
from _thread import get_ident
from collections.abc import Iterator
from functools import cache
from typing import Any

LIMIT = 5.0
"""Seconds that a fork waits for imports at most. The import may itself be waiting for the thread that forks."""

MOMENT = 0.02
"""Seconds that a fork waits for a thread that is about to take, or has just released, the lock of a module."""

_PAUSE = 0.001

_PACKAGES = sys.stdlib_module_names | {
    *("orq", "msgspec", "typing_extensions", "exceptiongroup", "opentelemetry"),
    *("httpx", "httpx2", "httpcore", "httpcore2", "h11", "h2", "hpack", "hyperframe", "socksio", "httpx_sse"),
    *("anyio", "sniffio", "trio", "outcome", "idna", "certifi", "truststore", "brotli", "brotlicffi", "zstandard"),
}
"""The packages that a call may import. Imports of other packages are not waited for, as they may take forever."""

_locks: dict[str, Any] = getattr(sys.modules.get("_frozen_importlib"), "_module_locks", {})
"""CPython's locks of the modules that are being imported: weak references, by name."""


def _imports() -> Iterator[tuple[str, bool]]:
    """Yield the modules that other threads are importing, and whether they hold the lock."""
    me = get_ident()
    for name, reference in list(_locks.items()):
        lock = reference()
        if lock is not None and lock.owner != me and name.partition(".")[0] in _PACKAGES:
            yield name, lock.owner is not None


def _now() -> float:
    return time.clock_gettime(time.CLOCK_MONOTONIC)  # the same as `_clock.py`, which `import orq` need not load


def _wait() -> None:
    """Wait until other threads have finished their imports. It runs before a fork."""
    time.sleep(0)  # then threads do not switch for some milliseconds, and the fork comes first
    begun = _now()
    while running := list(_imports()):
        if _now() - begun > (LIMIT if any(held for _, held in running) else MOMENT):
            break
        time.sleep(_PAUSE)


def _forget() -> None:
    """Forget unfinished imports in the child, so that they start again."""
    for name, held in list(_imports()):
        if held:
            _locks.pop(name, None)
            spec = getattr(sys.modules.get(name), "__spec__", None)
            if getattr(spec, "_initializing", False):
                sys.modules.pop(name, None)


def _register() -> None:
    if hasattr(os, "register_at_fork"):  # Windows has no forks
        os.register_at_fork(before=_wait, after_in_child=_forget)


@cache
def register_before_logging() -> None:
    """Make forks wait for imports before they take the lock of `logging`, which imports need.

    Hooks run in the reverse order of their registration.
    """
    __import__("logging")  # this registers the hook of `logging`, which is needed anyway
    _register()


_register()  # this serves imports before `register_before_logging`
