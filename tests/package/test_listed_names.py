"""Test the names that editors list for streams: public names, and one private name."""

from __future__ import annotations

import re
from typing import Any

import pytest

from orq.replies import AsyncReplyStream, ReplyStream
from orq.streaming import AsyncStream, Stream
from orq.texts import AsyncTextStream, TextStream


@pytest.mark.parametrize("kind", [Stream, AsyncStream, TextStream, AsyncTextStream, ReplyStream, AsyncReplyStream])
def test_a_stream_has_one_private_name(kind: Any) -> None:
    names = dir(kind.from_events([]))
    assert [name for name in names if re.match("_(?!_)", name) and name != "_is_protocol"] == [
        "_state"
    ]  # `typing` adds the other
