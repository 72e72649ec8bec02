# Generated from api/.
"""`client.router.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._namespace import Namespace, cached_namespace

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, OrqCore
    from .router_images_edits import AsyncRouterImagesEditsNamespace, RouterImagesEditsNamespace
    from .router_images_generations import AsyncRouterImagesGenerationsNamespace, RouterImagesGenerationsNamespace
    from .router_images_variations import AsyncRouterImagesVariationsNamespace, RouterImagesVariationsNamespace


class RouterImagesNamespace(Namespace):
    """Images: edits, generations, variations."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

    edits: RouterImagesEditsNamespace
    """Images, edited."""
    generations: RouterImagesGenerationsNamespace
    """Images from prompts."""
    variations: RouterImagesVariationsNamespace
    """Variations of images."""

    if not TYPE_CHECKING:

        @cached_namespace
        def edits(self):
            """Images, edited."""
            from .router_images_edits import RouterImagesEditsNamespace

            return RouterImagesEditsNamespace(self._core)

        @cached_namespace
        def generations(self):
            """Images from prompts."""
            from .router_images_generations import RouterImagesGenerationsNamespace

            return RouterImagesGenerationsNamespace(self._core)

        @cached_namespace
        def variations(self):
            """Variations of images."""
            from .router_images_variations import RouterImagesVariationsNamespace

            return RouterImagesVariationsNamespace(self._core)


class AsyncRouterImagesNamespace(Namespace):
    """Images: edits, generations, variations."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

    edits: AsyncRouterImagesEditsNamespace
    """Images, edited."""
    generations: AsyncRouterImagesGenerationsNamespace
    """Images from prompts."""
    variations: AsyncRouterImagesVariationsNamespace
    """Variations of images."""

    if not TYPE_CHECKING:

        @cached_namespace
        def edits(self):
            """Images, edited."""
            from .router_images_edits import AsyncRouterImagesEditsNamespace

            return AsyncRouterImagesEditsNamespace(self._core)

        @cached_namespace
        def generations(self):
            """Images from prompts."""
            from .router_images_generations import AsyncRouterImagesGenerationsNamespace

            return AsyncRouterImagesGenerationsNamespace(self._core)

        @cached_namespace
        def variations(self):
            """Variations of images."""
            from .router_images_variations import AsyncRouterImagesVariationsNamespace

            return AsyncRouterImagesVariationsNamespace(self._core)
