"""Test the reading of rate limits from headers."""

from __future__ import annotations

import copy
import pickle
import time
from typing import Any

import pytest

from orq import RequestOptions, Response
from orq._headers import Headers
from orq.errors import RateLimitError, StreamFailedError
from orq.middleware import RateLimits
from tests.support.samples import RETRIEVED

from ._steps import answer, play

DATE = "Fri, 02 Jan 2026 03:04:05 GMT"  # 1767323045
_FORMS: dict[str, tuple[dict[str, str], RateLimits | None]] = {
    "none": ({}, None),
    "nothing that can be read": ({"x-ratelimit-limit": "many", "x-ratelimit-reset": "soon"}, None),
    "OpenAI": (
        {
            "x-ratelimit-limit-requests": "60",
            "x-ratelimit-limit-tokens": "150000",
            "x-ratelimit-remaining-requests": "59",
            "x-ratelimit-remaining-tokens": "149984",
            "x-ratelimit-reset-requests": "1s",
            "x-ratelimit-reset-tokens": "6m0s",
        },
        RateLimits(60, 59, 1.0, RateLimits(150000, 149984, 360.0)),
    ),
    "Groq": (
        {
            "x-ratelimit-limit-requests": "14400",
            "x-ratelimit-reset-requests": "2m59.56s",
            "x-ratelimit-reset-tokens": "7.66s",
        },
        RateLimits(14400, None, 179.56, RateLimits(reset=7.66)),
    ),
    "milliseconds": ({"x-ratelimit-reset-requests": "20ms"}, RateLimits(reset=0.02)),
    "hours": ({"x-ratelimit-reset-requests": "1h2m3s"}, RateLimits(reset=3723.0)),
    "Anthropic": (
        {
            "date": DATE,
            "anthropic-ratelimit-requests-limit": "50",
            "anthropic-ratelimit-requests-remaining": "0",
            "anthropic-ratelimit-requests-reset": "2026-01-02T03:04:35Z",
            "anthropic-ratelimit-tokens-remaining": "8000",
        },
        RateLimits(50, 0, 30.0, RateLimits(remaining=8000)),
    ),
    "Azure": ({"x-ratelimit-remaining-requests": "9"}, RateLimits(remaining=9)),
    "gateway, seconds": (
        {"x-ratelimit-limit": "100", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"},
        RateLimits(100, 0, 30.0),
    ),
    "gateway, Unix time": ({"date": DATE, "x-ratelimit-reset": "1767323055"}, RateLimits(reset=10.0)),
    "gateway, Unix time in milliseconds": (
        {"date": DATE, "x-ratelimit-reset": "1767323055500"},
        RateLimits(reset=10.5),
    ),
    "gateway, Unix time that has passed": ({"date": DATE, "x-ratelimit-reset": "1767323000"}, RateLimits(reset=0.0)),
    "gateway, Unix time and no date": (
        {"x-ratelimit-remaining": "1", "x-ratelimit-reset": "1767323055"},
        RateLimits(remaining=1),
    ),
    "gateway, date": ({"date": DATE, "ratelimit-reset": "Fri, 02 Jan 2026 03:05:05 GMT"}, RateLimits(reset=60.0)),
    "x-rate-limit": ({"x-rate-limit-limit": "10", "x-rate-limit-remaining": "3"}, RateLimits(10, 3)),
    "draft with policies": (
        {"ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "50", "ratelimit-reset": "5"},
        RateLimits(100, 50, 5.0),
    ),
    "draft with one field": ({"ratelimit": "limit=100, remaining=50, reset=5"}, RateLimits(100, 50, 5.0)),
    "newest draft": (
        {"ratelimit": '"default";r=50;t=30', "ratelimit-policy": '"default";q=100;w=60'},
        RateLimits(100, 50, 30.0),
    ),
    "newest draft, two policies": (
        {"ratelimit": '"burst";r=40;t=1, "day";r=7;t=900', "ratelimit-policy": '"burst";q=50;w=1, "day";q=500;w=86400'},
        RateLimits(500, 7, 900.0),
    ),
    "newest draft, the tightest policy first": (
        {"ratelimit": '"burst";r=0;t=1, "day";r=1;t=900', "ratelimit-policy": '"burst";q=50;w=1, "day";q=500;w=86400'},
        RateLimits(50, 0, 1.0),
    ),
    "newest draft, the tightest policy last": (
        {"ratelimit": '"burst";r=1;t=1, "day";r=0;t=9'},
        RateLimits(None, 0, 9.0),
    ),
    "newest draft, fewer policies than limits": (
        {"ratelimit": '"burst";r=40, "day";r=7', "ratelimit-policy": '"burst";q=50;w=1'},
        RateLimits(None, 7, None),
    ),
    "newest draft, a policy without a limit": (
        {"ratelimit": '"day";r=7', "ratelimit-policy": '"day";q=500, "burst";q=50'},
        RateLimits(500, 7, None),
    ),
    "newest draft, equal policies without spaces": (
        {"ratelimit": '"a";r=5;t=1,"b";r=5', "ratelimit-policy": '"a";w=1,"b";q=9'},
        RateLimits(None, 5, 1.0),
    ),
    "newest draft, without spaces": ({"ratelimit": '"a";r=1,"b";r=7'}, RateLimits(remaining=1)),
    "tokens, a time": (
        {"date": DATE, "anthropic-ratelimit-tokens-reset": "2026-01-02T03:04:35Z"},
        RateLimits(tokens=RateLimits(reset=30.0)),
    ),
    "a time that has passed": ({"date": DATE, "ratelimit-reset": "2026-01-02T03:04:00Z"}, RateLimits(reset=0.0)),
    "the largest duration": ({"date": DATE, "ratelimit-reset": "999999999"}, RateLimits(reset=999999999.0)),
    "the first Unix time": ({"date": DATE, "ratelimit-reset": "1000000000"}, RateLimits(reset=0.0)),
    "the first Unix time in milliseconds": ({"date": DATE, "ratelimit-reset": "1000000000000"}, RateLimits(reset=0.0)),
    "a time with an offset": (
        {"date": DATE, "anthropic-ratelimit-requests-reset": "2026-01-02T04:04:35+01:00"},
        RateLimits(reset=30.0),
    ),
    "tokens alone": ({"x-ratelimit-remaining-tokens": "5"}, RateLimits(tokens=RateLimits(remaining=5))),
    "other headers": ({"retry-after": "2", "x-request-id": "r"}, None),
}
forms = pytest.mark.parametrize(("headers", "limits"), [pytest.param(*row, id=name) for name, row in _FORMS.items()])


@forms
def test_each_form_of_rate_limits_is_read(headers: dict[str, str], limits: RateLimits | None):
    assert Response(status_code=200, headers=Headers(headers)).rate_limit == limits
    assert RateLimitError("slow down", headers=Headers(headers)).rate_limit == limits
    assert (
        RateLimitError("slow down", headers={name.title(): value for name, value in headers.items()}).rate_limit
        == limits
    )


@forms
def test_answers_and_errors_have_rate_limits(headers: dict[str, str], limits: RateLimits | None):
    fields: Any = {name.replace("-", "_"): value for name, value in headers.items()}
    assert play(answer(200, RETRIEVED, **fields)).came.response.rate_limit == limits
    error = play(answer(429, {"message": "slow down"}, **fields), options=RequestOptions(retries=None)).error
    for again in (error, pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert again.rate_limit == limits


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows sets no time zone for one process")
def test_a_time_without_an_offset_is_in_utc(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        headers = Headers({"date": DATE, "ratelimit-reset": "2026-01-02 03:04:35"})
        assert Response(status_code=200, headers=headers).rate_limit == RateLimits(reset=30.0)
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("text", ["", " ", "-1", "1e9", "9" * 30, "1s2", "s", "2026-13-01T00:00:00Z", "\udcff", "٣"])
@pytest.mark.parametrize("name", ["limit", "remaining", "reset"])
def test_invalid_rate_limits_are_none(name: str, text: str):
    headers = Headers({"date": "never", f"x-ratelimit-{name}": text, "ratelimit": text, "ratelimit-policy": text})
    assert Response(status_code=200, headers=headers).rate_limit is None


def test_a_rate_limit_inside_a_stream_has_the_limits_of_the_answer():
    error = StreamFailedError("slow down", code="rate_limit_exceeded")
    assert isinstance(error, RateLimitError)
    assert error.rate_limit is None
    error.headers = Headers({"x-ratelimit-remaining-requests": "0"})
    assert error.rate_limit == RateLimits(remaining=0)
