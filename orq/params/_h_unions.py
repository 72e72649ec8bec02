# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.human_review_sets import HumanReviewSetInput
from ._h import NameReviewSetInputParam, SpanTypeReviewSetInputParam

HumanReviewSetInputParam: TypeAlias = SpanTypeReviewSetInputParam | NameReviewSetInputParam | HumanReviewSetInput
