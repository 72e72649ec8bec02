# @generated
"""Things."""

from typing import Annotated, Literal

from ..types import APIStruct, NonEmpty, OpenEnum, constant


class ThingInput(APIStruct, kw_only=True):
    """A thing."""

    must: Annotated[str, NonEmpty]
    null: str | None
    const: OpenEnum[Literal["thing"]] = constant("thing")
    may: str | None = None
    may_null: int | None = None
