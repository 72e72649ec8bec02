"""Test that received objects can be sent where their fields have other names on the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq import from_wire
from orq._engine.request import prepare
from orq.models import BudgetLimitsOutput
from tests.support.operations import operation_named

OPERATION = operation_named("budgets_update")


@pytest.mark.parametrize("wire", [{"tokenLimit": 5}, {"token_limit": 5}, {"tokenLimit": 5, "new_kind": 1}], ids=repr)
def test_a_differently_spelled_name_is_the_field(wire: dict[str, Any]):
    limits = from_wire(BudgetLimitsOutput, wire)
    body = prepare(OPERATION, {"budget_id": "b", "limits": limits}, None).body
    assert json.loads(body or b"") == {
        "limits": {"token_limit": 5, **{k: v for k, v in wire.items() if k == "new_kind"}}
    }
