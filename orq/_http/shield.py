"""Close a lent client's answer to the end, whatever is cancelled meanwhile.

httpcore shields its closing from anyio's cancellation, not from `task.cancel()`: its pool loses the connection then.
"""

from __future__ import annotations

from typing import Any


class ShieldedClose:
    """An answer whose closing is not interrupted. A cancellation is raised once the answer is closed."""

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
            except Exception:  # noqa: BLE001 - it is the task's, and raised below
                break
        if cancelled is not None:
            if not closing.cancelled():
                closing.exception()  # which would be reported as never retrieved
            raise cancelled
        closing.result()
