# @generated

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.eval_options import JuryJudge, JuryRetry
from ..models.refs import NamedModel
from .refs import NamedModelParam


class CategoricalLabelParam(TypedDict):
    value: str
    description: NotRequired[str | None]


class JuryRetryParam(TypedDict):
    count: NotRequired[int | None]
    on_codes: NotRequired[Sequence[int] | None]


class JuryJudgeParam(TypedDict):
    model: str
    retry: NotRequired[JuryRetry | JuryRetryParam | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]


class JuryParam(TypedDict):
    judges: Sequence[JuryJudge | JuryJudgeParam]
    replacement_judges: NotRequired[Sequence[JuryJudge | JuryJudgeParam] | None]
    min_successful_judges: NotRequired[int | None]
    tie_value: NotRequired[Literal["Tie"] | None]
