"""Test that the generator's classes of streams match the package's."""

from __future__ import annotations

from typing import get_args

import pytest

from generator import results
from orq._engine.operation import StreamKind
from orq._open_body import stream_classes

KINDS: tuple[StreamKind, ...] = get_args(StreamKind)


def test_generator_has_a_class_for_each_kind() -> None:
    assert set(results.STREAMS) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_generator_names_the_classes_of_the_package(kind: StreamKind) -> None:
    name, home = results.STREAMS[kind]
    named = [(cls.__module__, cls.__name__) for cls in stream_classes(kind)]
    assert named == [(home, name), (home, f"Async{name}")]
