# @generated
"""Things."""

from typing import Any

from .._answer_text import answer_text
from ..types import APIStruct


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""


class Thing(APIStruct, kw_only=True):
    """A thing."""

    parts: list[Any]

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "parts[text].text")
