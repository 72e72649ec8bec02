"""`python -m orq serve`: run the local server until Ctrl-C."""

from __future__ import annotations

import signal
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .serve_file import read_settings
from .serve_options import OPTIONS, add_to
from .servers import DELAY
from .terminal import command_parser, program, say, tell

PORT = 8642
_BEHIND = ("upstream", "record_from", "replay")
_ABOUT = """\
Run the local server until Ctrl-C. Only this machine can reach it. Its address is printed to stdout. A flag overrides
the same setting in a file."""
_EXAMPLES = """\
example:
  {orq} serve --port 8642 --data state.db --delay 0.1"""
_CONFIG = "TOML file with these settings. Default: the table [tool.orq.serve] of pyproject.toml in this folder."
# The other lines of the notice already mention these settings.
_NOT_LIMITS = ("port", "data", "key", "upstream", "record", "record_from", "replay")


def run(arguments: Sequence[str]) -> int:
    """Serve until interrupted."""
    parser = command_parser("serve", _ABOUT, _EXAMPLES.format(orq=program()))
    parser.add_argument("--config", metavar="FILE", help=_CONFIG)
    add_to(parser)
    flags = vars(parser.parse_args(arguments))
    written, file = read_settings(flags.pop("config"))
    given = {**written, **flags}

    from ..local import LocalOrq

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with LocalOrq(**_arguments(given)) as server:
        for line in _about(server.url, given, file):
            tell(line)
        tell(f"To see calls and stored objects, open {server.page_url} in a browser.")
        say(server.url)  # The URL comes last: when a program has read it, all other lines have been written.
        try:
            while True:
                time.sleep(60)
        except KeyboardInterrupt:
            tell("The server is closing.")
    return 0


def _arguments(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of `LocalOrq` for these settings."""
    usual: dict[str, Any] = {
        "port": PORT,
        "delay": 0.0 if any(given.get(name) for name in _BEHIND) else DELAY,
        "remember": 0,
        "try_out": True,
    }
    found = {**usual, **given}
    models: Any = found.get("upstream_model") or []
    if not isinstance(models, dict):
        found["upstream_model"] = dict(map(_pair, models))
    return found


def _about(url: str, given: Mapping[str, Any], file: Path | None) -> list[str]:
    """Return the lines that describe the server.

    They state its URL, how to use it, where it stores objects, and its settings.
    """
    accepts, key = ("only its own key", "KEY") if given.get("key") else ("any key", "local")
    data = given.get("data")
    kept = f"in the file {data}." if data else "in memory until the server ends. --data FILE keeps them in a file."
    limits = [f"{o.name.replace('_', '-')} {_shown(given[o.name])}" for o in OPTIONS if _is_told(o.name, given)]
    lines = [
        f"The local server answers at {url} until Ctrl-C. It accepts {accepts}. To use it in a shell:",
        f"  export ORQ_SERVER_URL={url} ORQ_API_KEY={key}",
        f"To use it in Python: Orq(server_url={url!r}, api_key='{key}')",
        f"Stored objects are kept {kept}",
    ]
    if given.get("replay"):
        lines.append(f"Answers come from the recording {given['replay']} alone.")
    elif given.get("record_from"):
        lines.append(f"The service at {given['record_from']} answers all calls.")
    elif given.get("upstream"):
        lines.append(f"The model at {given['upstream']} answers.")
    if given.get("record"):
        lines.append(f"The answers are recorded in the file {given['record']}, without secrets.")
    if limits:
        lines.append(f"Settings: {', '.join(limits)}.")
    if file is not None:
        lines.append(f"Settings are read from {file}. Flags override them.")
    return lines


def _is_told(name: str, given: Mapping[str, Any]) -> bool:
    return name in given and name not in _NOT_LIMITS


def _shown(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, (list, dict)) else str(value)


def _pair(text: str) -> tuple[str, str]:
    """Return a model's name on this server and on the upstream.

    A single name applies to all others (`*`).
    """
    ours, equals, theirs = text.partition("=")
    return (ours, theirs) if equals else ("*", text)
