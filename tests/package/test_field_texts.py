"""Test `help` of models: each field with its type, values and description."""

from __future__ import annotations

import inspect
import py_compile
import pydoc
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest

import orq.models
from orq._field_texts import field_lines, field_texts
from orq.types import APIStruct

PLAIN: Any = pydoc.TextDoc()
PLAIN.bold = str  # without the overstrikes of a terminal

SOURCE = '''
from typing import Literal
from orq.types import APIStruct


class Thing(APIStruct, kw_only=True):
    """A thing."""

    name: str
    """Its name."""
    size: Literal["small", "large"] | None = None
    """How large
    it is."""


class LargeThing(Thing, kw_only=True):
    """A large thing."""

    weight: int
'''


def test_help_on_a_model_shows_its_fields_before_everything_else() -> None:
    text = pydoc.render_doc(orq.models.CreateWebhookRequest, renderer=PLAIN)
    fields = text[: text.index("Method resolution order")]
    assert "id (str, required): Id of the webhook, which you choose." in fields
    assert 'content_type ("application/json" | "application/x-www-form-urlencoded", required): How the body' in fields
    assert "enabled (bool): Whether events are sent." in fields


def test_tags_and_clearing_null_are_described() -> None:
    assert 'kind (always "text")' in (inspect.getdoc(orq.models.TextPart) or "")
    assert "skills (list[str], null clears): " in (inspect.getdoc(orq.models.UpdateAgentRequest) or "")


def test_the_docstring_of_a_class_stays_short() -> None:
    """Schemas that msgspec and pydantic make take it as the description, and describe the fields by themselves."""
    assert orq.models.TextPart.__doc__ == "Text."
    assert msgspec.json.schema(orq.models.TextPart)["$defs"]["TextPart"]["description"] == "Text."


@pytest.mark.once
def test_every_model_shows_a_text_for_each_field() -> None:
    models = [value for name in dir(orq.models) if isinstance(value := getattr(orq.models, name), type)]
    structs = [model for model in models if issubclass(model, APIStruct)]
    assert len(structs) > 1000
    bare = []
    for struct in structs:
        shown, texts = inspect.getdoc(struct) or "", field_texts(struct)
        said = " ".join(shown.split())
        named = set(struct.__struct_fields__) - {"body"}  # the JSON of a request as a whole
        bare += [f"{struct.__name__}.{name}" for name in named if texts.get(name, "\0") not in said]
    assert bare == []


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def test_a_users_model_is_described_with_inherited_fields(folder: Path) -> None:
    (folder / "things.py").write_text(SOURCE)
    things = import_module("things")
    assert (inspect.getdoc(things.LargeThing) or "").splitlines() == [
        "A large thing.",
        "",
        "name (str, required): Its name.",
        "weight (int, required)",
        'size ("large" | "small"): How large it is.',
    ]


def test_without_source_names_and_types_are_left(folder: Path) -> None:
    (folder / "source.py").write_text(SOURCE)
    py_compile.compile(str(folder / "source.py"), cfile=str(folder / "bare.pyc"), doraise=True)
    (folder / "source.py").unlink()
    assert field_lines(import_module("bare").Thing) == ["name (str, required)", 'size ("large" | "small")']
