# @generated
"""Chat options."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open, OpenEnum, untagged
from .refs import IdRef
from .values import ExecuteOn, ThinkingLevel, ToolChoiceMode


class AllowedTools(APIStruct, kw_only=True):
    """Tools of the request that the model may call."""

    mode: str
    """Whether a call is up to the model (`auto`) or a must (`required`)."""
    tools: Sequence[dict[str, Any]]
    """The allowed tools, each by `type` and name; all must be in the request's `tools`."""


class AllowedToolsChoice(APIStruct, kw_only=True, tag_field="type", tag="allowed_tools"):
    """Limits the model to some tools of the request."""

    type: ClassVar[Literal["allowed_tools"]] = "allowed_tools"
    allowed_tools: AllowedTools
    """The tools, and whether one must be called."""


BuiltinGuardrailId: TypeAlias = OpenEnum[
    Literal["orq_pii_detection", "orq_secret_detection", "orq_sexual_moderation", "orq_harmful_moderation"]
]
"""A guardrail that comes with the service."""


ChatAudioVoice: TypeAlias = OpenEnum[Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]]
"""The voice of a spoken answer."""


ChatVoice: TypeAlias = Open[ChatAudioVoice | IdRef]
"""A voice by its name, or one of your own by its id."""


ChatAudioFormat: TypeAlias = OpenEnum[Literal["wav", "mp3", "flac", "opus", "pcm16"]]
"""How a spoken answer is encoded."""


class ChatAudio(APIStruct, kw_only=True):
    """Voice and encoding of a spoken answer."""

    voice: ChatVoice
    """Name of a voice, or the id of one of your own."""
    format: ChatAudioFormat
    """Encoding of the sound."""


class ChatStreamOptions(APIStruct, kw_only=True):
    """What a stream of chunks contains."""

    include_usage: bool | None = None
    """Whether a last chunk, without choices, tells the usage."""
    include_obfuscation: bool | None = None
    """Whether pieces are padded to hide their length."""


class FunctionName(APIStruct, kw_only=True):
    """The name of a function or tool."""

    name: str
    """Name under which it stands in the request's `tools`."""


class CustomToolChoice(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """Makes the model call one custom tool."""

    type: ClassVar[Literal["custom"]] = "custom"
    custom: FunctionName
    """The tool, by its name."""


class FunctionToolChoice(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """Makes the model call one function."""

    type: ClassVar[Literal["function"]] = "function"
    name: str
    """Function that the model has to call."""


GuardrailId: TypeAlias = BuiltinGuardrailId | str
"""A built-in guardrail, or the id of your own."""


class GuardrailConfig(APIStruct, kw_only=True):
    """A guardrail on a call."""

    id: GuardrailId
    """Id of your own guardrail, or the name of one that comes with the service."""
    execute_on: ExecuteOn
    """Whether it looks at the input or at the output."""


class NamedToolChoice(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """Makes the model call one function."""

    type: ClassVar[Literal["function"]] = "function"
    function: FunctionName
    """The function, by its name."""


class ThinkingAdaptive(APIStruct, kw_only=True, tag_field="type", tag="adaptive"):
    """The model decides how much it thinks."""

    type: ClassVar[Literal["adaptive"]] = "adaptive"


class ThinkingDefault(APIStruct, kw_only=True):
    """How much a model thinks, if the model itself decides whether to think."""

    budget_tokens: int | None = None
    """Most tokens to think with: at least 1024, and below `max_tokens`."""
    thinking_level: ThinkingLevel | None = None
    """How deeply the model thinks; with it, `budget_tokens` has no effect. Only for `gemini-3` models."""
    clear_thinking: bool | None = None
    """Whether thoughts of earlier turns are dropped."""


class ThinkingDisabled(APIStruct, kw_only=True, tag_field="type", tag="disabled"):
    """The model does not think."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class ThinkingEnabled(APIStruct, kw_only=True, tag_field="type", tag="enabled"):
    """The model thinks, within a budget."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    budget_tokens: int | None = None
    """Most tokens to think with: at least 1024, and below `max_tokens`."""
    thinking_level: ThinkingLevel | None = None
    """How deeply the model thinks; with it, `budget_tokens` has no effect. Only for `gemini-3` models."""
    clear_thinking: bool | None = None
    """Whether thoughts of earlier turns are dropped."""


if TYPE_CHECKING:
    ThinkingConfig: TypeAlias = Open[ThinkingDefault | ThinkingDisabled | ThinkingEnabled | ThinkingAdaptive]
else:
    ThinkingConfig = untagged(
        "ThinkingConfig",
        (ThinkingDefault, ()),
        (ThinkingDisabled, ()),
        (ThinkingEnabled, ()),
        (ThinkingAdaptive, ()),
        tag="type",
        tags={"disabled": ThinkingDisabled, "enabled": ThinkingEnabled, "adaptive": ThinkingAdaptive},
    )
"""Whether and how much a model thinks; `type` tells which, and may be missing."""


if TYPE_CHECKING:
    ToolChoice: TypeAlias = Open[ToolChoiceMode | NamedToolChoice | AllowedToolsChoice | CustomToolChoice]
else:
    ToolChoice = untagged(
        "ToolChoice",
        (ToolChoiceMode, ()),
        (NamedToolChoice, ("function",)),
        (AllowedToolsChoice, ("allowed_tools",)),
        (CustomToolChoice, ("custom",)),
        tag="type",
        tags={"function": NamedToolChoice, "allowed_tools": AllowedToolsChoice, "custom": CustomToolChoice},
    )
"""A mode, or the tool that the model has to call; `type` tells which kind."""
