"""Two servers: the local one, and another one as its upstream."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect

UPSTREAM_KEY = "sk-upstream-4f8a1c9be2"


@pytest.fixture
def behind() -> Iterator[LocalOrq]:
    with LocalOrq(key=UPSTREAM_KEY) as server:
        yield server


@pytest.fixture
def front(behind: LocalOrq) -> Iterator[LocalOrq]:
    seed = {
        "deployments": [{"key": "poet", "prompt_config": {"model": "openai/gpt-4o", "messages": []}}],
        "agents": [{"key": "helper", "instructions": "Help.", "model": {"id": "openai/gpt-4o"}}],
    }
    with LocalOrq(
        seed=seed,
        upstream=f"{behind.url}/v2/router",
        upstream_model={"mine": "openai/gpt-4o-mini"},
        upstream_key=UPSTREAM_KEY,
    ) as server:
        yield server


@pytest.fixture
def http(front: LocalOrq) -> Iterator[httpx.Client]:
    with connect(front) as client:
        yield client
