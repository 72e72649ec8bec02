"""The types in `orq.models`: the base class, `UNSET`, `Unrecognized`, times and files.

The service may add values that this version does not know. Such a value does not break a program:

- `OpenEnum[Literal["a", "b"]]` is an enum. Editors offer the known values, and any other string is accepted.
- `Open[A | B]` is a union. A value that fits no variant becomes `Unrecognized(tag, value)`.
- `untagged(...)` is a union in which the keys of an object select the variant.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from importlib import import_module
from typing import IO, TYPE_CHECKING, Annotated, Any, Literal, Protocol, TypeVar, Union, final, get_args, get_origin

import msgspec
from msgspec import UNSET, UnsetType

if not TYPE_CHECKING:  # what checkers need not see of a struct
    from ._contents import shortened
    from ._extras import Elsewhere, explain, extras, remade, replaced, with_extras

__all__ = [
    "UNSET",
    "APIStruct",
    "AsyncHttpxClient",
    "Base64",
    "DataURI",
    "Date",
    "DateInput",
    "DateTime",
    "DateTimeInput",
    "FileInput",
    "HttpxClient",
    "MediaURL",
    "MediaURLInput",
    "NonEmpty",
    "Number",
    "Open",
    "OpenEnum",
    "SequenceNotStr",
    "Unrecognized",
    "UnsetType",
    "untagged",
]

NonEmpty = msgspec.Meta(extra={"non_empty": True})
"""`Annotated[str, NonEmpty]`: a request refuses an empty value, and an answer may have it."""


def constant(value: Any, name: str | None = None) -> Any:
    """Make the default of a field that has a single value. It is always sent; other defaults are not."""
    return msgspec.field(default_factory=lambda: value, name=name)


class APIStruct(msgspec.Struct, omit_defaults=True, repr_omit_defaults=True, forbid_unknown_fields=True, dict=True):
    """The base class of requests and answers. Objects are compared by their values.

    An optional field that is absent is `None`, and is not sent. If null clears a field in an update, the absent field
    is `UNSET`, and `None` is sent as null. `orq.extra(value)` returns the fields that the type does not know.
    Subclasses need `kw_only=True`.
    """

    if not TYPE_CHECKING:  # checkers know a struct without these
        model_dump = Elsewhere("Write orq.to_dict(value).")
        model_dump_json = Elsewhere("Write json.dumps(orq.to_dict(value)).")
        data = Elsewhere("If it is an event of a stream, leave out .data: an event is the payload itself.")

        def __init_subclass__(cls):
            explain(cls)

        def __dir__(self):
            return [name for name in super().__dir__() if hasattr(self, name)]

        def __setattr__(self, name, value):
            if name not in self.__struct_fields__:
                raise AttributeError(f"{type(self).__name__} has no field {name!r}")
            msgspec.Struct.__setattr__(self, name, value)

        def __eq__(self, other):
            same = msgspec.Struct.__eq__(self, other)
            return extras(self) == extras(other) if same is True else same

        def __copy__(self):
            return with_extras(msgspec.Struct.__copy__(self), self.__dict__)

        def __replace__(self, /, **changes):
            return replaced(self, **changes)

        def __reduce__(self):
            made = msgspec.Struct.__reduce__(self)
            return (remade, (*made, self.__dict__)) if self.__dict__ else made

        def __repr__(self):
            shown, unknown = shortened(msgspec.Struct.__repr__(self)), extras(self)
            if not unknown:
                return shown
            return f"{shown[:-1]}{', ' * (not shown.endswith('()'))}extra={unknown!r})"

        def __rich_repr__(self):
            yield from msgspec.Struct.__rich_repr__(self)
            if unknown := extras(self):
                yield "extra", unknown

        def __iter__(self):  # so that `dict(value)` is what stands on the wire: FastAPI asks for that
            return iter(import_module("orq.convert").to_dict(self, wire=True).items())

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            return import_module("orq._pydantic").schema_of(cls)

        @property
        def __pydantic_serializer__(self):  # of a value whose type pydantic is not told: the answer of a tool
            return import_module("orq._pydantic").serializer()

        def _repr_pretty_(self, printer, cycle):
            """Show what `repr` shows in a notebook, over as many lines as it takes."""
            with printer.group(4, f"{type(self).__name__}(", ")"):
                for position, (field, value) in enumerate(self.__rich_repr__()):
                    printer.text(","[: position > 0])
                    printer.breakable(" "[: position > 0])
                    printer.text(f"{field}=")
                    printer.pretty(value)


@final
class Unrecognized:
    """A value for which this version has no type: its `tag`, or None, and its plain `value`.

    You can read the fields of an object as attributes, by their names in the API or in Python:
    `unrecognized.display_name`.
    """

    __slots__ = ("tag", "value")
    __match_args__ = ("tag", "value")

    def __init__(self, tag: str | None, value: Any) -> None:
        self.tag = tag
        self.value = value

    if TYPE_CHECKING:  # its tags equal no known one, so that `if event.type == "...":` leaves this class out
        filter_type: Literal["(unknown)"]
        id: Literal["(unknown)"]
        kind: Literal["(unknown)"]
        role: Literal["(unknown)"]
        strategy: Literal["(unknown)"]
        type: Literal["(unknown)"]

        def __getattr__(self, name: str) -> Any: ...

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unrecognized) and (self.tag, self.value) == (other.tag, other.value)

    __hash__ = None  # type: ignore[assignment]  # it holds plain, mutable data

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            value = object.__getattribute__(self, "value")
            if isinstance(value, dict) and not name.startswith("__"):
                for key in (name, *(key for key in value if _snake(key) == name)):
                    if key in value:
                        return value[key]
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")

        def __iter__(self):  # as a struct does, for `dict(value)`
            return iter(self.value.items() if isinstance(self.value, dict) else self.value)

    def __getitem__(self, key: Any) -> Any:
        """Return the item of the value at a key."""
        return self.value[key]

    def __repr__(self) -> str:
        return f"Unrecognized(tag={self.tag!r}, value={self.value!r})"


def _snake(key: str) -> str:
    """Return the Python name of a key: `displayName` -> `display_name`, `_id` -> `id`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", key).replace("-", "_").lower().strip("_")


