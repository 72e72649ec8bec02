"""Test who may call: allowed web pages, and programs with the key.

Anyone may call the health check.
"""

from __future__ import annotations

import httpx
import pytest

from orq import __version__
from orq.errors import ConfigurationError
from orq.local import LocalOrq
from tests.support.wire import CREATE, LIST, connect, create, say

PAGE = "http://localhost:5173"


def test_a_page_of_an_allowed_origin_reads_answers_errors_and_streams() -> None:
    with LocalOrq(allow_origin=PAGE) as server, connect(server) as http:
        id = create(http)
        for method, path, body in [
            ("GET", LIST, None),
            ("GET", "/nothing", None),
            ("POST", f"/v2/conversations/{id}/responses", say("Hello!")),
        ]:
            response = http.request(method, path, json=body, headers={"origin": PAGE})
            assert response.headers["access-control-allow-origin"] == PAGE
            assert "x-request-id" in response.headers["access-control-expose-headers"]
            assert response.headers["vary"] == "Origin"


def test_a_browser_asks_first() -> None:
    with LocalOrq(allow_origin=[PAGE, "https://app.example"]) as server, connect(server) as http:
        asked = {
            "origin": PAGE,
            "access-control-request-method": "PATCH",
            "access-control-request-headers": "authorization,content-type",
            "access-control-request-private-network": "true",
        }
        answer = httpx.options(server.url + CREATE, headers=asked, trust_env=False)  # a browser sends no key with it
        assert answer.status_code == 204
        assert answer.headers["access-control-allow-origin"] == PAGE
        assert "PATCH" in answer.headers["access-control-allow-methods"]
        assert answer.headers["access-control-allow-headers"] == "authorization,content-type"
        assert answer.headers["access-control-allow-private-network"] == "true"
        assert not server.requests
        refused = http.options(CREATE, headers={**asked, "origin": "http://localhost:5174"})
        assert refused.status_code == 403
        assert "--allow-origin" in refused.json()["message"]


@pytest.mark.parametrize("origin", ["*", "null", "localhost:5173", "http://localhost:5173/", "http://a b", "", 1])
def test_invalid_origins_are_refused(origin: str) -> None:
    with pytest.raises(ConfigurationError, match="allow_origin must be an origin such as"):
        LocalOrq(allow_origin=[origin])


def test_a_key_of_its_own() -> None:
    with LocalOrq(key="right") as server, httpx.Client(base_url=server.url, trust_env=False) as http:
        codes = {
            given: http.get(LIST, headers={"authorization": given}).status_code
            for given in (
                "Bearer right",
                "bearer right",
                "Bearer wrong",
                "Bearer right2",
                "Bearer",
                "Basic right",
                "",
            )
        }
        assert codes == dict.fromkeys(codes, 401) | {"Bearer right": 200, "bearer right": 200}
        refused = http.get(LIST)
        assert "the key of this server" in refused.json()["message"]
        assert [seen.authorized for seen in server.requests].count(True) == 2


def test_an_empty_key() -> None:
    with pytest.raises(ConfigurationError, match="key must be text that is not empty"):
        LocalOrq(key=" ")


def test_the_health_check_needs_no_key() -> None:
    with LocalOrq(key="right") as server, httpx.Client(base_url=server.url, trust_env=False) as http:
        server.fail_next(500)
        answer = http.get("/_orq/health")
        assert (answer.status_code, answer.json()) == (
            200,
            {"status": "ok", "version": __version__, "url": server.url},
        )
        assert http.head("/_orq/health").status_code == 200
        assert http.post("/_orq/health").headers["allow"] == "GET"
        assert "/_orq/health" in http.get("/_orq/other").json()["message"]
        assert http.get("/_orq/health", headers={"origin": "http://evil.example"}).status_code == 403
        assert not server.requests  # and no fault was used up
        assert http.get(LIST, headers={"authorization": "Bearer right"}).status_code == 500


def test_a_proxy_in_front_holds_no_stream_back() -> None:
    with LocalOrq() as server, connect(server) as http:
        headers = http.post(f"/v2/conversations/{create(http)}/responses", json=say("Hello!")).headers
        assert headers["x-accel-buffering"] == "no"
        assert headers["cache-control"] == "no-store, no-transform"
