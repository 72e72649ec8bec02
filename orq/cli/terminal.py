"""Where words go: answers to stdout, everything else to stderr; colour, and raw control characters, only where fit.

No letter is lost where the encoding of stdout lacks it (cp1252, ASCII). JSON has an escape for each. Text gets
escapes of Python's, and the command fails at its end, and says how to get the letters.
"""

from __future__ import annotations

import codecs
import os
import sys
from contextlib import suppress
from typing import IO

BOLD, DIM, RED = "1", "2", "31"

# Everything that could steer a terminal (a model may be talked into saying it), but for tab and newline.
_CONTROL = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}


def program() -> str:
    """Return what the user typed to get here: `orq-sdk`, or `python -m orq`."""
    name = os.path.basename(sys.argv[0] or "").partition(".")[0]
    return "orq-sdk" if name == "orq-sdk" else "python -m orq"


def coloured(output: IO[str]) -> bool:
    """Tell whether to use colour: on a terminal that can, unless NO_COLOR is set."""
    can = os.name != "nt" or "WT_SESSION" in os.environ
    return can and output.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def painted(colour: str, text: str, on: bool) -> str:
    """Return text in a colour, if colours are `on`."""
    return f"\033[{colour}m{text}\033[0m" if on else text


def shown(text: str, output: IO[str]) -> str:
    """Return text as it may be written: as it is to a file or pipe, without control characters to a terminal."""
    return text.translate(_CONTROL) if output.isatty() else text


def say(text: str, end: str = "\n") -> str:
    """Write a piece of an answer, at once. Return the first letter that stdout has no code for, or nothing."""
    text = shown(text, sys.stdout)
    try:
        print(text, end=end, flush=True)
    except UnicodeEncodeError as error:
        print(_escaped(text, "backslashreplace"), end=end, flush=True)
        return error.object[error.start]
    return ""


def say_help(text: str) -> None:
    """Write a help; a letter that stdout has no code for is written as an escape."""
    print(_escaped(text, "backslashreplace"), end="")


def say_json(text: str) -> None:
    """Write JSON, at once; a letter that stdout has no code for is written as an escape of JSON."""
    print(_escaped(shown(text, sys.stdout), "orq.json"), flush=True)


def _escaped(text: str, errors: str) -> str:
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, errors).decode(encoding)


def _json_escapes(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)), error.end


codecs.register_error("orq.json", _json_escapes)


def letter_missing(letter: str) -> str:
    """Return what to tell when stdout has no code for a letter of an answer."""
    forced = " and unset PYTHONIOENCODING" if os.environ.get("PYTHONIOENCODING") else ""
    return (
        f"the encoding of stdout, {sys.stdout.encoding}, has no code for U+{ord(letter):04X} ({letter}): such letters "
        f"were written as escapes. Set PYTHONUTF8=1{forced}, and stdout takes all letters"
    )


def tell(what: object) -> None:
    """Write a notice to stderr."""
    _write(DIM, what)


def fail(what: object) -> None:
    """Write to stderr what went wrong."""
    _write(RED, what)


def _write(colour: str, what: object) -> None:
    line = f"orq-sdk: {shown(str(what), sys.stderr)}"
    with suppress(OSError):  # nobody reads it, and there is no other place to say so
        print(painted(colour, line, coloured(sys.stderr)), file=sys.stderr, flush=True)


def at_keyboard() -> bool:
    """Tell whether a person types the input."""
    return bool(sys.stdin) and sys.stdin.isatty()
