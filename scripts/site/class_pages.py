"""Write a page for each hand-written public module, from docstrings.

griffe reads the source, so that fields and parameters get their descriptions, and nothing is imported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

from generator.markdown import code_block, link, table

AREAS = {
    "Clients": ("client", "core", "options", "middleware"),
    "Answers": ("result", "errors", "answers", "replies", "agent_replies", "texts", "streaming", "downloads", "parsed"),
    "Values": ("types", "convert", "pagination", "media", "templates"),
    "Jobs": ("tools", "mcp_tools", "structured", "caching", "bulk", "waiting", "webhooks", "upserts", "otel", "logs"),
    "Errors of jobs": ("answer_errors", "run_errors", "wait_errors"),
    "Tests": ("testing", "local"),
}
"""The modules by purpose, in the order of the navigation."""
FOLDER = "reference/python"
SPECIAL = ("__init__", "__call__", "__enter__", "__aenter__", "__iter__", "__aiter__")
SENTENCE = re.compile(r"(?<=\.) +")
# Hints for names that are defined elsewhere, and tags that are never set.
NO_FIELD = re.compile(r"= Elsewhere\(|\(unknown\)")
INDENTED = re.compile(r"^ {4}.*\n(?: {4}.*\n|\n+(?= {4}))*", re.MULTILINE)
NAMED = re.compile(r"^ {4}(?=\w+: )", re.MULTILINE)
ITEM = re.compile(r"^(\w+): ", re.MULTILINE)
ARGUMENTS = re.compile(r"(?<=\n\n)(?:\w+: .*\n(?: {4}.*\n)*)+", re.MULTILINE)


_AT_THE_TOP = frozenset(re.findall(r'"(\w+)"', Path("orq/__init__.py").read_text("utf-8")))


class Pages:
    """The pages of the package, and the place of each public name."""

    def __init__(self) -> None:
        self.package: Any = griffe.load("orq", search_paths=["."], try_relative_path=False)
        self.anchors: dict[str, str] = {}
        """The page and the heading of each name: `Timeout` -> `reference/python/options.md#timeout`."""
        self.texts = {f"{FOLDER}/{name}.md": self._page(name) for names in AREAS.values() for name in names}
        self.texts[f"{FOLDER}/index.md"] = self._index()

    def _page(self, name: str) -> str:
        module = self.package[name]
        parts = [f"# orq.{name}", *_told(module)]
        for member_name, member in public_members(module):
            self.anchors.setdefault(member_name, f"{FOLDER}/{name}.md#{member_name.lower()}")
            parts += [f"## {member_name}", *_member(member_name, member)]
        return "\n\n".join(parts) + "\n"

    def _index(self) -> str:
        parts = ["# Classes and functions", "What you import by hand. Most of it is also in `orq` itself."]
        for area, names in AREAS.items():
            rows = [[link(f"orq.{name}", f"{name}.md"), first_line(self.package[name])] for name in names]
            parts += [f"## {area}", *table(["module", "for"], rows)]
        return "\n\n".join(parts) + "\n"


def public_members(module: Any) -> Iterator[tuple[str, Any]]:
    """Yield the public names of a module: those that it exports or defines."""
    exported = set(module.exports or ())
    for name, member in module.members.items():
        try:
            target = _target(member)
        except griffe.AliasResolutionError:
            continue
        ours = not name.startswith("_") and target.path.startswith("orq.") and not target.is_module
        if ours and (name in exported or (not exported and _is_offered(name, member, target, module))):
            yield name, target


def _is_offered(name: str, member: Any, target: Any, module: Any) -> bool:
    """Return whether a name is public, in a module that does not list its names."""
    if member.is_alias:
        return bool(module.is_init_module) and not target.path.startswith("orq._lazy.")
    return bool(target.is_class or name in _AT_THE_TOP or (target.is_attribute and target.has_docstring))


def _member(name: str, member: Any) -> Iterator[str]:
    if member.is_class:
        yield from _class(name, member)
    elif member.is_function:
        yield _signature(name, member)
        yield from _told(member)
    else:
        yield _python(f"{name} = {member.value}" if member.value else f"{name}: {member.annotation}")
        yield from _told(member)


def _class(name: str, member: Any) -> Iterator[str]:
    if start := member.all_members.get("__init__"):
        yield _signature(name, _target(start))
    else:
        bases = ", ".join(str(base).rpartition(".")[2] for base in member.bases)
        yield _python(f"class {name}({bases})" if bases else f"class {name}")
    yield from _told(member)
    if start:
        yield from _told(_target(start))
    inner = {key: _target(value) for key, value in class_members(member)}
    fields = {key: value for key, value in inner.items() if value.is_attribute}
    if rows := [_row(key, value, described(member, key)) for key, value in fields.items()]:
        yield from table(["field", "what it is", "type"], rows)
    for key, value in inner.items():
        if value.is_function and key != "__init__":
            yield f"### {name}.{key}"
            yield _signature(key, value)
            yield from _told(value)


def class_members(member: Any) -> Iterator[tuple[str, Any]]:
    """Yield the public members of a class, including those of its bases in this package."""
    for key, value in member.all_members.items():
        special = key in SPECIAL and value.has_docstring
        path = str(value.target_path if value.is_alias else value.path)
        if (special or not key.startswith("_")) and path.startswith("orq") and not NO_FIELD.search(_said(value)):
            yield key, value


def _said(member: Any) -> str:
    field = _target(member)
    return f"{field.annotation} = {field.value}" if field.is_attribute else ""


def described(member: Any, name: str) -> str:
    """Return the text of a class's field: its own, else what the class says of it, else that of a base."""
    for one in (member, *member.mro()):
        if (field := one.members.get(name)) and field.docstring:
            return " ".join(field.docstring.value.split())
        told = one.docstring.value.replace("\n\n", ".\n").replace("\n", " ") if one.docstring else ""
        if said := [part for part in SENTENCE.split(told) if f"`{name}`" in part]:
            return " ".join(" ".join(said).split())
    return ""


