"""Plan -> `orq/funcs`: one file per operation, an `Operation` and one line; and the lazy `__init__`."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from . import index, names, pagination
from .facts import End, Nullable, Object, Operation, Ref, Scalar, Type
from .models import lazy_init
from .plan import Plan, refs
from .text import MARK, WIDTH, annotation, docstring, imports, quoted

_OPTIONS = "options: RequestOptions | None = None"
_FAILED = "`Err` holds an `OrqError`."


class Result(msgspec.Struct, frozen=True):
    """What a call returns: the type in sync and in async code, and the names to import for it."""

    sync: str
    awaited: str
    imports: dict[str, set[str]]


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each file, by name."""
    files = {f"_{function_name(o)}.py": _File(plan, o).text() for o in plan.operations}
    members = {f"_{function_name(o)}": [function_name(o)] for o in plan.operations}
    about = (
        "One function per operation: `(core, request, *, options=None)`; each is loaded when its name is first used."
    )
    files["__init__.py"] = lazy_init(about, members)
    files["_index.py"] = index.text(plan)
    return files


def function_name(operation: Operation) -> str:
    """Return the name of the operation's function."""
    return names.function(operation.group, operation.name)


_STREAMS = {
    "reply": ("ReplyStream", "..replies", "REPLY"),
    "text": ("TextStream", "..texts", "TEXTS"),
    "events": ("Stream", "..streaming", "EVENTS"),
}
"""For each kind of stream: its class, where that is, and the name of the pair of sync and async class."""


def plain_result(plan: Plan, operation: Operation) -> Result:
    """Return what the call returns if it does not stream."""
    if operation.binary:
        return Result("Download", "AsyncDownload", {"..downloads": {"AsyncDownload", "Download"}})
    if operation.json is None:
        return Result("None", "None", {})
    text = annotation(operation.json, given=False) + (" | None" if operation.or_none else "")
    return Result(text, text, model_imports(plan, operation.json))


def stream_result(plan: Plan, operation: Operation) -> Result:
    """Return what the call returns if it streams."""
    assert operation.events is not None
    assert operation.stream_kind is not None
    name, home, _ = _STREAMS[operation.stream_kind]
    if operation.stream_kind == "reply":  # its events have one type: the class is not generic
        return Result(name, f"Async{name}", {home: {f"Async{name}", name}})
    event = annotation(operation.events, given=False)
    wanted = {**model_imports(plan, operation.events), home: {f"Async{name}", name}}
    return Result(f"{name}[{event}]", f"Async{name}[{event}]", wanted)


