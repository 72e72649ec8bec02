"""Plan -> `orq/sdk`: a module per namespace with its sync and async class, and the attributes of the client."""

from __future__ import annotations

from collections import defaultdict

from . import names, pagination
from .facts import Operation
from .funcs import Result, function_name, model_imports, plain_result, source, stream_result
from .plan import Plan
from .text import MARK, WIDTH, accepted, annotation, docstring, imports, wrapped

Group = dict[str, "Group | Operation"]


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each module, by file name."""
    groups = grouped(plan)
    files = {f"{group.replace('.', '_')}.py": _module(plan, group, groups) for group in sorted(groups)}
    files["_namespaces.py"] = _namespaces(plan, sorted(group for group in groups if "." not in group))
    files["__init__.py"] = "\n".join(
        [
            MARK,
            '"""The methods of `Orq` and `AsyncOrq`: a module per namespace, each method a call of one function."""',
            "",
        ]
    )
    return files


def grouped(plan: Plan) -> dict[str, list[Operation]]:
    """Return the operations of each namespace; one that only holds others has none."""
    groups: dict[str, list[Operation]] = defaultdict(list)
    for operation in plan.operations:
        for group in (operation.group, *operation.also):
            groups[group].append(operation)
    for group in list(groups):
        while "." in group:
            group = group.rpartition(".")[0]
            groups.setdefault(group, [])
    return groups


def class_name(group: str) -> str:
    """`router.chat.completions` -> `RouterChatCompletionsNamespace`: the bare name is often that of a model."""
    return "".join(names.pascal_of_snake(part) for part in group.split(".")) + "Namespace"


def _module(plan: Plan, group: str, groups: dict[str, list[Operation]]) -> str:
    now: dict[str, set[str]] = defaultdict(set)
    lazy: dict[str, set[str]] = defaultdict(set)
    lazy["..core"] = {"AsyncOrqCore", "OrqCore"}
    children = [other for other in sorted(groups) if other.rpartition(".")[0] == group]
    now["typing"].add("TYPE_CHECKING")
    now[".._engine.namespace"].add("Namespace")
    if groups[group]:
        now["typing"].add("Any")
        lazy["..options"].add("RequestOptions")
    if children:
        now["functools"].add("cached_property")
    for child in children:
        lazy[f".{child.replace('.', '_')}"] |= {class_name(child), f"Async{class_name(child)}"}
    classes: list[str] = []
    for prefix in ("", "Async"):
        classes += ["", "", f"class {prefix}{class_name(group)}(Namespace):", *docstring(about(plan, group)), ""]
        classes += [f"    def __init__(self, core: {prefix}OrqCore) -> None:", "        self._core = core"]
        for child in children:
            classes += ["", *_attribute(plan, child, prefix)]
        for operation in groups[group]:
            classes += _method(plan, operation, prefix, now, lazy)
            if pagination.goes_on(operation):
                name = pagination.method(operation, {other.name for other in groups[group]})
                classes += _items_method(plan, operation, name, prefix, now, lazy)
    lazily = {module: found - now.get(module, set()) for module, found in lazy.items()}
    return "\n".join(
        [
            MARK,
            f'"""`client.{group}`."""',
            "",
            "from __future__ import annotations",
            "",
            *imports(now),
            "",
            "if TYPE_CHECKING:",
            *(["    import builtins"] if "builtins" in lazy else []),
            *imports(lazily, "    "),
            *classes,
            "",
        ]
    )


def about(plan: Plan, group: str) -> str:
    """Say what a namespace is for; one that holds only others is told by them."""
    namespaces = plan.facts.namespaces
    inner = [other.rpartition(".")[2] for other in sorted(namespaces) if other.startswith(f"{group}.")]
    return namespaces.get(group) or f"{names.pascal_of_snake(group.rpartition('.')[2])}: {', '.join(inner)}."


def _attribute(plan: Plan, group: str, prefix: str) -> list[str]:
    cls, module = f"{prefix}{class_name(group)}", group.replace(".", "_")
    return [
        "    @cached_property",
        f"    def {group.rpartition('.')[2]}(self) -> {cls}:",
        *docstring(about(plan, group), "        "),
        f"        from .{module} import {cls}",
        "",
        f"        return {cls}(self._core)",
    ]


def _method(
    plan: Plan, operation: Operation, prefix: str, now: dict[str, set[str]], lazy: dict[str, set[str]]
) -> list[str]:
    function, arguments = function_name(operation), _arguments(plan, operation, now, lazy)
    kinds = _kinds(plan, operation)
    lines: list[str] = []
    word = "async def" if prefix else "def"
    for flag, result in kinds:
        for module, found in result.imports.items():
            lazy[module] |= found
        text = result.awaited if prefix else result.sync
        if "list[" in text:  # a method of that name would stand before the type
            text = text.replace("list[", "builtins.list[")
            lazy["builtins"] = set()
        star = ["*", *arguments, *([flag] if flag else []), "options: RequestOptions | None = None"]
        head = f"    {word} {operation.name}(self, {', '.join(star)},) -> {text}:"
        lines += ["", *(["    @overload", f"{head} ..."] if len(kinds) > 1 else [head])]
    if len(kinds) > 1:
        now["typing"] |= {"Literal", "overload"}
        star = ["*", *arguments, "stream: bool = False", "options: RequestOptions | None = None"]
        lines += ["", f"    {word} {operation.name}(self, {', '.join(star)},) -> Any:"]
    call = f"{function}(self._core, request{', stream=chosen' if len(kinds) > 1 else ''}, options=options)"
    return [
        *lines,
        *_docstring(plan, operation, f"{operation.summary}."),
        f"        from ..funcs._{function} import {function}",
        "",
        f"        request: Any = {_given(plan, operation)}",
        *(["        chosen: Any = stream"] if len(kinds) > 1 else []),
        f"        return (await {call}).unwrap()" if prefix else f"        return {call}.unwrap()",
    ]


def _items_method(
    plan: Plan, operation: Operation, name: str, prefix: str, now: dict[str, set[str]], lazy: dict[str, set[str]]
) -> list[str]:
    """Write the method that iterates over the items of all pages."""
    function, kind = function_name(operation), pagination.item(plan, operation)
    star = ["*", *_arguments(plan, operation, now, lazy), "options: RequestOptions | None = None"]
    iterator = f"{prefix}Iterator"
    lazy["collections.abc"].add(iterator)
    for module, found in model_imports(plan, kind).items():
        lazy[module] |= found
    about = f"Iterate over the items of all pages of `{operation.name}`, each page fetched when it is needed."
    return [
        "",
        f"    def {name}(self, {', '.join(star)},) -> {iterator}[{annotation(kind, given=False)}]:",
        *_docstring(plan, operation, about),
        f"        from ..funcs._{function} import {function}",
        f"        from ..pagination import {prefix}Items",
        "",
        f"        request: Any = {_given(plan, operation)}",
        f"        return {prefix}Items({function}, self._core, request, options, raises=True)",
    ]


def _arguments(plan: Plan, operation: Operation, now: dict[str, set[str]], lazy: dict[str, set[str]]) -> list[str]:
    """Write a keyword for each field of the request."""
    arguments: list[str] = []
    for _, field in plan.requests[operation.id].fields:
        text = accepted(field.type, plan)
        if not field.required:
            now["..types"] |= {"UNSET", "UnsetType"}
            text += " | UnsetType = UNSET"
        arguments.append(f"{field.python}: {text}")
        _need(plan, text, field, lazy)
    return arguments


def _docstring(plan: Plan, operation: Operation, about: str) -> list[str]:
    """Say what a method does, what its keywords are where the facts tell, for editors to show, and its source."""
    indent, told = "        ", [field for _, field in plan.requests[operation.id].fields if field.text]
    end = source(operation, "; raises `OrqError`")
    if not told:
        return docstring(f"{about}\n\n{end}", indent)
    lines = [f'{indent}"""{about}', ""]
    for field in told:
        first, *more = wrapped(f"{field.python}: {' '.join(field.text.split())}", WIDTH - len(indent) - 4)
        lines += [f"{indent}{first}", *(f"{indent}    {line}" for line in more)]
    return [*lines, "", *(f"{indent}{line}" for line in wrapped(end, WIDTH - len(indent))), f'{indent}"""']


