"""`ExplainedStruct`: a struct whose constructor explains what it accepts.

msgspec's own message is "Unexpected keyword argument 'timeout_ms'", without the class and without advice. Constructors
of its structs cannot be replaced, but newer versions allow a metaclass of their own. With an older version (0.19) the
message stays. Making an object takes 1 to 2 us longer, so this is for options, and not for answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    ExplainedStruct = msgspec.Struct
else:
    _Meta = type(msgspec.Struct)
    _make = _Meta.__call__

    try:

        class _Explaining(_Meta):
            def __call__(cls, *values: Any, **fields: Any) -> Any:  # noqa: N805 - it is a method of a metaclass
                try:
                    return _make(cls, *values, **fields)
                except BaseException as error:
                    names, values, fields = list(fields), (), {}  # no frame of the traceback may hold a header
                    if type(error) is not TypeError or error.__traceback__.tb_next is not None:
                        raise
                    raise TypeError(_message(cls, names, str(error))) from None

    except TypeError:  # msgspec 0.19 raises it
        _Explaining = _Meta

    class ExplainedStruct(msgspec.Struct, metaclass=_Explaining):
        """A struct whose constructor explains what it accepts."""


def _message(cls: Any, names: list[str], told: str) -> str:
    known = cls.__struct_fields__
    unknown = [name for name in names if name not in known]
    if unknown:
        from ._suggestions import no_field

        return no_field(cls.__name__, unknown, known)
    return f"{cls.__name__}: {told}. It takes {', '.join(known)}."
