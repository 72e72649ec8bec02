"""`LocalOrq`: the app on a real socket, in a thread of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import ExitStack, closing
from types import TracebackType
from typing import Any, Literal, TypeVar, final

try:
    from starlette.types import ASGIApp

    from .running import HOST, Running, listen
except ImportError as error:
    raise ImportError('orq.local needs starlette and uvicorn: pip install "orq-sdk[local]"') from error

from ..errors import ConfigurationError
from .app import App
from .brain.brain import Brain, Model
from .brain.echo import Echo
from .call import Twin
from .connections import Connections
from .guard import Guard, checked_origins
from .handlers import handlers
from .http_problem import HttpProblem
from .scriptable import Scriptable
from .seeds import read_seed
from .state.store import Database
from .tenants import Tenants

T = TypeVar("T")


@final
class LocalOrq(Scriptable):
    """The service's wire format on a free port of this machine, from `start()` or `with` to `close()`.

    `data` is a file that keeps the conversations (readable by its owner only); without it they are gone at the end.
    `delay` is the pause in seconds before each piece of a reply, `remember` how many requests `requests` holds.
    `seed` is what is stored at the start, if nothing is yet: a JSON file or plain data, see `seed()`; `try_out` adds
    `conv_01`, the conversation that the README and the quickstart talk in. With `tenant_by`, each API key, or each
    value of the header `x-orq-tenant`, has a state of its own.
    `key` is the one API key that is taken; without it any is. `allow_origin` names web pages that may call, such as
    `http://localhost:5173`.
    `upstream` is the base URL of a server that speaks OpenAI's chat completions, such as `http://127.0.0.1:11434/v1`:
    its model answers then. `upstream_model` is the name that it knows the model by, or a mapping from names that you
    use (`*` for all others); `upstream_key` its key, by default that of the variable `ORQ_UPSTREAM_KEY`;
    `upstream_drop` names the parameters that it does not take; `upstream_idle` is how many seconds it may be silent.
    `wrap` may put an ASGI app of yours around ours.
    """

    def __init__(
        self,
        port: int = 0,
        data: str | os.PathLike[str] | None = None,
        *,
        delay: float = 0.0,
        max_body: int = 16 * 2**20,
        remember: int = 1000,
        seed: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        tenant_by: Literal["key", "header"] | None = None,
        try_out: bool = False,
        key: str | None = None,
        allow_origin: str | Sequence[str] = (),
        upstream: str | None = None,
        upstream_model: str | Mapping[str, str] | None = None,
        upstream_key: str | None = None,
        upstream_drop: Sequence[str] = (),
        upstream_idle: float = 600.0,
        wrap: Callable[[ASGIApp], ASGIApp] | None = None,
    ) -> None:
        self._port = port
        self._data = data
        self._delay = delay
        self._max_body = max_body
        self._wrap = wrap
        self._upstream = upstream
        self._ask: dict[str, Any] = {
            "models": upstream_model,
            "key": upstream_key,
            "drop": upstream_drop,
            "idle": upstream_idle,
        }
        self._seed = read_seed(seed, try_out=try_out)
        self._tenant_by = tenant_by
        if key is not None and not (isinstance(key, str) and key.strip()):
            raise ConfigurationError("key must be a text that is not empty, or None: any key is taken then")
        self._origins = checked_origins(allow_origin)
        super().__init__(remember=remember, key=key)
        self._running: Running | None = None
        self._brain: Brain = Echo()

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
            model = self._model(listeners[0].getsockname()[1])
            connections = Connections()
            tenants = Tenants(database, self._seed, self._twins(database), connections)
            try:
                tenants.begin()
            except HttpProblem as problem:
                raise ConfigurationError(f"seed: {problem.message}") from None
            app: ASGIApp = App(
                self._reader(),
                handlers(),
                guard=Guard(listeners[0].getsockname()[1], self._origins),
                max_body=self._max_body,
                tenants=tenants,
                tenant_by=self._tenant_by,
                connections=connections,
                model=model,
            )
            if self._wrap is not None:
                app = self._wrap(app)
            self._running = Running(app, listeners, database, connections)
            self._tenants = tenants
            undo.pop_all()  # from here on they are closed by its stop()
        return self

    def _model(self, port: int) -> Model | None:
        if self._upstream is None:
            return None
        from .upstream.upstream import Upstream  # imports httpx

        return Upstream(self._upstream, own_port=port, **self._ask)

    def _twins(self, database: Database) -> Callable[[str], Twin]:
        """Return what makes the part of the server that handlers of a tenant use."""

        def twin(tenant: str) -> Twin:
            store = database.of(tenant)
            return Twin(store=store, clock=database.clock, faults=self._faults, brain=self._brain, delay=self._delay)

        return twin

    def seed(self, data: str | os.PathLike[str] | Mapping[str, Any], *, tenant: str = "") -> None:
        """Store objects, of a file or as plain data: `{"datasets": [{"display_name": "Questions"}]}`; all, or none.

        What they lack is made up. `$children` of an object holds what belongs to it, by collection.
        """
        self._do(self._tenants_now().add(tenant, read_seed(data, try_out=False)))

    def dump(self, *, tenant: str = "") -> dict[str, Any]:
        """Return all that is stored, in the form that `seed` takes."""
        return self._do(self._tenants_now().dump(tenant))

    def reset(self, *, tenant: str = "") -> None:
        """Go back to what was stored at the start. Open streams are cut; scripts, faults and `requests` stay."""
        self._do(self._tenants_now().reset(tenant))

    def snapshot(self, *, tenant: str = "") -> str:
        """Keep all that is stored as it is now, in memory, and return the name to `restore` it by."""
        return self._do(self._tenants_now().snapshot(tenant))

    def restore(self, snapshot: str, *, tenant: str = "") -> None:
        """Go back to a snapshot of this server, as often as wanted. Open streams are cut."""
        self._do(self._tenants_now().restore(tenant, snapshot))

    def _tenants_now(self) -> Tenants:
        _ = self.url  # raises if it is not running
        return self._tenants

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        assert self._running is not None
        try:
            return self._running.run(work)
        except HttpProblem as problem:
            raise ConfigurationError(problem.message) from None

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
