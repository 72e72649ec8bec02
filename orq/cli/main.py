"""From a command line to an exit code."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from ..errors import ConfigurationError, OrqError, RequestValidationError
from .terminal import fail

COMMANDS = ("say", "chat", "call", "serve")  # each is the function `run` in the file of that name
INTERRUPTED, READER_LEFT = 130, 141  # 128 + SIGINT, 128 + SIGPIPE, as shells have it


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line; return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _mend_outputs()
    try:
        code = _run(arguments)
        sys.stdout.flush()  # what cannot be written is told here, not by the interpreter's last flush
        return code
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is closed; a second Ctrl-C would only make a mess
        if sys.stdout.isatty():
            print()  # the shell's next prompt goes on a line of its own
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
    except OSError as error:  # a full disk, most of all
        _forget_output()
        fail(f"cannot write{f' {error.filename}' if error.filename else ''}: {error.strerror or error}")
        return 1


def _run(arguments: Sequence[str]) -> int:
    if arguments[:1] == ["help"]:
        arguments = [*arguments[1:], "--help"]
    command = arguments[0] if arguments and arguments[0] in COMMANDS else None
    module = import_module(f".{command or 'start'}", __package__)
    run: Callable[[Sequence[str]], int] = module.run
    try:
        return run(arguments[1:] if command else arguments)
    except SystemExit as stop:  # argparse ends with one: 0 after help, 2 after an error
        return stop.code if isinstance(stop.code, int) else 2


def _mend_outputs() -> None:
    """An output that was closed (`>&-`) is no reason to fail, nor is a letter that stderr has no code for."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open until the end
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Send what is still buffered nowhere, or the interpreter would complain about it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
