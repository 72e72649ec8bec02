"""Make TLS contexts: which certificates are trusted.

A context is made for the first https request, since it takes 50-100 ms.
"""

from __future__ import annotations

import os
import ssl
import threading
from functools import cache

from ..errors import ConfigurationError

_lock = threading.Lock()


def _renew_lock() -> None:
    global _lock
    _lock = threading.Lock()  # a thread that does not exist in the child may have held it at the fork


if hasattr(os, "register_at_fork"):  # Windows has no forks
    os.register_at_fork(after_in_child=_renew_lock)


def context_of(verify: ssl.SSLContext | bool) -> ssl.SSLContext:
    """Return the context for a `verify` setting. All clients of a process share the default one."""
    if isinstance(verify, ssl.SSLContext):
        return verify
    if not verify:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return context
    with _lock:  # two threads must not both make a context
        return _trusting(os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None)


@cache
def _trusting(file: str | None, folder: str | None) -> ssl.SSLContext:
    """Trust the certificates of SSL_CERT_FILE and SSL_CERT_DIR, as OpenSSL does.

    Without these variables, trust the certificate authorities of browsers, which certifi contains.
    """
    if file is None and folder is None:
        import certifi

        return ssl.create_default_context(cafile=certifi.where())
    if folder is not None and not os.path.isdir(folder):
        raise ConfigurationError("SSL_CERT_DIR is set, but does not name a folder. Correct it, or unset it.")
    try:
        return ssl.create_default_context(cafile=file, capath=folder)
    except ssl.SSLError:
        fault = "holds no certificate in PEM form"
    except OSError:
        fault = "cannot be read"
    raise ConfigurationError(f"SSL_CERT_FILE is set, but the file that it names {fault}. Correct it, or unset it.")
