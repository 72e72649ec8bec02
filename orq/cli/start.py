"""`python -m orq` without a command: print the help or the version.

An unknown command is refused.
"""

from __future__ import annotations

import argparse
import difflib
import itertools
import shlex
from collections.abc import Sequence

from .terminal import program

COMMANDS = "say, chat, call, serve"
ABOUT = """\
Talk to the orq.ai API, and call any of its operations. A server on this machine answers, without key, network or
model, unless you say --live.

commands:
  {orq} say TEXT             send a message, see the reply as it streams
  {orq} chat                 a conversation, turn by turn
  {orq} call NAMES.METHOD    any operation of the API, JSON in and out
  {orq} serve                keep the local server running, for your programs
Each has a --help of its own."""

EXAMPLES = """\
examples:
  {orq} say "Hello!"
  git diff | {orq} say               # what comes down a pipe is the message
  {orq} chat
  {orq} call conversations.create --json '{{"project_id": "proj_01"}}'
  ORQ_API_KEY=... {orq} say "Hello!" --live --project ID

exit codes: 0 done; 1 the service, the network or a file failed, or stdout cannot hold the text; 2 wrong usage or
settings; 130 Ctrl-C; 141 the reader of the output left. Answers go to stdout, everything else to stderr; NO_COLOR=1
turns colour off."""

# Commands of the service's own program `orq`, and other words that users try.
_SIGN_IN = "There is nothing to sign in to. Set ORQ_API_KEY, and ORQ_SERVER_URL if the server is your own."
_ELSEWHERE = (
    "This is the command of the Python SDK. The service has its own command: https://docs.orq.ai/reference/cli."
)
_OTHERS = {
    **dict.fromkeys(("login", "logout", "auth", "whoami", "configure", "config", "profile", "init"), _SIGN_IN),
    **dict.fromkeys(("deploy", "workspace", "update", "upgrade", "mcp", "skills"), _ELSEWHERE),
    "version": "--version prints it.",
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

    parser = argparse.ArgumentParser(
        prog=program(),
        usage=f"{program()} say TEXT | chat | call NAMES.METHOD | serve  [options]",
        description=ABOUT.format(orq=program()),
        epilog=EXAMPLES.format(orq=program()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"orq-sdk {__version__}")
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
        return f"{told}To send what comes down a pipe: {program()} say"
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
