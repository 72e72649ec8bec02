"""Test tokens: words, and characters in scripts without spaces."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given, strategies as st

from orq.local.compute.tokens import count, tokens

CUT = {
    "nothing": ("", []),
    "white space alone": (" \n\t", [" \n\t"]),
    "words": ("Hello,  big\nworld", ["Hello,  ", "big\n", "world"]),
    "white space before": ("  a b", ["  a ", "b"]),
    "Han and kana": ("日本語のテスト", ["日", "本", "語", "の", "テ", "ス", "ト"]),
    "Han among words": ("say 日本 now", ["say ", "日", "本 ", "now"]),
    "Thai": ("กำลัง", ["กำ", "ลั", "ง"]),
    "Korean has spaces": ("안녕 세계", ["안녕 ", "세계"]),
    "an accent of its own": ("cafe\u0301 au", ["cafe\u0301 ", "au"]),
    "a voiced kana in two": ("か\u3099き", ["か\u3099", "き"]),
    "a family": ("👨‍👩‍👧👍🏽", ["👨‍👩‍👧", "👍🏽"]),
    "flags": ("🇩🇪🇫🇷", ["🇩🇪🇫🇷"]),
    "a keycap": ("1️⃣2️⃣", ["1️⃣2️⃣"]),
    "an accent on a space": ("a \u0301b c", ["a \u0301b ", "c"]),
    "a line end in two characters": ("a\r\nb", ["a\r\n", "b"]),
    "Burmese and Khmer": ("မြန်မာ ខ្មែរ", ["မြ", "န်", "မာ ", "ខ្មែ", "រ"]),
    "a long word of two scripts": ("x" * 30 + "é", ["x" * 24, "x" * 6 + "é"]),
    "a long word": ("x" * 50, ["x" * 24, "x" * 24, "xx"]),
}


@pytest.mark.parametrize("name", CUT)
def test_a_text_is_cut_into_tokens(name: str) -> None:
    text, expected = CUT[name]
    assert tokens(text) == expected
    assert count(text) == len(expected)


# Characters as readers see them, each of several code points, and some of one.
GRAPHEMES = (
    *(
        "e\u0301",
        "か\u3099",
        "กำ",
        "ที่",
        "क\u094dष",
        "ក\u17d2ម",
        "န\u1039မ",
        "각",
        "\u1112\u1161\u11ab",
        "ﾊ\uff9f",
        " \u0301",
    ),
    *(
        "👨\u200d👩\u200d👧",
        "👍🏽",
        "🇩🇪",
        "1\ufe0f\u20e3",
        "🙂\u200d↔\ufe0f",
        "🏴\U000e0067\U000e0062\U000e007f",
        "\r\n",
    ),
    *("a", "Z", "é", "日", "の", " ", "\n", "\u3000", ".", "x" * 23, "x" * 60),
)
SEEN = st.lists(st.sampled_from(GRAPHEMES), max_size=12)


def cuts(pieces: list[str]) -> set[int]:
    return {*accumulate(map(len, pieces))}


@given(SEEN)
def test_no_token_ends_inside_a_character(characters: list[str]) -> None:
    single = [one for each in characters for one in (each if each.isascii() and each != "\r\n" else [each])]
    assert cuts(tokens("".join(characters))) <= cuts(single)


@given(SEEN.map("".join) | st.text())
def test_a_text_has_as_many_tokens_as_its_pieces(text: str) -> None:
    pieces = tokens(text)
    assert "".join(pieces) == text
    assert count(text) == len(pieces) == sum(map(count, pieces))
    for at in (1, len(pieces) // 2):  # as `max_tokens` cuts it
        assert tokens("".join(pieces[:at])) == pieces[:at]


def test_a_text_of_megabytes_is_counted() -> None:
    assert count("wörd " * 200_000) == 200_000
    assert count("日本 " * 10_000) == 20_000
    assert count("wörd " * 3_000_000) == 3_000_000
