"""How a value that does not fit is told: the problem, and the path to it."""

from __future__ import annotations


class Misfit(Exception):
    """A value does not fit. `path` is complete once the exception has reached the top."""

    def __init__(self, problem: str, path: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.path = path
        self.joint = "." if path else ""

    def within(self, step: str | int) -> Misfit:
        """Return the misfit as seen from one container further up: a list's, if `step` is an index."""
        outer = Misfit(self.problem, f"{f'[{step}]' if isinstance(step, int) else step}{self.joint}{self.path}")
        outer.joint = "" if isinstance(step, int) else "."
        return outer


def must_be(what: str, value: object) -> Misfit:
    return Misfit(f"must be {what}, not {kind(value)}")


def kind(value: object) -> str:
    return "null (None)" if value is None else type(value).__name__
