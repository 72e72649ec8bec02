"""Separate the reasoning in `<think>` tags from an answer's text. This module does no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from ..chat_model.question import Reasoning, Text

_OPEN, _CLOSE = "<think>", "</think>"


class Thinking:
    """Separates reasoning from text in any pieces. Tags only count before the text starts."""

    def __init__(self) -> None:
        self._state = "before"
        self._held = ""

    def feed(self, text: str) -> Iterator[Text | Reasoning]:
        """Yield the parts that these characters add."""
        self._held += text
        while self._held:
            if self._state == "before":
                bare = self._held.lstrip()
                if bare.startswith(_OPEN):
                    self._state, self._held = "inside", bare[len(_OPEN) :]
                elif _OPEN.startswith(bare):
                    return
                else:
                    self._state = "text"
            elif self._state == "inside":
                said, tag, rest = self._held.partition(_CLOSE)
                if not tag:
                    keep = _tail(said)
                    said, self._held = said[: len(said) - keep], said[len(said) - keep :]
                    yield from _reasoning(said)
                    return
                self._state, self._held = "after", rest
                yield from _reasoning(said)
            elif self._state == "after":  # Whitespace between the tag and the text is dropped.
                self._held = self._held.lstrip()
                if self._held:
                    self._state = "before"
            else:
                said, self._held = self._held, ""
                yield Text(said)

    def end(self) -> Iterator[Text | Reasoning]:
        """Yield the held characters."""
        held, self._held = self._held, ""
        if held:
            yield Reasoning(held) if self._state == "inside" else Text(held)


def _reasoning(said: str) -> Iterator[Reasoning]:
    if said:
        yield Reasoning(said)


def _tail(text: str) -> int:
    """Return the number of characters at the end that may start the closing tag."""
    return next((size for size in range(len(_CLOSE) - 1, 0, -1) if text.endswith(_CLOSE[:size])), 0)
