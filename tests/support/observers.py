"""A middleware that observes calls and changes nothing."""

from __future__ import annotations

from typing import Any


class Observer:
    """Keeps the end of each call in `endings`, as `CallEnd`."""

    def __init__(self) -> None:
        self.endings: list[Any] = []

    def begin(self, call: Any) -> Any:
        return self

    def before(self, request: Any, call: Any) -> Any:
        return request

    def after(self, outcome: Any, call: Any) -> Any:
        return outcome

    def event(self, event: Any) -> None:
        pass

    def end(self, end: Any) -> None:
        self.endings.append(end)

    @property
    def reasons(self) -> list[str]:
        """Why each call ended."""
        return [end.reason for end in self.endings]
