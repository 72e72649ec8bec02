"""Test your program without the service: a local server, a mock, recordings, and examples.

    from orq import Orq
    from orq.funcs import conversations_retrieve
    from orq.testing import LocalOrq

    with LocalOrq() as server, Orq("test", server_url=server.url) as client:
        server.on(conversations_retrieve, headers={"retry-after": "0"}).fail(429).answer(display_name="Try-out")
        assert client.conversations.retrieve(conversation_id="conv_01").display_name == "Try-out"

`LocalOrq` is a local server and needs the extra `local`. `MockOrq` accepts the same scripts and needs no socket.
`Cassette` records the answers of the service and replays them. pytest has the fixtures `orq_server`, `orq_mock` and
`orq_cassette` as soon as this package is installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import attach

if TYPE_CHECKING:
    from ..local.answers import (
        CUT as CUT,
        END as END,
        KEEP_ALIVE as KEEP_ALIVE,
        MALFORMED as MALFORMED,
        Pause as Pause,
        Raw as Raw,
        Step as Step,
    )
    from ..local.checked_values import ScriptError as ScriptError
    from ..local.recorded import RecordedRequest as RecordedRequest
    from ..local.script import Script as Script
    from ..local.server import LocalOrq as LocalOrq
    from .answers import answer as answer, events as events, example as example
    from .cassette import Cassette as Cassette, NotRecordedError as NotRecordedError
    from .mock import MockOrq as MockOrq
    from .replies import (
        chat_chunks as chat_chunks,
        failed_reply as failed_reply,
        text_reply as text_reply,
        tool_use as tool_use,
    )
    from .texts import text_events as text_events
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            ".local.checked_values": ("ScriptError",),
            ".local.answers": ("CUT", "END", "KEEP_ALIVE", "MALFORMED", "Pause", "Raw", "Step"),
            ".local.script": ("Script",),
            ".local.recorded": ("RecordedRequest",),
            ".local.server": ("LocalOrq",),
            "answers": ("answer", "events", "example"),
            "cassette": ("Cassette", "NotRecordedError"),
            "mock": ("MockOrq",),
            "replies": ("chat_chunks", "failed_reply", "text_reply", "tool_use"),
            "texts": ("text_events",),
        },
    )
