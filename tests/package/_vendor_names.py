"""Read the names of the vendor's `orq-ai-sdk` from its source, without importing it.

    pip download --no-deps --dest wheels orq-ai-sdk==4.17.13    # and the newest of each other minor version
    python -m tests.package._vendor_names wheels

writes `vendor_names.json`: of each method its keywords in all these versions, and the last version that has it.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

LIST = Path(__file__).with_name("vendor_names.json")
CLIENTS = ("Orq", "OrqAI")
OF_EACH_CALL = frozenset({"retries", "server_url", "timeout_ms", "http_headers"})
"""Keywords that every method has."""

Names = dict[str, list[str]]


def read(sources: list[str]) -> tuple[list[str], Names]:
    """Return the keywords of the constructor, and of each method by its path from the client."""
    classes = {node.name: node for text in sources for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
    client = next(name for name in CLIENTS if name in classes)
    methods: Names = {}

    def walk(name: str, path: str, above: tuple[str, ...]) -> None:
        for method in _functions(classes[name]):
            if not method.name.startswith("_") and not _is_namespace(method):
                methods[f"{path}{method.name}"] = _keywords(method)
        for attribute, kind in _namespaces(classes[name], classes):
            if kind not in above:
                walk(kind, f"{path}{attribute}.", (*above, kind))

    walk(client, "", (client,))
    (constructor,) = [method for method in _functions(classes[client]) if method.name == "__init__"]
    return _keywords(constructor), methods


def _functions(node: ast.ClassDef) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [item for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))]


def _keywords(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
    return [argument.arg for argument in arguments if argument.arg != "self"]


def _is_namespace(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(mark) == "property" for mark in node.decorator_list)


def _namespaces(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> Iterator[tuple[str, str]]:
    """Yield the namespaces: annotated attributes, calls in `_init_sdks`, or properties that make one."""
    found: dict[str, str] = {}
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            found[item.target.id] = ast.unparse(item.annotation)
        elif isinstance(item, ast.FunctionDef):
            for inner in ast.walk(item):
                if isinstance(inner, ast.Return) and isinstance(inner.value, ast.Call) and _is_namespace(item):
                    found[item.name] = ast.unparse(inner.value.func)
                elif isinstance(inner, ast.Assign) and isinstance(inner.value, ast.Call):
                    target = inner.targets[0]
                    if item.name == "_init_sdks" and isinstance(target, ast.Attribute):
                        found[target.attr] = ast.unparse(inner.value.func)
    for attribute, kind in found.items():
        name = kind.strip("'\"").rpartition(".")[2]
        if name in classes and name not in ("BaseSDK", "SDKConfiguration") and not attribute.startswith("_"):
            yield attribute, name


def _sources(file: Path) -> list[str]:
    """Return the modules of the package in a wheel or an sdist; its models are no namespaces."""
    if file.suffix == ".whl":
        with zipfile.ZipFile(file) as wheel:
            texts = {name: wheel.read(name) for name in wheel.namelist() if name.endswith(".py")}
    else:
        with tarfile.open(file) as sdist:
            members = [member for member in sdist.getmembers() if member.name.endswith(".py")]
            texts = {member.name.partition("/")[2]: sdist.extractfile(member).read() for member in members}  # type: ignore[union-attr]
    wanted = re.compile(r"(src/)?orq_ai_sdk/(api_resources/(?!async)(\w+/)?)?\w+\.py")
    return [text.decode() for name, text in texts.items() if wanted.fullmatch(name)]


def main() -> int:
    """Write the list from the packages in a folder."""
    versions: dict[tuple[int, ...], Path] = {}
    for file in Path(sys.argv[1]).iterdir():
        if match := re.match(r"orq_ai_sdk-(\d+\.\d+\.\d+)[.-]", file.name):
            versions[tuple(map(int, match[1].split(".")))] = file
    constructor: set[str] = set()
    methods: dict[str, tuple[str, set[str]]] = {}
    for version in sorted(versions):
        last, (given, found) = ".".join(map(str, version)), read(_sources(versions[version]))
        constructor |= set(given)
        for path, keywords in found.items():
            if path != "dynamic_import" and not (path.endswith("_async") and path.removesuffix("_async") in found):
                methods[path] = (last, methods.get(path, ("", set()))[1] | {*keywords} - OF_EACH_CALL)
    newest = ".".join(map(str, max(versions)))
    lines = [
        f"  {json.dumps(path)}: {json.dumps([last, *sorted(words)])}" for path, (last, words) in sorted(methods.items())
    ]
    head = f'"newest": "{newest}",\n"constructor": {json.dumps(sorted(constructor))},\n"methods": '
    LIST.write_text(f"{{\n{head}{{\n" + ",\n".join(lines) + "\n}}\n", "utf-8")
    sys.stdout.write(f"{len(methods)} methods of {len(versions)} versions in {LIST.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
