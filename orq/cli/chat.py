"""`python -m orq chat`: have a conversation with several turns, typed or from a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress

from ..errors import OrqError
from .ask import Conversation, add_options, check
from .terminal import at_keyboard, command_parser, fail, program, say, tell
from .texts import NotText, piped_lines, typed

ABOUT = """\
Have a conversation with several turns. In a terminal, type a line and press Enter. Ctrl-C stops a reply. At the
prompt, Ctrl-C or Ctrl-D ends the conversation. From a pipe, each line is a turn, and the first failure ends the
conversation."""

EXAMPLES = """\
examples:
  {orq} chat
  printf 'Hello!\\nAnd now?\\n' | {orq} chat
  ORQ_API_KEY=... {orq} chat --live --conversation ID"""


def run(arguments: Sequence[str]) -> int:
    """Answer turns until the input ends."""
    parser = command_parser("chat", ABOUT, EXAMPLES.format(orq=program()))
    add_options(parser)
    options = parser.parse_args(arguments)
    check(parser, options)
    with ExitStack() as stack:
        conversation = Conversation(stack, options)
        if not at_keyboard():
            try:
                for line in piped_lines():
                    if text := line.strip():
                        conversation.ask(text)
            except NotText as error:
                fail(error)
                return 2
            return 0
        with suppress(EOFError):
            while True:
                if line := _typed().strip():
                    _turn(conversation, line)
        say("")
    return 0


def _turn(conversation: Conversation, line: str) -> None:
    """Send one line. Errors and Ctrl-C end the turn but not the conversation."""
    try:
        conversation.ask(typed(line, "this line"))
    except KeyboardInterrupt:
        say("")
        tell("The reply was stopped.")
    except NotText as error:
        fail(error)
    except OrqError as error:
        say("")
        fail(error)


def _typed() -> str:
    with suppress(ImportError):  # Not every system has readline. With it, `input` edits lines and has a history.
        import readline as _  # noqa: F401
    if sys.stdout.isatty():
        return input("> ")
    print("> ", end="", file=sys.stderr, flush=True)  # Replies go to a pipe or file, which must not contain the prompt.
    return input()
