"""Tokens: words, and characters of scripts without spaces."""

from __future__ import annotations

from random import Random

import pytest

from orq.local.brain.words import count, tokens

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
    "a long word": ("x" * 50, ["x" * 24, "x" * 24, "xx"]),
}


@pytest.mark.parametrize("name", CUT)
def test_a_text_is_cut_into_tokens(name: str) -> None:
    text, expected = CUT[name]
    assert tokens(text) == expected
    assert count(text) == len(expected)


def test_the_tokens_of_any_text_are_the_text() -> None:
    random = Random(7)
    letters = "ab \n\t日か\u3099\u0301👨\u200d👧🏽🇩e\u0e33กé\r\u3000\ufe0f"
    for _ in range(20_000):
        text = "".join(random.choices(letters, k=random.randint(0, 12)))
        pieces = tokens(text)
        assert "".join(pieces) == text
        assert not any(piece[0] in "\u3099\u0301\u200d\u0e33\ufe0f🏽" for piece in pieces[1:]), text


def test_a_text_of_megabytes_is_counted_by_its_words() -> None:
    assert count("wörd " * 100_000) == 100_000
