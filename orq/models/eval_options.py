# @generated
"""Eval options."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .refs import NamedModel


class CategoricalLabel(APIStruct, kw_only=True):
    """A category, and what belongs in it."""

    value: str
    description: str | None = None


EvaluatorHTTPMethod: TypeAlias = OpenEnum[Literal["GET", "POST"]]
"""The method of an evaluator's HTTP request."""


EvaluatorMode: TypeAlias = OpenEnum[Literal["single", "jury"]]
"""One judge, or a jury."""


EvaluatorOutputType: TypeAlias = OpenEnum[Literal["boolean", "categorical", "number", "string"]]
"""What an evaluator answers with."""


class JuryRetry(APIStruct, kw_only=True):
    """How often to ask a judge again, and on which status codes."""

    count: int | None = None
    on_codes: Sequence[int] | None = None


class JuryJudge(APIStruct, kw_only=True):
    """A model that judges."""

    model: str
    retry: JuryRetry | None = None
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when this one fails."""


class Jury(APIStruct, kw_only=True):
    """Models that judge together."""

    judges: Sequence[JuryJudge]
    replacement_judges: Sequence[JuryJudge] | None = None
    """Stand in for judges that fail."""
    min_successful_judges: int | None = None
    tie_value: OpenEnum[Literal["Tie"]] | None = None
    """The verdict when the votes are equal."""


PythonEvalOutputType: TypeAlias = OpenEnum[Literal["boolean", "number"]]
"""What Python code answers with."""


RagasMetric: TypeAlias = OpenEnum[
    Literal[
        "context_precision",
        "context_recall",
        "context_entities_recall",
        "harmfulness",
        "maliciousness",
        "coherence",
        "correctness",
        "conciseness",
        "response_relevancy",
        "faithfulness",
        "summarization",
        "noise_sensitivity",
    ]
]
"""A metric of Ragas."""
