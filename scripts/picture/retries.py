"""The picture of the rule for retries: `retry_delay` is asked about each kind of failure, and says where it stands."""

from __future__ import annotations

from orq import RetryConfig, Timeout
from orq._engine.effects import Failure, Reply
from orq._engine.failures import error_of
from orq._engine.retries import IDEMPOTENT, LONGEST_WAIT, backoff, retry_delay
from orq._engine.settings import CallSettings, default_headers
from orq.errors import CallbackError, OrqError, RequestTimeoutError, ResponseValidationError, for_status

from .drawing import Drawing

WIDTH = 640
ABOUT = (
    "After a failed attempt: if attempts are left, a request on which the service did not act is sent again. If the "
    "service may have acted, it is sent again only if the method is idempotent or unsafe=True. Any other failure is "
    "returned. Before a new attempt, there must be time for the pause."
)
ALWAYS, SOMETIMES, NEVER = "Not processed", "Outcome unknown", "A retry cannot help"


def _broken(failure: Failure) -> OrqError:
    """Return the error that a call makes of a failure of its connection."""
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
    """Return a failure of each kind, by what the picture calls it."""
    stale = Failure("read", sent=True, received=False, reused=True, since_sent=0.1)
    return {
        "no connection was made": _broken(Failure("connect")),
        "connect or pool timeout": _broken(Failure("pool", timed_out=True)),
        "a stale connection closed": _broken(stale),
        "429 or 503": for_status(503)(status_code=503),
        "the connection was lost": _broken(Failure("read", sent=True, reused=False)),
        "read or write timeout": _broken(Failure("read", timed_out=True, sent=True)),
        "408, or another 5xx": for_status(500)(status_code=500),
        "another status code": for_status(400)(status_code=400),
        "an answer does not fit": ResponseValidationError("does not fit"),
        "a callback raised": CallbackError("raised"),
        "total timeout": RequestTimeoutError(limit="total", seconds=1.0),
    }


def _again(error: OrqError, method: str, config: RetryConfig) -> bool:
    return retry_delay(error, config, method=method, attempts=1, now=0.0, started=0.0, deadline=None) is not None


def columns() -> dict[str, list[str]]:
    """Return the kinds of failures by what `retry_delay` says: send again always, for some requests, or never."""
    found: dict[str, list[str]] = {ALWAYS: [], SOMETIMES: [], NEVER: []}
    titles = {(True, True, True): ALWAYS, (False, True, True): SOMETIMES, (False, False, False): NEVER}
    default, unsafe = RetryConfig(), RetryConfig(unsafe=True)
    for name, error in _failures().items():
        said = _again(error, "POST", default), _again(error, "GET", default), _again(error, "POST", unsafe)
        assert said in titles, f"{name}: the picture has no place for this rule of retries"
        found[titles[said]].append(name)
    return found


def retries() -> str:
    """Draw the questions that decide whether a request is sent again."""
    picture, config = Drawing(WIDTH, "Is it retried?", ABOUT), RetryConfig()
    _box(picture, 196, 16, 168, "An attempt failed", ["Are attempts left?", f"max_attempts={config.max_attempts}"])
    picture.line((280, 82), (280, 112))
    for x, (title, names) in zip((16, 196, 412), columns().items(), strict=True):
        picture.line((280, 97), (x + 84, 97), (x + 84, 112))
        _box(picture, x, 112, 168, title, names, 98)
    names = sorted(IDEMPOTENT)
    asked = [f"{', '.join(names[:3])},", f"{', '.join(names[3:-1])} or {names[-1]},", "or unsafe=True?"]
    pauses = ", ".join(f"{backoff(config, attempt)[1]:g}" for attempt in (1, 2))
    waits = [
        f"Retry-After, else {pauses}, ... up to {config.max_interval:g} s",
        f"total_timeout and max_elapsed_time; else {LONGEST_WAIT:g} s",
    ]
    _box(picture, 196, 246, 168, "Is it idempotent?", asked)
    _box(picture, 16, 362, 348, "Does the pause fit the time limits?", waits)
    _box(picture, 16, 466, 348, "Wait, then send the request again", [], 36, "good")
    _box(picture, 412, 246, 212, "Return the error", ["Err of a function,", "an exception of a class"], 182, "bad")
    for points in (
        ((364, 48), (604, 48), (604, 246)),
        ((496, 210), (496, 246)),
        ((364, 287), (412, 287)),
        ((364, 395), (412, 395)),
    ):
        picture.line(*points)
    for points in (
        ((100, 210), (100, 362)),
        ((280, 210), (280, 246)),
        ((280, 328), (280, 362)),
        ((190, 428), (190, 466)),
    ):
        picture.line(*points)
    for x, y, said in (
        (288, 93, "yes"),
        (288, 350, "yes"),
        (198, 452, "yes"),
        (372, 42, "no"),
        (376, 281, "no"),
        (376, 389, "no"),
    ):
        picture.text(x, y, said, "say")
    return picture.svg(518)


def _box(
    picture: Drawing, x: float, y: float, width: float, title: str, lines: list[str], height: float = 0, look: str = ""
) -> None:
    """Draw a box with a title and lines under it; the height follows from the lines."""
    picture.box(x, y, width, height or 34 + 16 * len(lines), f"box {look}".strip())
    picture.text(x + width / 2, y + 22, title, "title middle")
    for number, line in enumerate(lines):
        picture.text(x + width / 2, y + 42 + 16 * number, line, "say middle")
