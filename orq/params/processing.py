# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class CountMetadataParam(TypedDict):
    words_count: NotRequired[int | None]
    sentences_count: NotRequired[int | None]
    paragraphs_count: NotRequired[int | None]
    tokens_count: NotRequired[int | None]
    characters_count: NotRequired[int | None]
    chunks_count: NotRequired[int | None]
