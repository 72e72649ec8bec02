"""Where words go: answers to stdout, everything else to stderr; colour, and raw control characters, only where fit."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import IO

DIM, RED = "2", "31"

# Everything that could steer a terminal (a model may be talked into saying it), but for tab and newline.
_CONTROL = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}


def program() -> str:
    """Return what the user typed to get here: `orq`, or `python -m orq`."""
    name = os.path.basename(sys.argv[0] or "").partition(".")[0]
    return "orq" if name == "orq" else "python -m orq"


def coloured(output: IO[str]) -> bool:
    """Tell whether to use colour: on a terminal that can, unless NO_COLOR is set."""
    can = os.name != "nt" or "WT_SESSION" in os.environ
    return can and output.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def shown(text: str, output: IO[str]) -> str:
    """Return text as it may be written: as it is to a file or pipe, without control characters to a terminal."""
    return text.translate(_CONTROL) if output.isatty() else text


def say(text: str, end: str = "\n") -> None:
    """Write a piece of an answer, at once."""
    print(shown(text, sys.stdout), end=end, flush=True)


def tell(what: object) -> None:
    """Write a notice to stderr."""
    _write(DIM, what)


def fail(what: object) -> None:
    """Write to stderr what went wrong."""
    _write(RED, what)


def _write(colour: str, what: object) -> None:
    line = f"orq: {shown(str(what), sys.stderr)}"
    with suppress(OSError):  # nobody reads it, and there is no other place to say so
        print(f"\033[{colour}m{line}\033[0m" if coloured(sys.stderr) else line, file=sys.stderr, flush=True)


def read_stdin() -> bytes:
    """Return all of stdin; nothing if it is closed."""
    return sys.stdin.buffer.read() if sys.stdin else b""


def at_keyboard() -> bool:
    """Tell whether a person types the input."""
    return bool(sys.stdin) and sys.stdin.isatty()
