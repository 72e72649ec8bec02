"""Test the command: files and URLs as input, reports, and `--write` in a copy of the tree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from generator.load_facts import join
from tests.upstream._facts import file_type, source
from tests.upstream.test_hostile_documents import check_markup
from upstream.__main__ import main
from upstream.form import SourceError
from upstream.source import read_source

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
COPIED = ["api", "docs/reference", "generator", "orq", "upstream", "pyproject.toml"]


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Two documents: the second has one value more, and one field less."""
    new = source()
    kind = file_type(new)
    kind["properties"]["purpose"]["enum"].append("c")
    kind["properties"].pop("metadata")
    for name, document in {"old.json": source(), "new.json": new}.items():
        (tmp_path / name).write_text(json.dumps(document))
    return [str(tmp_path / "old.json"), str(tmp_path / "new.json")]


def test_two_documents(files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = files
    assert main(["--from", old, new]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("# From `old.json` (`2.2.0`) to `new.json` (`2.2.0`)\n")
    assert "  - field removed: `answer 200.metadata` (`object of any`)\n" in printed
    assert '  - new value: `answer 200.purpose` (`"c"`)' in printed
    assert main(["--from", old, new, "--report", str(tmp_path / "report.md")]) == 0
    assert (tmp_path / "report.md").read_text() == printed


@pytest.mark.parametrize("word", ["[a](http://b)", "<script>x</script>", "`a`", "*a*", "x\\u2028y", "a" * 100_000])
def test_versions_and_defaults_are_no_markup(tmp_path: Path, capsys: pytest.CaptureFixture[str], word: str) -> None:
    old, new = source(), source()
    for document, default in ((old, "x"), (new, json.loads(f'"{word}"'))):
        file_type(document)["properties"]["purpose"]["default"] = default
    new["info"]["version"] = word[:50]
    (tmp_path / "old.json").write_text(json.dumps(old))
    (tmp_path / "new.json").write_text(json.dumps(new))
    assert main(["--from", str(tmp_path / "old.json"), str(tmp_path / "new.json")]) == 0
    printed = capsys.readouterr().out
    assert "another default" in printed
    assert len(printed) < 3000
    check_markup(printed)


def test_source_that_cannot_be_read_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.json").write_text("<html>")
    assert main([str(tmp_path / "page.json")]) == 1
    assert main([str(tmp_path / "none.json")]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert [line.partition(": ")[0] for line in printed.err.splitlines()] == ["scripts/upstream"] * 2


def test_options_without_effect_are_refused(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is read or written."""
    no_folder = str(tmp_path / "none" / "report.md")
    for options, problem in (
        (["--write"], "--write and --all cannot be used with it."),
        (["--all"], "--write and --all cannot be used with it."),
        (["--report", str(tmp_path)], f"a file in an existing folder, not {tmp_path}."),
        (["--report", no_folder], f"not {no_folder}."),
    ):
        with pytest.raises(SystemExit):
            main(["--from", *files, *options])
        printed = capsys.readouterr()
        assert (printed.out, problem in printed.err) == ("", True)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = json.dumps(source()).encode()
        self.send_response({"/moved": 302, "/gone": 404}.get(self.path, 200))
        self.send_header("location", "/openapi.json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_url_is_fetched(url: str) -> None:
    api = read_source(f"{url}/openapi.json")
    assert (api.source, len(api.operations)) == ("openapi.json", 2)


@pytest.mark.parametrize(("path", "problem"), [("/moved", "answers 302, not 200. Redirects"), ("/gone", "answers 404")])
def test_answer_that_is_no_document_is_refused(url: str, path: str, problem: str) -> None:
    with pytest.raises(SourceError, match=problem):
        read_source(url + path)


def test_document_that_is_too_large_is_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("upstream.source.MAX_BYTES", 1000)
    with pytest.raises(SourceError, match="larger"):
        read_source(f"{url}/openapi.json")


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        ("http://example.com/openapi.json", "https only"),
        ("https://me:secret@example.com/openapi.json", "a user or a password"),
        ("https:///x", "cannot be asked"),
    ],
)
def test_url_that_is_refused(asked: str, problem: str) -> None:
    with pytest.raises(SourceError, match=problem) as caught:
        read_source(asked)
    assert "secret" not in str(caught.value)


def run(tree: Path, *arguments: str) -> str:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(tree)}
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.timeout(300)
def test_write_changes_the_facts_and_generates(tmp_path: Path) -> None:
    """The real facts, as a document with a field more: it is written, and then nothing differs."""
    tree = tmp_path / "tree"
    for name in COPIED:
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, tree / name)
    document = join(ROOT / "api")
    document["components"]["schemas"]["File"]["properties"]["page_count"] = {"type": "number"}
    (tmp_path / "new.json").write_text(json.dumps(document))
    printed = run(tree, "upstream", str(tmp_path / "new.json"), "--write")
    assert printed.startswith("files.json\n")
    assert "new field: `page_count` (`number`) - applied\n" in printed
    assert '"page_count": {"type": "integer"}' in (tree / "api/files.json").read_text()
    assert "page_count: int | None" in (tree / "orq/models/files.py").read_text()
    assert "Nothing differs." in run(tree, "upstream", str(tmp_path / "new.json"))
