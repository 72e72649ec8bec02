"""`python -m orq say TEXT`: send a message, and print the reply as it streams."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import ExitStack

from .ask import Conversation, add_options, check
from .terminal import at_keyboard, command_parser, program
from .texts import NotText, read_stdin, typed

ABOUT = """\
Send a message, and print the reply while it arrives. Without --live, a server on this machine answers. It needs no key
and no network, and asks no model."""

EXAMPLES = """\
examples:
  {orq} say "Hello!"
  git diff | {orq} say               # Without TEXT, or with `-`, the message is read from stdin.
  {orq} say -- --help                # After `--`, any text is a message.
  ORQ_API_KEY=... {orq} say "Hello!" --live --project ID"""


def run(arguments: Sequence[str]) -> int:
    """Send one message."""
    parser = command_parser("say", ABOUT, EXAMPLES.format(orq=program()))
    parser.add_argument("message", metavar="TEXT", nargs="?", help="Message, in quotes. `-` reads it from stdin.")
    add_options(parser)
    options, rest = parser.parse_known_args(arguments)
    if rest:
        parser.error(f"There are more arguments: {' '.join(rest)}. Put a message of several words in quotes.")
    check(parser, options)
    message = _message(parser, options.message)
    with ExitStack() as stack:
        Conversation(stack, options).ask(message)
    return 0


def _message(parser: argparse.ArgumentParser, given: str | None) -> str:
    if given is None and at_keyboard():
        parser.error("There is no message. Pass one in quotes, or pass `-` to type it and end it with Ctrl-D.")
    try:
        message = read_stdin().rstrip("\n") if given in (None, "-") else typed(str(given), "TEXT")
    except NotText as error:
        parser.error(str(error))
    if not message:
        parser.error("There is no message. stdin is empty." if given in (None, "-") else "The message is empty.")
    return message
