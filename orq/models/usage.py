"""How many tokens a reply took."""

from ..types import UNSET, ApiStruct, UnsetType


class CompletionTokensDetails(ApiStruct, kw_only=True):
    """Tokens of the reply, by kind."""

    reasoning_tokens: float | None | UnsetType = UNSET
    accepted_prediction_tokens: float | None | UnsetType = UNSET
    rejected_prediction_tokens: float | None | UnsetType = UNSET
    audio_tokens: int | None | UnsetType = UNSET


class PromptTokensDetails(ApiStruct, kw_only=True):
    """Tokens of the prompt, by kind."""

    cached_tokens: int | None | UnsetType = UNSET
    cache_creation_tokens: int | None | UnsetType = UNSET
    audio_tokens: int | None | UnsetType = UNSET


class CompletionUsage(ApiStruct, kw_only=True):
    """Tokens of the prompt, of the reply, and of both."""

    completion_tokens: float | UnsetType = UNSET
    prompt_tokens: float | UnsetType = UNSET
    total_tokens: float | UnsetType = UNSET
    prompt_tokens_details: PromptTokensDetails | None | UnsetType = UNSET
    completion_tokens_details: CompletionTokensDetails | None | UnsetType = UNSET
