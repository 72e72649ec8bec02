"""Test downloads and uploads under faults.

There is no partial file and no silent end, and nothing stays open.
"""

from __future__ import annotations

import gc
import gzip
import os
import subprocess
from pathlib import Path
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, OrqCore
from orq.errors import ConnectionFailedError, OrqError, RequestTimeoutError, ResponseValidationError, StreamError
from orq.funcs import conversations_retrieve, router_audio_speech_create, router_images_edits_create
from tests.faults._ask import FAST, KEY, REQUESTS, RETRIEVED, check_error
from tests.faults._rows import split
from tests.faults._server import CLOSE, HOLD, RESET, Drip, Script, Server, answer, chunks, head, soon

FINE = answer(200, RETRIEVED)
SOUND = bytes(range(256)) * 400
AUDIO = head(200, kind="audio/mpeg", length=len(SOUND))
CHUNKED = head(200, "transfer-encoding: chunked", kind="audio/mpeg")
SETTINGS: dict[str, Any] = {"max_connections": 1, "retries": FAST}

ZIPPED = head(200, "transfer-encoding: chunked", "content-encoding: gzip", kind="audio/mpeg")
MEMBERS = [gzip.compress(SOUND[at : at + 9999]) for at in range(0, len(SOUND), 9999)]
NOTHING = b"\0\0\0\xff\xff"
"""An empty block of deflate."""

FAULTS: list[tuple[str, Script, type[OrqError]]] = [
    ("shorter than its length", [AUDIO + SOUND[:9999], CLOSE], ConnectionFailedError),
    ("reset", [AUDIO + SOUND[:9999], RESET], ConnectionFailedError),
    ("cut between chunks", [CHUNKED + chunks([SOUND], end=False), CLOSE], ConnectionFailedError),
    ("reset before the first byte", [AUDIO, RESET], ConnectionFailedError),
    ("a stall", [AUDIO + SOUND[:9999], HOLD], RequestTimeoutError),
    ("slow pieces", [AUDIO, Drip(b"x", 0.03)], RequestTimeoutError),
    ("gzip, cut in its second member", [ZIPPED + chunks([*MEMBERS[:1], MEMBERS[1][:-1]])], ConnectionFailedError),
    ("gzip, cut in the mark of a member", [ZIPPED + chunks([*MEMBERS, b"\x1f"])], ConnectionFailedError),
    ("gzip, its second member damaged", [ZIPPED + chunks([*MEMBERS[:1], b"\x1f\x8b????????"])], ConnectionFailedError),
    ("gzip, cut between chunks and members", [ZIPPED + chunks(MEMBERS[:2], end=False), CLOSE], ConnectionFailedError),
    (
        "gzip of nothing without end",
        [ZIPPED + chunks([*MEMBERS[:1], MEMBERS[1][:10]], end=False), Drip(chunks([NOTHING * 20_000], end=False), 0.0)],
        ConnectionFailedError,
    ),
    (
        "gzip in empty members, slowly",
        [ZIPPED + chunks(MEMBERS[:1], end=False), Drip(chunks([gzip.compress(b"")], end=False), 0.001)],
        RequestTimeoutError,
    ),
]


