"""What to do about a connection that failed: a table from what TLS and proxies say to a hint. First match wins."""

from __future__ import annotations

import re
from typing import NamedTuple


class Advice(NamedTuple):
    """A hint, and whether the same call may succeed later without anything being changed."""

    hint: str
    retryable: bool = False


_UNKNOWN_CA = (
    "The certificate comes from a CA that is not trusted here, as a company's proxy often has one: name the file of "
    "that CA in SSL_CERT_FILE, or pass verify=ssl.create_default_context(cafile=...), or, to trust what this system "
    "trusts, verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)."
)
_TOO_STRICT = (
    "Python 3.13 and newer hold certificates to more rules, which this CA breaks: have it renewed, or pass "
    "verify=context, where context = ssl.create_default_context(cafile=...) and "
    "context.verify_flags &= ~ssl.VERIFY_X509_STRICT."
)
_NO_TLS = "What answered does not speak TLS: check the port in server_url, and http:// or https:// before a proxy."

_OVERDUE = "Check this machine's clock; if it is right, the certificate must be renewed."
_OTHER_HOST = "The certificate is another host's: check server_url, and what answers there."
_WANTS_USER = "The proxy wants a user: put it in the proxy's URL, http://user:password@host:port."
_NOT_ALLOWED = "Ask who runs the proxy to allow this host, or name the host in NO_PROXY."
_BEYOND = "Check that the proxy can reach this host; calling again may help."
_PROXY = "Check the proxy (proxy=, HTTPS_PROXY or ALL_PROXY) and the network; calling again may help."

NOT_REACHED = "Check the network, server_url and the proxy (a network may need one: HTTPS_PROXY), or raise that limit."

_ROWS = [
    (r"certificate (has expired|is not yet valid)", Advice(_OVERDUE)),
    (r"(Hostname|IP address) mismatch", Advice(_OTHER_HOST)),
    (r"self.signed certificate|unable to (get|verify)", Advice(_UNKNOWN_CA)),
    (r"Key Identifier|key usage|Basic Constraints|not marked critical", Advice(_TOO_STRICT)),
    (r"CERTIFICATE_VERIFY_FAILED", Advice(_UNKNOWN_CA)),
    (r"WRONG_VERSION_NUMBER|HTTP_REQUEST|record layer failure", Advice(_NO_TLS)),
    (r"ProxyError: 407", Advice(_WANTS_USER)),
    (r"ProxyError: 4", Advice(_NOT_ALLOWED)),
    (r"ProxyError", Advice(_BEYOND, retryable=True)),
]


def advice(said: str, proxy: str | None) -> Advice | None:
    """Return what to do; None if the hint that such errors have anyway is the best there is."""
    for pattern, found in _ROWS:
        if re.search(pattern, said):
            return found
    return Advice(_PROXY, retryable=True) if proxy is not None and "Connect" in said else None
