"""Test that the local server accepts the example request in the help of each operation."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from orq import Err, Ok, OrqCore, funcs
from orq.errors import NotFoundError
from orq.funcs._index import ROUTES
from orq.local import LocalOrq
from orq.local.chat_model.echo import Echo
from orq.local.chat_model.interface import ChatModel
from orq.local.forms.asking import check_model
from orq.local.state.store import Store
from tests.support.help_examples import NEEDS_MORE, on_the_wire, printed
from tests.support.objects import put_what_is_named, store_of

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[OrqCore, Store]]:
    with LocalOrq() as local, OrqCore(api_key="sk-any", server_url=local.url, retries=None) as core:
        yield core, store_of(local)


def models(value: Any, name: str = "") -> Iterator[str]:
    """Yield the models that a request names."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from models(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from models(inner, name)
    elif name in ("model", "models", "judge_model", "panel_models", "embedding_model"):
        yield value


def test_every_example_of_the_help_is_accepted(server: tuple[OrqCore, Store], tmp_path: Path) -> None:
    core, store = server
    file = tmp_path / "notes.txt"
    file.write_text("Hello!")
    refused: dict[str, str] = {}
    chat_model: ChatModel = Echo()
    for name in ROUTES:
        request = printed(name, file)
        for model in models(request):
            check_model(chat_model, model)
        put_what_is_named(store, name, on_the_wire(name, request))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            result = getattr(funcs, name)(core, request)
        if isinstance(result, Ok) and hasattr(result.value, "close"):
            result.value.close()
        if isinstance(result, Err):
            refused[name] = str(result.error)
            assert isinstance(result.error, NotFoundError), refused
    assert refused.keys() == NEEDS_MORE.keys(), refused
