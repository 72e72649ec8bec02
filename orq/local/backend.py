"""`Backend`: the model, service or recording that the settings put behind the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from .._secrets import Secret
from .chat_model.interface import ModelProvider
from .settings import Settings

if TYPE_CHECKING:
    from .upstream.service import Service


class Tape(Protocol):
    """The file of a recording."""

    def close(self) -> None:
        """Release the file, so that others can use it."""
        ...

    def drop(self) -> None:
        """Drop the file in a child process after a fork. The parent still uses it."""
        ...


class Backend(NamedTuple):
    """The backend of a server.

    At most one of `model` and `service` answers calls in place of the server.
    """

    model: ModelProvider | None = None
    service: Service | None = None
    tape: Tape | None = None
    secret: str = ""
    """The header value that holds the key for the backend."""


def backend_of(given: Settings, port: int) -> Backend:
    """Return the backend of a server that listens at `port`.

    Raise `ConfigurationError` for bad settings.
    """
    if given.upstream is None and given.record is None and given.replay is None:
        return Backend()
    # These modules import httpx, so they are imported only when they are needed.
    from .upstream.address import checked_url, model_url, refuse_own
    from .upstream.network import Network
    from .upstream.service import Service
    from .upstream.tape import Recording, Replay
    from .upstream.upstream import Upstream

    def model(network: Network | None, tape: Recording | Replay | None) -> Upstream:
        options: Any = {"models": given.upstream_model, "drop": given.upstream_drop, "idle": given.upstream_idle}
        return Upstream(network, tape, **options)

    if given.replay is not None:
        tape = Replay(given.replay)
        if tape.of_service:
            return Backend(service=Service(None, tape, delay=given.delay), tape=tape)
        return Backend(model=model(None, tape), tape=tape)
    if given.record_from is not None:
        url = checked_url(given.record_from, "record_from", "such as https://my.orq.ai")
    else:
        url = model_url(given.upstream or "")
    refuse_own(url, port, "upstream" if given.record_from is None else "record_from")
    network = Network(url, None if given.upstream_key is None else Secret(given.upstream_key), given.upstream_idle)
    secret = network.authorization.get("authorization", "")
    if given.record is not None:
        kept = Recording(given.record, network, of_service=given.record_from is not None)
        if given.record_from is not None:
            return Backend(service=Service(network, kept, delay=given.delay), tape=kept, secret=secret)
        return Backend(model=model(network, kept), tape=kept, secret=secret)
    return Backend(model=model(network, None), secret=secret)
