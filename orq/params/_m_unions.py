# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.moderations import ModerationInput, ModerationInputItem
from ..types import SequenceNotStr
from ._m import ModerationInputPartParam

ModerationInputItemParam: TypeAlias = str | ModerationInputPartParam | ModerationInputItem


ModerationInputParam: TypeAlias = str | SequenceNotStr[ModerationInputItemParam] | ModerationInput
