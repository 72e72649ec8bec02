"""Write `orq/funcs`: a file for each attribute of the client, with its functions.

Each function has its `Operation`.
"""

from __future__ import annotations

from itertools import groupby

from . import names, pagination
from .annotations import accepted, annotation
from .body_unions import body_field
from .code import Code, lazy_package
from .facts import JSON, End, Nullable, Object, Operation, Ref, Scalar
from .plan import Plan, refs
from .results import call_results, returned, source
from .text import docstring, literal

_OPTIONS = "options: RequestOptions | None = None"
_ENGINE = "orq._engine.operation"


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each file by its name."""
    members: dict[str, list[str]] = {}
    files: dict[str, str] = {}

    def home(operation: Operation) -> str:
        return names.functions_module(operation.group)

    for module, operations in groupby(sorted(plan.operations, key=home), key=home):
        code, body = Code(f"orq.funcs.{module}"), [""]
        members[module] = []
        for operation in operations:
            body += _Function(plan, operation, code).lines()
            members[module].append(operation.function)
        files[f"{module}.py"] = code.text("", body)
    about = (
        "One function per operation: `(core, request, *, options=None)`; a namespace is loaded when one is first used."
    )
    files["__init__.py"] = lazy_package(about, members)
    return files


class _Function:
    """Writes a function, and a private one that creates its operation at the first call."""

    def __init__(self, plan: Plan, operation: Operation, code: Code) -> None:
        self.plan, self.operation, self.request = plan, operation, plan.requests[operation.id]
        self.name, self.code, self.models = operation.function, code, code.inside("orq.models.")
        code.define(self.name)

    def lines(self) -> list[str]:
        code, request = self.code, self.request
        code.use_for_typing(f"orq.models.{request.module}", request.name)
        named = ("AsyncOrqCore", "Awaitable", "OrqCore", "OrqError", "RequestOptions", "Result")
        code.use_for_typing("orq._signatures", *named)
        code.use_for_typing(f"orq.params.{self.plan.twin_module(request.name)}", f"{request.name}Param")
        flag = ".for_stream(stream)" if self.operation.stream_flag else ""
        call = f"core.call(_{self.name}(){flag}, request, options)"
        signatures = [*self._signatures(), *docstring(self._about())]
        return ["", *self._operation(), "", "", *signatures, f"    return {call}", ""]

    def _operation(self) -> list[str]:
        self.code.use("functools", "cache")
        self.code.use(_ENGINE, "Operation")
        fields = self._fields()
        head = ["@cache", f"def _{self.name}() -> Operation:", *(f"    {line}" for line in self.models.lines()), ""]
        return [*head, "    return Operation(", *(f"        {field}," for field in fields), "    )"]

    def _fields(self) -> list[str]:
        operation, request = self.operation, self.request
        self.models.use(f"orq.models.{request.module}", request.name)
        query = tuple(p.python for place, p in request.fields if place == "query")
        fields = [
            f"name={literal(self.name)}",
            f"method={literal(operation.method)}",
            f"path={literal(operation.path)}",
            f"request={request.name}",
        ]
        if query:
            fields.append(f"query={literal(query)}")
        if any(place == "whole body" for place, _ in request.fields):
            fields.append('body="body"')
        if operation.multipart is not None:
            fields.append(self._multipart(operation.multipart))
        if operation.constant:
            fields.append(f"constant={literal(operation.constant)}")
        if operation.events is None or operation.stream_flag:
            fields.append(f"answer={self._plain_answer()}")
        if operation.events is not None:
            fields.append(f"{'streamed' if operation.stream_flag else 'answer'}={self._events()}")
        if pagination.goes_on(operation):
            self.code.use(_ENGINE, "Pages")
            fields.append(f"pages={pagination.written(operation)}")
        if operation.deprecated:
            by = f" with {operation.successor_by}" if operation.successor_by else ""
            fields.append(f"deprecated={literal(operation.deprecated + by)}")
        if operation.format is not None:
            fields.append(f"format={literal(operation.format)}")
        if operation.last_seen:
            fields.append(f"last_seen={literal(operation.last_seen)}")
        return fields

    def _multipart(self, encoding: dict[str, dict[str, str]]) -> str:
        component = self.plan.facts.components[refs(self.operation.body)[0]]
        assert isinstance(component, Object)
        files = tuple(p.wire for p in component.properties if p.type in (Scalar("File"), Nullable(Scalar("File"))))
        json = tuple(wire for wire, how in encoding.items() if how.get("contentType") == JSON)
        renamed = {wire: how["x-orq-wire-name"] for wire, how in encoding.items() if "x-orq-wire-name" in how}
        self.code.use(_ENGINE, "Form")
        return f"form=Form(files={literal(files)}, json={literal(json)}, renamed={literal(renamed)})"

    def _plain_answer(self) -> str:
        operation = self.operation
        if operation.binary:
            self.code.use(_ENGINE, "Binary")
            return "Binary()"
        if operation.json is None:
            self.code.use(_ENGINE, "Empty")
            return f"Empty(status={operation.status})"
        self.code.use(_ENGINE, "Json")
        status = f", status={operation.status}" if operation.status != 200 else ""
        kind = annotation(operation.json, self.plan, self.models.use, decoded=True)
        return f"Json({kind}{status}{', or_none=True' if operation.or_none else ''})"

    def _events(self) -> str:
        operation = self.operation
        assert isinstance(operation.events, Ref)
        self.code.use(_ENGINE, "Events")
        parts = [f"type={annotation(operation.events, self.plan, self.models.use)}"]
        if operation.sentinel:
            parts.append(f"sentinel={literal(operation.sentinel)}")
        for word, events in (("terminal", operation.terminal), ("failed", operation.failed)):
            if events:
                parts.append(f"{word}=({', '.join(map(self._event, events))},)")
        if operation.ends:
            self.code.use(_ENGINE, "End")
            parts.append(f"ends=({', '.join(map(_end, operation.ends))},)")
        return f"Events({', '.join(parts)}, stream={literal(operation.stream_kind)})"

    def _event(self, name: str) -> str:
        return annotation(Ref(name), self.plan, self.models.use)

    def _signatures(self) -> list[str]:
        """Write the overloads and the head of the function itself."""
        operation, request = self.operation, self.request
        none = "" if request.needed else " | None = None"
        taken = f"{request.name} | {request.name}Param"
        body = body_field(self.plan, operation)
        if body is not None and len(request.fields) == 1:
            taken += f" | {accepted(body.type, self.plan, self.code.use_for_typing)}"
        taken += none
        self.code.use("typing", "overload")
        use = self.code.use_for_typing
        # `partial`, executors and decorators use the first overload, so sync comes before async, and whole before
        # stream. ty reports a missing `await` only for `async def`, but then Jedi only sees the types of the function
        # itself.
        blocking: list[str] = []
        awaited: list[str] = []
        for flag, result in call_results(self.plan, operation, use):
            self.code.use("typing", *(["Literal"] if "Literal" in flag else []))
            rest = f"request: {taken}, *{flag and f', {flag}'}, {_OPTIONS}"
            head = f"def {self.name}(core: OrqCore, {rest})"
            blocking += ["@overload", f"{head} -> Result[{result.sync}, OrqError]: ..."]
            head = f"async def {self.name}(core: AsyncOrqCore, {rest})"
            awaited += ["@overload", f"{head} -> Result[{result.awaited}, OrqError]: ..."]
            returned_types = f"Result[{result.sync}, OrqError] | Awaitable[Result[{result.awaited}, OrqError]]"
        flag = ", stream: bool = False" if operation.stream_flag else ""
        core = "core: OrqCore | AsyncOrqCore"  # `help()` prints this.
        return [
            *blocking,
            *awaited,
            f"def {self.name}({core}, request: {taken}, *{flag}, {_OPTIONS}) -> {returned_types}:",
        ]

    def _about(self) -> str:
        """Describe the function: its summary, its result and its endpoint."""
        return f"{self.operation.summary}.\n\n{returned(self.plan, self.operation)}{source(self.operation)}"


def _end(end: End) -> str:
    """Write the condition for a complete stream, in Python names."""
    return f"End({literal(names.path(end.path))}{'' if end.equals is None else f', equals={literal(end.equals)}'})"