def _given(plan: Plan, operation: Operation) -> str:
    """Write the request as a dict of the keywords."""
    pairs = (f'"{field.python}": {field.python}' for _, field in plan.requests[operation.id].fields)
    return f"{{{', '.join(pairs)}}}"


def _kinds(plan: Plan, operation: Operation) -> list[tuple[str, Result]]:
    if operation.events is None:
        return [("", plain_result(plan, operation))]
    streamed = stream_result(plan, operation)
    if not operation.stream_flag:
        return [("", streamed)]
    return [("stream: Literal[True]", streamed), ("stream: Literal[False] = False", plain_result(plan, operation))]


def _need(plan: Plan, text: str, field: object, lazy: dict[str, set[str]]) -> None:
    kind = field.type  # type: ignore[attr-defined]
    for module, found in model_imports(plan, kind).items():
        lazy[module] |= found
        twins = module.replace("..models.", "..params.")
        lazy[twins] |= {f"{name}Param" for name in found if f"{name}Param" in text}
    for word, home in (("Any", "typing"), ("Literal", "typing"), ("Sequence", "collections.abc")):
        if f"{word}[" in text or (word == "Any" and "Any" in text):
            lazy[home].add(word)
    if "Mapping[" in text:
        lazy["collections.abc"].add("Mapping")
    if "FileInput" in text:
        lazy["..types"].add("FileInput")


def _namespaces(plan: Plan, groups: list[str]) -> str:
    lazy: dict[str, set[str]] = {"..core": {"AsyncOrqCore", "OrqCore"}}
    for group in groups:
        lazy[f".{group}"] = {class_name(group), f"Async{class_name(group)}"}
    lines = [
        MARK,
        '"""The namespaces of a client; each is loaded when it is first used."""',
        "",
        "from __future__ import annotations",
        "",
        "from functools import cached_property",
        "from typing import TYPE_CHECKING",
        "",
        "if TYPE_CHECKING:",
        *imports(lazy, "    "),
    ]
    for prefix, client in (("", "Orq"), ("Async", "AsyncOrq")):
        lines += ["", "", f"class {prefix}Namespaces:", f'    """The namespaces of `{client}`."""', ""]
        lines.append(f"    _core: {prefix}OrqCore")
        for group in groups:
            lines += ["", *_attribute(plan, group, prefix)]
    return "\n".join([*lines, ""])
