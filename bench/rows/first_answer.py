"""Measure a fresh process that makes one call over loopback and exits, with bytecode."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from _measure import PROGRAMS, Row, faster, process, slower, turns
from _server import serving


def rows(quick: bool) -> Iterator[Row]:
    """Measure a plain call and a streamed one, beside httpx and orq-ai-sdk."""
    with serving() as url:
        yield from _rows(url, "answer", "first answer, fetching by id", quick)
        yield from _rows(url, "reply", "first answer, a streamed reply", quick)


def _rows(url: str, kind: str, what: str, quick: bool) -> Iterator[Row]:
    _check(url, kind)
    unit = ("ms", 1e3)
    ours = {"orq": process(f"{kind}_orq.py", url)}
    hands = {
        "by hand": process(f"{kind}_by_hand.py", url),
        "by hand, no TLS context": process(f"{kind}_by_hand.py", url, "no-tls"),
    }
    costs = turns({**ours, **hands}, 5 if quick else 35)
    yield slower(what, "by hand", costs, 0.95, unit)
    yield slower(what, "by hand, no TLS context", costs, None, unit)
    costs = turns({**ours, "orq-ai-sdk": process(f"{kind}_official.py", url)}, 2 if quick else 12)
    yield faster(what, "orq-ai-sdk", costs, 2.2, unit)


def _check(url: str, kind: str) -> None:
    """Assert that the programs print the same. orq-ai-sdk only has the streamed call."""
    names = ["orq", "by_hand", *(["official"] if kind == "reply" else [])]
    commands = [[sys.executable, "-I", str(PROGRAMS / f"{kind}_{name}.py"), url] for name in names]
    assert len({subprocess.check_output(command) for command in commands}) == 1
