"""`python -m orq serve`: the local server, until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import time
from collections.abc import Sequence

from .servers import DELAY
from .terminal import program, say, tell

PORT = 8642


def run(arguments: Sequence[str]) -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(
        prog=f"{program()} serve",
        description="Run the local server until Ctrl-C. Only this machine can reach it. Its address goes to stdout.",
        epilog=f"example:\n  {program()} serve --port 8642 --data conversations.db",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=int, default=PORT, help="0 takes a free one (default: %(default)s)")
    parser.add_argument("--data", metavar="FILE", help="keep all that is stored in this file (default: in memory)")
    parser.add_argument("--seed", metavar="FILE", help="JSON of objects to begin with, as GET /_orq/dump gives it")
    parser.add_argument("--tenant-by", choices=["key", "header"], help="keep a state for each key, or x-orq-tenant")
    parser.add_argument("--key", help="the one API key that is taken (default: any)")
    parser.add_argument(
        "--allow-origin",
        metavar="URL",
        action="append",
        default=[],
        help="let web pages of this origin call, such as http://localhost:5173; may stand several times",
    )
    parser.add_argument(
        "--upstream",
        metavar="URL",
        help="let the model of this server answer, such as http://127.0.0.1:11434/v1; its key: ORQ_UPSTREAM_KEY",
    )
    parser.add_argument(
        "--upstream-model",
        metavar="NAME",
        action="append",
        default=[],
        help="its name for the model, or NAME=ITS-NAME for one name of yours; may stand several times",
    )
    parser.add_argument(
        "--upstream-drop", metavar="NAME", action="append", default=[], help="a parameter that it does not take"
    )
    parser.add_argument(
        "--upstream-idle", metavar="SECONDS", type=float, default=600.0, help="its longest silence (default: 600)"
    )
    options = parser.parse_args(arguments)

    from ..local import LocalOrq

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with LocalOrq(
        options.port,
        options.data,
        delay=DELAY if options.upstream is None else 0.0,
        remember=0,
        try_out=True,
        seed=options.seed,
        tenant_by=options.tenant_by,
        key=options.key,
        allow_origin=options.allow_origin,
        upstream=options.upstream,
        upstream_model=dict(_pair(each) for each in options.upstream_model),
        upstream_drop=options.upstream_drop,
        upstream_idle=options.upstream_idle,
    ) as server:
        say(server.url)
        which, key = ("any", "local") if options.key is None else ("its", "KEY")
        tell(f"the local server answers there, until Ctrl-C; {which} key will do. To use it:")
        tell(f"  export ORQ_SERVER_URL={server.url} ORQ_API_KEY={key}")
        tell(f"or in Python: Orq(server_url={server.url!r}, api_key='{key}')")
        if options.upstream is not None:
            tell(f"answers come from the model at {options.upstream}")
        try:
            while True:
                time.sleep(60)
        except KeyboardInterrupt:
            tell("closing")
    return 0


def _pair(text: str) -> tuple[str, str]:
    """Return a name of the caller's and the upstream's name for it; one name alone is for all others."""
    ours, equals, theirs = text.partition("=")
    return (ours, theirs) if equals else ("*", text)
