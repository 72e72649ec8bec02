"""Test BM25, vectors and moderation."""

from __future__ import annotations

import base64
import math
import struct
import subprocess
import sys

import pytest
from hypothesis import given, strategies as st

from orq.local.compute.embedding import embed, embed_tokens, similarity, to_base64
from orq.local.compute.moderation import CATEGORIES, category_scores, flags, safety_scores
from orq.local.compute.search import ranked, scores

TEXTS = [
    "Our refund policy: within 30 days, by e-mail.",
    "We ship to Japan. 東京都に無料で配送します。",
    'C++ and C# are languages; "C" is one, too.',
    "Nothing of interest here, what?",
]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        pytest.param("e-mail", 0, id="a-hyphen"),
        pytest.param("what?", 3, id="a-question-mark"),
        pytest.param("C++", 2, id="plus-signs"),
        pytest.param("c#", 2, id="a-hash-sign"),
        pytest.param('"', None, id="one-quotation-mark"),
        pytest.param('refund"', 0, id="a-word-and-a-quotation-mark"),
        pytest.param("refund AND NOT policy OR (", 0, id="words-of-query-languages"),
        pytest.param("text:refund*", 0, id="columns-and-prefixes"),
        pytest.param("NEAR(refund, 1)", 0, id="near"),
        pytest.param("京都", 1, id="part-of-a-japanese-word"),
        pytest.param("無料で配送", 1, id="a-japanese-phrase"),
        pytest.param("\uff32\uff25\uff26\uff35\uff2e\uff24", 0, id="wide-letters"),
        pytest.param("", None, id="empty"),
        pytest.param("  ", None, id="blank"),
        pytest.param("zebra", None, id="a-word-that-is-nowhere"),
    ],
)
def test_a_query_is_words_and_never_syntax(query: str, first: int | None) -> None:
    assert next((index for index, _ in ranked(query, TEXTS)), None) == first


@given(st.text(), st.lists(st.text(), max_size=8))
def test_any_query_over_any_texts_gives_falling_scores_with_ties_in_order(query: str, texts: list[str]) -> None:
    found = ranked(query, texts)
    assert found == sorted(found, key=lambda item: (-item[1], item[0]))
    assert all(0 < score < 1 for _, score in found)
    assert {index: score for index, score in enumerate(scores(query, texts)) if score} == dict(found)


def test_equal_texts_stay_in_their_order() -> None:
    assert [index for index, _ in ranked("same", ["same text", "other", "same text", "same text"])] == [0, 2, 3]


@given(st.text(), st.integers(1, 64) | st.sampled_from([256, 1536, 3072]))
def test_a_vector_has_unit_length_after_cutting(text: str, dimensions: int) -> None:
    vector = embed(text, dimensions)
    assert len(vector) == dimensions
    assert math.isclose(similarity(vector, vector), 1, abs_tol=1e-6)


@pytest.mark.parametrize("dimensions", [64, 256, 1536])
def test_like_texts_are_near(dimensions: int) -> None:
    cats, dogs, law = (
        embed(text, dimensions)
        for text in ("a cat sat on the mat", "the cats sat on a mat", "contract law of the Netherlands")
    )
    assert similarity(cats, dogs) > 0.5 > 0.4 > similarity(cats, law)


def test_tokens_have_vectors_of_their_own() -> None:
    one, same, other = embed_tokens([1, 2, 3]), embed_tokens([3, 2, 1]), embed_tokens([7, 8, 9])
    assert one == same
    assert similarity(one, other) < 0.3


def test_base64_holds_the_same_numbers() -> None:
    vector = embed("Hello, world", 256)
    read = struct.unpack("<256f", base64.b64decode(to_base64(vector)))
    assert read == pytest.approx(vector, abs=1e-7)


def test_vectors_are_the_same_with_every_hash_seed() -> None:
    program = "from orq.local.compute.embedding import embed; print(embed('a b c', 64))"
    answers = {
        subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1")
    }
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("I like apples.", set[str](), id="harmless"),
        pytest.param("I will kill you!", {"harassment", "harassment/threatening", "violence"}, id="a-threat"),
        pytest.param("Killer apples, skillful chefs", set[str](), id="parts-of-words"),
        pytest.param("I want to kill myself", {"self-harm", "self-harm/intent", "violence"}, id="self-harm"),
    ],
)
def test_moderation_flags_only_matching_categories(text: str, expected: set[str]) -> None:
    found = category_scores(text)
    assert list(found) == list(CATEGORIES)
    assert {name for name, flag in flags(found).items() if flag} == expected


def test_safety_categories_know_personal_data() -> None:
    assert {name for name, flag in flags(safety_scores("a", pii=True)).items() if flag} == {"pii"}
