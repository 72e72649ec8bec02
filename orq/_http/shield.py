"""Close an answer of a user's client completely, even if the task is cancelled meanwhile.

httpcore protects its closing from anyio's cancellation, but not from `task.cancel()`. Its pool would lose the
connection.
"""

from __future__ import annotations

from typing import Any


class ShieldedClose:
    """Closes an answer without interruption. A cancellation is raised after it is closed."""

    def __init__(self, response: Any) -> None:
        self._response = response

    async def aclose(self) -> None:
        """Close the answer."""
        import anyio

        from .waiting import running_asyncio

        loop = running_asyncio()
        if loop is None:
            with anyio.CancelScope(shield=True):
                await self._response.aclose()
            return
        import asyncio

        closing = loop.create_task(self._response.aclose())
        cancelled: BaseException | None = None
        while not closing.done():
            try:
                await asyncio.shield(closing)
            except asyncio.CancelledError as error:
                cancelled = error
            except Exception:  # noqa: BLE001 - it belongs to the task, and is raised below
                break
        if cancelled is not None:
            if not closing.cancelled():
                closing.exception()  # asyncio would report that it was never retrieved
            raise cancelled
        closing.result()
