"""`Coverage`: count the operations that were answered with examples.

If strict, it refuses them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Generator

from .call import Answer
from .http_problem import HttpProblem

_HINT = (
    "has no answer here, because it is not stored, computed or scripted. Script it with server.on(...) or --answers."
)


class Coverage:
    """Counts the operations that only an example could answer. A `strict` server refuses them."""

    def __init__(self, *, strict: bool) -> None:
        self._strict = strict
        self.uncovered: Counter[str] = Counter()

    async def check(self, operation: str, answer: Answer) -> None:
        """Count an answer. Raise `HttpProblem` for an example if strict."""
        if answer.kind != "example":
            return
        self.uncovered[operation] += 1
        if not self._strict:
            return
        if isinstance(answer.events, AsyncGenerator):
            await answer.events.aclose()
        elif isinstance(answer.events, Generator):
            answer.events.close()
        raise HttpProblem(501, f"{operation} {_HINT}", kind="refused", code="not_covered")

    def report(self) -> list[str]:
        """Return a line for each uncovered operation if strict, else nothing."""
        if not (self._strict and self.uncovered):
            return []
        return ["not covered, and refused:", *(f"  {name}: {n}" for name, n in sorted(self.uncovered.items()))]
