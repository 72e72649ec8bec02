"""Run a command line and return its exit code."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from ..errors import ConfigurationError, OrqError, RequestValidationError
from .terminal import fail

COMMANDS = ("say", "chat", "call", "serve")  # Each command is the function `run` in the file of that name.
INTERRUPTED, READER_LEFT = 130, 141  # 128 + SIGINT and 128 + SIGPIPE, as in shells.


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line, and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _mend_outputs()
    try:
        code = _run(arguments)
        sys.stdout.flush()  # A failed write is reported here, and not by the interpreter's last flush.
        return code
    except KeyboardInterrupt:
        # Everything is closed, and a second Ctrl-C would only print a traceback.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if sys.stdout.isatty():
            print()  # The shell's next prompt starts on a new line.
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return READER_LEFT
    except (ConfigurationError, RequestValidationError) as error:
        fail(error)
        return 2
    except (OrqError, ImportError) as error:
        fail(error)
        return 1
    except OSError as error:  # The most common cause is a full disk.
        _forget_output()
        fail(f"Cannot write{f' {error.filename}' if error.filename else ''}: {error.strerror or error}")
        return 1


def _run(arguments: Sequence[str]) -> int:
    if arguments[:1] == ["help"]:
        arguments = [*arguments[1:], "--help"]
    command = arguments[0] if arguments and arguments[0] in COMMANDS else None
    module = import_module(f".{command or 'start'}", __package__)
    run: Callable[[Sequence[str]], int] = module.run
    try:
        return run(arguments[1:] if command else arguments)
    except SystemExit as stop:  # argparse exits with 0 after help and with 2 after an error.
        return stop.code if isinstance(stop.code, int) else 2


def _mend_outputs() -> None:
    """Replace closed outputs (`>&-`), and let stderr escape characters that its encoding lacks."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open until the end
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Discard buffered output. Otherwise the interpreter would complain about it when it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
