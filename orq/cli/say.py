"""`python -m orq "Hello!"`: say something, see the reply as it streams."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import ExitStack

from .ask import Conversation, add_options, check
from .terminal import at_keyboard, program, read_stdin

ABOUT = """\
Say something and see the reply as it streams. A server on this machine answers, without key, network or model,
unless you say --live.

commands:
  {orq} MESSAGE              say it; `-`, or no message, reads it from stdin
  {orq} chat                 a conversation, turn by turn
  {orq} call NAMES.METHOD    any operation of the API, JSON in and out
  {orq} serve                keep the local server running, for your programs
Each has a --help of its own."""

EXAMPLES = """\
examples:
  {orq} "Hello!"
  git diff | {orq} -                 # what comes down a pipe is the message
  {orq} chat
  {orq} call conversations.create --json '{{"project_id": "proj_01"}}'
  {orq} -- chat                      # after `--` even a command's name is a message
  ORQ_API_KEY=... {orq} "Hello!" --live --project ID

exit codes: 0 done; 1 the service, the network or a file failed; 2 wrong usage or settings; 130 Ctrl-C; 141 the reader
of the output left. Answers go to stdout, everything else to stderr; NO_COLOR=1 turns colour off."""


def run(arguments: Sequence[str]) -> int:
    """Say one thing."""
    from .. import __version__

    parser = argparse.ArgumentParser(
        prog=program(),
        usage=f"{program()} MESSAGE [options]\n       {program()} chat | call | serve [options]",
        description=ABOUT.format(orq=program()),
        epilog=EXAMPLES.format(orq=program()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("message", metavar="MESSAGE", nargs="?", help="what to say, in quotes; `-` reads stdin")
    add_options(parser)
    parser.add_argument("--version", action="version", version=f"orq-sdk {__version__}")
    options, rest = parser.parse_known_args(arguments)
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)} (a message of several words goes in quotes)")
    check(parser, options)
    message = options.message
    if message is None and at_keyboard():
        parser.error("no message: give one in quotes, or `chat`, or --help to see what there is")
    if message in (None, "-"):
        message = read_stdin().decode(errors="replace").rstrip("\n")
        if not message:
            parser.error("no message: stdin was empty")
    if not message:
        parser.error("no message: it is empty")
    with ExitStack() as stack:
        Conversation(stack, options).ask(message)
    return 0
