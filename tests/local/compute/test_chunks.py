"""Test chunks: unchanged pieces of the text with the requested size."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orq.local.compute.chunks import Cutter, by_bytes
from orq.local.compute.tokens import Span, count, sentences, token_spans

TEXT = "One two three. Four five!\n\nSix seven eight nine ten? Eleven.\nTwelve 東京都です。Thirteen"
TEXTS = st.text() | st.lists(st.sampled_from([*TEXT.split(" "), " ", "\n\n", ". ", "京", "e\u0301"]), max_size=60).map(
    "".join
)


def joins(text: str, chunks: list[Span]) -> bool:
    return "".join(text[a:b] for a, b in chunks) == text and all(one[1] == other[0] for one, other in pairwise(chunks))


@given(TEXTS)
def test_tokens_and_sentences_join_to_the_text(text: str) -> None:
    assert joins(text, token_spans(text))
    assert joins(text, sentences(text))


KINDS = ["token", "sentence", "recursive", "odd separators", "semantic", "auto"]


@given(TEXTS, st.integers(1, 12), st.sampled_from(KINDS))
def test_chunks_join_to_the_text_and_keep_the_size(text: str, size: int, kind: str) -> None:
    cutter = Cutter(text, size)
    chunks = {
        "token": cutter.by_tokens,
        "sentence": cutter.by_sentences,
        "recursive": cutter.by_separators,
        "odd separators": lambda: cutter.by_separators(["e", "都"]),
        "semantic": lambda: cutter.by_meaning(0.3),
        "auto": lambda: cutter.by_meaning(None),
    }[kind]()
    assert joins(text, chunks)
    assert all(count(text[a:b]) <= cutter.count((a, b)) <= size for a, b in chunks)
    assert all(a < b for a, b in chunks)


@given(TEXTS, st.integers(2, 12), st.data())
def test_chunks_overlap_by_so_many_tokens(text: str, size: int, data: st.DataObject) -> None:
    overlap = data.draw(st.integers(1, size - 1))
    cutter = Cutter(text, size)
    chunks = cutter.by_tokens(overlap)
    assert all(cutter.count((other[0], one[1])) == overlap for one, other in pairwise(chunks))
    assert all(cutter.count(chunk) <= size for chunk in chunks)
    if chunks:
        assert (chunks[0][0], chunks[-1][1]) == (0, len(text))


@given(TEXTS, st.integers(2, 12), st.data())
def test_overlapping_sentences_keep_the_size(text: str, size: int, data: st.DataObject) -> None:
    overlap = data.draw(st.integers(1, size - 1))
    cutter = Cutter(text, size)
    chunks = cutter.by_sentences(overlap)
    assert all(cutter.count(chunk) <= size for chunk in chunks)
    assert all(one[0] < other[0] <= one[1] < other[1] for one, other in pairwise(chunks))


def test_sentences_stay_whole() -> None:
    cutter = Cutter("One two. Three four. Five six.", 4)
    assert [cutter.text[a:b] for a, b in cutter.by_sentences()] == ["One two. Three four. ", "Five six."]
    assert [cutter.text[a:b] for a, b in cutter.by_sentences(2)] == ["One two. Three four. ", "Three four. Five six."]
    assert len(cutter.by_sentences(least=3)) == 1


def test_paragraphs_are_cut_first() -> None:
    cutter = Cutter("One two three.\n\nFour five six. Seven.", 4)
    assert [cutter.text[a:b] for a, b in cutter.by_separators()] == ["One two three.\n\n", "Four five six. Seven."]


def test_unlike_sentences_come_apart() -> None:
    text = "The cat sat on the mat. The cat sat on the sofa. Contract law differs. Contract law matters."
    assert len(Cutter(text, 100).by_meaning(None)) == 2


@given(TEXTS, st.integers(1, 20), st.booleans(), st.booleans(), st.booleans())
def test_bytes_join_and_keep_the_size(text: str, size: int, prefix: bool, consecutive: bool, forward: bool) -> None:
    chunks = by_bytes(text, size, prefix=prefix, consecutive=consecutive, forward=forward)
    assert joins(text, chunks)
    if not forward:
        assert all(len(text[a:b].encode()) <= size or b - a == 1 for a, b in chunks)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param({"size": 4}, ["ab.", "cd..", "ef"], id="after-the-delimiter"),
        pytest.param({"size": 4, "prefix": True}, ["ab", ".cd.", ".ef"], id="before-the-delimiter"),
        pytest.param({"size": 4, "consecutive": True}, ["ab", ".cd", "..ef"], id="before-a-run"),
        pytest.param({"size": 5, "pattern": "cd"}, ["ab.cd", "..ef"], id="at-a-pattern"),
    ],
)
def test_bytes_are_cut_at_delimiters(options: dict[str, Any], expected: list[str]) -> None:
    text = "ab.cd..ef"
    assert [text[a:b] for a, b in by_bytes(text, **options)] == expected


def test_bytes_look_ahead_with_forward() -> None:
    text = "abcdefgh.ij"
    assert [text[a:b] for a, b in by_bytes(text, 4, forward=True)] == ["abcdefgh.", "ij"]
    assert [text[a:b] for a, b in by_bytes(text, 4)] == ["abcd", "efgh", ".ij"]
