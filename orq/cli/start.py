"""`python -m orq` without a command: print the help or the version.

An unknown command is refused.
"""

from __future__ import annotations

import argparse
import difflib
import itertools
import shlex
from collections.abc import Sequence

from .terminal import command_parser, program

COMMANDS = "say, chat, call, serve"
ABOUT = """\
Ask a model, or call any operation of the orq.ai API. Without --live, a server on this machine answers. It needs no key
and no network, and asks no model.

commands:
  {orq} say TEXT             Send a message, and print the reply while it arrives.
  {orq} chat                 Have a conversation with several turns.
  {orq} call NAMES.METHOD    Call any operation of the API with JSON, and print JSON.
  {orq} serve                Run the local server for your programs.
Each command has its own --help."""

EXAMPLES = """\
examples:
  {orq} say "Hello!"
  git diff | {orq} say               # The message is read from the pipe.
  {orq} chat
  {orq} call conversations.create --json '{{"project_id": "proj_01"}}'
  ORQ_API_KEY=... {orq} say "Hello!" --live --project ID

exit codes:
  0    success
  1    The service, the network or a file failed, or stdout cannot encode a letter.
  2    The usage, a setting or the request is wrong. Nothing was sent.
  130  Ctrl-C
  141  The program that reads the output ended.

Answers are written to stdout, and all other text to stderr. NO_COLOR=1 turns colours off."""

# Commands of the service's own program `orq`, and other words that users try.
_SIGN_IN = "There is nothing to sign in to. Set ORQ_API_KEY, and ORQ_SERVER_URL if the server is your own."
_ELSEWHERE = (
    "This is the command of the Python SDK. The service has its own command: https://docs.orq.ai/reference/cli."
)
_OTHERS = {
    **dict.fromkeys(("login", "logout", "auth", "whoami", "configure", "config", "profile", "init"), _SIGN_IN),
    **dict.fromkeys(("deploy", "workspace", "update", "upgrade", "mcp", "skills"), _ELSEWHERE),
    "version": "Use --version to print the version.",
}


def run(arguments: Sequence[str]) -> int:
    """Print the help, or refuse an unknown command."""
    parser = _parser()
    first = arguments[0] if arguments else "--help"
    if not first.startswith("-") or not first.strip("-"):
        parser.error(_no_command(first, arguments))
    parser.parse_known_args([first])  # This exits after --help and --version.
    parser.error(f"{first} cannot stand here. Put options after a command. The commands are {COMMANDS}.")
    return 2


def _parser() -> argparse.ArgumentParser:
    from .. import __version__

    usage = f"{program()} say TEXT | chat | call NAMES.METHOD | serve  [options]"
    parser = command_parser("", ABOUT.format(orq=program()), EXAMPLES.format(orq=program()), usage)
    version = f"orq-sdk {__version__}"
    parser.add_argument("--version", action="version", version=version, help="Print the version and exit.")
    return parser


def _no_command(word: str, arguments: Sequence[str]) -> str:
    told = f"There is no command {_short(word)}. The commands are {COMMANDS}. "
    if called := _operation(arguments):
        return f"{told}Did you mean `{program()} call {called}`?"
    if word in _OTHERS:
        return told + _OTHERS[word]
    if "." in word.strip(".") and word.isprintable() and " " not in word:
        return f"{told}An operation goes behind `call`: {program()} call {word[:60]}"
    for near in difflib.get_close_matches(word.lower(), [*COMMANDS.split(", "), "help", *_OTHERS], 1, cutoff=0.65):
        told += f"Did you mean {near}? {_OTHERS.get(near, '')}".strip() + " "
    words = " ".join(itertools.takewhile(lambda each: not each.startswith("-"), arguments))
    if not words:
        return f"{told}To send the text of a pipe: {program()} say"
    message = shlex.quote(words) if words.isprintable() and len(words) <= 60 else "TEXT"
    return f"{told}To send a message: {program()} say {message}"


def _operation(arguments: Sequence[str]) -> str:
    """Return the operation or namespace that the words name, or "".

    Examples are `deployments list`, `deployments.list` and `deployments`.
    """
    from . import names

    words = [word for word in arguments[:4] if word.replace(".", "").replace("-", "").replace("_", "").isalnum()]
    for count in range(len(words), 0, -1):
        joined = ".".join(words[:count])
        try:
            return names.dotted(names.function(joined))
        except names.NoSuchName:
            if joined in names.namespaces().values():
                return joined
    return ""


def _short(word: str) -> str:
    return repr(word) if len(word) <= 60 else f"{word[:57]!r}..."
