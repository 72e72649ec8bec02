# @generated
"""Things."""

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open, untagged


class Search(APIStruct, kw_only=True):
    """A search."""

    kind: str
    query: str


class Other(APIStruct, kw_only=True, tag_field="kind", tag="other"):
    """Another call."""

    kind: ClassVar[Literal["other"]] = "other"


if TYPE_CHECKING:
    Call: TypeAlias = Open[Search | Other]
else:
    Call = untagged(
        "Call",
        (Search, ("query",)),
        (Other, ()),
        tag="kind",
        tags={"search": Search, "search_v2": Search, "other": Other},
    )
"""One of several."""


class DoThingRequest(APIStruct, kw_only=True):
    """Parameters of `things.do`."""
