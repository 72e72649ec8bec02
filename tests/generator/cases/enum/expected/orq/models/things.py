# @generated
"""Things."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum

Size: TypeAlias = OpenEnum[Literal["small", "big"]]
"""How big."""


class ThingInput(APIStruct, kw_only=True):
    """A thing."""

    size: Size
