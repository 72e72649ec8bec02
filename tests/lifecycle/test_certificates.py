"""Test trusted certificates over real TLS with a private CA, and the hints of errors."""

from __future__ import annotations

import datetime
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
import truststore
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from orq import Orq, OrqCore
from orq.errors import ConfigurationError, ConnectionFailedError
from orq.funcs import agents_retrieve
from orq.local import LocalOrq
from tests.faults._ask import ASYNC, MODES, OVER_AIOHTTP, RETRIEVED, SYNC, Mode, ask, check_error
from tests.faults._server import CLOSE, Server, answer
from tests.support.relay import TLSFront, serving

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "proxies-and-certificates.md"


@pytest.fixture(scope="module")
def ca_file(ca: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ca") / "company.pem"
    ca.cert_pem.write_to_path(path)
    return path


@pytest.fixture(scope="module")
def plain() -> Iterator[Server]:
    with Server(default=answer(200, RETRIEVED)) as server:
        yield server


@pytest.fixture(scope="module")
def server(ca: trustme.CA, plain: Server) -> Iterator[TLSFront]:
    with TLSFront(plain.port, serving(ca.issue_cert("localhost"))) as front:
        yield front


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_an_ssl_context_of_the_caller_is_used(mode: Mode, server: TLSFront, ca_file: Path) -> None:
    context = ssl.create_default_context(cafile=str(ca_file))
    assert ask(mode, server.url, "retrieve", verify=context).error is None


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_the_variables_of_openssl(mode: Mode, server: TLSFront, ca_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_error(ask(mode, server.url, "retrieve").error, "retrieve", ConnectionFailedError)
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    assert ask(mode, server.url, "retrieve").error is None, "a new client sees what is set now"
    monkeypatch.setenv("SSL_CERT_DIR", str(ca_file.parent))
    assert ask(mode, server.url, "retrieve").error is None, "both count"
    monkeypatch.delenv("SSL_CERT_FILE")
    check_error(ask(mode, server.url, "retrieve").error, "retrieve", ConnectionFailedError)


@pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere truststore asks the system's store, which tests leave alone"
)
@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_system_certificates_are_trusted(
    mode: Mode, server: TLSFront, ca_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    assert ask(mode, server.url, "retrieve", verify=context).error is None


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_no_check_at_all(mode: Mode, server: TLSFront) -> None:
    assert ask(mode, server.url, "retrieve", verify=False).error is None


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_a_ca_that_is_not_trusted(mode: Mode, server: TLSFront, plain: Server) -> None:
    before, tries = len(plain.requests), server.connections
    got = ask(mode, server.url, "create")
    check_error(got.error, "create", ConnectionFailedError, request_sent=False, retryable=False, said="SSL_CERT_FILE")
    assert "call again" not in str(got.error)
    assert got.error.attempts == 1  # type: ignore[union-attr]
    assert (len(plain.requests), server.connections - tries) == (before, 0), "no retry mends it, and nothing was sent"


def test_the_guide_shows_the_certificate_error(server: TLSFront) -> None:
    with OrqCore("key", server_url=server.url) as core:
        said = str(agents_retrieve(core, {"agent_key": "agent_01"}).error)
    shown = [" ".join(block.split()) for block in GUIDE.read_text().split("```")]
    assert f"text {said.replace(server.url, 'https://my.orq.ai')}" in shown


OVERDUE = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize(
    ("names", "extra", "said"),
    [
        (["elsewhere.test"], {}, "Check server_url"),
        (["localhost"], {"not_before": OVERDUE, "not_after": OVERDUE + datetime.timedelta(1)}, "clock"),
    ],
    ids=["another host's", "expired"],
)
def test_a_certificate_that_does_not_fit(
    names: list[str], extra: Any, said: str, mode: Mode, ca: trustme.CA, plain: Server, ca_file: Path
) -> None:
    context = ssl.create_default_context(cafile=str(ca_file))
    with TLSFront(plain.port, serving(ca.issue_cert(*names, **extra))) as front:
        got = ask(mode, front.url, "create", verify=context)
    check_error(got.error, "create", ConnectionFailedError, retryable=False, said=said)
    assert "Error: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: " in str(got.error)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_no_tls_at_all(mode: Mode) -> None:
    with Server(default=[b"HTTP/1.1 400 Bad Request\r\n\r\n", CLOSE]) as server:
        # The server sees no request in a handshake, so it is the one that must speak first.
        server._request = lambda number, connection, received: _spoken(connection)  # type: ignore[method-assign]
        got = ask(mode, server.url.replace("http:", "https:"), "create")
    check_error(got.error, "create", ConnectionFailedError, retryable=False, said="does not use TLS")


def _spoken(connection: Any) -> None:
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


@pytest.fixture
def old_fashioned(tmp_path: Path) -> tuple[ssl.SSLContext, Path]:
    """Return a server's context whose CA lacks what RFC 5280 asks for, as many companies' do, and that CA's file."""
    key, day = ec.generate_private_key(ec.SECP256R1()), datetime.timedelta(1)
    now, name = datetime.datetime.now(datetime.timezone.utc), x509.Name.from_rfc4514_string("CN=Old Company CA")

    def certificate(subject: x509.Name, *extensions: x509.ExtensionType) -> x509.Certificate:
        builder = x509.CertificateBuilder(name, subject, key.public_key(), x509.random_serial_number())
        builder = builder.not_valid_before(now - day).not_valid_after(now + day)
        for extension in extensions:
            builder = builder.add_extension(extension, critical=False)
        return builder.sign(key, hashes.SHA256())

    root = certificate(name, x509.BasicConstraints(True, None))
    leaf = certificate(
        x509.Name.from_rfc4514_string("CN=localhost"), x509.SubjectAlternativeName([x509.DNSName("localhost")])
    )
    ca_file, chain, secret = tmp_path / "ca.pem", tmp_path / "chain.pem", tmp_path / "key.pem"
    ca_file.write_bytes(root.public_bytes(serialization.Encoding.PEM))
    chain.write_bytes(leaf.public_bytes(serialization.Encoding.PEM))
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    secret.write_bytes(key.private_bytes(*form))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, secret)
    return context, ca_file


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_an_old_ca_is_accepted_without_strict_verification(
    mode: Mode, old_fashioned: tuple[ssl.SSLContext, Path], plain: Server
) -> None:
    context = ssl.create_default_context(cafile=str(old_fashioned[1]))
    with TLSFront(plain.port, old_fashioned[0]) as front:
        got = ask(mode, front.url, "create", verify=context)
        if sys.version_info >= (3, 13):
            check_error(got.error, "create", ConnectionFailedError, retryable=False, said="VERIFY_X509_STRICT")
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # as the hint says
        assert ask(mode, front.url, "retrieve", verify=context).error is None


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize(
    ("variable", "content", "said"),
    [
        ("SSL_CERT_FILE", None, "cannot be read"),
        ("SSL_CERT_FILE", "no certificate", "no certificate in PEM form"),
        ("SSL_CERT_DIR", None, "does not name a folder"),
    ],
)
def test_a_variable_with_a_missing_file(
    variable: str, content: str | None, said: str, mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ca"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv(variable, str(path))
    got = ask(mode, "https://localhost:9", "create")
    check_error(got.error, "create", ConfigurationError, said=said)
    assert variable in str(got.error)
    with LocalOrq() as server:
        asked = ask(mode, server.url, "retrieve").error
        assert not isinstance(asked, ConfigurationError), "plain http needs no certificates"


def test_a_path_is_no_context(ca_file: Path) -> None:
    with pytest.raises(ConfigurationError, match="create_default_context"):
        Orq("key", verify=str(ca_file))  # type: ignore[arg-type]


@pytest.mark.parametrize("setting", [{"proxy": "http://proxy.test:8080"}, {"verify": False}])
def test_the_callers_client_keeps_its_own_certificates(setting: Any) -> None:
    with httpx.Client() as http_client, pytest.raises(ConfigurationError, match="Set them on the http_client"):
        Orq("key", http_client=http_client, **setting)