T_co = TypeVar("T_co", covariant=True)

if TYPE_CHECKING:
    T = TypeVar("T")
    Open = Union[T, Unrecognized]  # noqa: UP007 - generic
    OpenEnum = Union[T, str]  # noqa: UP007 - generic
    Base64 = Union[str, bytes, os.PathLike[str], IO[bytes]]  # noqa: UP007 - as above
    """A file that is sent as base64: text in base64, bytes, a path or an open file."""
    DataURI = Union[str, bytes, os.PathLike[str], IO[bytes]]  # noqa: UP007 - as above
    """A file that is sent as a data URI: text that is one, bytes, a path or an open file."""
    DateTime = datetime
    """A time in an answer, with its time zone."""
    DateTimeInput = Union[datetime, str]  # noqa: UP007 - as above
    """A time in a request: a `datetime` with a time zone, or text in ISO 8601."""
    Date = date
    """A date in an answer."""
    DateInput = Union[date, str]  # noqa: UP007 - as above
    """A date in a request: a `date`, or text in ISO 8601."""
    MediaURL = str
    """The address of an image, sound or file in an answer, or its data URI."""
    MediaURLInput = Union[str, bytes, os.PathLike[str], IO[bytes]]  # noqa: UP007 - as above
    """An image, sound or file in a request: its address, or bytes, a path or an open file."""
    Number = float
    """A number. A whole one is an `int` at run time."""
    FileContent = Union[bytes, os.PathLike[str], IO[bytes]]  # noqa: UP007 - as above
    FileInput = Union[FileContent, tuple[str, FileContent], tuple[str, FileContent, str]]  # noqa: UP007
else:

    class Open:
        """`A | B | Unrecognized` for checkers, and the plain union at run time, which decodes fast."""

        def __class_getitem__(cls, union):
            return union

    class OpenEnum:
        """The known literals or any `str` for checkers, and a `str` at run time."""

        def __class_getitem__(cls, literals):
            return Annotated[str, msgspec.Meta(extra={"known": literals.__args__})]

    # What msgspec reads for them. A request may hold text for a time as well: orq/_engine/input.py sees to that.
    Base64 = Annotated[str, msgspec.Meta(extra={"base64": "text"})]
    DataURI = Annotated[str, msgspec.Meta(extra={"base64": "data-uri"})]
    MediaURL = MediaURLInput = Annotated[str, msgspec.Meta(extra={"base64": "url"})]
    DateTime = DateTimeInput = Annotated[datetime, msgspec.Meta(tz=True)]
    Date = DateInput = date
    Number = int | float  # a whole number stays one, so that no digit of it is lost

    class _AnyFile(type):
        def __instancecheck__(cls, value):
            return isinstance(value, (bytes, bytearray, tuple, os.PathLike)) or hasattr(value, "read")

    class FileInput(metaclass=_AnyFile):
        """A file: a path, bytes, an open binary file, or a tuple (name, one of these[, media type])."""

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            return import_module("orq._pydantic").file()


