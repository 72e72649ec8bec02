"""Write `orq/sdk`: a module for each attribute of the client, with its classes."""

from __future__ import annotations

from . import body_unions, names, pagination
from .annotations import absent, annotation, may_be_absent, parameter
from .check_facts import FactError
from .code import Code
from .facts import Operation
from .plan import Plan
from .results import call_results, plain_result, source
from .text import WIDTH, docstring, docstring_of_lines, laid_out, literal, wrapped

_INDENT = "        "


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each module by its file name."""
    outer = [group for group in plan.groups if "." not in group]
    files = {f"{group}.py": _module(plan, group) for group in outer}
    files["_namespaces.py"] = _namespaces(plan, outer)
    about = "The methods of `Orq` and `AsyncOrq`: a module per attribute, each method a call of one function."
    inner = tuple(group for group in plan.groups if "." in group)
    body = ["", f"INNER: tuple[str, ...] = {literal(inner)}", '"""The paths of the namespaces inside others."""']
    files["__init__.py"] = Code("orq.sdk").text(about, body, lazy_annotations=False)
    return files


def _module(plan: Plan, outer: str) -> str:
    """Write a namespace and its inner ones.

    One file compresses better than several, and is opened once.
    """
    code = Code(f"orq.sdk.{outer}")
    code.use("orq._client_namespace", "AsyncNamespace", "Namespace")
    writers = [_Writer(plan, group, code) for group in plan.groups if group.partition(".")[0] == outer]
    return code.text(f"`client.{outer}`.", [line for writer in writers for line in writer.classes()])


def _class_name(group: str) -> str:
    """Return the class of a namespace: `router.chat` gives `RouterChatNamespace`.

    The bare name is often the name of a model.
    """
    return "".join(names.pascal_of_snake(part) for part in group.split(".")) + "Namespace"


def _attributes(plan: Plan, code: Code, groups: list[str], prefix: str) -> list[str]:
    """Write inner namespaces.

    For checkers they are plain attributes, which fit a Protocol and allow fakes.
    """
    if not groups:
        return []
    code.use("orq._namespace", "cached_namespace")
    code.use("typing", "TYPE_CHECKING")  # Editors show the docstring of an attribute in the class itself.
    declared: list[str] = []
    loaded: list[str] = []
    for group in groups:
        cls, (module, *inner), name = f"{prefix}{_class_name(group)}", group.split("."), group.rpartition(".")[2]
        code.use_for_typing(f"orq.sdk.{module}", cls)
        declared += [f"    {name}: {cls}", *docstring(plan.about(group))]
        loaded += [
            "",
            "        @cached_namespace",
            f"        def {name}(self):",
            *docstring(plan.about(group), f"{_INDENT}    "),
            *([] if inner else [f"            from .{module} import {cls}", ""]),
            f"            return {cls}(self._core)",
        ]
    return ["", *declared, "", "    if not TYPE_CHECKING:", *loaded]


_RUN = (
    "tools: Iterable[RunTool]",
    "max_steps: int = 10",
    "max_calls: int | None = None",
    "max_tokens_used: int | None = None",
    "max_seconds: float | None = None",
    "max_parallel: int = 8",
    "max_result_chars: int = 100_000",
    "before_tool",
    "on_error: Literal['continue', 'raise'] = 'continue'",
    "keep_tool_choice: bool = False",
    "options: RequestOptions | None = None",
)
"""The keywords of `orq.tools.run`."""


def is_run(plan: Plan, operation: Operation) -> bool:
    """Return whether a model may call tools of the caller.

    This needs an operation that takes tools and a format.
    """
    return bool(operation.format) and any(field.parameter == "tools" for _, field in plan.requests[operation.id].fields)


class _Writer:
    """Writes the two classes of a namespace."""

    def __init__(self, plan: Plan, group: str, code: Code) -> None:
        self.plan, self.group, self.operations = plan, group, plan.groups[group]
        self.children = [other for other in plan.groups if other.rpartition(".")[0] == group]
        self.code = code
        code.define(*(f"{prefix}{_class_name(group)}" for prefix in ("", "Async")))

    def classes(self) -> list[str]:
        """Return the lines of both."""
        if self.operations:
            self.code.use_for_typing("orq._signatures", "RequestOptions")
        return [line for prefix in ("", "Async") for line in self._class(prefix)]

    def _functions(self) -> str:
        """Write the argument that names the functions of the methods."""
        (group, *others) = {operation.group for operation in self.operations} or {""}
        if others:
            raise FactError(self.operations[0].place, f"The group {self.group} has operations of several namespaces.")
        if not group:
            return ""
        self.code.use("orq.funcs", module := names.functions_module(group))
        return f", functions={module}" + (
            "" if group == self.group.partition(".")[0] else f", group={literal(group.replace('.', '_'))}"
        )

    def _class(self, prefix: str) -> list[str]:
        lines = [
            "",
            "",
            f"class {prefix}{_class_name(self.group)}({prefix}Namespace{self._functions()}):",
            *docstring(self.plan.about(self.group)),
        ]
        lines += _attributes(self.plan, self.code, self.children, prefix)
        for operation in self.operations:
            lines += self._method(operation, prefix)
            if operation.format is not None:
                if operation.json is not None:
                    lines += self._parse_method(operation, prefix, stream=False)
                if operation.events is not None:
                    lines += self._parse_method(operation, prefix, stream=True)
                if is_run(self.plan, operation):
                    lines += self._run_method(operation, prefix)
                    lines += self._run_method(operation, prefix, stream=True) if operation.stream_flag else []
            if pagination.goes_on(operation):
                lines += self._items_method(operation, prefix)
            if self.plan.update_by_key(operation) is not None:
                lines += self._upsert_method(operation, prefix)
            if operation.wait is not None:
                lines += self._wait_method(operation, prefix)
        return lines

    def _method(self, operation: Operation, prefix: str) -> list[str]:
        # A method named `list` would hide the type.
        kinds = call_results(self.plan, operation, self.code.use_for_typing, list_name="builtins.list")
        arguments = self._arguments(operation)
        ways = [(arguments, *kind) for kind in kinds]
        if bodies := body_unions.overloads(self.plan, operation, self.code.use_for_typing):
            beside = self._arguments(operation, with_body=False)
            ways = [([*beside, *body], *kind) for kind in kinds for body in bodies]
        lines: list[str] = []
        word = "async def" if prefix else "def"
        for given, flag, result in ways:
            star = ["*", *given, *([flag] if flag else []), "options: RequestOptions | None = None"]
            text = result.awaited if prefix else result.sync
            head = f"    {word} {operation.name}(self, {', '.join(star)},) -> {text}:"
            lines += ["", *(["    @overload", f"{head} ..."] if len(ways) > 1 else [head])]
        if len(ways) > 1:
            self.code.use("typing", "overload")
            flags = ["stream: bool = False"] if len(kinds) > 1 else []
            star = ["*", *arguments, *flags, "options: RequestOptions | None = None"]
            if flags:
                self.code.use_for_typing("typing", "Literal")
            either = kinds[-1][1].awaited if prefix else kinds[-1][1].sync  # The last one accepts any flag.
            lines += ["", f"    {word} {operation.name}(self, {', '.join(star)},) -> {either}:"]
        return [*lines, *self._declared(operation, f"{operation.summary}.")]

    def _items_method(self, operation: Operation, prefix: str) -> list[str]:
        """Write the method that iterates over the items of all pages."""
        name = pagination.method(operation, {other.name for other in self.operations})
        item = annotation(pagination.item(self.plan, operation), self.plan, self.code.use_for_typing)
        star = ["*", *self._arguments(operation), "options: RequestOptions | None = None"]
        self.code.use_for_typing("collections.abc", f"{prefix}Iterator")
        about = f"Iterate over the items of all pages of `{operation.name}`, each page fetched when it is needed."
        head = f"    def {name}(self, {', '.join(star)},) -> {prefix}Iterator[{item}]:"
        return ["", head, *self._declared(operation, about)]

    def _parse_method(self, operation: Operation, prefix: str, *, stream: bool) -> list[str]:
        """Write the method that decodes the answer, or a stream of it, as a type of the caller."""
        first = (operation.format or "").partition(".")
        left_out = {first[0]} if not first[1] else set()
        given = [text for text in self._arguments(operation) if text.partition(":")[0] not in left_out]
        settings = ["into: TypeForm[T]", "strict: bool | None = None", "options: RequestOptions | None = None"]
        self.code.use_for_typing("orq._signatures", "T")
        self.code.use_for_typing("typing_extensions", "TypeForm")
        name, does = "parse", "decode the text of its answer as a type of yours"
        if stream:
            name, does, kind = "parse_stream", f"{does}, which comes in pieces", f"{prefix}ParsedStream[T]"
            self.code.use_for_typing("orq._signatures", f"{prefix}ParsedStream")
        else:
            answer = plain_result(self.plan, operation, self.code.use_for_typing, list_name="builtins.list").sync
            kind = f"Parsed[T, {answer}]"
            self.code.use_for_typing("orq._signatures", "Parsed")
        word = "async def" if prefix else "def"
        head = f"    {word} {name}(self, {', '.join(['*', *given, *settings])},) -> {kind}:"
        about = f"""Call `{operation.name}`, and {does}.

