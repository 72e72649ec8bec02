"""Show the progress of a bulk run with tqdm or rich, if one is installed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

from ._bulk_records import BulkReport


class Bar:
    """A progress bar. It is shown from the start."""

    def __init__(self, show: Callable[[int], object], close: Callable[[], object]) -> None:
        self._show, self.close = show, close

    def __call__(self, report: BulkReport) -> None:
        """Show how many rows have a result."""
        self._show(report.rows)


def bar(total: int | None) -> Bar | None:
    """Return a bar of tqdm, else of rich; None if neither is installed."""
    with suppress(ImportError):
        made: Any = import_module("tqdm").tqdm(total=total, unit="row")
        return Bar(lambda rows: made.update(rows - made.n), made.close)
    with suppress(ImportError):
        shown: Any = import_module("rich.progress").Progress()
        task = shown.add_task("rows", total=total)
        shown.start()
        return Bar(lambda rows: shown.update(task, completed=rows), shown.stop)
    return None
