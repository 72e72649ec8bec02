"""`core.request`: calls of endpoints that this version does not know, through the same engine."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from ._engine.operation import Empty, Json, Operation
from ._engine.plan import RawInput
from .types import ApiStruct

if TYPE_CHECKING:
    from ._engine.plan import CallPlan
    from .errors import OrqError
    from .options import QueryValue, RequestOptions
    from .result import Result


class _Planning:
    """What sync and async share: planning such a call."""

    if TYPE_CHECKING:

        def _make_plan(self, operation: Operation, given: Any, options: RequestOptions | None) -> CallPlan: ...

    def _plan_raw(self, method: str, given: RawInput, options: RequestOptions | None) -> CallPlan:
        """Plan a call of an endpoint that this version does not know."""
        answer = Empty() if given.into is None else Json(given.into)
        path = given.path if isinstance(given.path, str) and given.path.isprintable() else "/"
        operation = Operation(
            name="request",
            method=method.upper() if isinstance(method, str) else "",
            path=path,
            request=ApiStruct,
            answer=answer,
        )
        return self._make_plan(operation, given, options)


class RawRequests(_Planning):
    """`request` of a core whose calls block."""

    if TYPE_CHECKING:

        def _run(self, plan: CallPlan) -> Result[Any, OrqError]: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = {},
        body: Any = None,
        into: Any = Any,
        options: RequestOptions | None = None,
    ) -> Result[Any, OrqError]:
        """Call an endpoint that this version does not know, with the same engine; `into` is the type of its JSON."""
        return self._run(self._plan_raw(method, RawInput(path, query, body, into), options))


class AsyncRawRequests(_Planning):
    """`request` of a core whose calls are awaited."""

    if TYPE_CHECKING:

        def _run(self, plan: CallPlan) -> Coroutine[Any, Any, Result[Any, OrqError]]: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = {},
        body: Any = None,
        into: Any = Any,
        options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, Result[Any, OrqError]]:
        """Call an endpoint that this version does not know, with the same engine; `into` is the type of its JSON."""
        return self._run(self._plan_raw(method, RawInput(path, query, body, into), options))
