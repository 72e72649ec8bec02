# @generated
"""Chat options."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open, OpenEnum, untagged
from .refs import IdRef
from .values import ExecuteOn, ThinkingLevel, ToolChoiceMode


class AllowedTools(APIStruct, kw_only=True):
    """Tools of which the model may take one."""

    mode: str
    """`auto`, or `required` for at least one."""
    tools: Sequence[dict[str, Any]]


class AllowedToolsChoice(APIStruct, kw_only=True, tag_field="type", tag="allowed_tools"):
    """The tools of which the model may take one."""

    type: ClassVar[Literal["allowed_tools"]] = "allowed_tools"
    allowed_tools: AllowedTools


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
    """How a spoken answer is to sound."""

    voice: ChatVoice
    format: ChatAudioFormat


class ChatStreamOptions(APIStruct, kw_only=True):
    """What a stream of chunks holds."""

    include_usage: bool | None = None
    """Whether a chunk with the usage, and no choices, comes before the end."""
    include_obfuscation: bool | None = None
    """Whether pieces are padded to hide their length."""


class FunctionName(APIStruct, kw_only=True):
    """A function, by name."""

    name: str


class CustomToolChoice(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """One custom tool that the model has to call."""

    type: ClassVar[Literal["custom"]] = "custom"
    custom: FunctionName


class FunctionToolChoice(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """One function that the model has to call."""

    type: ClassVar[Literal["function"]] = "function"
    name: str


GuardrailId: TypeAlias = BuiltinGuardrailId | str
"""A built-in guardrail, or the id of your own."""


class GuardrailConfig(APIStruct, kw_only=True):
    """A guardrail on a call."""

    id: GuardrailId
    execute_on: ExecuteOn


class NamedToolChoice(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """One function that the model has to call."""

    type: ClassVar[Literal["function"]] = "function"
    function: FunctionName


class ThinkingAdaptive(APIStruct, kw_only=True, tag_field="type", tag="adaptive"):
    """The model decides how much it thinks."""

    type: ClassVar[Literal["adaptive"]] = "adaptive"


class ThinkingDefault(APIStruct, kw_only=True):
    """How a model thinks that decides itself whether it does."""

    budget_tokens: int | None = None
    thinking_level: ThinkingLevel | None = None
    clear_thinking: bool | None = None
    """Whether earlier thoughts are dropped."""


class ThinkingDisabled(APIStruct, kw_only=True, tag_field="type", tag="disabled"):
    """The model does not think."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class ThinkingEnabled(APIStruct, kw_only=True, tag_field="type", tag="enabled"):
    """The model thinks, within a budget."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    budget_tokens: int | None = None
    """At least 1024 and below `max_tokens`."""
    thinking_level: ThinkingLevel | None = None
    clear_thinking: bool | None = None
    """Whether earlier thoughts are dropped."""


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
"""Whether a model thinks, and how much; `type` tells which, and may be missing."""


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
