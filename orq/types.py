"""What models are made of: their base, `UNSET`, and the two ways in which a type stays open.

The service grows. A value that this version does not know must not break a program, so

- an enum is `OpenEnum[Literal["a", "b"]]`: editors offer the known values, any other string is kept;
- a union is `Open[A | B]`: what fits no variant becomes `Unknown(tag, value)`, so a `match` has a case for it;
- `untagged(...)` is a union whose variants are told apart by which keys are present.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, Union, final

import msgspec
from msgspec import UNSET, UnsetType

__all__ = ["UNSET", "Model", "NonEmpty", "Open", "OpenEnum", "Unknown", "UnsetType", "untagged"]

NonEmpty = msgspec.Meta(extra={"non_empty": True})
"""`Annotated[str, NonEmpty]`: an empty value is refused in a request, and accepted in an answer."""


class Model(msgspec.Struct, repr_omit_defaults=True):
    """A value of the API, compared by value; its repr omits what is unset. Subclasses add `kw_only=True`."""


@final
class Unknown:
    """A value that this version has no type for: its `tag` (if it has one) and the plain `value`."""

    __slots__ = ("tag", "value")
    __match_args__ = ("tag", "value")

    def __init__(self, tag: str | None, value: Any) -> None:
        self.tag = tag
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and (self.tag, self.value) == (other.tag, other.value)

    __hash__ = None  # type: ignore[assignment]  # it holds plain, mutable data

    def __repr__(self) -> str:
        return f"Unknown(tag={self.tag!r}, value={self.value!r})"


if TYPE_CHECKING:
    T = TypeVar("T")
    Open = Union[T, Unknown]  # noqa: UP007 - generic
    OpenEnum = Union[T, str]  # noqa: UP007 - generic
else:

    class Open:
        """For checkers `A | B | Unknown`; at run time the plain union, which msgspec decodes fast."""

        def __class_getitem__(cls, union):
            return union

    class OpenEnum:
        """For checkers the known literals or any `str`; at run time `str`."""

        def __class_getitem__(cls, literals):
            return str


class _Untagged(type):
    """The class of an untagged union: msgspec asks it whether a decoded value is one of its own."""

    variants: tuple[tuple[type[msgspec.Struct], tuple[str, ...]], ...]

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, (Unknown, *(variant for variant, _ in cls.variants)))

    def select(cls, keys: Iterable[str]) -> type[msgspec.Struct] | None:
        """Return the first variant whose wire keys are all among `keys`."""
        present = set(keys)
        return next((variant for variant, needed in cls.variants if present.issuperset(needed)), None)


def untagged(name: str, *variants: tuple[type[msgspec.Struct], tuple[str, ...]]) -> Any:
    """Make an untagged union: each variant with the wire keys whose presence selects it, tried in order."""
    return _Untagged(name, (), {"variants": variants, "__doc__": f"Untagged union {name}."})


def is_untagged(cls: object) -> bool:
    """Tell whether `cls` was made by `untagged`."""
    return isinstance(cls, _Untagged)
