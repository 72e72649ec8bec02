# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.feedback import FeedbackEvaluation
from ._f import (
    BooleanFeedbackEvaluationParam,
    NumberFeedbackEvaluationParam,
    StringArrayFeedbackEvaluationParam,
    StringFeedbackEvaluationParam,
)

FeedbackEvaluationParam: TypeAlias = (
    StringFeedbackEvaluationParam
    | NumberFeedbackEvaluationParam
    | BooleanFeedbackEvaluationParam
    | StringArrayFeedbackEvaluationParam
    | FeedbackEvaluation
)
