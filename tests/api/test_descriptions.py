"""Every field and parameter says in a line what it is, which number it has by default, and that it is deprecated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.facts import files

pytestmark = pytest.mark.once

LONGEST = 110


def described() -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Yield where each field and parameter is, its schema, and whether it is sent."""
    for file, content in files().items():
        for path, item in content.get("paths", {}).items():
            for operation in item.values():
                for parameter in operation.get("parameters", []):
                    yield f"{file}: {path}?{parameter['name']}", {**parameter["schema"], **parameter}, True
        for kind, whole in content.get("components", {}).get("schemas", {}).items():
            for field, schema in whole.get("properties", {}).items():
                yield f"{file}: {kind}.{field}", schema, whole["x-orq-use"] != "response"


def test_every_field_and_parameter_says_in_a_line_what_it_is() -> None:
    texts = {where: schema.get("description", "") for where, schema, _ in described()}
    assert len(texts) > 6000
    assert [where for where, text in texts.items() if not text] == []
    assert [where for where, text in texts.items() if len(text) > LONGEST or "\n" in text] == []
    assert [where for where, text in texts.items() if not text.endswith((".", "`", ")", "?"))] == []


def test_a_description_says_the_number_that_is_taken_if_none_is_given() -> None:
    """A default of 0 is mostly no limit, and said so."""
    sent = [one for one in described() if one[2] and type(one[1].get("default")) in {int, float} and one[1]["default"]]
    assert len(sent) > 50
    unsaid = [where for where, schema, _ in sent if f"Default: {schema['default']:g}" not in schema["description"]]
    assert unsaid == []


def test_a_description_says_that_a_field_is_deprecated() -> None:
    going = {where: schema["description"] for where, schema, _ in described() if schema.get("deprecated")}
    assert going
    assert [where for where, text in going.items() if "eprecated" not in text] == []
