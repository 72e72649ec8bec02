"""The base of the classes in `orq.sdk`, whose methods call functions with the client's core.

A method of these classes has keywords, types and a docstring, but no body. Python binds the keywords to it. The
function that `_calling` returns passes them to the function of `orq.funcs`.
"""

from __future__ import annotations

from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Any

from ._keywords import COROUTINE, keyword_error, like
from ._lazy_annotations import make_lazy
from ._namespace import AnyNamespace

if TYPE_CHECKING:
    from types import ModuleType

    from .core import AsyncOrqCore, OrqCore
    from .options import RequestOptions


class _Calling(AnyNamespace):
    """A namespace whose methods call the `functions` of a module, named after `group`."""

    def __init_subclass__(cls, functions: ModuleType | None = None, group: str = "") -> None:
        if functions is None:  # the class is one of the user's program
            super().__init_subclass__()
            return
        group = group or cls.__module__.rpartition(".")[2]
        make_lazy(cls)
        for name, method in list(vars(cls).items()):
            if type(method) is FunctionType:
                setattr(cls, name, _calling(method, functions, group))


class Namespace(_Calling):
    """The operations of one part of the API, as methods of a sync client."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

    def _items(self, function: Any, request: Any, *, options: RequestOptions | None = None) -> Any:
        from .pagination import Items

        return Items(function, self._core, request, options, raises=True)


class AsyncNamespace(_Calling):
    """The operations of one part of the API, as methods of an async client."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

    def _items(self, function: Any, request: Any, *, options: RequestOptions | None = None) -> Any:
        from .pagination import AsyncItems

        return AsyncItems(function, self._core, request, options, raises=True)


def function_of(method: Any) -> Any:
    """Return the function of `orq.funcs` that a method calls; None for a class of the user's."""
    from inspect import getclosurevars

    found = getclosurevars(method).nonlocals
    return getattr(found["functions"], found["name"]) if "functions" in found else None


def _calling(method: FunctionType, functions: ModuleType, group: str) -> FunctionType:
    """Return a method that calls its function: `contacts_create` for `contacts.create`.

    `parse`, `parse_stream`, `run`, `run_stream` and `upsert` use the function of `create` or `invoke`. `wait_for_x`
    calls `get_x` or `retrieve_x` until it is done. `list_items` iterates over the pages of `contacts_list`. It is
    called `list_all_items` where a `contacts_list_items` exists.
    """
    found, is_async = vars(functions), method.__code__.co_flags & COROUTINE
    made: Any = _async_call if is_async else _call
    name = f"{group}_{method.__name__}"
    job, _, what = method.__name__.partition("_for_")
    if name not in found and job in _JOBS:
        name = next(one for word in _JOBS[job][3] if (one := f"{group}_{word}{what and '_'}{what}") in found)
        made = _run_stream if job == "run_stream" else _async_job if is_async else _job
    elif name not in found:
        name, made = name.removesuffix("_items"), _listing
        name = name if name in found else name.removesuffix("_all")
    own = tuple(found[name].__kwdefaults__)  # these are `options` and `stream`
    return like(method, made(method, functions, name, own))


def _call(method: Any, functions: Any, name: str, own: tuple[str, ...]) -> Any:
    told, given = keyword_error, _given

    def call(*values: Any, **keywords: Any) -> Any:
        try:
            method(*values, **keywords)
        except TypeError as error:
            raise told(method, values, keywords, error) from None
        settings = given(keywords, own)
        return getattr(functions, name)(values[0]._core, keywords, **settings).unwrap()

    return call


def _async_call(method: Any, functions: Any, name: str, own: tuple[str, ...]) -> Any:
    told, given = keyword_error, _given

    async def call(*values: Any, **keywords: Any) -> Any:
        try:
            method(*values, **keywords).close()
        except TypeError as error:
            raise told(method, values, keywords, error) from None
        settings = given(keywords, own)
        return (await getattr(functions, name)(values[0]._core, keywords, **settings)).unwrap()

    return call


def _listing(method: Any, functions: Any, name: str, own: tuple[str, ...]) -> Any:
    bound, given = _bound, _given

    def call(*values: Any, **keywords: Any) -> Any:
        bound(method, values, keywords)
        settings = given(keywords, own)
        return values[0]._items(getattr(functions, name), keywords, **settings)

    return call


def _job(method: Any, functions: Any, name: str, _own: tuple[str, ...]) -> Any:
    bound, done = _bound, _done

    def call(*values: Any, **keywords: Any) -> Any:
        bound(method, values, keywords)
        return done(method.__name__, getattr(functions, name), values[0]._core, keywords).unwrap()

    return call


def _async_job(method: Any, functions: Any, name: str, _own: tuple[str, ...]) -> Any:
    bound, done = _bound, _done

    async def call(*values: Any, **keywords: Any) -> Any:
        bound(method, values, keywords).close()
        return (await done(method.__name__, getattr(functions, name), values[0]._core, keywords)).unwrap()

    return call


def _run_stream(method: Any, functions: Any, name: str, _own: tuple[str, ...]) -> Any:
    bound, done = _bound, _done

    def call(*values: Any, **keywords: Any) -> Any:
        bound(method, values, keywords)
        return done("run_stream", getattr(functions, name), values[0]._core, keywords)

    return call


def _bound(method: Any, values: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """Let Python bind the keywords to a method.

    `_call` and `_async_call` do it inline, to be fast.
    """
    try:
        return method(*values, **keywords)
    except TypeError as error:
        raise keyword_error(method, values, keywords, error) from None


_ASKING = ("create", "invoke")
_JOBS = {
    "parse": ("structured", "parse", ("into",), _ASKING),
    "parse_stream": ("structured", "parse_stream", ("into",), ("stream", *_ASKING)),
    "run": ("tools", "run", ("tools",), _ASKING),
    "run_stream": ("tools", "run_stream", ("tools",), _ASKING),
    "upsert": ("upserts", "upsert", (), ("create",)),
    "wait": ("waiting", "wait_until", (), ("get", "retrieve")),
}
"""Methods that process an answer: the module and name of their function, its keywords without a default, and the
methods of the namespace that may make the call, of which the first existing one is used."""


def _done(job: str, function: Any, core: Any, keywords: dict[str, Any]) -> Any:
    module, name, needed, _ = _JOBS[job.partition("_for_")[0]]
    found = import_module(f"orq.{module}")
    work: Any = getattr(found, name)
    settings = work.__kwdefaults__ or found.run.__kwdefaults__  # `run_stream` has the keywords of `run`
    return work(function, core, keywords, **_given(keywords, (*needed, *settings)))


def _given(keywords: dict[str, Any], own: tuple[str, ...]) -> dict[str, Any]:
    """Remove the settings of a call from its keywords, and return them."""
    settings = {name: keywords.pop(name) for name in own if name in keywords}
    if "options_" in keywords:  # a field of the request with the name of a setting
        keywords["options"] = keywords.pop("options_")
    return settings
