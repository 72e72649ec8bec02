"""Make annotations evaluable although their names are imported for type checkers only.

`import orq` loads only what a call needs, so many modules import the names of annotations under `if TYPE_CHECKING:`.
`make_lazy` replaces the annotations of a function or class by a dict that makes these imports when it is first read,
by `typing`, `inspect` or pydantic. Calls do not read annotations.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from types import CodeType, FunctionType, ModuleType
from typing import Any

_imported_modules: set[str] = set()
"""The modules whose imports for type checkers were made."""


class _Annotations(dict[str, Any]):
    """Annotations as text.

    Tools read them first, and look up their names in the module afterwards.
    """

    __slots__ = ("module",)

    def __init__(self, annotations: dict[str, Any], module: str) -> None:
        super().__init__(annotations)
        self.module = module

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (self.copy(),)


def _reading(name: str) -> Any:
    """Return a method of `dict` that completes the module first."""
    read = getattr(dict, name)

    def method(self: _Annotations, *args: Any) -> Any:
        import_names(self.module)
        return read(self, *args)

    return method


# `dict(...)` calls some of these methods.
for _name in ("__getitem__", "__iter__", "copy", "get", "items", "keys", "values"):
    setattr(_Annotations, _name, _reading(_name))


def make_lazy(thing: Any) -> None:
    """Let the annotations of a function, or of a class and its methods, be evaluated when they are read."""
    kind = type(thing)
    if kind is FunctionType:
        annotations = thing.__annotations__
        if annotations and type(annotations) is dict:
            thing.__annotations__ = _Annotations(annotations, thing.__module__)
        # `inspect.signature` reads the annotations of the wrapped function.
        if wrapped := getattr(thing, "__wrapped__", None):
            make_lazy(wrapped)
    elif kind is property:
        make_lazy(thing.fget)
    elif kind is cached_property:
        make_lazy(thing.func)
    elif kind is staticmethod or kind is classmethod:
        make_lazy(thing.__func__)
    elif isinstance(thing, type):
        annotations = vars(thing).get("__annotations__")
        if annotations and type(annotations) is dict:
            thing.__annotations__ = _Annotations(annotations, thing.__module__)
        elif annotate := vars(thing).get("__annotate_func__"):
            # On Python 3.14 annotations of a `TypedDict` are made when they are read.
            setattr(thing, "__annotate__", _completing(annotate, thing.__module__))  # noqa: B010 - not on older ones
        for member in vars(thing).values():
            if not isinstance(member, type):
                make_lazy(member)


def _completing(annotate: Callable[[int], Any], module: str) -> Callable[[int], Any]:
    """Return an `__annotate__` that completes the module first.

    A class that is derived from a `TypedDict` calls that of its base.
    """

    def completed(form: int, /) -> Any:
        import_names(module)
        return annotate(form)

    return completed


def lazy_annotations(name: str) -> None:
    """Let the annotations that a module defines be evaluated when they are read. The module calls this at its end."""
    for thing in list(vars(sys.modules[name]).values()):
        if getattr(thing, "__module__", None) == name:
            make_lazy(thing)


def import_names(name: str) -> None:
    """Make the imports of a module that only type checkers have seen.

    Failing imports are skipped.
    """
    if name in _imported_modules:
        return
    module = sys.modules[name]
    code = _code(module)
    for source, wanted, alias in _imports(code) if code else ():
        if alias not in vars(module):
            try:
                setattr(module, alias, _imported(source, wanted, module.__package__))
            except ImportError:
                continue
    _imported_modules.add(name)


def _code(module: ModuleType) -> CodeType | None:
    """Return the code of a module, or None. The loader of pytest's plugins does not return it."""
    from importlib.machinery import SourceFileLoader

    loader: Any = module.__spec__ and module.__spec__.loader
    if not hasattr(loader, "get_code"):
        loader = SourceFileLoader(module.__name__, module.__file__ or "")
    try:
        return loader.get_code(module.__name__)  # type: ignore[no-any-return]
    except (ImportError, OSError):
        return None


def _imported(source: str, wanted: str | None, package: str | None) -> Any:
    found = import_module(source, package)
    if wanted is None:
        return sys.modules[source.partition(".")[0]]
    if hasattr(found, wanted):
        return getattr(found, wanted)
    return import_module(f"{found.__name__}.{wanted}")


_PUSHES = ("LOAD_CONST", "LOAD_SMALL_INT", "LOAD_COMMON_CONSTANT")
"""The instructions that load numbers, names and None. Python 3.14 and 3.15 have new ones for small numbers and None."""


def _imports(code: CodeType) -> Iterator[tuple[str, str | None, str]]:
    """Yield the imports at the top of a module: the other module, the name in it, and the alias.

    They are read from the bytecode, which is there even without source. It contains the imports under `if
    TYPE_CHECKING:`.
    """
    from dis import get_instructions

    source, wanted, pushed = "", None, []
    for step in get_instructions(code):
        if step.opname in _PUSHES:
            pushed.append(step.argval)
        elif step.opname == "IMPORT_NAME":  # pushed before: the number of dots, and the imported names
            source, wanted = "." * pushed[-2] + step.argval, None
        elif step.opname == "IMPORT_FROM":
            wanted = step.argval
        elif step.opname == "STORE_NAME" and source:
            yield source, wanted, step.argval
            source = source if wanted else ""
        elif step.opname == "POP_TOP":  # the last name of `from ... import` was stored
            source = ""
