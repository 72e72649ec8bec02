"""Test that a program that the tests fork behaves like one that Python starts.

It gets the same input and environment, and ends in the same way.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli._run import OPTIONS, environment
from tests.support import programs

pytestmark = pytest.mark.once

PROGRAM = """
import atexit, json, os, signal, sys, threading, time, warnings
import orq
print(sys.argv, sys.path[0], __name__, __file__, os.getcwd(), sys.flags.warn_default_encoding, sys.warnoptions)
print(json.dumps(dict(os.environ), sort_keys=True), sorted(globals()))
print([(one.encoding, one.errors, one.newlines, one.isatty()) for one in (sys.stdin, sys.stdout, sys.stderr)])
print(sys.stdin.read(), signal.getsignal(signal.SIGINT) is signal.default_int_handler, os.getpgrp() == os.getpid())
print(sorted(int(name) for name in os.listdir("/proc/self/fd") if int(name) < 3), threading.active_count())
class Last:
    def __del__(self):
        print("deleted", threading is not None)
last = Last()
def annotated(number: int) -> None: ...
print(annotated.__annotations__)
atexit.register(print, "at exit")
threading.Thread(target=lambda: (time.sleep(0.05), print("thread", type(last).__name__))).start()
open("/etc/passwd")  # a ResourceWarning
print("to stderr", file=sys.stderr)
"""
ENDS = {
    "well": ("", 0),
    "a code": ("sys.exit(7)", 7),
    "a text": ("sys.exit('why')", 1),
    "an error": ("1 / 0", 1),
    "a signal": ("sys.stdout.flush(); os.kill(os.getpid(), signal.SIGTERM)", -15),
    "at once": ("sys.stdout.flush(); os._exit(3)", 3),
}


@pytest.mark.skipif(not programs.FORKS, reason="programs are started there")
@pytest.mark.parametrize("end", ENDS)
def test_a_forked_program_behaves_like_a_started_one(end: str, tmp_path: Path) -> None:
    program = tmp_path / "prögram.py"
    last, code = ENDS[end]
    program.write_text(PROGRAM + last, "utf-8")
    arguments, env = [str(program), "ä", "\udcff"], environment(ORQ_LOCAL="Ж")
    command = [sys.executable, *OPTIONS, *arguments]
    started = subprocess.run(command, env=env, cwd=tmp_path, input=b"said\r\n", capture_output=True, check=False)
    for _ in range(2):  # the second finds the modules of the first
        forked = programs.run(OPTIONS, *arguments, env=env, cwd=tmp_path, said=b"said\r\n")
        assert forked.stdout.decode(errors="replace") == started.stdout.decode(errors="replace")
        assert forked.returncode == started.returncode == code
        assert _told(forked.stderr) == _told(started.stderr)


def _told(stderr: bytes) -> list[str]:
    """Return lines without those of a traceback, which begins elsewhere."""
    return [line for line in stderr.decode().splitlines() if not line.startswith(" ")]
