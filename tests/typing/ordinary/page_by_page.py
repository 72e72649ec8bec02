"""Pages by hand: a cursor that is None at first."""

from orq import Orq
from orq.models import Dataset


def everything(client: Orq) -> list[Dataset]:
    cursor: str | None = None
    found: list[Dataset] = []
    while True:
        page = client.datasets.list(limit=50, starting_after=cursor)
        found.extend(page.data)
        if not page.has_more or not page.data:
            return found
        cursor = page.data[-1].id
