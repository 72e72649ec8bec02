"""Test that arguments for httpx and h11 fit their signatures."""

from __future__ import annotations

import h11
import httpx
import pytest
from hypothesis import given, strategies as st

from orq import AsyncOrq, Orq
from orq._headers import Headers, check_headers
from orq.errors import ConfigurationError
from tests.engine._steps import examples
from tests.support.samples import KEY


@examples(300)
@given(st.text(st.characters(max_codepoint=255), max_size=6), st.text(st.characters(max_codepoint=255), max_size=6))
def test_h11_accepts_our_header_names_and_values(name: str, value: str):
    """So no error of h11, which shows the value, is ever raised."""
    try:
        check_headers({name: value})
    except ConfigurationError:
        return
    if name.lower() not in ("host", "te", "content-length", "transfer-encoding"):
        raw = [("host", "x"), *Headers({name: value}).encoded()]
        h11.Connection(h11.CLIENT).send(h11.Request(method="GET", target="/", headers=raw))


def test_the_callers_client_must_match_the_kind_of_core():
    with httpx.Client() as client, pytest.raises(ConfigurationError, match="AsyncClient, not Client"):
        AsyncOrq(KEY, http_client=client)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="Client, not AsyncClient"):
        Orq(KEY, http_client=httpx.AsyncClient())  # type: ignore[arg-type]
