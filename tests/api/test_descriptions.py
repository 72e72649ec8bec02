"""Check that every field and parameter has a description of one line.

It is in our own words, and says more than the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.facts import document, files
from tests.support.word_runs import copied, known_runs, texts, words, write

pytestmark = pytest.mark.once

LONGEST = 110
EMPTY = frozenset(
    re.findall(
        r"\w+",
        "a an the of to in is it its this that for and or by with on which from as at be are if object",
    )
)
"""Words that tell nothing by themselves."""


def described() -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Yield where each field and parameter is, its schema, and whether it is sent."""
    for file, content in files().items():
        for path, item in content.get("paths", {}).items():
            for operation in item.values():
                for parameter in operation.get("parameters", []):
                    yield f"{file}: {path}?{parameter['name']}", {**parameter["schema"], **parameter}, True
                for form in operation.get("requestBody", {}).get("content", {}).values():
                    if "$ref" not in form["schema"]:  # such a body is the parameter `body`
                        body = {**form["schema"], **operation["requestBody"]}
                        yield f"{file}: {operation['operationId']}.body", body, True
        for kind, whole in content.get("components", {}).get("schemas", {}).items():
            for field, schema in whole.get("properties", {}).items():
                yield f"{file}: {kind}.{field}", schema, whole["x-orq-use"] != "response"


def test_every_field_and_parameter_has_a_one_line_description() -> None:
    texts = {where: schema.get("description", "") for where, schema, _ in described()}
    assert len(texts) > 6000
    assert [where for where, text in texts.items() if not text] == []
    assert [where for where, text in texts.items() if len(text) > LONGEST or "\n" in text] == []
    assert [where for where, text in texts.items() if not text.endswith((".", "`", ")", "?"))] == []


def test_a_description_states_a_numeric_default() -> None:
    """A default of 0 is mostly no limit, and said so."""
    sent = [one for one in described() if one[2] and type(one[1].get("default")) in {int, float} and one[1]["default"]]
    assert len(sent) > 50
    unsaid = [where for where, schema, _ in sent if f"Default: {schema['default']:g}" not in schema["description"]]
    assert unsaid == []


def test_a_description_marks_a_deprecated_field() -> None:
    going = {where: schema["description"] for where, schema, _ in described() if schema.get("deprecated")}
    assert going
    assert [where for where, text in going.items() if "eprecated" not in text] == []


def stems(text: str) -> set[str]:
    apart = re.sub("([a-z])([A-Z])", r"\1 \2", text).replace("_", " ")
    return {word[:-1] if word.endswith("s") and len(word) > 3 else word for word in words(apart)}


def repeats(text: str, where: str) -> bool:
    """Tell whether a text says nothing but the names of the field and of its type."""
    return stems(text) - EMPTY <= stems(re.split("[/ ?]", where)[-1])


def test_a_description_says_more_than_the_name() -> None:
    assert [where for where, schema, _ in described() if repeats(schema["description"], where)] == []
    assert repeats("The display name of the webhook.", "webhooks.json: Webhook.display_name")
    assert not repeats("Name shown in the studio.", "webhooks.json: Webhook.display_name")


def test_nothing_is_copied_from_the_vendor() -> None:
    known = known_runs()
    assert len(known) > 10_000
    assert {text: found for text in texts(document()) if (found := copied(text, known))} == {}


def test_a_copy_of_eight_words_is_found(tmp_path: Path) -> None:
    file = tmp_path / "runs.bin"
    assert write([{"a": [{"description": "One two three, four five six seven Eight nine."}]}], file) == 2
    assert copied("Zero; one `two` three four five six seven eight.", known_runs(file))
    assert not copied("One two three four five six seven, and eight.", known_runs(file))
