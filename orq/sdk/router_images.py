# @generated
"""`client.router.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace

if TYPE_CHECKING:
    from .router_images_edits import AsyncRouterImagesEditsNamespace, RouterImagesEditsNamespace
    from .router_images_generations import AsyncRouterImagesGenerationsNamespace, RouterImagesGenerationsNamespace
    from .router_images_variations import AsyncRouterImagesVariationsNamespace, RouterImagesVariationsNamespace


class RouterImagesNamespace(Namespace):
    """Images: edits, generations, variations."""

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


class AsyncRouterImagesNamespace(AsyncNamespace):
    """Images: edits, generations, variations."""

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
