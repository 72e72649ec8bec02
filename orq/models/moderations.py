# @generated
"""Moderations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, untagged


class SafetyCategories(APIStruct, kw_only=True):
    """Which categories of harmful or risky content were found."""

    sexual: bool
    """Sexual content."""
    hate_and_discrimination: bool
    """Hate against groups of people, or unequal treatment of them."""
    violence_and_threats: bool
    """Violent content, or content that threatens with it."""
    dangerous_and_criminal_content: bool
    """Advice on crimes or dangerous acts."""
    selfharm: bool
    """Content about hurting oneself."""
    health: bool
    """Medical advice that no expert gave."""
    financial: bool
    """Advice on money that no expert gave."""
    law: bool
    """Legal advice that no expert gave."""
    pii: bool
    """Personal data, such as names and addresses."""


class SafetyCategoryScores(APIStruct, kw_only=True):
    """How sure the model is of each category, 0 to 1."""

    sexual: Number
    """Score for sexual content."""
    hate_and_discrimination: Number
    """Score for hate against groups of people."""
    violence_and_threats: Number
    """Score for violent content, or content that threatens with it."""
    dangerous_and_criminal_content: Number
    """Score for advice on crimes or dangerous acts."""
    selfharm: Number
    """Score for content about hurting oneself."""
    health: Number
    """Score for medical advice that no expert gave."""
    financial: Number
    """Score for advice on money that no expert gave."""
    law: Number
    """Score for legal advice that no expert gave."""
    pii: Number
    """Score for personal data, such as names and addresses."""


class CategoryModerationResult(APIStruct, kw_only=True):
    """Ratings of a text by category, without an overall verdict."""

    categories: SafetyCategories
    """Whether each category was found."""
    category_scores: SafetyCategoryScores
    """How sure the model is of each category, 0 to 1."""


class ModerationImageURL(APIStruct, kw_only=True):
    """Where an image is, or the image itself."""

    url: str
    """Address of the image, or the image itself as a data URI."""


class ModerationInputPart(APIStruct, kw_only=True):
    """A text or an image to rate; `type` tells which."""

    type: str
    """Kind of the part: `text` or `image_url`."""
    text: str | None = None
    """Text to rate, if `type` is `text`."""
    image_url: ModerationImageURL | None = None
    """Image to rate, if `type` is `image_url`."""


ModerationInputItem: TypeAlias = Open[str | ModerationInputPart]
"""A text to rate, or a part with a text or an image."""


ModerationInput: TypeAlias = Open[str | Sequence[ModerationInputItem]]
"""What to rate: a text, or a list of texts or parts."""


class CreateModerationRequest(APIStruct, kw_only=True):
    """Parameters of `router.moderations.create`."""

    input: ModerationInput
    """What to rate: a text, several texts, or texts and images."""
    model: str | None = None
    """Model that rates, as `provider/model`. Default: `omni-moderation-latest`."""


class ModerationCategories(APIStruct, kw_only=True):
    """Which categories of harmful content were found."""

    hate: bool
    """Hate against people because of race, religion, gender, disability or the like."""
    hate_threatening: bool = field(name="hate/threatening")
    """Such hate, with a threat of violence or serious harm."""
    harassment: bool
    """Insults or harassment of a person."""
    harassment_threatening: bool = field(name="harassment/threatening")
    """Such harassment, with a threat of violence or serious harm."""
    self_harm: bool = field(name="self-harm")
    """Content that depicts or praises hurting oneself."""
    self_harm_intent: bool = field(name="self-harm/intent")
    """A person says that they hurt themselves or are going to."""
    self_harm_instructions: bool = field(name="self-harm/instructions")
    """Advice on how to hurt oneself."""
    sexual: bool
    """Content that is made to arouse, or offers sexual services."""
    sexual_minors: bool = field(name="sexual/minors")
    """Sexual content with a person below the age of 18."""
    violence: bool
    """Death, violence or injury is shown."""
    violence_graphic: bool = field(name="violence/graphic")
    """Death, violence or injury is shown in detail."""
    illicit: bool | None = None
    """Advice on how to commit crimes or other wrongs."""
    illicit_violent: bool | None = field(name="illicit/violent", default=None)
    """Such advice, for violence or weapons."""


class ModerationCategoryScores(APIStruct, kw_only=True):
    """How sure the model is of each category, 0 to 1."""

    hate: Number
    """Score for hate against people because of what they are."""
    hate_threatening: Number = field(name="hate/threatening")
    """Score for such hate with a threat."""
    harassment: Number
    """Score for insults or harassment of a person."""
    harassment_threatening: Number = field(name="harassment/threatening")
    """Score for such harassment with a threat."""
    self_harm: Number = field(name="self-harm")
    """Score for content that depicts or praises hurting oneself."""
    self_harm_intent: Number = field(name="self-harm/intent")
    """Score for a person who says that they hurt themselves or are going to."""
    self_harm_instructions: Number = field(name="self-harm/instructions")
    """Score for advice on how to hurt oneself."""
    sexual: Number
    """Score for content that is made to arouse."""
    sexual_minors: Number = field(name="sexual/minors")
    """Score for sexual content with a person below the age of 18."""
    violence: Number
    """Score for death, violence or injury."""
    violence_graphic: Number = field(name="violence/graphic")
    """Score for death, violence or injury in detail."""
    illicit: Number | None = None
    """Score for advice on how to commit crimes."""
    illicit_violent: Number | None = field(name="illicit/violent", default=None)
    """Score for such advice for violence or weapons."""


class ModerationInputTypes(APIStruct, kw_only=True):
    """Kinds of input, `text` or `image`, in which each category was found."""

    hate: list[str]
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    hate_threatening: list[str] = field(name="hate/threatening")
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    harassment: list[str]
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    harassment_threatening: list[str] = field(name="harassment/threatening")
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    self_harm: list[str] = field(name="self-harm")
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    self_harm_intent: list[str] = field(name="self-harm/intent")
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    self_harm_instructions: list[str] = field(name="self-harm/instructions")
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    sexual: list[str]
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    sexual_minors: list[str] = field(name="sexual/minors")
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    violence: list[str]
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    violence_graphic: list[str] = field(name="violence/graphic")
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    illicit: list[str] | None = None
    """Kinds of input in which it was found: `text`, `image`, both or none."""
    illicit_violent: list[str] | None = field(name="illicit/violent", default=None)
    """Kinds of input in which it was found: `text`, `image`, both or none."""


class FlaggedModerationResult(APIStruct, kw_only=True):
    """Ratings of a text by category, and whether any was found."""

    flagged: bool
    """Whether at least one category was found."""
    categories: ModerationCategories
    """Whether each category was found."""
    category_scores: ModerationCategoryScores
    """How sure the model is of each category, 0 to 1."""
    category_applied_input_types: ModerationInputTypes | None = None
    """Whether each category was found in the text or in an image."""


if TYPE_CHECKING:
    ModerationResult: TypeAlias = Open[CategoryModerationResult | FlaggedModerationResult]
else:
    ModerationResult = untagged(
        "ModerationResult",
        (FlaggedModerationResult, ("flagged",)),
        (CategoryModerationResult, ()),
    )
"""Ratings of one text for harmful content."""


class ModerationResponse(APIStruct, kw_only=True):
    """Ratings of texts for harmful content."""

    id: str
    """Identifies the ratings."""
    model: str
    """Model that rated."""
    results: list[ModerationResult]
    """One rating for each input, in their order."""
