# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.things import Part
from ._t import FilePartParam, TextPartParam

PartParam: TypeAlias = TextPartParam | FilePartParam | Part