class _Untagged(type):
    """The class of a union that msgspec cannot tell apart: it asks us to decode, and what is of the union."""

    variants: tuple[tuple[Any, tuple[str, ...]], ...]
    text: Any
    tag: str | None
    tags: Mapping[Any, Any]

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, (Unrecognized, *(get_origin(variant) or variant for variant, _ in cls.variants)))

    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return import_module("orq._pydantic").schema_of(cls)

    def select(cls, data: object) -> Any:
        """Return the variant for plain data in wire names: by its tag, by its keys, or by its JSON type."""
        if not isinstance(data, Mapping):
            return next((variant for variant, _ in cls.variants if variant is type(data)), None)
        tag = data.get(cls.tag) if cls.tag else None
        if isinstance(tag, (str, bool)):  # the keys of a kind that is not known say nothing
            return cls.tags.get(tag)
        objects = [(variant, keys) for variant, keys in cls.variants if variant is not str]
        present = {key for key, item in data.items() if item is not None}  # null is as good as absent, if others fit
        fitting = (variant for given in (present, data.keys()) for variant, keys in objects if given >= set(keys))
        return next(fitting, None)


def untagged(
    name: str, *variants: tuple[Any, tuple[str, ...]], tag: str | None = None, tags: Mapping[Any, Any] | None = None
) -> Any:
    """Make a union of variants that msgspec cannot tell apart.

    Each variant comes with the keys, in names of the API, that select it. The variants are tried in order. If `tag` is
    given, the value of this field selects a variant from `tags` first.
    """
    bare = tuple((str if get_origin(variant) is Annotated else variant, keys) for variant, keys in variants)
    text = next((variant for variant, _ in variants if get_origin(variant) is Annotated), str)
    inside = {"variants": bare, "text": text, "tag": tag, "tags": tags or {}}
    inside |= {"__doc__": f"The union {name}.", "__module__": "orq.models"}
    return _Untagged(name, (), inside)


def is_untagged(cls: object) -> bool:
    """Tell whether `cls` was made by `untagged`."""
    return isinstance(cls, _Untagged)


class SequenceNotStr(Protocol[T_co]):
    """A list or tuple, but not a `str`.

    Type checkers report a `str` in place of a list of texts.
    """

    def __getitem__(self, index: int, /) -> T_co:
        """Return an item."""
        ...

    def __contains__(self, value: object, /) -> bool:
        """Tell whether it contains a value. A `str` has another signature here, and so it does not fit."""
        ...

    def __len__(self) -> int:
        """Return the number of items."""
        ...

    def __iter__(self) -> Iterator[T_co]:
        """Iterate over the items."""
        ...

    def __reversed__(self) -> Iterator[T_co]:
        """Iterate backwards."""
        ...

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            return handler.generate_schema(Sequence[get_args(source) or Any])  # pydantic takes no text for one


class HttpxClient(Protocol):
    """An `httpx.Client`, described by its methods. So a type checker does not need httpx."""

    def build_request(self, method: str, url: Any) -> Any:
        """Make a request."""

    def send(self, request: Any, *, stream: bool = ..., follow_redirects: Any = ...) -> Any:
        """Send a request, and return its answer."""

    def close(self) -> None:
        """Close the connections."""


class AsyncHttpxClient(Protocol):
    """An `httpx.AsyncClient`, described by its methods."""

    def build_request(self, method: str, url: Any) -> Any:
        """Make a request."""

    async def send(self, request: Any, *, stream: bool = ..., follow_redirects: Any = ...) -> Any:
        """Send a request, and return its answer."""

    async def aclose(self) -> None:
        """Close the connections."""