def _target(member: Any) -> Any:
    """Return the object that an imported name refers to."""
    return member.final_target if member.is_alias else member


def _row(name: str, field: Any, text: str) -> list[str]:
    kind = str(field.annotation or "").replace("|", "or")
    default = f" = {field.value}" if field.value is not None and "field(" not in str(field.value) else ""
    shown = f"{kind}{default}".replace("|", "or")
    return [f"`{name}`", text, f"`{shown}`" if kind else ""]


def _signature(name: str, function: Any) -> str:
    """Write the signature of a function, with one parameter a line if it is long."""
    parameters = [one for one in function.parameters if one.name not in ("self", "cls")]
    written = list(_parameters(parameters))
    result = f" -> {function.returns}" if function.returns and function.name != "__init__" else ""
    before = "async def " if "async" in function.labels else ""
    line = f"{before}{name}({', '.join(written)}){result}"
    if len(line) > 90 and written:
        line = "\n".join([f"{before}{name}(", *(f"    {one}," for one in written), f"){result}"])
    return _python(line)


def _parameters(parameters: list[Any]) -> Iterator[str]:
    keywords = griffe.ParameterKind.keyword_only
    starred = griffe.ParameterKind.var_positional
    for index, one in enumerate(parameters):
        if one.kind is keywords and not any(other.kind in (keywords, starred) for other in parameters[:index]):
            yield "*"
        stars = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}.get(one.kind, "")
        kind = f": {one.annotation}" if one.annotation else ""
        default = f" = {one.default}" if one.default is not None and not stars else ""
        yield f"{stars}{one.name}{kind}{default}"


def _told(member: Any) -> Iterator[str]:
    if member.docstring:
        yield INDENTED.sub(_block, list_arguments(member.docstring.value.strip() + "\n")).strip()


def list_arguments(text: str) -> str:
    """Write the arguments in a docstring as a list.

    Otherwise Markdown joins them to one paragraph.
    """
    return ARGUMENTS.sub(lambda found: ITEM.sub(r"- `\1`: ", found[0]).replace("\n    ", "\n  "), text)


def _block(match: re.Match[str]) -> str:
    """Write an indented part of a docstring: a program as code, and described names as a list."""
    text = match[0]
    if NAMED.match(text) and not re.search(r"^ {4}(from|import|with|def|class|for|async) ", text, re.MULTILINE):
        return re.sub(r"^ {4}(\w+): ", r"- `\1`: ", text, flags=re.MULTILINE).replace("\n        ", "\n  ") + "\n"
    plain = re.sub("^ {4}", "", text, flags=re.MULTILINE).rstrip()
    return code_block("text" if "|-- " in plain else "python", plain) + "\n"  # the tree of errors is not a program


def _python(text: str) -> str:
    return code_block("python", text)


def first_line(member: Any) -> str:
    """Return the first line of a docstring."""
    return str(member.docstring.value.strip().splitlines()[0]) if member.docstring else ""
