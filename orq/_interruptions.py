"""Tell exceptions that came from outside a call from those that the call itself raised.

A signal handler (a worker's time limit, `signal.alarm`) may raise in the middle of any function, and so may another
thread (`PyThreadState_SetAsyncExc`). Such an exception is called an interruption. It is not a failure of the network or
of a callback, and must leave the call at once, unchanged. It may be a `TimeoutError` or another `OSError`, so its class
alone does not identify it.
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
"""The instructions at which Python checks for exceptions of other threads. `raise` and `await` are not among them."""

_COMPILED = compile("assert 0", "", "exec", optimize=0).co_code
"""The bytecode in frames of compiled code (such as Cython's), into which nothing is raised; on Python 3.10 unused."""

_PLAIN = frozenset(sys.stdlib_module_names) | _TRANSPORT


def is_interruption(error: BaseException | None) -> bool:
    """Tell whether a signal handler or another thread raised an exception."""
    if error is None or (last := _last(error)) is None:
        return False
    return _from_signal(error) or _from_thread(error, last)


def interruption(error: BaseException | None) -> BaseException | None:
    """Return the interruption that `error` is, or that a library turned into it; None otherwise."""
    for _ in range(10):
        if error is None or is_interruption(error):
            return error
        error = error.__cause__ or _context(error)
    return None


def _context(error: BaseException) -> BaseException | None:
    """Return the exception that a library was handling when it raised, not one of the caller."""
    context = error.__context__
    trace = context.__traceback__ if context is not None else None
    if trace is None or _root(trace.tb_frame.f_globals.get("__name__")) not in _PLAIN:
        return None
    frame: FrameType | None = sys._getframe()
    while frame is not None and frame is not trace.tb_frame:
        frame = frame.f_back
    return context if frame is None else None  # a frame that called us is handling it otherwise


def _root(module: str | None) -> str:
    return (module or "").partition(".")[0]


def _from_signal(error: BaseException) -> bool:
    """Tell whether a signal handler raised it. Then the handler's frame is in the traceback."""
    strangers, trace = set[CodeType](), error.__traceback__
    while trace is not None:
        if _root(trace.tb_frame.f_globals.get("__name__")) not in _PLAIN:
            strangers.add(trace.tb_frame.f_code)
        trace = trace.tb_next
    # Asking for all handlers takes a while, and most failures pass only code of HTTP libraries.
    return bool(strangers) and any(_code(signal.getsignal(number)) in strangers for number in signal.valid_signals())


def _code(handler: Any) -> CodeType | None:
    """Return the code of a handler: a function, a method, a partial or a callable object."""
    for _ in range(5):
        if handler is None or isinstance(handler, int) or isinstance(getattr(handler, "__code__", None), CodeType):
            break
        handler = getattr(handler, "__func__", None) or getattr(handler, "func", None) or type(handler).__call__
    return getattr(handler, "__code__", None)


def _from_thread(error: BaseException, last: TracebackType) -> bool:
    """Tell whether another thread raised it. Python makes such an exception without arguments.

    Exceptions of the operating system have arguments. Other classes may come from compiled code that was called. Then
    the calling code uses something of the same package.
    """
    frame, at = last.tb_frame, last.tb_lasti
    code = frame.f_code.co_code
    if error.args or at < 0 or code == _COMPILED or not _stops_at(code[at : at + 2]):
        return False
    if isinstance(error, OSError):
        return True
    root = _root(type(error).__module__)
    return root not in _PLAIN and not _has(frame, root)


def _stops_at(instruction: bytes) -> bool:
    """Tell whether Python checks for exceptions at this instruction.

    After an `await`, Python continues with the exception of the awaited object.
    """
    if len(instruction) < 2:  # it is a frame of compiled code
        return False
    number, argument = instruction
    return number in _STOPS and not (number == opmap.get("RESUME") and argument & 3)


def _has(frame: FrameType, root: str) -> bool:
    """Tell whether a frame uses a package other than its own: its modules, classes or objects."""
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
