"""A minimal client of pyright's language server.

It opens files, completes, hovers and asks for signatures.

A place in a text is marked with `¦`, which is taken out before the server sees it.
"""

from __future__ import annotations

import itertools
import json
import queue
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

MARK = "¦"


def marked(code: str) -> tuple[str, int, int]:
    """Return the text without its mark, and the mark's line and column, counted from 0."""
    before, found, after = code.partition(MARK)
    assert found, "there is no mark"
    return before + after, before.count("\n"), len(before) - before.rfind("\n") - 1


class LanguageServer:
    """`pyright-langserver`, for files in a folder."""

    def __init__(self, folder: Path) -> None:
        tool = shutil.which("pyright-langserver", path=str(Path(sys.executable).parent))
        assert tool, "pyright is not installed: install the extra 'dev'"
        self._folder = folder
        self._numbers = itertools.count(1)
        self._replies: queue.Queue[dict[str, Any]] = queue.Queue()
        self._process = subprocess.Popen([tool, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._reader = threading.Thread(target=self._read, daemon=True)

    def __enter__(self) -> LanguageServer:
        self._reader.start()
        texts = {"completion": {"completionItem": {"documentationFormat": ["plaintext"]}}}
        capabilities = {
            "textDocument": {**texts, "hover": {"contentFormat": ["plaintext"]}},
            "workspace": {"configuration": True},
        }
        root = {"uri": self._folder.as_uri(), "name": "project"}
        self.ask("initialize", processId=None, rootUri=root["uri"], capabilities=capabilities, workspaceFolders=[root])
        self._send(method="initialized", params={})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.ask("shutdown")
                self._send(method="exit")
                assert self._process.wait(10) == 0
        finally:
            self._process.kill()
            self._process.wait()
            self._reader.join(10)
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe
                pipe.close()

    def completions(self, code: str) -> dict[str, dict[str, Any]]:
        """Return what may stand at the mark, by label."""
        found = self._at("textDocument/completion", code)
        return {item["label"]: item for item in (found["items"] if found else [])}

    def details(self, item: dict[str, Any]) -> str:
        """Return the text that an editor shows beside a completion."""
        documentation = self.ask("completionItem/resolve", **item).get("documentation", "")
        return str(documentation["value"] if isinstance(documentation, dict) else documentation)

    def hover(self, code: str) -> str:
        """Return the text that an editor shows for what is at the mark."""
        found = self._at("textDocument/hover", code)
        return str(found["contents"]["value"]) if found else ""

    def signatures(self, code: str) -> list[dict[str, str]]:
        """Return what an editor shows within a call: for each signature, its parameters and what is said of each."""
        found = self._at("textDocument/signatureHelp", code)
        return [
            {one["label"]: one["documentation"]["value"] for one in signature["parameters"]}
            for signature in (found["signatures"] if found else [])
        ]

    def _at(self, method: str, code: str) -> Any:
        text, line, column = marked(code)
        uri = (self._folder / f"program_{next(self._numbers)}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        # The text stays open, because the test may ask for details of a completion.
        return self.ask(method, textDocument={"uri": uri}, position={"line": line, "character": column})

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and wait for its answer."""
        number = next(self._numbers)
        self._send(id=number, method=method, params=params)
        while (reply := self._replies.get(timeout=60))["id"] != number:
            pass
        assert "error" not in reply, reply["error"]
        return reply["result"]

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> None:
        pipe = self._process.stdout
        assert pipe
        while header := pipe.readline():
            size = int(header.split(b":")[1])
            while pipe.readline().strip():
                pass
            message = json.loads(pipe.read(size))
            if "method" not in message:
                self._replies.put(message)
            elif "id" in message:
                self._answer(message)

    def _answer(self, message: dict[str, Any]) -> None:
        """Answer what the server asks of an editor: its settings; all else with nothing."""
        result: Any = None
        if message["method"] == "workspace/configuration":
            settings = {"pythonPath": sys.executable, "analysis": {"diagnosticMode": "openFilesOnly"}}
            result = [
                settings if item.get("section") == "python" else settings["analysis"] if "analysis" in str(item) else {}
                for item in message["params"]["items"]
            ]
        self._send(id=message["id"], result=result)
