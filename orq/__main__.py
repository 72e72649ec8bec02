"""`python -m orq "Hello!"`: say something, see the reply as it streams. `python -m orq serve`: the local server.

Nothing leaves this machine without `--live`. The reply goes to stdout, everything else to stderr. Exit codes: 0 done,
1 the service or the network failed, 2 wrong usage or settings, 130 interrupted, 141 the reader of the output left.
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack

from orq import Orq
from orq.errors import ConfigurationError, OrqError, RequestValidationError

DELAY = 0.02  # seconds between the pieces of a made-up reply, so that it is seen to stream
PORT = 8642


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line; return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without emoji is no reason to fail
    try:
        return _serve(arguments[1:]) if arguments[:1] == ["serve"] else _say(arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter's last flush complains
        return 141
    except (ConfigurationError, RequestValidationError) as error:
        _tell(error)
        return 2
    except (OrqError, ImportError) as error:
        _tell(error)
        return 1


def _say(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m orq",
        description="Say something and see the reply as it streams, from a server on this machine unless --live.",
        epilog="`python -m orq serve --help` tells how to keep that server running.",
    )
    parser.add_argument("message", help="what to say")
    parser.add_argument("--model", default="openai/gpt-4o", help="as provider/model (default: %(default)s)")
    parser.add_argument("--live", action="store_true", help="ask the service; needs ORQ_API_KEY, and costs money")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--project", metavar="ID", help="with --live: the project to start a conversation in")
    where.add_argument("--conversation", metavar="ID", help="with --live: the conversation to go on with")
    options = parser.parse_args(arguments)
    if options.live and not (options.project or options.conversation):
        parser.error("--live needs --project ID or --conversation ID")
    if not options.live and (options.project or options.conversation):
        parser.error("--project and --conversation go with --live")
    with ExitStack() as stack:
        client = stack.enter_context(_live() if options.live else _local(stack))
        conversation_id = options.conversation or _new_conversation(client, options.project or "proj_local")
        stream = client.conversations.create_conversation_response(
            conversation_id=conversation_id,
            message={"role": "user", "parts": [{"kind": "text", "text": options.message}]},
            model=options.model,
        )
        for text in stack.enter_context(stream).text():
            print(text, end="", flush=True)
        print()
    return 0


def _live() -> Orq:
    client = Orq()
    _tell("asking the service")
    return client


def _local(stack: ExitStack) -> Orq:
    from orq.local import LocalOrq

    server = stack.enter_context(LocalOrq(delay=DELAY))
    _tell(f"this is the local server at {server.url}: no key, no network, no model (--live asks the service)")
    return Orq(server_url=server.url, api_key="local")


def _new_conversation(client: Orq, project_id: str) -> str:
    conversation = client.conversations.create(project_id=project_id, display_name="python -m orq")
    if not isinstance(conversation.id, str):
        raise OrqError("the new conversation came without an id")
    return conversation.id


def _serve(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m orq serve", description="Run the local server until Ctrl-C. Only this machine can reach it."
    )
    parser.add_argument("--port", type=int, default=PORT, help="0 takes a free one (default: %(default)s)")
    parser.add_argument("--data", metavar="FILE", help="keep the conversations in this file (default: in memory)")
    options = parser.parse_args(arguments)

    from orq.local import LocalOrq

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with LocalOrq(options.port, options.data, delay=DELAY, remember=0) as server:
        print(server.url, flush=True)
        _tell("the local server answers there, until Ctrl-C; any key will do. To use it:")
        _tell(f"  export ORQ_SERVER_URL={server.url} ORQ_API_KEY=local")
        _tell(f"or in Python: Orq(server_url={server.url!r}, api_key='local')")
        try:
            while True:
                time.sleep(60)
        except KeyboardInterrupt:
            _tell("closing")
    return 0


def _tell(what: object) -> None:
    print(f"orq: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