def model_imports(plan: Plan, kind: Type | None) -> dict[str, set[str]]:
    """Return the model modules that a type needs, with names."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for name in refs(kind):
        wanted[f"..models.{plan.module_of(name)}"].add(name)
    return wanted


class _File:
    def __init__(self, plan: Plan, operation: Operation) -> None:
        self.plan, self.operation, self.request = plan, operation, plan.requests[operation.id]
        self.name = function_name(operation)
        self.now: dict[str, set[str]] = defaultdict(set)
        self.lazy: dict[str, set[str]] = defaultdict(set)

    def text(self) -> str:
        operation, request = self.operation, self.request
        self.now[".._engine.operation"].add("Operation")
        self.now[f"..models.{request.module}"].add(request.name)
        for kind in (operation.json, operation.events):
            self._merge(self.now, model_imports(self.plan, kind))
        self.lazy["..core"] = {"AsyncOrqCore", "OrqCore"}
        self.lazy["..errors"] = {"OrqError"}
        self.lazy["..options"] = {"RequestOptions"}
        self.lazy[f"..params.{request.module}"] = {f"{request.name}Param"}
        self.lazy["..result"] = {"Result"}
        data, signatures = self._operation(), self._signatures()
        if any("Any]" in line or "Any)" in line or ": Any" in line for line in signatures):
            self.now["typing"] = {"TYPE_CHECKING", "Any", "overload"}
        if operation.stream_flag:
            self.now["typing"].add("Literal")
        lazily = {module: found - self.now.get(module, set()) for module, found in self.lazy.items()}
        return "\n".join(
            [
                MARK,
                f'"""{self._headline()}."""',
                "",
                "from __future__ import annotations",
                "",
                *imports(self.now),
                "",
                "if TYPE_CHECKING:",
                *imports(lazily, "    "),
                "",
                *data,
                "",
                "",
                *signatures,
                *docstring(self._about()),
                f"    return core.call(OPERATION{'.told(stream)' if operation.stream_flag else ''}, request, options)",
                "",
            ]
        )

    @staticmethod
    def _merge(into: dict[str, set[str]], more: dict[str, set[str]]) -> None:
        for module, found in more.items():
            into[module] |= found

    def _operation(self) -> list[str]:
        operation, request = self.operation, self.request
        query = [p.python for place, p in request.fields if place == "query"]
        lines = [
            "OPERATION = Operation(",
            f'    name="{self.name}",',
            f'    method="{operation.method}",',
            f'    path="{operation.path}",',
            f"    request={request.name},",
        ]
        if query:
            lines.append(f"    query={_tuple(query)},")
        if any(place == "whole body" for place, _ in request.fields):
            lines.append('    body="body",')
        if operation.multipart is not None:
            lines += self._multipart(operation.multipart)
        if operation.constant:
            pairs = ", ".join(f"{quoted(name)}: {value}" for name, value in operation.constant.items())
            lines.append(f"    constant={{{pairs}}},")
        if operation.events is None or operation.stream_flag:
            lines.append(f"    answer={self._plain_answer()},")
        if operation.events is not None:
            lines.append(f"    {'streamed' if operation.stream_flag else 'answer'}={self._events()},")
        if pagination.goes_on(operation):
            self.now[".._engine.operation"].add("Pages")
            lines.append(f"    pages={pagination.written(operation)},")
        if operation.deprecated:
            lines.append(f"    deprecated={quoted(operation.deprecated)},")
        if operation.last_seen:
            lines.append(f"    last_seen={quoted(operation.last_seen)},")
        return [*lines, ")"]

    def _multipart(self, encoding: dict[str, dict[str, str]]) -> list[str]:
        component = self.plan.components[refs(self.operation.body)[0]]
        assert isinstance(component, Object)
        files = [p.wire for p in component.properties if p.type in (Scalar("File"), Nullable(Scalar("File")))]
        json = [wire for wire, how in encoding.items() if how.get("contentType") == "application/json"]
        renamed = {wire: how["x-orq-wire-name"] for wire, how in encoding.items() if "x-orq-wire-name" in how}
        self.now[".._engine.operation"].add("Form")
        pairs = ", ".join(f"{quoted(wire)}: {quoted(name)}" for wire, name in renamed.items())
        return [f"    form=Form(files={_tuple(files)}, json={_tuple(json)}, renamed={{{pairs}}}),"]

    def _plain_answer(self) -> str:
        operation = self.operation
        if operation.binary:
            self.now[".._engine.operation"].add("Binary")
            self.now["..downloads"].add("DOWNLOAD")
            self._merge(self.lazy, plain_result(self.plan, operation).imports)
            return "Binary(download=DOWNLOAD)"
        status = f", status={operation.status}" if operation.status != 200 else ""
        if operation.json is None:
            self.now[".._engine.operation"].add("Empty")
            return f"Empty(status={operation.status})"
        self.now[".._engine.operation"].add("Json")
        kind = annotation(operation.json, given=False)
        if "Any" in kind:
            self.now["typing"].add("Any")
        return f"Json({kind}{status}{', or_none=True' if operation.or_none else ''})"

    def _events(self) -> str:
        operation = self.operation
        self.now[".._engine.operation"].add("Events")
        result = stream_result(self.plan, operation)
        self._merge(self.lazy, result.imports)
        _, home, pair = _STREAMS[operation.stream_kind]  # type: ignore[index]
        self.now[home].add(pair)
        for name in (*operation.terminal, *operation.failed):
            if name in self.plan.components:
                self.now[f"..models.{self.plan.module_of(name)}"].add(name)
        parts = [f"type={annotation(operation.events, given=False)}"]  # type: ignore[arg-type]
        if operation.sentinel:
            parts.append(f"sentinel={quoted(operation.sentinel)}")
        for word, found in (("terminal", operation.terminal), ("failed", operation.failed)):
            if found:
                parts.append(f"{word}=({', '.join(found)},)")
        if operation.ends:
            self.now[".._engine.operation"].add("End")
            parts.append(f"ends=({', '.join(map(_end, operation.ends))},)")
        parts.append(f"stream={pair}")
        return f"Events({', '.join(parts)})"

    def _signatures(self) -> list[str]:
        """Write the overloads and the head of the function itself."""
        operation, request = self.operation, self.request
        none = "" if request.needed else " | None = None"
        given = f"{request.name} | {request.name}Param{none}"
        self.now["typing"] |= {"TYPE_CHECKING", "Any", "overload"}
        kinds = [("", plain_result(self.plan, operation))] if operation.events is None else []
        if operation.events is not None:
            streamed = stream_result(self.plan, operation)
            kinds = [(", stream: Literal[True]", streamed)] if operation.stream_flag else [("", streamed)]
            if operation.stream_flag:
                kinds.append((", stream: Literal[False] = False", plain_result(self.plan, operation)))
        # Jedi sees those overloads alone that stand next to the function and are no `async def`.
        awaited: list[str] = []
        blocking: list[str] = []
        for flag, result in kinds:
            self._merge(self.lazy, result.imports)
            rest = f"request: {given}, *{flag}, {_OPTIONS}"
            head = f"async def {self.name}(core: AsyncOrqCore, {rest})"
            awaited += ["@overload", f"{head} -> Result[{result.awaited}, OrqError]: ..."]
            head = f"def {self.name}(core: OrqCore, {rest})"
            blocking += ["@overload", f"{head} -> Result[{result.sync}, OrqError]: ..."]
        flag = ", stream: bool = False" if operation.stream_flag else ""
        core = "core: OrqCore | AsyncOrqCore"  # what `help()` prints
        return [
            *awaited,
            *blocking,
            f"def {self.name}({core}, request: {given}, *{flag}, {_OPTIONS}) -> Any:",
        ]

    def _headline(self) -> str:
        operation = self.operation
        whole = f"{operation.method} {operation.path}: {_lower(operation.summary)}"
        return whole if len(whole) + 7 <= WIDTH else operation.summary

    def _about(self) -> str:
        return f"{self.operation.summary}.\n\n{returned(self.plan, self.operation)}\n\nSource: {source(self.operation)}"


def returned(plan: Plan, operation: Operation) -> str:
    """Say what an `Ok` holds, and an `Err`."""
    if operation.events is not None:
        streamed = f"a `{stream_result(plan, operation).sync}`: read it to its end, or close it"
        if not operation.stream_flag:
            return f"`Ok` holds {streamed}. {_FAILED}"
        return f"`Ok` holds {held(plan, operation)}; with `stream=True`, {streamed}. {_FAILED}"
    return f"`Ok` holds {held(plan, operation)}. {_FAILED}"


def held(plan: Plan, operation: Operation) -> str:
    """Name the value of a plain answer."""
    text = plain_result(plan, operation).sync
    if text == "None":
        return "None"
    plain = isinstance(operation.json, Ref) and not operation.or_none
    return names.article(text) if plain else f"`{text}`"


def source(operation: Operation, besides: str = "") -> str:
    """Say where an operation comes from, and whether the vendor dropped or deprecated it."""
    dropped = f", which the vendor's SDKs dropped after {operation.last_seen}" if operation.last_seen else ""
    old = f" Deprecated: use `{operation.deprecated}`." if operation.deprecated else ""
    return f"`{operation.method} {operation.path}`{dropped}{besides}.{old}"


def _end(end: End) -> str:
    """Write where an event tells that the stream is complete, in Python names."""
    return f"End({quoted(names.path(end.path))}{'' if end.equals is None else f', equals={quoted(end.equals)}'})"


def _tuple(values: list[str]) -> str:
    return f"({', '.join(map(quoted, values))}{',' if len(values) == 1 else ''})"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
