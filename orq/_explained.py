"""`ExplainedStruct`: a struct that says what it takes when it is given something else.

msgspec's own words are "Unexpected keyword argument 'timeout_ms'": neither the class nor the way out. Its structs have
no constructor that could be replaced, but newer versions let their metaclass be extended. With an older one (0.19) its
words stay. An object takes 1 to 2 us longer to make, so this is for options, and not for what an answer is made of.
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
            def __call__(cls, *values: Any, **fields: Any) -> Any:  # noqa: N805 - of a metaclass
                try:
                    return _make(cls, *values, **fields)
                except BaseException as error:
                    names, values, fields = list(fields), (), {}  # no frame of a traceback holds a header
                    if type(error) is not TypeError or error.__traceback__.tb_next is not None:
                        raise
                    raise TypeError(_told(cls, names, str(error))) from None

    except TypeError:  # msgspec 0.19
        _Explaining = _Meta

    class ExplainedStruct(msgspec.Struct, metaclass=_Explaining):
        """A struct whose constructor says what it takes."""


def _told(cls: Any, names: list[str], told: str) -> str:
    known = cls.__struct_fields__
    unknown = [name for name in names if name not in known]
    if unknown:
        from ._other_names import no_field

        return no_field(cls.__name__, unknown, known)
    return f"{cls.__name__}: {told}. It takes {', '.join(known)}"
