# @generated
"""Things."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, FileInput


class ThingUpload(APIStruct, kw_only=True):
    """A thing."""

    file: FileInput
    words: Sequence[str] | None = None
    options: dict[str, Any] | None = None