into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
strict: True demands that the model has to keep the schema; False lets it be a hint.

The other keywords are those of `{operation.name}`. See `orq.structured.{name}`; raises `OrqError`."""
        return ["", head, *docstring_of_lines(about.splitlines(), _INDENT), f"{_INDENT}..."]

    def _run_method(self, operation: Operation, prefix: str, *, stream: bool = False) -> list[str]:
        """Write the method that runs the tools that the model calls.

        Its own keywords are those of `orq.tools.run`.
        """
        given = [text for text in self._arguments(operation) if text.partition(":")[0] != "tools"]
        before = f"before_tool: {prefix}BeforeTool | None = None"
        result = f"{prefix}RunStream" if stream else "Run"
        self.code.use_for_typing("orq._signatures", f"{prefix}BeforeTool", result, "RunTool")
        self.code.use_for_typing("collections.abc", "Iterable")
        self.code.use_for_typing("typing", "Literal")
        kind = plain_result(self.plan, operation, self.code.use_for_typing, list_name="builtins.list").sync
        word = "async def" if prefix and not stream else "def"
        star = ["*", *given, *(before if one == "before_tool" else one for one in _RUN)]
        name = "run_stream" if stream else "run"
        head = f"    {word} {name}(self, {', '.join(star)},) -> {result}[{kind}]:"
        does = "Run as `run` does, and yield events: texts as they come, calls, steps, and the end."
        if not stream:
            does = f"Call `{operation.name}`, run the tools that the model calls, and go on until it answers."
        about = f"""{does}

