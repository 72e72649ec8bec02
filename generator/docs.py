"""Write `docs/reference`: a page for each namespace, with tested examples."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from orq.errors import for_status

from . import pagination
from .areas import by_area
from .body_unions import body_field, merged
from .example_code import calls, iterations
from .facts import Choice, End, Object, Operation, Property, Ref
from .markdown import MARK, code_block, code_span, constant, link, page, prose, table, tabs
from .names import article, lower_first, path, waiting
from .plan import Plan
from .results import stream_result
from .table_cells import Cells

_DOWNLOAD = (
    "A `Download` (`AsyncDownload` with an async core), for `read()`, `iter_bytes()`, "
    "or `write_to_file(path)`, after which the file is whole, or not there."
)


_ANSWERS: dict[str, Any] = json.loads(Path(__file__).with_name("answers.json").read_text("utf-8"))
"""The local server's answers to the examples, which `tests/docs/test_answers.py` writes and checks."""


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each page by its file name."""
    groups = {group: operations for group, operations in plan.groups.items() if operations}
    files = {f"{group}.md": _Page(plan, group, groups).text() for group in groups}
    files["index.md"] = _index(plan, groups)
    return files


def _index(plan: Plan, groups: dict[str, list[Operation]]) -> str:
    own = {operation.group for operation in plan.operations}
    also = [code_span(group) for group in groups if group not in own]
    twice = f"; {', '.join(also)} shows some of them again" if also else ""
    parts = []
    for area, names in by_area(groups).items():
        rows = [[link(name, f"{name}.md"), _about(plan, name, groups[name]), str(len(groups[name]))] for name in names]
        parts += [f"## {area}", *table(["namespace", "about", "operations"], rows)]
    return page(
        MARK,
        "# Reference",
        f"{len(plan.operations)} operations in {len(own)} namespaces{twice}. Each is a method of `Orq` and `AsyncOrq`, "
        "and a function of `orq.funcs` that returns `Ok` or `Err`.",
        "What requests and answers hold stands under [types](types/index.md).",
        *parts,
    )


def _about(plan: Plan, group: str, operations: list[Operation]) -> str:
    dropped = all(operation.last_seen for operation in operations)
    return prose(plan.about(group)) + (" The vendor's SDKs dropped it." if dropped else "")


class _Page:
    def __init__(self, plan: Plan, group: str, groups: dict[str, list[Operation]]) -> None:
        self.plan, self.group, self.operations = plan, group, groups[group]
        self.inner = [other for other in groups if other.startswith(f"{group}.")]
        self.cells = Cells(plan, "types/")
        self.shown: dict[str, str] = {}
        """The types whose fields this page shows, each with the operation that shows them."""

    def text(self) -> str:
        listed = [f"- {link(o.name, f'#{o.name}')}: {prose(lower_first(o.summary))}" for o in self.operations]
        nested = [f"- {link(other, f'{other}.md')}" for other in self.inner]
        return page(
            MARK,
            f"# {self.group}",
            prose(self.plan.about(self.group)),
            "## Available operations",
            "\n".join(listed),
            *(["Namespaces inside:", "\n".join(nested)] if nested else []),
            *(part for operation in self.operations for part in self._operation(operation)),
        )

    def _operation(self, operation: Operation) -> list[str]:
        return [
            f"## {operation.name}",
            code_span(f"{operation.method} {operation.path}"),
            prose(f"{operation.summary}."),
            *_notes(operation),
            *self._examples(operation),
            f"### Parameters of {operation.name}",
            *self._parameters(operation),
            f"### Answer of {operation.name}",
            *self._response(operation),
            f"### Errors of {operation.name}",
            *_errors(operation),
            *self._iteration(operation),
        ]

    def _examples(self, operation: Operation) -> list[str]:
        if not operation.stream_flag:
            return tabs(calls(self.plan, operation, streamed=operation.events is not None))
        plain, streamed = (tabs(calls(self.plan, operation, streamed=streamed)) for streamed in (False, True))
        return [*plain, "As a stream:", *streamed]

    def _iteration(self, operation: Operation) -> list[str]:
        """Show how to iterate over the items of all pages."""
        if operation.deprecated or not pagination.goes_on(operation):
            return []
        name = pagination.method(operation, {other.name for other in self.operations})
        return [
            f"### Items of {operation.name}",
            "Each page is fetched when its first item is needed.",
            *tabs(iterations(self.plan, operation, name)),
        ]

    def _parameters(self, operation: Operation) -> list[str]:
        request = self.plan.requests[operation.id]
        body = body_field(self.plan, operation)
        rows = [self._parameter(field) for _, field in request.fields if field is not body]
        rows += [self._parameter(field, names) for field, names in merged(self.plan, body)] if body else []
        if operation.stream_flag:
            rows.append(["`stream`", "Whether the answer comes as a stream of events. Default: `False`.", "`bool`"])
        rows.append(["`options`", "Settings for this call alone, such as its timeout.", "`RequestOptions`"])
        stream = ", the keyword `stream`" if operation.stream_flag else ""
        needed = "" if request.needed else ", which may be left out"
        name = self.cells.name(request.name)
        taken = f"The function takes the core, one {name} or a dict of the same names{needed}{stream}, and"
        return [
            *table(["parameter", "what it is", "type"], rows),
            *(
                [f"In place of the fields of the body, `body` takes {self.cells.type(body.type)} whole."]
                if body
                else []
            ),
            f"{taken} `options`." if request.fields else "The function takes the core, and `options`.",
        ]

    def _parameter(self, field: Property, only_in: Sequence[str] = ()) -> list[str]:
        """Write the row of a parameter.

        `only_in` names the members of a union that have it, if not all do.
        """
        where = f" in {', '.join(map(self.cells.name, only_in))}" if only_in else ""
        needed = f"Required{where}." if field.required else f"Only{where}." if where else ""
        return [code_span(field.parameter), *self.cells.field(field, needed)[1:]]

    def _response(self, operation: Operation) -> list[str]:
        if operation.events is None:
            return self._plain(operation)
        streamed = self._streamed(operation)
        if not operation.stream_flag:
            return streamed
        return [*self._plain(operation), "With `stream=True`:", *streamed]

    def _plain(self, operation: Operation) -> list[str]:
        if operation.binary:
            return [_DOWNLOAD]
        if operation.json is None:
            return ["None."]
        nothing = "; each field reads `None` if the service has nothing to answer (204)" if operation.or_none else ""
        named = self.cells.type(operation.json)
        spoken = (
            f"{article(operation.json.name).partition(' ')[0].capitalize()} " if isinstance(operation.json, Ref) else ""
        )
        return [f"{spoken}{named}{nothing}.", *self._fields(operation), *_answered(operation)]

    def _fields(self, operation: Operation) -> list[str]:
        """Show the fields of an answer, once on a page."""
        assert operation.json is not None
        if not isinstance(operation.json, Ref):
            return []
        name = operation.json.name
        component = self.plan.components[name]
        if isinstance(component, Choice):
            return [self.cells.one_of(component)]
        if not isinstance(component, Object):
            return []
        if name in self.shown:
            return [f"Its fields are listed at {link(self.shown[name], f'#{self.shown[name]}')}."]
        self.shown[name] = operation.name
        rows = [self.cells.field(field) for field in component.properties]
        return table(["field", "what it is", "type"], rows)

    def _streamed(self, operation: Operation) -> list[str]:
        result = stream_result(self.plan, operation)
        assert isinstance(operation.events, Ref)
        events = self.plan.components[operation.events.name]
        held = self.cells.linked(result.sync, events.name) if events.name in result.sync else code_span(result.sync)
        lines = [f"A {held} ({code_span(result.awaited)} with an async core)."]
        if operation.stream_kind != "events":
            whole = f"a `{operation.whole.name}`" if operation.whole is not None else "a `Reply`"
            lines.append(f"`stream.text()` yields the text alone, `stream.collect()` returns the whole as {whole}.")
        if isinstance(events, Choice):
            lines += self.cells.variants(events, "event")
        return [*lines, _ending(operation)]


def _notes(operation: Operation) -> list[str]:
    """Describe special properties of an operation.

    It may be dropped upstream or deprecated, and may have parsed answers or waiting.
    """
    notes = []
    if operation.deprecated:
        by = f" with {code_span(operation.successor_by)}" if operation.successor_by else ""
        notes.append(
            f"**Deprecated**: use {code_span(operation.deprecated)}{by}. A call warns with `DeprecationWarning`."
        )
    if operation.last_seen:
        notes.append(f"The vendor's SDKs dropped this operation after {prose(operation.last_seen)}; it stays here.")
    if operation.format is not None:
        name = "parse" if operation.json is not None else "parse_stream"
        notes.append(
            f"`{name}`, beside it, gives a value of your own type: see [the guide](../guide/structured-answers.md)."
        )
    if operation.wait is not None:
        notes.append(
            f"`{waiting(operation.name)}`, beside it, waits until the service is done: see "
            "[the guide](../guide/agents.md#wait-for-what-is-finished-later)."
        )
    return notes


def _ending(operation: Operation) -> str:
    """Describe how a reader recognizes a complete stream."""
    ends = [code_span(name) for name in operation.terminal] + [_reached(end) for end in operation.ends]
    ends += [f"the line {code_span(operation.sentinel)}"] if operation.sentinel else []
    if not ends:
        return "How its end is marked is not known: it ends normally, and `stream.complete` is `None`."
    failed = ", ".join(code_span(name) for name in operation.failed)
    after = f" After {failed} the next step raises `StreamFailedError`." if failed else ""
    return f"It is complete with {' or '.join(ends)}; without, it raises `StreamTruncatedError`.{after}"


def _reached(end: End) -> str:
    return f"an event whose {code_span(path(end.path))} is " + (
        "not null" if end.equals is None else constant(end.equals)
    )


def _answered(operation: Operation) -> list[str]:
    """Show the local server's answer to the example."""
    if operation.function not in _ANSWERS:
        return []
    shown = json.dumps(_ANSWERS[operation.function], indent=2, ensure_ascii=False)
    return ["From the local server, as `to_json(answer)` gives it:", code_block("json", shown)]


def _errors(operation: Operation) -> list[str]:
    """List the known errors of this operation. All other errors may occur in every call."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for status in operation.statuses:
        by_name[for_status(status).__name__].append(status)
    rows = [
        f"- `{name}`: the service answered {' or '.join(map(str, statuses))}."
        for name, statuses in by_name.items()
        if name != "APIError"
    ]
    if operation.events is not None and (operation.terminal or operation.ends or operation.sentinel):
        rows.append("- `StreamTruncatedError`: the stream broke off before its end.")
    if operation.failed:
        rows.append("- `StreamFailedError`: the service reported a failure inside the stream.")
    also = "Also the" if rows else "The"
    return [*(["\n".join(rows)] if rows else []), f"{also} [errors of every call](../guide/errors.md)."]
