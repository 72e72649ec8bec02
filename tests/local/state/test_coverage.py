"""What the local server can answer only with an example, and why."""

from __future__ import annotations

from orq.funcs._index import ROUTES
from orq.local.handlers import handlers
from tests.api.test_resources import WITHOUT_ROLE

EXAMPLES_AT_MOST = 25


def test_few_operations_have_neither_state_nor_a_computed_answer() -> None:
    left = sorted(ROUTES.keys() - handlers().keys())
    reasons = {name: reason for reason, names in WITHOUT_ROLE.items() for name in names.split()}
    print(len(left), "of", len(ROUTES), "answer an example:")
    for name in left:
        print(" ", name, "-", reasons.get(name, "a model answers, and its answer is kept"))
    assert len(left) <= EXAMPLES_AT_MOST
