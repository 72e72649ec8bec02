"""Choose the server for a command: the service, a running local server, or a new one."""

from __future__ import annotations

import os
import socket
from contextlib import ExitStack
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .._lazy_annotations import lazy_annotations
from ..errors import ConfigurationError
from .terminal import program, tell

if TYPE_CHECKING:
    from .. import Orq

DELAY = 0.02  # The seconds between pieces of a made-up reply, so that streaming is visible.
_VARIABLES = ("ORQ_SERVER_URL", "ORQ_BASE_URL")
_PATIENCE = 2.0


def service() -> Orq:
    """Return a client of the service, configured by the environment."""
    from .. import Orq

    return Orq()


def local(stack: ExitStack) -> Orq:
    """Return a client of a server on this machine.

    This is the server that the environment names, or a new one that runs until the stack is closed. A server on another
    machine needs --live.
    """
    from .. import Orq

    if (found := _running()) is not None:
        variable, url = found
        tell(f"The server at {url}, from {variable}, answers.")
        return Orq(server_url=url, api_key=os.environ.get("ORQ_API_KEY") or "local")

    from ..local import LocalOrq

    server = stack.enter_context(LocalOrq(delay=DELAY))
    tell(
        f"The local server at {server.url} answers. It needs no key and asks no model. With --live the service answers."
    )
    return Orq(server_url=server.url, api_key="local")


def _running() -> tuple[str, str] | None:
    """Return the variable that names a server on this machine, and its URL, or None.

    Raise `ConfigurationError` if no server answers at that URL.
    """
    from .._constructor import server_of_environment
    from .._urls import LOOPBACK

    variable = next((name for name in _VARIABLES if os.environ.get(name)), None)
    if variable is None:
        return None
    try:
        url = server_of_environment(allow_plain_http=True)
    except ConfigurationError:
        return None  # The URL is for --live, which reports its problem.
    parts = urlsplit(url)
    if parts.hostname not in LOOPBACK:
        return None
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        socket.create_connection((parts.hostname, port), _PATIENCE).close()
    except OSError:
        start = f"{program()} serve" + (f" --port {port}" if parts.port else "")
        hint = f"Start one there with `{start}`, or unset {variable} to start one for this command."
        raise ConfigurationError(f"{variable} names {url}, where no server answers. {hint}") from None
    return variable, url


lazy_annotations(__name__)
