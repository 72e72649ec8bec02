"""Turn text of a service into one line that is safe to print and not too long."""

from __future__ import annotations

LINE = 200
"""Maximal length of short texts, such as an id, a code or a header."""


def one_line(text: str, longest: int = LINE, cut: str = "…") -> str:
    """Return the start of a text as one line, without characters that control a terminal."""
    if len(text) <= longest and text.isprintable():
        return text
    begin = text[: 4 * longest]
    line = " ".join("".join(char if char.isprintable() else " " for char in begin).split())
    return line if len(line) <= longest and begin == text else line[:longest] + cut


def placed(path: str, problem: str) -> str:
    """Join a path and a problem. A problem in lower case is a phrase, such as "is required"."""
    return f"{path} {problem}" if path and problem[:1].islower() else ": ".join(filter(None, (path, problem)))


def sentence(text: str) -> str:
    """Return a text with a full stop at its end, unless it ends like a sentence."""
    return text if text.endswith((".", "!", "?")) else text + "."
