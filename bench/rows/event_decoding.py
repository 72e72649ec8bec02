"""Measure decoding of event streams without a network.

The events are small or large, and arrive all together or one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import httpx
import httpx2
from _measure import Row, cpu, faster, slower, turns
from _payloads import OPENAI, ORQ, deltas, events, in_pieces
from _streams import canned, check, contenders

URL = "http://127.0.0.1:1"
PIECE = 4096


def rows(quick: bool) -> Iterator[Row]:
    """Measure each size of event, in one piece and event by event."""
    for size, count in ((160, 500), (16384, 100)) if quick else ((160, 2000), (16384, 600)):
        texts = deltas(count, size)
        for bulk in (True, False):
            ours, theirs = events(ORQ, texts), events(OPENAI, texts)
            if bulk:
                ours, theirs = in_pieces(ours, PIECE), in_pieces(theirs, PIECE)
            four = contenders(URL, canned(httpx, ours), canned(httpx2, theirs))
            check(four, texts)
            work = {name: cpu(partial(contender, None)) for name, contender in four.items()}
            floor = turns({name: work[name] for name in ("orq", "by hand")}, 8 if quick else 200)
            # orq-ai-sdk takes two seconds for a stream of large events.
            rounds = 1 if quick else 9 if size < 1024 else 5
            rivals = turns({name: work[name] for name in ("orq", "orq-ai-sdk", "openai")}, rounds)
            what = f"events of {_size(size)}, {'in 4 KB pieces' if bulk else 'one by one'}"
            unit = ("us/event", 1e6 / count)
            yield slower(what, "by hand", floor, 1.25 if bulk else 0.8, unit)
            yield faster(what, "orq-ai-sdk", rivals, 25, unit)
            yield faster(what, "openai", rivals, 5, unit)


def _size(size: int) -> str:
    return f"{size} B" if size < 1024 else f"{size // 1024} KB"
