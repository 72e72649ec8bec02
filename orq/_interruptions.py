"""Tell an exception that somebody threw into a call from one that the call's own work raised.

A signal handler (a worker's time limit, `signal.alarm`) may raise in the middle of any function, and so may another
thread (`PyThreadState_SetAsyncExc`). Such an exception is no failure of the network or of a callback: it must leave the
call at once, as it is. It may be a `TimeoutError` or another `OSError`, so its class does not always tell.
"""

from __future__ import annotations

import signal
import sys
from opcode import opmap
from types import BuiltinFunctionType, CodeType, FrameType, FunctionType, ModuleType, TracebackType
from typing import Any

_TRANSPORT = frozenset(
    {"orq", "httpx", "httpcore", "h11", "h2", "anyio", "trio", "idna", "socksio", "aiohttp", "uvloop"}
)
_STOPS = frozenset(
    number
    for name, number in opmap.items()
    if name.startswith(("CALL", "PRECALL", "RESUME", "JUMP", "POP_JUMP")) and "NO_INTERRUPT" not in name
)
"""The instructions at which Python looks whether another thread has thrown something. No `raise`, and no `await`."""

_PLAIN = frozenset(sys.stdlib_module_names) | _TRANSPORT


def is_interruption(error: BaseException | None) -> bool:
    """Tell whether an exception was thrown in, by a signal handler or by another thread."""
    if error is None or (last := _last(error)) is None:
        return False
    return _from_signal(error) or _from_thread(error, last)


def interruption(error: BaseException | None) -> BaseException | None:
    """Return the exception that was thrown in: `error`, or what a library made it from; None if there is none."""
    for _ in range(10):
        if error is None or is_interruption(error):
            return error
        error = error.__cause__ or _context(error)
    return None


def _context(error: BaseException) -> BaseException | None:
    """Return what a library was handling when it raised; not what the caller was handling before the call."""
    context = error.__context__
    trace = context.__traceback__ if context is not None else None
    return context if trace is not None and _root(trace.tb_frame.f_globals.get("__name__")) in _PLAIN else None


def _root(module: str | None) -> str:
    return (module or "").partition(".")[0]


def _from_signal(error: BaseException) -> bool:
    """Tell whether a signal handler raised it: then the handler's frame is in its traceback."""
    strangers, trace = set[CodeType](), error.__traceback__
    while trace is not None:
        if _root(trace.tb_frame.f_globals.get("__name__")) not in _PLAIN:
            strangers.add(trace.tb_frame.f_code)
        trace = trace.tb_next
    # To ask for all handlers takes a while, and most failures pass no other code than the HTTP libraries'.
    return bool(strangers) and any(_code(signal.getsignal(number)) in strangers for number in signal.valid_signals())


def _code(handler: Any) -> CodeType | None:
    """Return the code of a handler: a function, a method, a partial or an object that can be called."""
    for _ in range(5):
        if handler is None or isinstance(handler, int) or isinstance(getattr(handler, "__code__", None), CodeType):
            break
        handler = getattr(handler, "__func__", None) or getattr(handler, "func", None) or type(handler).__call__
    return getattr(handler, "__code__", None)


def _from_thread(error: BaseException, last: TracebackType) -> bool:
    """Tell whether another thread threw it. Python makes such an exception of its class, without arguments.

    What the operating system reports has arguments. Another class may come from compiled code that was called; then the
    code that called it has something of the same package at hand.
    """
    frame = last.tb_frame
    if error.args or not _stops_at(frame.f_code.co_code[last.tb_lasti : last.tb_lasti + 2]):
        return False
    if isinstance(error, OSError):
        return True
    root = _root(type(error).__module__)
    return root not in _PLAIN and not _has(frame, root)


def _stops_at(instruction: bytes) -> bool:
    """Tell whether Python looks at this instruction; after an `await` it goes on with what was awaited raised."""
    number, argument = instruction[0], instruction[-1]
    return number in _STOPS and not (number == opmap.get("RESUME") and argument & 3)


def _has(frame: FrameType, root: str) -> bool:
    """Tell whether code uses a package other than its own: a module, class, function or object of it."""
    if _root(frame.f_globals.get("__name__")) == root:
        return False
    values = [*frame.f_globals.values(), *frame.f_locals.values()]
    return any(_root(_home(value)) == root for value in values)


def _home(value: object) -> str:
    if isinstance(value, ModuleType):
        return value.__name__
    found = getattr(
        value if isinstance(value, (type, FunctionType, BuiltinFunctionType)) else type(value), "__module__", ""
    )
    return found if isinstance(found, str) else ""


def _last(error: BaseException) -> TracebackType | None:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace
