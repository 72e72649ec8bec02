"""TLS contexts: whose certificates are trusted. Made when the first https request needs one (it costs 50-100 ms)."""

from __future__ import annotations

import os
import ssl
import threading
from functools import cache

from ..errors import ConfigurationError

_lock = threading.Lock()


def _renew_lock() -> None:
    global _lock
    _lock = threading.Lock()  # a thread that is no more may have held it at the fork


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_renew_lock)


def context_of(verify: ssl.SSLContext | bool) -> ssl.SSLContext:
    """Return the context that `verify` asks for. All clients of a process share the default one."""
    if isinstance(verify, ssl.SSLContext):
        return verify
    if not verify:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return context
    with _lock:  # two threads must not both pay for it
        return _trusting(os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None)


@cache
def _trusting(file: str | None, folder: str | None) -> ssl.SSLContext:
    """Trust what the two variables name, as OpenSSL has them; without them the CAs of browsers, which certifi has."""
    if file is None and folder is None:
        import certifi

        return ssl.create_default_context(cafile=certifi.where())
    if folder is not None and not os.path.isdir(folder):
        raise ConfigurationError("SSL_CERT_DIR is set, and names no folder: correct it, or unset it")
    try:
        return ssl.create_default_context(cafile=file, capath=folder)
    except ssl.SSLError:
        fault = "holds no certificate in PEM form"
    except OSError:
        fault = "cannot be read"
    raise ConfigurationError(f"SSL_CERT_FILE is set, and the file that it names {fault}: correct it, or unset it")
