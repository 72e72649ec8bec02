"""Helpers for sync and async sockets: addresses of a host, socket options, and readability."""

from __future__ import annotations

import os
import select
import socket
from collections.abc import Iterable
from typing import Any

Address = tuple[Any, Any, int, str, Any]
"""An entry of `getaddrinfo`: family, kind, protocol, canonical name and address."""

_KEEP_ALIVE = [
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
    *(
        (socket.IPPROTO_TCP, getattr(socket, name), value)
        for name, value in (("TCP_KEEPIDLE", 45), ("TCP_KEEPALIVE", 45), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4))
        if hasattr(socket, name)  # macOS calls the first one TCP_KEEPALIVE
    ),
]


def numeric(host: str, port: int) -> list[Address]:
    """Return the address of a host that is an IP address; an empty list for a name."""
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        return []


def interleaved(addresses: Iterable[Address]) -> list[Address]:
    """Order addresses so that families alternate, the resolver's first choice first (RFC 8305)."""
    found = list(addresses)
    first = [address for address in found if address[0] == found[0][0]]
    others = [address for address in found if address[0] != found[0][0]]
    ordered: list[Address] = []
    for index in range(max(len(first), len(others))):
        ordered += first[index : index + 1] + others[index : index + 1]
    return ordered


def new_socket(address: Address) -> socket.socket:
    """Return an unconnected socket for an address, with TCP keep-alive."""
    made = socket.socket(*address[:3])
    for option in _KEEP_ALIVE:
        made.setsockopt(*option)
    return made


def connect_error(number: int) -> OSError:
    """Return the error with this number, for a connection that could not be made."""
    # Windows only, where `os.strerror` does not know errors of sockets.
    texts: dict[int, str] = getattr(socket, "errorTab", {})
    return OSError(number, texts.get(number) or os.strerror(number))


def is_readable(sock: socket.socket) -> bool:
    """Tell whether bytes or the end can be read. A closed socket counts as readable."""
    descriptor = sock.fileno()
    if descriptor < 0:
        return True
    if not hasattr(select, "poll"):  # Windows and eventlet have no `poll`
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))
