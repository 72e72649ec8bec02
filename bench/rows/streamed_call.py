"""Measure a whole streamed call over a real socket: 100 small events, each sent separately."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from _measure import Row, cpu, faster, slower, turns
from _payloads import deltas
from _server import serving
from _streams import check, contenders


def rows(quick: bool) -> Iterator[Row]:
    """Measure the call. Each contender creates its own client."""
    with serving() as url:
        four = contenders(url)
        check(four, deltas(100, 160))
        work = {name: cpu(partial(contender, None)) for name, contender in four.items()}
        floor = turns({name: work[name] for name in ("orq", "by hand")}, 10 if quick else 200)
        rivals = turns({name: work[name] for name in ("orq", "orq-ai-sdk", "openai")}, 2 if quick else 25)
    what, unit = "streamed call over loopback", ("us/event", 1e6 / 100)
    yield slower(what, "by hand", floor, 0.8, unit)
    yield faster(what, "orq-ai-sdk", rivals, None, unit)
    yield faster(what, "openai", rivals, None, unit)
