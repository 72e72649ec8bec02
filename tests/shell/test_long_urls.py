"""Test that accepted URLs are short enough for httpx.

A bad URL of a middleware is an error.
"""

from __future__ import annotations

from typing import Any

import httpx
import msgspec
import pytest

from orq import OrqCore
from orq._engine.targets import LONGEST
from orq._urls import LONGEST_URL as LONGEST_SERVER
from orq.errors import ConfigurationError
from tests.support.samples import KEY

LONG = "x" * 70_000


def test_the_longest_that_is_sent_is_no_longer_than_httpx_sends() -> None:
    assert len(str(httpx.URL("https://h.example/" + "x" * (LONGEST + LONGEST_SERVER - 18)))) == LONGEST + LONGEST_SERVER


@pytest.mark.parametrize("url", ["https://api.example/" + LONG, "https://h:port/x", "https://xn--/x"])
def test_a_url_that_a_middleware_made_too_long(url: str) -> None:
    class Longer:
        def before(self, request: Any, info: Any) -> Any:
            return msgspec.structs.replace(request, url=url)

        def after(self, outcome: Any, info: Any) -> Any:
            return outcome

    with OrqCore(KEY, middleware=[Longer()]) as core:
        error = core.request("GET", "/v2/x").error
    assert isinstance(error, ConfigurationError), error
    assert "The URL of the request is not valid" in str(error)
    assert "middleware" in error.hint
    assert error.attempts <= 1
