"""The settings of `serve`, as flags, in a file, and as arguments of `LocalOrq`.

They have the same names everywhere.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any, NamedTuple


class ServeOption(NamedTuple):
    """A setting. With `many` it may be repeated.

    With `is_path` it is relative to the file that holds it.
    """

    name: str
    kind: type[Any]
    help: str
    metavar: str | None = None
    many: bool = False
    is_path: bool = False
    choices: tuple[str, ...] | None = None


OPTIONS = (
    ServeOption("port", int, "0 takes a free one (default: 8642)"),
    ServeOption("data", str, "keep all that is stored in this file (default: in memory)", "FILE", is_path=True),
    ServeOption("seed", str, "JSON of objects to begin with, as GET /_orq/dump gives it", "FILE", is_path=True),
    ServeOption(
        "seed_ids", bool, "give the same ids and times in each run: the clock stands still at the start of 2026"
    ),
    ServeOption("clock", str, "the time that it starts at, such as 2026-01-01T00:00:00Z (default: now)", "TIME"),
    ServeOption(
        "tenant_by", str, "keep a state for each key, or each value of x-orq-tenant", choices=("key", "header")
    ),
    ServeOption("key", str, "the one API key that is taken (default: any)"),
    ServeOption(
        "allow_origin",
        str,
        "let web pages of this origin call, such as http://localhost:5173; may stand several times",
        "URL",
        many=True,
    ),
    ServeOption("delay", float, "pause before each piece of a streamed reply (default: 0.02)", "SECONDS"),
    ServeOption("first_token", float, "pause before a model's answer (default: 0)", "SECONDS"),
    ServeOption("fail_rate", float, "the share of requests that fail; 0.1 is each tenth", "RATE"),
    ServeOption("fail_status", int, "the status that they fail with (default: 503)", "STATUS"),
    ServeOption("rate_limit", str, "answer those above with 429, as in 20/minute (second, minute, hour)", "N/PERIOD"),
    ServeOption("max_body", int, "the largest body of a request (default: 16 MiB)", "BYTES"),
    ServeOption(
        "answers", str, "JSON with answers for calls that match; read again as it changes", "FILE", is_path=True
    ),
    ServeOption("strict", bool, "refuse what has no answer but an example, and list it at the end"),
    ServeOption(
        "upstream",
        str,
        "let the model of this server answer, such as http://127.0.0.1:11434/v1; its key: ORQ_UPSTREAM_KEY",
        "URL",
    ),
    ServeOption(
        "upstream_model",
        str,
        "its name for the model, or NAME=ITS-NAME for one name of yours; may stand several times",
        "NAME",
        many=True,
    ),
    ServeOption("upstream_drop", str, "a parameter that it does not take; may stand several times", "NAME", many=True),
    ServeOption("upstream_idle", float, "its longest silence (default: 600)", "SECONDS"),
    ServeOption("record", str, "keep what the upstream answers in this file, without secrets", "FILE", is_path=True),
    ServeOption(
        "record_from",
        str,
        "let the service at this address answer all calls, for --record; its key: ORQ_UPSTREAM_KEY",
        "URL",
    ),
    ServeOption("replay", str, "answer from such a file, without an upstream", "FILE", is_path=True),
)
BY_NAME: Mapping[str, ServeOption] = {option.name: option for option in OPTIONS}


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add a flag for each setting. Flags have no defaults, so that a file can set them."""
    for option in OPTIONS:
        shared: dict[str, Any] = {"help": option.help, "default": argparse.SUPPRESS}
        flag = "--" + option.name.replace("_", "-")
        if option.kind is bool:
            parser.add_argument(flag, action="store_true", **shared)
        else:
            kind: dict[str, Any] = {"action": "append"} if option.many else {}
            parser.add_argument(
                flag, type=option.kind, metavar=option.metavar, choices=option.choices, **kind, **shared
            )
