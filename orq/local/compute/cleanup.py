"""Clean a text before it is cut into chunks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import partial

from .pii import find


def _without(entity: str, text: str) -> str:
    for found in reversed(find(text, [entity])):
        text = text[: found.start] + text[found.end :]
    return text


CLEANUPS: Mapping[str, Callable[[str], str]] = {
    "delete_emails": partial(_without, "EMAIL_ADDRESS"),
    "delete_credit_cards": partial(_without, "CREDIT_CARD"),
    "delete_phone_numbers": partial(_without, "PHONE_NUMBER"),
    "clean_bullet_points": partial(re.compile(r"^[ \t]*[-*+\u2022\u2023\u25e6\u2043][ \t]+", re.MULTILINE).sub, ""),
    "clean_numbered_list": partial(re.compile(r"^[ \t]*(?:\d{1,4}[.)])+[ \t]+", re.MULTILINE).sub, ""),
    "clean_unicode": partial(unicodedata.normalize, "NFKC"),
    "clean_dashes": partial(re.compile("[\u2010-\u2015\u2212]").sub, "-"),
    "clean_whitespaces": partial(re.compile(r"[^\S\n]+").sub, " "),
}
"""The change that each option makes to a text."""
