"""Run the inputs that the fuzzer has kept. Each once reached new code."""

from __future__ import annotations

import importlib

import pytest

from . import _corpus

NAMES = sorted(path.stem for path in _corpus.FOLDER.glob("*.txt"))


def test_there_is_a_corpus() -> None:
    assert len(NAMES) >= 10


@pytest.mark.once
@pytest.mark.parametrize("name", NAMES)
def test_kept_inputs_still_pass(name: str) -> None:
    module, _, test = name.partition(".")
    one = getattr(importlib.import_module(f".{module}", __package__), test).hypothesis.fuzz_one_input
    for data in _corpus.load(name):
        one(data)
