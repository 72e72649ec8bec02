"""Test that errors, warnings, log lines, notices and help texts are plain sentences."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
FILES = {
    path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for folder in ("orq", "generator", "scripts", "upstream", "bench")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "@generated" not in path.read_text(encoding="utf-8")[:200]
}
VALUE = "\ufffc"
"""Stands for a value that is put into a text."""

PHRASES = {"Mismatch", "refused", "_refused", "within"}
"""Calls that take a verb phrase, such as "must be text". The path of the value comes before it."""
BEFORE = {"ValueError", "ValidationError", "HttpProblem"}
"""Errors that are caught, and then take the name of a setting or of an upstream before their text."""
VERBS = re.compile(
    r"(must|is|has|have|cannot|did|does|ends|contains|needs|fits|names|refused|answered|sent|ended|differs|was)\b"
    rf"|[A-Z{VALUE}]"
)
OF_OTHERS = {"ClientPayloadError", "DecodeError", "PicklingError", "RemoteProtocolError", "ReadError", "ConnectError"}
"""Errors of other libraries, which stand for what these libraries raise."""
LOGGED = {"debug", "info", "warning", "exception", "warn", "warn_caller"}
"""Log lines may be facts alone, such as "agents_list waits 0.5 s before attempt 2"."""
NOTICES = {"parser.error", "tell", "fail"}
"""Calls of the command line that write an error or a notice. Its help is in keywords `help` and in `ServeOption`."""
RAISED = re.compile(r"(Error|Problem|Warning|Mismatch|InvalidArguments|NotText|Refused|Unknown)$")

LONGEST = 160
"""Characters of a sentence. A value counts as one."""

PRIVATE = re.compile(
    r"\b(misfit|wire|colour|brain|twin|lent|borrowed|threw|throws|hold|holds|(?<!here )(is|are) (no|none)\b(?! longer)|"
    r"nobody|strip\(\) it|write it)\b"
)
"""Words of the code, and turns of phrase that read like riddles."""


class Text(NamedTuple):
    """A literal text: where it is, the name of the call that takes it, and its words."""

    place: str
    call: str
    words: str


def words_of(node: ast.expr) -> str:
    """Return a text with `VALUE` for each value in it, or nothing if the node is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"%[-\w.]*[a-z]", VALUE, node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else VALUE for part in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = words_of(node.left), words_of(node.right)
        return (left or VALUE) + (right or VALUE) if left or right else ""
    if isinstance(node, ast.Subscript):
        return words_of(node.value)
    return ""


def name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def texts() -> Iterator[Text]:
    for file, tree in FILES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and name_of(node.targets[0]) == "hint" and (words := words_of(node.value)):
                yield Text(f"{file}:{node.lineno}", "hint", words)
            if not isinstance(node, ast.Call):
                continue
            call = name_of(node.func)
            if call == "error" and name_of(getattr(node.func, "value", node.func)) == "parser":
                call = "parser.error"
            raised = RAISED.search(call) or call in PHRASES | LOGGED | NOTICES
            if call in OF_OTHERS:
                continue
            helps = [keyword.value for keyword in node.keywords if keyword.arg == "help"]
            for given in [*(node.args if raised else []), *(node.args[2:3] if call == "ServeOption" else helps)]:
                words = words_of(given)
                if " " in words.strip() and not words.endswith(" failed\n"):
                    yield Text(f"{file}:{given.lineno}", call, words)


def known_names() -> set[str]:
    """All names of arguments, fields and functions: a sentence may begin with one of them."""
    found: set[str] = set()
    for tree in FILES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.arg):
                found.add(node.arg)
            elif isinstance(node, ast.AnnAssign):
                found.add(name_of(node.target))
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                found.add(node.name)
    return found - {"a", "an", "the", "it", "is", "no", "this", "that", "there"}


ALL = list(texts())
NAMES = known_names()


def faults(rule: str) -> Iterator[str]:
    for text in ALL:
        sentences = [one for one in re.split(r"(?<=[.?!]) (?=\S)", text.words) if one]
        if rule == "begins":
            first = re.match(r"[\w.\-]*", text.words)
            word = first[0] if first else ""
            bad = word[:1].islower() and not (set("_.") & set(word) or word in NAMES or text.words[len(word)] in "[=(@")
            bad = bad and not (text.call in PHRASES | BEFORE and VERBS.match(text.words))
            # Python's own warnings begin like this, and users filter by this text.
            bad = bad and not text.words.startswith("unclosed ")
        elif rule == "ends":
            ended = text.words.rstrip("'\")`]").endswith(
                (".", "?", "!", VALUE, ":\n  ", "\n", "[local", "[mcp", "[otel")
            )
            appended = text.call in PHRASES or text.call in LOGGED or text.call in OURS
            appended = appended or (text.call in BEFORE and VERBS.match(text.words) is not None)
            bad = not (ended or appended)
        elif rule == "short":
            bad = any(len(one) > LONGEST for one in sentences)
        elif rule == "one thought":
            bad = any(
                "; " in re.sub(r"`[^`]*`", "", one) or re.sub(r"`[^`]*`", "", one).count(": ") > 1 for one in sentences
            )
        else:
            bad = PRIVATE.search(text.words) is not None
        if bad:
            yield f"{text.place} {text.call}: {text.words}"


OURS = {
    cls.name
    for tree in FILES.values()
    for cls in ast.walk(tree)
    if isinstance(cls, ast.ClassDef) and any(name_of(base).endswith("Error") for base in cls.bases)
} - {"ScriptError", "SeedError", "FactError", "SourceError", "QuestionError", "NameTakenError"}
"""Our errors, whose text gets its last full stop when it is shown."""


def test_texts_are_found() -> None:
    assert len(ALL) > 700
    assert len({text.call for text in ALL}) > 20


@pytest.mark.once
@pytest.mark.parametrize("rule", ["begins", "ends", "short", "one thought", "plain"])
def test_texts_are_whole_sentences(rule: str) -> None:
    assert list(faults(rule)) == []
