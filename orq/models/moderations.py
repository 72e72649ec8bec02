# @generated
"""Moderations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, untagged


class SafetyCategories(APIStruct, kw_only=True):
    """Which categories were found."""

    sexual: bool
    hate_and_discrimination: bool
    violence_and_threats: bool
    dangerous_and_criminal_content: bool
    selfharm: bool
    health: bool
    financial: bool
    law: bool
    pii: bool


class SafetyCategoryScores(APIStruct, kw_only=True):
    """How sure the model is of each category."""

    sexual: Number
    hate_and_discrimination: Number
    violence_and_threats: Number
    dangerous_and_criminal_content: Number
    selfharm: Number
    health: Number
    financial: Number
    law: Number
    pii: Number


class CategoryModerationResult(APIStruct, kw_only=True):
    """Categories, without an overall verdict."""

    categories: SafetyCategories
    category_scores: SafetyCategoryScores


class ModerationImageURL(APIStruct, kw_only=True):
    """Where an image is."""

    url: str
    """An address, or the image itself as a data URI."""


class ModerationInputPart(APIStruct, kw_only=True):
    """A text or an image to rate; `type` tells which."""

    type: str
    text: str | None = None
    image_url: ModerationImageURL | None = None


ModerationInputItem: TypeAlias = Open[str | ModerationInputPart]
"""A text, or a part of several kinds."""


ModerationInput: TypeAlias = Open[str | Sequence[ModerationInputItem]]
"""A text, or several, or parts of several kinds."""


class CreateModerationRequest(APIStruct, kw_only=True):
    """What `router_moderations_create` takes."""

    input: ModerationInput
    model: str | None = None


class ModerationCategories(APIStruct, kw_only=True):
    """Which categories were found."""

    hate: bool
    hate_threatening: bool = field(name="hate/threatening")
    harassment: bool
    harassment_threatening: bool = field(name="harassment/threatening")
    self_harm: bool = field(name="self-harm")
    self_harm_intent: bool = field(name="self-harm/intent")
    self_harm_instructions: bool = field(name="self-harm/instructions")
    sexual: bool
    sexual_minors: bool = field(name="sexual/minors")
    violence: bool
    violence_graphic: bool = field(name="violence/graphic")
    illicit: bool | None = None
    illicit_violent: bool | None = field(name="illicit/violent", default=None)


class ModerationCategoryScores(APIStruct, kw_only=True):
    """How sure the model is of each category."""

    hate: Number
    hate_threatening: Number = field(name="hate/threatening")
    harassment: Number
    harassment_threatening: Number = field(name="harassment/threatening")
    self_harm: Number = field(name="self-harm")
    self_harm_intent: Number = field(name="self-harm/intent")
    self_harm_instructions: Number = field(name="self-harm/instructions")
    sexual: Number
    sexual_minors: Number = field(name="sexual/minors")
    violence: Number
    violence_graphic: Number = field(name="violence/graphic")
    illicit: Number | None = None
    illicit_violent: Number | None = field(name="illicit/violent", default=None)


class ModerationInputTypes(APIStruct, kw_only=True):
    """Which kinds of input each category was found in."""

    hate: list[str]
    hate_threatening: list[str] = field(name="hate/threatening")
    harassment: list[str]
    harassment_threatening: list[str] = field(name="harassment/threatening")
    self_harm: list[str] = field(name="self-harm")
    self_harm_intent: list[str] = field(name="self-harm/intent")
    self_harm_instructions: list[str] = field(name="self-harm/instructions")
    sexual: list[str]
    sexual_minors: list[str] = field(name="sexual/minors")
    violence: list[str]
    violence_graphic: list[str] = field(name="violence/graphic")
    illicit: list[str] | None = None
    illicit_violent: list[str] | None = field(name="illicit/violent", default=None)


class FlaggedModerationResult(APIStruct, kw_only=True):
    """Categories, and whether any of them was found."""

    flagged: bool
    categories: ModerationCategories
    category_scores: ModerationCategoryScores
    category_applied_input_types: ModerationInputTypes | None = None


if TYPE_CHECKING:
    ModerationResult: TypeAlias = Open[CategoryModerationResult | FlaggedModerationResult]
else:
    ModerationResult = untagged(
        "ModerationResult",
        (FlaggedModerationResult, ("flagged",)),
        (CategoryModerationResult, ()),
    )
"""How harmful one text is."""


class ModerationResponse(APIStruct, kw_only=True):
    """How harmful texts are."""

    id: str
    model: str
    results: list[ModerationResult]
