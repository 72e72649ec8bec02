# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models.evals import CreateEvalRequestBody
from ..models.feedback import FeedbackEvaluation
from ..models.human_review_sets import HumanReviewSetInput
from ..models.knowledge_changes import CreateKnowledgeRequestBody, UpdateKnowledgeRequestBody
from ..models.knowledge_search import SearchAgenticRAGConfig, SearchFilter, SearchFilterCondition
from ..models.moderations import ModerationInput, ModerationInputItem
from ..types import SequenceNotStr
from ._e import CreateLLMEvalParam, CreateLLMJuryEvalParam, CreatePythonEvalParam
from ._f import (
    BooleanFeedbackEvaluationParam,
    NumberFeedbackEvaluationParam,
    StringArrayFeedbackEvaluationParam,
    StringFeedbackEvaluationParam,
)
from ._h import NameReviewSetInputParam, SpanTypeReviewSetInputParam
from ._k import (
    CreateExternalKnowledgeParam,
    CreateInternalKnowledgeParam,
    ExistsFilterParam,
    SearchAgenticRAGConfigByIdParam,
    SearchAgenticRAGConfigByModelParam,
    SearchFilterAndParam,
    SearchFilterOrParam,
    UpdateExternalKnowledgeParam,
    UpdateInternalKnowledgeParam,
)
from ._m import ModerationInputPartParam
from ._r import (
    EqFilterParam,
    GteFilterParam,
    GtFilterParam,
    InFilterParam,
    LteFilterParam,
    LtFilterParam,
    NeFilterParam,
    NinFilterParam,
)

CreateEvalRequestBodyParam: TypeAlias = (
    CreatePythonEvalParam | CreateLLMEvalParam | CreateLLMJuryEvalParam | CreateEvalRequestBody
)


FeedbackEvaluationParam: TypeAlias = (
    StringFeedbackEvaluationParam
    | NumberFeedbackEvaluationParam
    | BooleanFeedbackEvaluationParam
    | StringArrayFeedbackEvaluationParam
    | FeedbackEvaluation
)


HumanReviewSetInputParam: TypeAlias = SpanTypeReviewSetInputParam | NameReviewSetInputParam | HumanReviewSetInput


CreateKnowledgeRequestBodyParam: TypeAlias = (
    CreateExternalKnowledgeParam | CreateInternalKnowledgeParam | CreateKnowledgeRequestBody
)


UpdateKnowledgeRequestBodyParam: TypeAlias = (
    UpdateExternalKnowledgeParam | UpdateInternalKnowledgeParam | UpdateKnowledgeRequestBody
)


SearchAgenticRAGConfigParam: TypeAlias = (
    SearchAgenticRAGConfigByModelParam | SearchAgenticRAGConfigByIdParam | SearchAgenticRAGConfig
)


SearchFilterConditionParam: TypeAlias = (
    EqFilterParam
    | NeFilterParam
    | GtFilterParam
    | GteFilterParam
    | LtFilterParam
    | LteFilterParam
    | InFilterParam
    | NinFilterParam
    | ExistsFilterParam
    | SearchFilterCondition
)


SearchFilterParam: TypeAlias = (
    SearchFilterAndParam | SearchFilterOrParam | Mapping[str, SearchFilterConditionParam] | SearchFilter
)


ModerationInputItemParam: TypeAlias = str | ModerationInputPartParam | ModerationInputItem


ModerationInputParam: TypeAlias = str | SequenceNotStr[ModerationInputItemParam] | ModerationInput
