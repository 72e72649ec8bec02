"""Draw the picture of the first pages, the path of a call to the service.

It is narrow enough for a phone.
"""

from __future__ import annotations

from .drawing import Drawing
from .flows import effects

WIDTH = 444
ABOUT = (
    "A method of the class, or a function, begins a call. orq/_engine decides each step, and orq/_http carries it out "
    "and waits. The request goes to orq.ai, or to the local server."
)
STEPS = ("check and build the request", "run your middleware", "read the answer or stream", "decide whether to retry")


def overview() -> str:
    """Draw a call in both forms, from the program to the server."""
    picture = Drawing(WIDTH, "How a call flows", ABOUT)
    _pair(picture, 16, ("a method of a class", "client.agents.create(...)", "returns the answer, or raises"), 0)
    _pair(picture, 16, ("a function", "agents_create(core, {...})", "returns Ok or Err"), 1)
    for side in (118, 326):
        picture.line((side, 92), (side, 112))
        picture.line((side, 316), (side, 336))
    picture.box(16, 112, WIDTH - 32, 104, "room")
    picture.text(28, 132, "orq/_engine decides", "title")
    picture.text(196, 132, "no network, no clock, no waiting", "say")
    for number, step in enumerate(STEPS):
        picture.text(28, 154 + 16 * number, f"{number + 1}. {step}", "say")
    picture.line((118, 216), (118, 250))
    x = 140.0
    for effect in effects():
        x = picture.chip(x, 237, effect)
    picture.box(16, 250, WIDTH - 32, 66, "room")
    picture.text(28, 270, "orq/_http acts", "title")
    picture.text(196, 270, "it sends, reads, closes and waits", "say")
    picture.text(28, 288, "drive() in sync code, drive_async() in async code", "say")
    picture.text(28, 304, "connection pool, TLS, proxies, timeouts", "say")
    _pair(picture, 336, ("orq.ai", "https://my.orq.ai", "with your API key"), 0)
    _pair(picture, 336, ("orq.local", "http://127.0.0.1:8642", "a server on your machine"), 1)
    return picture.svg(424)


def _pair(picture: Drawing, y: float, texts: tuple[str, str, str], side: int) -> None:
    """Draw a box with three lines, at the left or at the right."""
    x = 16 + 208 * side
    picture.box(x, y, 204, 76)
    for text, below, look in zip(texts, (22, 44, 64), ("title", "", "say"), strict=True):
        picture.text(x + 102, y + below, text, f"{look} middle".strip())
