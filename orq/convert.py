"""Convert values to dicts or JSON and back, and read the fields that a type does not know."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, overload

import msgspec

from ._contents import Content
from ._engine.requested_answers import as_type
from ._engine.wire_form import plain_data
from ._extras import extras
from ._lazy_annotations import lazy_annotations
from ._misuse import refuse_call
from .errors import ResponseValidationError
from .types import APIStruct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypeForm

T = TypeVar("T")

_HINT = "Check the data, and the type that it is to become."


@overload
def to_dict(value: msgspec.Struct | Mapping[str, Any], wire: bool = False) -> dict[str, Any]: ...
@overload
def to_dict(value: Sequence[msgspec.Struct | Mapping[str, Any]], wire: bool = False) -> list[dict[str, Any]]: ...
@overload
def to_dict(value: Any, wire: bool = False) -> Any: ...
def to_dict(value: Any, wire: bool = False) -> Any:
    """Return a value as plain data: structs become dicts. Absent fields are left out.

    value: a value of this package, or a list or dict of such values.
    wire: False uses the Python names of fields, and True the names of the API.

    Fields that the type does not know are included under their names in the API.
    """
    refuse_call(value, "to_dict")
    return plain_data(value, wire=wire)


def extra(value: Any) -> Mapping[str, Any]:
    """Return the fields of a value that its type does not know, by their names in the API.

    If you send the value back, these fields are sent with it. A value that is not an object has none.
    """
    refuse_call(value, "extra")
    return MappingProxyType(extras(value) if isinstance(value, APIStruct) else {})


def to_json(value: Any, wire: bool = False) -> str:
    """Return a value as JSON text. `wire` is the same as in `to_dict`."""
    refuse_call(value, "to_json")
    return msgspec.json.encode(plain_data(value, wire=wire), enc_hook=_encoded).decode()


def _encoded(value: Any) -> Any:
    if isinstance(value, Content):
        return value.text
    raise TypeError(f"Encoding objects of type {type(value).__name__} is unsupported.")


def from_wire(kind: TypeForm[T], data: Any) -> T:
    """Make a value of a type from JSON text or bytes, or from plain data with names of the API.

    kind: a type of `orq.models`, or your own dataclass, TypedDict, pydantic model or the like. A type of `orq.models`
        accepts unknown fields and values as an answer does. Your own type accepts what it declares.
    data: the JSON or the plain data.

    Raises `ResponseValidationError` with the field if the data does not fit, and `ConfigurationError` if `kind` is not
    a type that can be decoded.
    """
    refuse_call(data, "from_wire")
    try:
        text = data.encode() if isinstance(data, str) else data
        text = text if isinstance(text, bytes) else msgspec.json.encode(plain_data(text, wire=True))
    except (TypeError, ValueError, NotImplementedError, RecursionError, OverflowError) as error:
        failure = ResponseValidationError(f"The data has no JSON form: {error}")
        failure.hint = _HINT
        raise failure from None
    try:
        value: T = as_type(kind, text, operation="from_wire", strict=False)[0]
    except ResponseValidationError as error:  # of data that the caller has, so no newer version would help
        error.message = error.message.replace("The answer is not JSON", "The data is not JSON")
        error.hint = vars(error).get("hint", _HINT)
        raise
    return value


lazy_annotations(__name__)
