"""Write answers to stdout, and notices and errors to stderr.

Colours are only for terminals.

No character is lost if the encoding of stdout lacks it (cp1252, ASCII). JSON has escapes for all characters. Text gets
Python's escapes; then the command fails at its end and says how to get the characters. Control characters are not
written to a terminal.
"""

from __future__ import annotations

import argparse
import codecs
import os
import sys
from contextlib import suppress
from typing import IO

BOLD, DIM, RED = "1", "2", "31"

# All control characters except tab and newline. Text of a model could otherwise control the terminal.
_CONTROL = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}


def program() -> str:
    """Return the name of the program as the user typed it: `orq-sdk` or `python -m orq`."""
    name = os.path.basename(sys.argv[0] or "").partition(".")[0]
    return "orq-sdk" if name == "orq-sdk" else "python -m orq"


def command_parser(command: str, about: str, examples: str, usage: str | None = None) -> argparse.ArgumentParser:
    """Return the parser of a command, with `--help`. The line breaks of its texts are kept."""
    parser = argparse.ArgumentParser(
        prog=f"{program()} {command}".strip(),
        usage=usage,
        description=about,
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    if command != "call":  # Its help depends on the operation.
        parser.add_argument("-h", "--help", action="help", help="Show this help and exit.")
    return parser


def coloured(output: IO[str]) -> bool:
    """Return whether to use colours: on a terminal that supports them, unless NO_COLOR is set."""
    can = os.name != "nt" or "WT_SESSION" in os.environ
    return can and output.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def painted(colour: str, text: str, on: bool) -> str:
    """Return text in a colour, if colours are `on`."""
    return f"\033[{colour}m{text}\033[0m" if on else text


def shown(text: str, output: IO[str]) -> str:
    """Return text for an output. For a terminal, control characters are removed."""
    return text.translate(_CONTROL) if output.isatty() else text


def say(text: str, end: str = "\n") -> str:
    """Write a piece of an answer at once.

    Return the first character that stdout cannot encode, or "".
    """
    text = shown(text, sys.stdout)
    try:
        print(text, end=end, flush=True)
    except UnicodeEncodeError as error:
        print(_escaped(text, "backslashreplace"), end=end, flush=True)
        return error.object[error.start]
    return ""


def say_help(text: str) -> None:
    """Write a help text. Characters that stdout cannot encode are escaped."""
    print(_escaped(text, "backslashreplace"), end="")


def say_json(text: str) -> None:
    """Write JSON at once. Characters that stdout cannot encode become JSON escapes."""
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
    """Return the error for a character of an answer that stdout cannot encode."""
    forced = " and unset PYTHONIOENCODING" if os.environ.get("PYTHONIOENCODING") else ""
    return (
        f"The encoding of stdout, {sys.stdout.encoding}, has no code for U+{ord(letter):04X} ({letter}). Such letters "
        f"were written as escapes. To write all letters, set PYTHONUTF8=1{forced}"
    )


def tell(what: object) -> None:
    """Write a notice to stderr."""
    _write(DIM, what)


def fail(what: object) -> None:
    """Write an error to stderr."""
    _write(RED, what)


def _write(colour: str, what: object) -> None:
    line = f"orq-sdk: {shown(str(what), sys.stderr)}"
    with suppress(OSError):  # stderr is closed, and there is no other place to report this.
        print(painted(colour, line, coloured(sys.stderr)), file=sys.stderr, flush=True)


def at_keyboard() -> bool:
    """Return whether a person types the input."""
    return bool(sys.stdin) and sys.stdin.isatty()
