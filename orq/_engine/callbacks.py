"""The user's own functions inside a call: key callbacks and middleware. What they throw becomes a `CallbackError`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NoReturn

from .._headers import Secret, check_headers, check_key, seal
from .._interruptions import is_interruption
from ..errors import CallbackError, ConfigurationError, OrqError
from ..middleware import CallInfo, CallLayer, CallMiddleware, Ending, Middleware, Outcome, Outcomes, Request, Response
from .effects import Call, Flow
from .settings import Key

_logger = logging.getLogger("orq")


def key(found: Key) -> Flow[Secret]:
    """Return the key, checked; a callback is asked at each attempt."""
    if found is None:
        raise ConfigurationError("there is no API key: pass api_key=... or set the variable ORQ_API_KEY")
    return check_key(found if isinstance(found, Secret) else seal((yield from _ask(found))))


def begin(layers: Sequence[Middleware | CallMiddleware], info: CallInfo, found: list[Any]) -> Flow[list[Middleware]]:
    """Return the layers for one call; those that follow the whole of it are added to `found`."""
    ready: list[Any] = []
    for layer in layers:
        if callable(make := getattr(layer, "begin", None)):
            made = yield from _ask(make, info)
            for method in ("before", "after", "event", "end"):
                if not callable(getattr(made, method, None)):
                    name = f"{type(layer).__name__}.begin"
                    raise CallbackError(f"{name} must return a layer with {method}, not {type(made).__name__}")
            found.append(made)
            ready.append(made)
        else:
            ready.append(layer)
    return ready


def before(layers: Sequence[Middleware], request: Request, info: CallInfo) -> Flow[Request]:
    """Let every layer see, and perhaps replace, the request."""
    changed: Request = yield from _through(layers, "before", request, info, _accept_request)
    return changed


def after(layers: Sequence[Middleware], outcome: Outcome, info: CallInfo) -> Flow[Outcome]:
    """Let every layer see, and perhaps replace, what an attempt came to."""
    changed: Outcome = yield from _through(layers[::-1], "after", outcome, info, _accept_outcome)
    return changed


def _through(layers: Sequence[Middleware], method: str, value: Any, info: CallInfo, accept: _Accept) -> Flow[Any]:
    """Pass a value through all layers: in one effect, as one for each layer would cost 1.5 us; two more to await."""
    at, awaited = 0, None
    while at < len(layers):
        reply = yield Call(_walk, (layers, at, method, value, info, accept))
        if reply.failure is not None:
            _threw(_walk, reply.failure.exception)
        at, value, awaited = reply.value
        if awaited is not None:
            function = getattr(layers[at], method)
            value = accept(layers[at], value, (yield from _ask(_Named(function, awaited))))
            at += 1
    return value


def _walk(
    layers: Sequence[Middleware], at: int, method: str, value: Any, info: CallInfo, accept: _Accept
) -> tuple[int, Any, Any]:
    """Go on through the layers; stop at one whose answer has to be awaited."""
    for at in range(at, len(layers)):  # noqa: B020 - it goes on from there
        layer = layers[at]
        function = getattr(layer, method)
        try:
            changed = function(value, info)
        except Exception as error:  # noqa: BLE001 - named, and kept as the cause
            _threw(function, error)
        if changed is value:
            continue
        if hasattr(type(changed), "__await__"):
            return at, value, changed
        value = accept(layer, value, changed)
    return len(layers), value, None


class _Named:
    """Gives the driver what a layer returned to be awaited, under the layer's name."""

    def __init__(self, function: Any, awaited: Any) -> None:
        self.__qualname__ = getattr(function, "__qualname__", type(function).__name__)
        self._awaited = awaited

    def __call__(self) -> Any:
        return self._awaited


_Accept = Callable[[Any, Any, Any], Any]


def _accept_request(layer: Any, request: Request, changed: Any) -> Request:
    if not isinstance(changed, Request):
        raise CallbackError(f"{type(layer).__name__}.before must return a Request, not {type(changed).__name__}")
    if changed is not request:
        check_headers(changed.headers)
    return changed


def _accept_outcome(layer: Any, outcome: Outcome, changed: Any) -> Outcome:
    if not isinstance(changed, (Response, OrqError)):
        name = f"{type(layer).__name__}.after"
        raise CallbackError(f"{name} must return a Response or an OrqError, not {type(changed).__name__}")
    if isinstance(changed, Response) and isinstance(outcome, OrqError) and changed.body is None:
        raise CallbackError(f"{type(layer).__name__}.after returned a Response without body in place of an error")
    return changed


def _ask(function: Any, *args: Any) -> Flow[Any]:
    reply = yield Call(function, args)
    return reply.value if reply.failure is None else _threw(function, reply.failure.exception)


def _threw(function: Any, cause: BaseException) -> NoReturn:
    if isinstance(cause, OrqError):
        raise cause
    name = getattr(function, "__qualname__", type(function).__name__)
    raise CallbackError(f"{name} threw {type(cause).__name__}", cause=cause)


class Followers:
    """The layers that follow one call. It ends once."""

    __slots__ = ("layers", "over")

    def __init__(self) -> None:
        self.layers: list[CallLayer] = []
        self.over = False

    def events(self, events: Iterable[Any]) -> None:
        """Tell of events that arrived."""
        for layer in reversed(self.layers):
            for event in events:
                _tell(layer, "event", event)

    def end(
        self, how: Outcomes, *, value: Any = None, error: OrqError | None = None, response: Response | None = None
    ) -> None:
        """Tell of the end; the first one counts."""
        if not self.over:
            self.over = True
            ending = Ending(how=how, value=value, error=error, response=response)
            for layer in reversed(self.layers):
                _tell(layer, "end", ending)


def _tell(layer: CallLayer, method: str, what: Any) -> None:
    try:
        getattr(layer, method)(what)
    except Exception as error:
        if is_interruption(error):
            raise
        _logger.error("%s.%s threw %s", type(layer).__name__, method, type(error).__name__, exc_info=error)
