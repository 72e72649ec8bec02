"""Test `to_json` and `from_wire`: names, defaults, and errors for wrong data."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from orq import Ok, from_wire, to_dict, to_json
from orq.errors import ResponseValidationError
from orq.models import Conversation
from tests.support.samples import CONVERSATION


def test_names_are_those_of_python_unless_the_wire_is_asked_for() -> None:
    value = from_wire(Conversation, CONVERSATION)
    assert json.loads(to_json(value)) == to_dict(value)
    assert json.loads(to_json(value, wire=True)) == to_dict(value, wire=True)
    assert "display_name" in to_dict(value)
    assert "displayName" in to_dict(value, wire=True)


def test_a_value_of_this_package_becomes_another_type_by_its_names_in_the_api() -> None:
    value = from_wire(Conversation, CONVERSATION)
    assert from_wire(Conversation, value) == value
    assert from_wire(dict[str, Any], value)["displayName"] == value.display_name


def test_a_value_without_a_json_form_is_named() -> None:
    with pytest.raises(TypeError, match=r"^Encoding objects of type object is unsupported\.$"):
        to_json({"a": object()})


def test_the_result_of_a_call_is_refused_by_the_name_of_the_function() -> None:
    with pytest.raises(TypeError, match=r"^from_wire takes the value of a call, not Ok"):
        from_wire(dict, Ok({}))


def test_data_that_does_not_fit_is_kept_and_logged(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orq._engine.codec._logged", set())
    with caplog.at_level(logging.WARNING, logger="orq"):
        value: Any = from_wire(Conversation, {**CONVERSATION, "displayName": 5})
    assert value.display_name == 5
    assert "The answer of from_wire does not match its type: display" in caplog.text


def test_text_that_is_no_json_is_called_data() -> None:
    with pytest.raises(ResponseValidationError, match=r"^The data is not JSON: ") as caught:
        from_wire(Conversation, "{")
    assert caught.value.hint == "Check the data, and the type that it is to become."
