"""`LocalOrq`: the app on a real socket, in a thread of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from functools import cache
from types import TracebackType
from typing import final

try:
    from starlette.types import ASGIApp

    from .running import HOST, Running, listen
except ImportError as error:
    raise ImportError('orq.local needs starlette and uvicorn: pip install "orq-sdk[local]"') from error

from ..errors import ConfigurationError
from .app import App
from .brain.echo import Echo
from .call import Twin
from .connections import Connections
from .forms.conversations import try_out
from .guard import Guard, checked_origins
from .handlers import handlers
from .scriptable import Scriptable
from .state.store import Database


@final
class LocalOrq(Scriptable):
    """The service's wire format on a free port of this machine, from `start()` or `with` to `close()`.

    `data` is a file that keeps the conversations (readable by its owner only); without it they are gone at the end.
    `delay` is the pause in seconds before each piece of a reply, `remember` how many requests `requests` holds.
    `try_out` puts `conv_01` there, the conversation that the README and the quickstart talk in.
    `key` is the one API key that is taken; without it any is. `allow_origin` names web pages that may call, such as
    `http://localhost:5173`. `wrap` may put an ASGI app of yours around ours.
    """

    def __init__(
        self,
        port: int = 0,
        data: str | os.PathLike[str] | None = None,
        *,
        delay: float = 0.0,
        max_body: int = 16 * 2**20,
        remember: int = 1000,
        try_out: bool = False,
        key: str | None = None,
        allow_origin: str | Sequence[str] = (),
        wrap: Callable[[ASGIApp], ASGIApp] | None = None,
    ) -> None:
        self._port = port
        self._data = data
        self._delay = delay
        self._max_body = max_body
        self._wrap, self._try_out = wrap, try_out
        if key is not None and not (isinstance(key, str) and key.strip()):
            raise ConfigurationError("key must be a text that is not empty, or None: any key is taken then")
        self._origins = checked_origins(allow_origin)
        super().__init__(remember=remember, key=key)
        self._running: Running | None = None

    @property
    def url(self) -> str:
        """The address to give a client as `server_url`."""
        if self._running is None:
            raise RuntimeError("the local server is not running: use it in a with block, or call start()")
        return f"http://{HOST}:{self._running.port}"

    def cut_next(self, *, after_events: int, clean: bool = False, times: int = 1) -> None:
        """Cut the next `times` streams after so many events; `clean` ends the response as if it were whole."""
        self._faults.cut_next(after_events, clean, times)

    def start(self) -> LocalOrq:
        """Start to listen; returns once requests are answered."""
        if self._running is not None:
            raise RuntimeError("the local server is running already")
        with ExitStack() as undo:
            listeners = [undo.enter_context(each) for each in listen(self._port)]
            database = undo.enter_context(closing(Database(self._data)))
            connections, twins = Connections(), self._twins(database)
            if self._try_out:
                try_out(twins(""))
            app: ASGIApp = App(
                self._reader(),
                handlers(),
                guard=Guard(listeners[0].getsockname()[1], self._origins),
                max_body=self._max_body,
                twin=twins,
                connections=connections,
            )
            if self._wrap is not None:
                app = self._wrap(app)
            self._running = Running(app, listeners, database, connections)
            undo.pop_all()  # from here on they are closed by its stop()
        return self

    def _twins(self, database: Database) -> Callable[[str], Twin]:
        """Return what makes the part of the server that handlers of a tenant use."""

        @cache
        def twin(tenant: str) -> Twin:
            store = database.of(tenant)
            return Twin(store=store, clock=database.clock, faults=self._faults, brain=Echo(), delay=self._delay)

        return twin

    def close(self) -> None:
        """Stop: plain requests get a moment to finish, open streams are cut. May be called twice."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()

    def __enter__(self) -> LocalOrq:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
