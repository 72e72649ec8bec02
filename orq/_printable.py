"""Text of a service's as one line that a terminal and a log can show, and no longer than it should be."""

from __future__ import annotations

LINE = 200
"""Characters shown of what should be short: an id, a code, a header."""


def one_line(text: str, longest: int = LINE, cut: str = "…") -> str:
    """Return the start of a text as one line: nothing in it moves the cursor or reorders what is shown."""
    if len(text) <= longest and text.isprintable():
        return text
    begin = text[: 4 * longest]
    line = " ".join("".join(char if char.isprintable() else " " for char in begin).split())
    return line if len(line) <= longest and begin == text else line[:longest] + cut


def sentence(text: str) -> str:
    """Return text with a full stop at its end, unless it ends like a sentence."""
    return text if text.endswith((".", "!", "?")) else text + "."
