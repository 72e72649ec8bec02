"""What the classes of `orq.sdk` are made of: a namespace that calls functions with the core of its client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._namespace import AnyNamespace

if TYPE_CHECKING:
    from .core import AsyncOrqCore, OrqCore


class Namespace(AnyNamespace):
    """The operations of one part of the API, as methods of a client whose calls block."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core


class AsyncNamespace(AnyNamespace):
    """`Namespace`, awaited."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core