@pytest.mark.parametrize(("script", "kind"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_a_download_that_breaks_off(script: Script, kind: type[OrqError], tmp_path: Path) -> None:
    settings = SETTINGS | {"total_timeout": 1.5}
    with Server(script, FINE, script, FINE) as server:
        with OrqCore(KEY, server_url=server.url, **settings) as core:
            download = router_audio_speech_create(core, REQUESTS["download"]).unwrap()
            with pytest.raises(kind) as caught:
                download.write_to_file(tmp_path / "speech.mp3")
            check_error(caught.value, "download", kind, attempts=1)
            assert conversations_retrieve(core, REQUESTS["retrieve"]).ok

        async def main() -> None:
            async with AsyncOrqCore(KEY, server_url=server.url, **settings) as core:
                download = (await router_audio_speech_create(core, REQUESTS["download"])).unwrap()
                with pytest.raises(kind):
                    await download.write_to_file(tmp_path / "speech.mp3")
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

        anyio.run(main)
        assert len(server.requests) == 4, "what has begun is not sent again"
    assert list(tmp_path.iterdir()) == []


def test_a_finished_download_returns_its_connection(tmp_path: Path) -> None:
    whole: Script = [AUDIO + SOUND]
    with Server(answer(503), whole, FINE, whole, FINE) as server:
        with OrqCore(KEY, server_url=server.url, **SETTINGS) as core:
            download = router_audio_speech_create(core, REQUESTS["download"]).unwrap()
            assert download.write_to_file(tmp_path / "speech.mp3") == len(SOUND)
            assert (tmp_path / "speech.mp3").read_bytes() == SOUND
            assert download.response.attempts == 2
            assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
            with pytest.raises(StreamError):
                download.read()
        assert server.connections == 1

        async def main() -> None:
            async with AsyncOrqCore(KEY, server_url=server.url, **SETTINGS) as core:
                assert await (await router_audio_speech_create(core, REQUESTS["download"])).unwrap().read() == SOUND
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

        anyio.run(main, backend="trio")
        assert server.connections == 2


WHOLES: dict[str, Script] = {
    "a member a chunk": [ZIPPED + chunks(MEMBERS)],
    "in one piece, with a length": answer(200, b"".join(MEMBERS), "content-encoding: gzip", kind="audio/mpeg"),
    "cut anywhere": [ZIPPED + chunks(split(b"".join(MEMBERS), 777))],
    "zeros behind": [ZIPPED + chunks([*MEMBERS, bytes(9999)])],
    "words behind": [ZIPPED + chunks([*MEMBERS, b"junk" * 9999])],
    "words without end behind": [ZIPPED + chunks(MEMBERS, end=False), Drip(chunks([b"junk" * 999], end=False), 0.0)],
}


@pytest.mark.parametrize("script", WHOLES.values(), ids=WHOLES)
def test_a_download_in_gzip_of_several_members_is_whole(script: Script, tmp_path: Path) -> None:
    with Server(script, FINE, script, FINE, script, FINE) as server:
        with OrqCore(KEY, server_url=server.url, **SETTINGS) as core:
            download = router_audio_speech_create(core, REQUESTS["download"]).unwrap()
            assert download.write_to_file(tmp_path / "speech.mp3") == len(SOUND)
            assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
        assert (tmp_path / "speech.mp3").read_bytes() == SOUND

        async def main() -> None:
            async with AsyncOrqCore(KEY, server_url=server.url, **SETTINGS) as core:
                assert await (await router_audio_speech_create(core, REQUESTS["download"])).unwrap().read() == SOUND
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

        for backend in ("asyncio", "trio"):
            anyio.run(main, backend=backend)
        assert server.wait_closed()


def test_an_html_page_in_place_of_a_download_is_an_error() -> None:
    page = answer(200, b"<html><title>Login</title>", kind="text/html")
    with Server(page) as server, OrqCore(KEY, server_url=server.url) as core:
        result = router_audio_speech_create(core, REQUESTS["download"])
        if result.ok:
            result.value.close()
        assert not result.ok
        check_error(result.error, "download", ResponseValidationError, said="text/html")


BARRED: list[tuple[str, Script]] = [
    ("status 204", answer(204)),
    ("content-encoding 'br'", answer(200, SOUND, "content-encoding: br", kind="audio/mpeg")),
]


@pytest.mark.parametrize(("said", "script"), BARRED, ids=["nothing", "an encoding that was not asked for"])
def test_other_targets_than_files_are_refused(said: str, script: Script, tmp_path: Path) -> None:
    with (
        Server(script) as server,
        OrqCore(KEY, server_url=server.url) as core,
        pytest.raises(ResponseValidationError, match=said),
    ):
        router_audio_speech_create(core, REQUESTS["download"]).unwrap().write_to_file(tmp_path / "speech.mp3")
    assert list(tmp_path.iterdir()) == []


def test_a_directory_as_target_is_refused(tmp_path: Path) -> None:
    with Server([AUDIO + SOUND]) as server, OrqCore(KEY, server_url=server.url) as core:
        download = router_audio_speech_create(core, REQUESTS["download"]).unwrap()
        (tmp_path / "speeches").mkdir()
        for nowhere in (tmp_path / "speeches", tmp_path / "none" / "speech.mp3"):
            with pytest.raises(OSError, match=r"speeches|none"):
                download.write_to_file(nowhere)
        download.write_to_file(tmp_path / "speech.mp3")  # the failed attempt lost no bytes
    assert (tmp_path / "speech.mp3").read_bytes() == SOUND
    assert sorted(path.name for path in tmp_path.iterdir()) == ["speech.mp3", "speeches"]


@pytest.mark.skipif(os.name == "nt", reason="modes and links of POSIX")
def test_an_overwritten_file_keeps_its_mode_and_links(tmp_path: Path) -> None:
    kept, link, fresh = tmp_path / "kept.mp3", tmp_path / "link.mp3", tmp_path / ("n" * 251 + ".mp3")
    kept.write_bytes(b"old")
    kept.chmod(0o600)
    link.symlink_to(kept)
    with Server([AUDIO + SOUND], [AUDIO + SOUND]) as server, OrqCore(KEY, server_url=server.url) as core:
        for target in (link, fresh):
            router_audio_speech_create(core, REQUESTS["download"]).unwrap().write_to_file(target)
    assert link.is_symlink()
    assert kept.read_bytes() == fresh.read_bytes() == SOUND
    assert kept.stat().st_mode & 0o777 == 0o600
    assert sorted(tmp_path.iterdir()) == sorted([kept, link, fresh])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_directly(tmp_path: Path) -> None:
    os.mkfifo(pipe := tmp_path / "pipe")
    with Server([AUDIO + SOUND]) as server, OrqCore(KEY, server_url=server.url) as core:
        reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
        router_audio_speech_create(core, REQUESTS["download"]).unwrap().write_to_file(pipe)
        assert reader.communicate(timeout=20)[0] == SOUND
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]
    assert pipe.is_fifo()


class Pipe:
    """A file that can be read once."""

    def __init__(self) -> None:
        self.pieces = [b"only once"]

    def read(self, size: int = -1) -> bytes:
        return self.pieces.pop() if self.pieces else b""


def test_a_file_that_can_be_read_once_is_sent_once() -> None:
    with Server(answer(503), FINE) as server, OrqCore(KEY, server_url=server.url, **SETTINGS) as core:
        error = router_images_edits_create(core, {**REQUESTS["form"], "image": Pipe()}).error
        check_error(error, "form", type(error), status_code=503, attempts=1)
        assert [b"only once" in seen.body for seen in server.requests] == [True]


HALF: Script = [AUDIO + SOUND[:9999], HOLD]


def test_an_unfinished_download_is_cleaned_up() -> None:
    with Server(HALF, FINE) as server, OrqCore(KEY, server_url=server.url, **SETTINGS) as core:
        with router_audio_speech_create(core, REQUESTS["download"]).unwrap() as download:
            for _ in download.iter_bytes():
                break
        assert soon(lambda: server.open == 0)
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_download_that_is_cancelled(backend: str) -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, **SETTINGS) as core:
            download = (await router_audio_speech_create(core, REQUESTS["download"])).unwrap()
            with anyio.move_on_after(0.1):
                await download.read()
            assert soon(lambda: server.open == 0)
            del download  # the connection is closed already, so there is no warning
            gc.collect()
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

    with Server(HALF, FINE) as server:
        anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", [None, "asyncio", "trio"])
