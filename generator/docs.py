"""Plan -> `docs/reference`: a page per namespace, every operation with examples that the tests run."""

from __future__ import annotations

from collections import defaultdict

from orq.errors import for_status

from . import pagination
from .examples import arguments
from .facts import Choice, End, Object, Operation, Ref
from .markdown import MARK, code, code_span, constant, link, page, prose, table
from .names import article, lower_first, parameter, path, waiting
from .plan import Plan
from .results import stream_result
from .table_cells import Cells
from .text import literal

_DOWNLOAD = (
    "A `Download` (`AsyncDownload` with an async core), for `read()`, `iter_bytes()`, "
    "or `write_to_file(path)`, after which the file is whole, or not there."
)


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each page, by file name."""
    groups = {group: operations for group, operations in plan.groups.items() if operations}
    files = {f"{group}.md": _Page(plan, group, groups).text() for group in groups}
    files["index.md"] = _index(plan, groups)
    return files


def _index(plan: Plan, groups: dict[str, list[Operation]]) -> str:
    own = {operation.group for operation in plan.operations}
    also = [code_span(group) for group in groups if group not in own]
    twice = f"; {', '.join(also)} shows some of them again" if also else ""
    rows = [[link(group, f"{group}.md"), prose(plan.about(group)), str(len(groups[group]))] for group in groups]
    return page(
        MARK,
        "# Reference",
        f"{len(plan.operations)} operations in {len(own)} namespaces{twice}. Each is a method of `Orq` and `AsyncOrq`, "
        "and a function of `orq.funcs` that returns `Ok` or `Err`.",
        "What requests and answers hold stands under [types](types/index.md).",
        *table(["namespace", "about", "operations"], rows),
    )


class _Page:
    def __init__(self, plan: Plan, group: str, groups: dict[str, list[Operation]]) -> None:
        self.plan, self.group, self.operations = plan, group, groups[group]
        self.inner = [other for other in groups if other.startswith(f"{group}.")]
        self.cells = Cells(plan, "types/")
        self.shown: dict[str, str] = {}
        """The types whose fields stand on this page, each with the operation where they do."""

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
            "### Example",
            *self._examples(operation, by_class=True),
            "### Standalone function",
            *self._examples(operation, by_class=False),
            *(self._iteration(operation) if pagination.goes_on(operation) and not operation.deprecated else []),
            "### Parameters",
            *self._parameters(operation),
            "### Response",
            *self._response(operation),
            "### Errors",
            *_errors(operation),
        ]

    def _examples(self, operation: Operation, *, by_class: bool) -> list[str]:
        write = self._method if by_class else self._function
        if not operation.stream_flag:
            return [code(write(operation, streamed=operation.events is not None))]
        return [code(write(operation, streamed=False)), "As a stream:", code(write(operation, streamed=True))]

    def _method(self, operation: Operation, *, streamed: bool) -> list[str]:
        given = [f"{parameter(key)}={literal(value)}" for key, value in arguments(self.plan, operation).items()]
        given += ["stream=True"] if streamed and operation.stream_flag else []
        call = f"client.{self.group}.{operation.name}({', '.join(given)})"
        return [
            "from orq import Orq",
            "",
            "with Orq() as client:",
            *(f"    {line}" for line in _use(operation, call, streamed, self._shown(operation))),
        ]

    def _function(self, operation: Operation, *, streamed: bool) -> list[str]:
        name, given = operation.function, arguments(self.plan, operation)
        request = f", {literal(given)}" if given else ""
        flag = ", stream=True" if streamed and operation.stream_flag else ""
        bound, use = _taken(operation, streamed, self._shown(operation))
        return [
            "from orq import Err, Ok, OrqCore",
            f"from orq.funcs import {name}",
            "",
            "with OrqCore() as core:",
            f"    match {name}(core{request}{flag}):",
            f"        case Ok({bound}):",
            *(f"            {line}" for line in use),
            "        case Err(error):",
            '            print("failed:", error)',
        ]

    def _shown(self, operation: Operation) -> str:
        """Write what an example prints of an answer: its text, where it has one that is there at once."""
        kind = self.plan.components[operation.json.name] if isinstance(operation.json, Ref) else None
        text = kind.answer_text if isinstance(kind, Object) and not operation.deprecated else None
        return f"answer.{text[0]}" if text else "answer"

    def _iteration(self, operation: Operation) -> list[str]:
        """Show how to get the items of all pages, by class and by function."""
        given, function = arguments(self.plan, operation), operation.function
        name = pagination.method(operation, {other.name for other in self.operations})
        keywords = ", ".join(f"{parameter(key)}={literal(value)}" for key, value in given.items())
        return [
            "### All items",
            "Each page is fetched when its first item is asked for.",
            code(
                [
                    "from orq import Orq",
                    "",
                    "with Orq() as client:",
                    f"    for item in client.{self.group}.{name}({keywords}):",
                    "        print(item)",
                ]
            ),
            code(
                [
                    "from orq import Err, Ok, OrqCore",
                    f"from orq.funcs import {function}",
                    "from orq.pagination import items",
                    "",
                    "with OrqCore() as core:",
                    f"    for result in items({function}, core{f', {literal(given)}' if given else ''}):",
                    "        match result:",
                    "            case Ok(item):",
                    "                print(item)",
                    "            case Err(error):",
                    '                print("failed:", error)',
                ]
            ),
        ]

    def _parameters(self, operation: Operation) -> list[str]:
        request = self.plan.requests[operation.id]
        rows = [
            [code_span(field.parameter), *self.cells.field(field, _yes(field.required), _place(place))[1:]]
            for place, field in request.fields
        ]
        if operation.stream_flag:
            rows.append(["`stream`", "`bool`", "", "Whether the answer comes as a stream of events."])
        rows.append(["`options`", "`RequestOptions`", "", "What is different for this one call."])
        stream = ", the keyword `stream`" if operation.stream_flag else ""
        needed = "" if request.needed else ", which may be left out"
        name = self.cells.name(request.name)
        taken = f"The function takes the core, one {name} or a dict of the same names{needed}{stream}, and"
        return [
            *table(["parameter", "type", "required", ""], rows),
            f"{taken} `options`." if request.fields else "The function takes the core, and `options`.",
        ]

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
        return [f"{spoken}{named}{nothing}.", *self._fields(operation)]

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
            return [f"Its fields stand under {link(self.shown[name], f'#{self.shown[name]}')}."]
        self.shown[name] = operation.name
        rows = [self.cells.field(field, _yes(field.required)) for field in component.properties]
        return table(["field", "type", "always", ""], rows)

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
    """Say what is special about an operation: dropped upstream, deprecated, parsed."""
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


def _use(operation: Operation, call: str, streamed: bool, shown: str) -> list[str]:
    """Write what a program does with what the method returns."""
    if streamed:
        return [f"with {call} as stream:", *_read(operation, "    ")]
    if operation.binary:
        return [f"with {call} as download:", "    print(len(download.read()))"]
    return [call] if operation.json is None else [f"answer = {call}", f"print({shown})"]


def _taken(operation: Operation, streamed: bool, shown: str) -> tuple[str, list[str]]:
    """Write the name of what an `Ok` holds, and what a program does with it."""
    if streamed:
        return "stream", ["with stream:", *_read(operation, "    ")]
    if operation.binary:
        return "download", ["print(len(download.read()))"]
    return ("", ['print("done")']) if operation.json is None else ("answer", [f"print({shown})"])


def _read(operation: Operation, indent: str) -> list[str]:
    """Write how a stream is read: its text, where it has one."""
    if operation.stream_kind == "events":
        return [f"{indent}for event in stream:", f"{indent}    print(event)"]
    return [f"{indent}for text in stream.text():", f'{indent}    print(text, end="", flush=True)']


def _ending(operation: Operation) -> str:
    """Say how a reader knows that a stream is complete."""
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


def _errors(operation: Operation) -> list[str]:
    rows = [
        ["`ConfigurationError`", "There is no API key, or a setting is wrong; nothing was sent."],
        ["`RequestValidationError`", "The input does not fit; nothing was sent."],
    ]
    by_name: dict[str, list[int]] = defaultdict(list)
    for status in operation.statuses:
        by_name[for_status(status).__name__].append(status)
    rows += [
        [f"`{name}`", f"The service answered {_or(statuses)}."]
        for name, statuses in by_name.items()
        if name != "APIError"
    ]
    rows.append(["`APIError`", "It answered another status than 2xx."])
    rows.append(["`ConnectionFailedError`, `RequestTimeoutError`", "No answer came, or a limit ran out."])
    if operation.events is not None:
        if operation.terminal or operation.ends or operation.sentinel:
            rows.append(["`StreamTruncatedError`", "The stream broke off before its end."])
        if operation.failed:
            rows.append(["`StreamFailedError`", "The service reported a failure inside the stream."])
    return table(["error", "when"], rows)


def _or(statuses: list[int]) -> str:
    return " or ".join(map(str, statuses))


def _yes(required: bool) -> str:
    return "yes" if required else ""


def _place(place: str) -> str:
    return "Part of the path." if place == "path" else ""
