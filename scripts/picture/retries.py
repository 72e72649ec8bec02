"""Draw the picture of the retry rule, from the answers of `retry_delay`."""

from __future__ import annotations

import textwrap

from orq import RetryConfig, Timeout
from orq._engine.effects import Failure, Reply
from orq._engine.failures import error_of
from orq._engine.retries import IDEMPOTENT, LONGEST_WAIT, backoff, retry_delay
from orq._engine.settings import CallSettings, default_headers
from orq.errors import CallbackError, OrqError, RequestTimeoutError, ResponseValidationError, for_status

from .drawing import Drawing

WIDTH = 444  # This fits a phone.
LEFT, RIGHT = 28.0, 304.0
ABOUT = (
    "After a failed attempt: if attempts are left, a request on which the service did not act is sent again. If the "
    "service may have acted, it is sent again only if the method is idempotent or unsafe=True. Any other failure is "
    "returned. Before a new attempt, there must be time for the pause."
)
ALWAYS, SOMETIMES, NEVER = "Not processed", "Outcome unknown", "A retry cannot help"


def _broken(failure: Failure) -> OrqError:
    """Return the error of a call whose connection failed."""
    settings = CallSettings(
        server_url="https://my.orq.ai",
        with_key=True,
        timeout=Timeout(),
        idle_timeout=None,
        comments_reset_idle=False,
        total_timeout=None,
        retries=RetryConfig(),
        headers=default_headers(),
        idempotency_key=None,
    )
    return error_of(Reply(failure=failure), settings, None)


def _failures() -> dict[str, OrqError]:
    """Return a failure of each kind, by its name in the picture."""
    stale = Failure("read", sent=True, received=False, reused=True, since_sent=0.1)
    return {
        "429 or 503": for_status(503)(status_code=503),
        "no connection was made": _broken(Failure("connect")),
        "connect or pool timeout": _broken(Failure("pool", timed_out=True)),
        "a stale connection closed": _broken(stale),
        "the connection was lost": _broken(Failure("read", sent=True, reused=False)),
        "read or write timeout": _broken(Failure("read", timed_out=True, sent=True)),
        "408, or another 5xx": for_status(500)(status_code=500),
        "another status code": for_status(400)(status_code=400),
        "an answer does not fit": ResponseValidationError("The answer does not match its type."),
        "a callback raised": CallbackError("raised"),
        "total timeout": RequestTimeoutError(limit="total", seconds=1.0),
    }


def _again(error: OrqError, method: str, config: RetryConfig) -> bool:
    return retry_delay(error, config, method=method, attempts=1, now=0.0, started=0.0, deadline=None) is not None


def columns() -> dict[str, list[str]]:
    """Return the kinds of failures by the answer of `retry_delay`.

    It retries always, for some requests, or never.
    """
    found: dict[str, list[str]] = {ALWAYS: [], SOMETIMES: [], NEVER: []}
    titles = {(True, True, True): ALWAYS, (False, True, True): SOMETIMES, (False, False, False): NEVER}
    default, unsafe = RetryConfig(), RetryConfig(unsafe=True)
    for name, error in _failures().items():
        said = _again(error, "POST", default), _again(error, "GET", default), _again(error, "POST", unsafe)
        assert said in titles, f"{name}: the picture has no place for this rule of retries"
        found[titles[said]].append(name)
    return found


def retries() -> str:
    """Draw the questions that decide whether a request is retried, from top to bottom."""
    picture, config = Drawing(WIDTH, "Is it retried?", ABOUT), RetryConfig()
    names, pauses = sorted(IDEMPOTENT), ", ".join(f"{backoff(config, attempt)[1]:g}" for attempt in (1, 2))
    kinds = {title: textwrap.wrap(", ".join(found), 44) for title, found in columns().items()}
    boxes = {
        "An attempt failed": [f"Are attempts left? max_attempts={config.max_attempts}"],
        NEVER: kinds[NEVER],
        SOMETIMES: kinds[SOMETIMES],
        "Is it idempotent?": [f"{', '.join(names[:-1])} or {names[-1]},", "or unsafe=True?"],
        ALWAYS: kinds[ALWAYS],
        "Does the pause fit the time limits?": [
            f"Retry-After, else {pauses}, ... up to {config.max_interval:g} s",
            f"total_timeout, max_elapsed_time; else {LONGEST_WAIT:g} s",
        ],
        "Wait, then send it again": [],
    }
    sides: list[tuple[float, float, float]] = []  # The top, the middle and the bottom of each box.
    y = 16.0
    for title, lines in boxes.items():
        height = 34.0 + 16 * len(lines)
        picture.box(LEFT, y, RIGHT - LEFT, height, "box good" if not lines else "box")
        for number, line in enumerate([title, *lines]):
            look = "say middle" if number else "title middle"
            picture.text((LEFT + RIGHT) / 2, y + (26 if number else 22) + 16 * number, line, look)
        sides.append((y, y + height / 2, y + height))
        y += height + 20
    failed, never, sometimes, method, always, pause, again = sides
    picture.box(348, 16, 80, pause[2] - 16, "box bad")
    picture.text(388, never[1] - 6, "Return", "title middle")
    picture.text(388, never[1] + 10, "the error", "title middle")
    for _, middle, _ in (failed, method, pause):
        picture.line((RIGHT, middle), (348, middle))
        picture.text(RIGHT + 22, middle - 6, "no", "say")
    picture.line((RIGHT, never[1]), (348, never[1]))
    for _, middle, _ in (never, sometimes, always):
        picture.line((LEFT, failed[1]), (14, failed[1]), (14, middle), (LEFT, middle))
    picture.text(4, failed[1] - 6, "yes", "say")
    picture.line((160, sometimes[2]), (160, method[0]))
    low = method[2] - 10
    picture.line((RIGHT, low), (316, low), (316, pause[0] - 10), (268, pause[0] - 10), (268, pause[0]))
    picture.text(320, low + 14, "yes", "say")
    picture.line((160, always[2]), (160, pause[0]))
    picture.line((160, pause[2]), (160, again[0]))
    picture.text(168, pause[2] + 14, "yes", "say")
    return picture.svg(y)