tools: tools, or functions that can be tools; and definitions of tools that the service runs.

`orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `{operation.name}`. Raises
`OrqError`; `orq.tools.run_of(error)` is the run so far."""
        return ["", head, *docstring_of_lines(about.splitlines(), _INDENT), f"{_INDENT}..."]

    def _upsert_method(self, operation: Operation, prefix: str) -> list[str]:
        """Write the method that creates an object, or updates the one with its key."""
        kind = plain_result(self.plan, operation, self.code.use_for_typing, list_name="builtins.list").sync
        star = ["*", *self._arguments(operation), "options: RequestOptions | None = None"]
        head = f"    {'async def' if prefix else 'def'} upsert(self, {', '.join(star)},) -> {kind}:"
        about = """Create it, or change the given fields of the one that has this key.

The keywords are those of `create`. See `orq.upserts.upsert`; raises `OrqError`."""
        return ["", head, *docstring_of_lines(about.splitlines(), _INDENT), f"{_INDENT}..."]

    def _wait_method(self, operation: Operation, prefix: str) -> list[str]:
        """Write the method that repeats a call until the service is done."""
        kind = plain_result(self.plan, operation, self.code.use_for_typing, list_name="builtins.list").sync
        self.code.use_for_typing("collections.abc", "Callable")
        own = ["limit: float = 600.0", "interval: float = 0.5", f"progress: Callable[[{kind}], object] | None = None"]
        own += [f"done: Callable[[{kind}], bool] | None = None", "options: RequestOptions | None = None"]
        word = "async def" if prefix else "def"
        star = ["*", *self._arguments(operation), *own]
        head = f"    {word} {names.waiting(operation.name)}(self, {', '.join(star)},) -> {kind}:"
        about = f"""Call `{operation.name}` again and again until the service is done.

limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
interval: the seconds before the second call; the pauses grow up to 10 seconds.
progress: called with each answer.

See `orq.waiting.wait_until`. The other keywords are those of `{operation.name}`."""
        return ["", head, *docstring_of_lines(about.splitlines(), _INDENT), f"{_INDENT}..."]

    def _arguments(self, operation: Operation, *, with_body: bool = True) -> list[str]:
        """Write a keyword for each field of the request.

        A union of objects as body is given by its fields.
        """
        arguments: list[str] = []
        request = self.plan.requests[operation.id]
        union = body_unions.body_field(self.plan, operation)
        for place, field in request.fields:
            if field is union:
                continue
            text = parameter(field.type, self.plan, self.code.use_for_typing)
            if not field.required:
                default = absent(field, self.code.use)
                text = f"{may_be_absent(text, field, self.code.use, as_keyword=True)} = {default}"
            elif self.plan.left_to_client(request.name, place, field):
                text += " | None = None"
            arguments.append(f"{field.parameter}: {text}")
        if union is not None and with_body:
            given = body_unions.keywords(self.plan, union, self.code.use_for_typing)
            arguments += [f"{name}: {text}" for name, text in given.items()]
        return arguments

    def _declared(self, operation: Operation, about: str) -> list[str]:
        """Write the body of a method: its description, its keywords and its source.

        It is a docstring alone, as `orq._keywords.calling` makes the method that calls the function.
        """
        width = WIDTH - len(_INDENT)
        lines = laid_out(about, width)
        described = [field for _, field in self.plan.requests[operation.id].fields if field.text]
        if (union := body_unions.body_field(self.plan, operation)) is not None:
            described += body_unions.described(self.plan, union)
        lines += [""] if described else []
        for field in described:
            first, *more = wrapped(f"{field.parameter}: {field.text}", width - 4)
            lines += [first, *(f"    {line}" for line in more)]
        said = docstring_of_lines([*lines, "", *wrapped(source(operation, "; raises `OrqError`"), width)], _INDENT)
        return [*said, f"{_INDENT}..."]


def _namespaces(plan: Plan, groups: list[str]) -> str:
    code = Code("orq.sdk._namespaces")
    code.use_for_typing("orq._signatures", "AsyncOrqCore", "OrqCore")
    lines: list[str] = []
    for prefix, client in (("", "Orq"), ("Async", "AsyncOrq")):
        lines += ["", "", f"class {prefix}Namespaces:", *docstring(f"The namespaces of `{client}`."), ""]
        lines.append(f"    _core: {prefix}OrqCore")
        lines += _attributes(plan, code, groups, prefix)
    return code.text("The namespaces of a client; each is loaded when it is first used.", lines)