def test_an_upload_is_retried_from_its_start(backend: str | None, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(SOUND)
    request: Any = {**REQUESTS["form"], "image": tmp_path / "cat.png"}
    with Server(answer(503), answer(429), answer(400, b'{"message": "no cats"}')) as server:
        if backend is None:
            with OrqCore(KEY, server_url=server.url, **SETTINGS) as core:
                error = router_images_edits_create(core, request).error
        else:

            async def main() -> OrqError:
                async with AsyncOrqCore(KEY, server_url=server.url, **SETTINGS) as core:
                    found: OrqError = (await router_images_edits_create(core, request)).error
                    return found

            error = anyio.run(main, backend=backend)
        check_error(error, "form", type(error), status_code=400, attempts=3)
        for seen in server.requests:
            assert seen.headers["content-type"].startswith("multipart/form-data")
            assert SOUND in seen.body
            assert b"a cat" in seen.body


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_upload_leaves_nothing_open(backend: str, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(bytes(20_000_000))
    request: Any = {**REQUESTS["form"], "image": tmp_path / "cat.png"}

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=url, **SETTINGS) as core:
            with anyio.move_on_after(0.2) as scope:
                await router_images_edits_create(core, request)
            assert scope.cancelled_caught
            gc.collect()

    from tests.faults.test_limits import taking_nothing

    with taking_nothing() as (url, _):
        anyio.run(main, backend=backend)
    gc.collect()
