# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.call_options import EmbeddingCacheConfig, ResponseIdentity, TimeoutConfig
from ..models.classify import (
    ClassifyAsset,
    ClassifyAssetFormat,
    ClassifyQuestion,
    ClassifyRetryConfig,
    ClassifyValue,
    NoulCriteria,
)
from ..models.refs import NamedModel
from ..types import Base64
from .call_options import EmbeddingCacheConfigParam, ResponseIdentityParam, TimeoutConfigParam
from .refs import NamedModelParam


class BoxQuestionParam(TypedDict):
    type: Literal["box"]
    instructions: ClassifyValue


class ChoiceQuestionParam(TypedDict):
    type: Literal["choice"]
    criteria: Mapping[str, ClassifyValue | None]
    instructions: ClassifyValue


class ClassifyAssetParam(TypedDict):
    data_base64: Base64
    format: ClassifyAssetFormat
    type: NotRequired[Literal["image"] | None]


class NoulCriteriaParam(TypedDict):
    false: NotRequired[ClassifyValue | None]
    true: NotRequired[ClassifyValue | None]


class NoulQuestionParam(TypedDict):
    type: Literal["noul"]
    instructions: ClassifyValue
    criteria: NotRequired[NoulCriteria | NoulCriteriaParam | None]


class ScoreQuestionParam(TypedDict):
    type: Literal["score"]
    criteria: Sequence[Any]
    instructions: ClassifyValue


ClassifyQuestionParam: TypeAlias = (
    NoulQuestionParam | ChoiceQuestionParam | ScoreQuestionParam | BoxQuestionParam | ClassifyQuestion
)


class ClassifyRetryConfigParam(TypedDict):
    count: int
    on_codes: NotRequired[Sequence[int] | None]


class ClassifyRequestParam(TypedDict):
    model: str
    questions: Mapping[str, ClassifyQuestionParam]
    state: ClassifyValue
    assets: NotRequired[Mapping[str, ClassifyAsset | ClassifyAssetParam] | None]
    cache: NotRequired[EmbeddingCacheConfig | EmbeddingCacheConfigParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    identity: NotRequired[ResponseIdentity | ResponseIdentityParam | None]
    metadata: NotRequired[Mapping[str, str] | None]
    name: NotRequired[str | None]
    retry: NotRequired[ClassifyRetryConfig | ClassifyRetryConfigParam | None]
    timeout: NotRequired[TimeoutConfig | TimeoutConfigParam | None]
