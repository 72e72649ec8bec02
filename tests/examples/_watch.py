"""Watch streams of the local server: open, read to the end, or left early."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send


@dataclass
class Watch:
    """Give `watch.around` to `LocalOrq(wrap=...)`."""

    opened: int = 0
    whole: int = 0
    left: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)

    def around(self, app: ASGIApp) -> ASGIApp:
        async def watching(scope: Scope, receive: Receive, send: Send) -> None:
            ended = False

            async def sending(message: Message) -> None:
                nonlocal ended
                await send(message)
                ended = ended or (message["type"] == "http.response.body" and not message.get("more_body", False))

            streams = scope["type"] == "http" and scope["path"].endswith("/responses")
            self.count(opened=streams)
            try:
                await app(scope, receive, sending)
            finally:
                self.count(whole=streams and ended, left=streams and not ended)

        return watching

    def count(self, **more: int) -> None:
        with self.changed:
            for name, number in more.items():
                setattr(self, name, getattr(self, name) + number)
            self.changed.notify_all()

    def wait_until_left(self, number: int) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: self.left == number, 20), self
