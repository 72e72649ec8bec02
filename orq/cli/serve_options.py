"""The settings of `serve`, as flags, in a file, and as arguments of `LocalOrq`.

They have the same names everywhere.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any, NamedTuple


class ServeOption(NamedTuple):
    """A setting of `serve`.

    A setting with `many` may be repeated. The path of a setting with `is_path` is relative to the file that holds it.
    """

    name: str
    kind: type[Any]
    help: str
    metavar: str | None = None
    many: bool = False
    is_path: bool = False
    choices: tuple[str, ...] | None = None


OPTIONS = (
    ServeOption("port", int, "Port of the server. 0 chooses a free one. Default: 8642."),
    ServeOption("data", str, "Keep stored objects in this file. Default: in memory.", "FILE", is_path=True),
    ServeOption(
        "seed", str, "Start with the objects of this JSON file, in the form of GET /_orq/dump.", "FILE", is_path=True
    ),
    ServeOption("seed_ids", bool, "Create the same ids and times in each run. The clock stays at the start of 2026."),
    ServeOption("clock", str, "Start the clock at this time, such as 2026-01-01T00:00:00Z. Default: now.", "TIME"),
    ServeOption(
        "tenant_by",
        str,
        "Keep separate objects for each key, or for each value of the header x-orq-tenant.",
        choices=("key", "header"),
    ),
    ServeOption("key", str, "Accept only this API key. Default: any key."),
    ServeOption(
        "allow_origin",
        str,
        "Let web pages of this origin call the server, such as http://localhost:5173. The flag may be repeated.",
        "URL",
        many=True,
    ),
    ServeOption("delay", float, "Wait this long before each piece of a streamed reply. Default: 0.02.", "SECONDS"),
    ServeOption("first_token", float, "Wait this long before an answer of a model begins. Default: 0.", "SECONDS"),
    ServeOption("fail_rate", float, "Share of the requests that fail, from 0 to 1. 0.1 is one in ten.", "RATE"),
    ServeOption("fail_status", int, "Status code of the requests that fail. Default: 503.", "STATUS"),
    ServeOption(
        "rate_limit",
        str,
        "Answer more requests than this with status 429, such as 20/minute. The period is second, minute or hour.",
        "N/PERIOD",
    ),
    ServeOption("max_body", int, "Largest body of a request. Default: 16 MiB.", "BYTES"),
    ServeOption(
        "answers",
        str,
        "Answer matching calls from this JSON file. It is read again when it changes.",
        "FILE",
        is_path=True,
    ),
    ServeOption("strict", bool, "Refuse calls that only an example could answer, and list them when the server ends."),
    ServeOption(
        "upstream",
        str,
        "Let the model of this server answer, such as http://127.0.0.1:11434/v1. ORQ_UPSTREAM_KEY is its key.",
        "URL",
    ),
    ServeOption(
        "upstream_model",
        str,
        "Name of the model on the upstream. YOURS=ITS maps one of your names. The flag may be repeated.",
        "NAME",
        many=True,
    ),
    ServeOption(
        "upstream_drop",
        str,
        "Leave out this parameter, which the upstream does not accept. The flag may be repeated.",
        "NAME",
        many=True,
    ),
    ServeOption(
        "upstream_idle", float, "Longest time in which the upstream may send nothing. Default: 600.", "SECONDS"
    ),
    ServeOption("record", str, "Record the upstream's answers in this file, without secrets.", "FILE", is_path=True),
    ServeOption(
        "record_from",
        str,
        "Let the service at this address answer all calls, for --record. ORQ_UPSTREAM_KEY is its key.",
        "URL",
    ),
    ServeOption("replay", str, "Answer from a recording of --record, without an upstream.", "FILE", is_path=True),
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
