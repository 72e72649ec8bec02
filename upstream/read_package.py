"""Read an `orq-ai-sdk` package into the neutral form, by its syntax alone.

Nothing of it is imported or run.
"""

from __future__ import annotations

import ast
import io
import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from .form import SourceError, UpstreamApi
from .plain_data import unpacked
from .read_annotations import TypeReader, text_of, word
from .read_methods import MethodReader, names_of_groups
from .read_schemas import checked_name

MAX_FILES = 20_000
MAX_FILE = 16 * 2**20
MAX_BYTES = 256 * 2**20
_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
_ARCHIVES = (".whl", ".zip", ".tar.gz", ".tgz")


def is_package(source: str) -> bool:
    """Tell whether a source is a package: a folder, an archive of one, or the name of what is installed here."""
    path = Path(source)
    if path.exists():
        return path.is_dir() or source.endswith(_ARCHIVES)
    return bool(_NAME.fullmatch(source)) and any(metadata.distributions(name=source))


def read_package(source: str) -> UpstreamApi:
    """Read a package: an unpacked or installed folder, a wheel, an sdist, or the name of an installed distribution."""
    try:
        return _read(_package(dict(_limited(source))), source)
    except (RecursionError, MemoryError):
        raise SourceError(f"{source}: its code is nested too deeply to be read.") from None
    except (OSError, zipfile.BadZipFile, zlib.error, tarfile.TarError, EOFError, RuntimeError) as error:
        raise SourceError(f"{source} cannot be read: {ascii(str(error))[1:-1]}.") from None


def _read(files: dict[str, bytes], source: str) -> UpstreamApi:
    modules = {name: _parsed(name, data) for name, data in files.items() if "/" not in name}
    models = [_parsed(name, data) for name, data in files.items() if name.startswith("models/")]
    types = TypeReader(models)
    methods = MethodReader(types, names_of_groups(modules))
    operations = {(one.method, one.path): one for module in modules.values() for one in methods.operations(module)}
    if not operations:
        raise SourceError(f"{source} has no method that calls the service.")
    title, version = (_constant(modules, name) for name in ("__title__", "__version__"))
    return UpstreamApi(
        source=f"{title or 'package'} {version}".strip(),
        version=version,
        operations=tuple(operations.values()),
        types=types.finish(),
        texts={**types.texts, **methods.texts},
        silent=frozenset({"formats"}),
    )


def _parsed(name: str, data: bytes) -> ast.Module:
    try:
        return ast.parse(data)
    except (SyntaxError, ValueError) as error:
        raise SourceError(f"{name!a} is not Python code: {ascii(str(error))[1:-1]}.") from None


def _constant(modules: dict[str, ast.Module], name: str) -> str:
    module = modules.get("_version.py", ast.Module([], []))
    for one in module.body:
        if isinstance(one, ast.AnnAssign) and word(one.target) == name:
            return checked_name(text_of(one.value, name), name)
    return ""


def _package(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files of the package, by their names in it: the folder that has a client and models."""
    folders = [name.removesuffix("sdk.py") for name in files if name == "sdk.py" or name.endswith("/sdk.py")]
    folders = [one for one in folders if any(name.startswith(f"{one}models/") for name in files)]
    if not folders:
        raise SourceError("There is no package of the vendor's: a folder with sdk.py and models/.")
    folder = min(folders, key=len)
    return {name.removeprefix(folder): data for name, data in files.items() if name.startswith(folder)}


def _limited(source: str) -> Iterator[tuple[str, bytes]]:
    """Yield the Python files of a source; refuse what is too much."""
    whole = 0
    for count, (name, data) in enumerate(_files(source)):
        whole += len(data)
        if count >= MAX_FILES or len(data) > MAX_FILE or whole > MAX_BYTES:
            said = f"{MAX_FILES:,} files, {MAX_FILE >> 20} MiB a file and {MAX_BYTES >> 20} MiB together"
            raise SourceError(f"{source} is larger than what is read: {said}.")
        yield name, data


def _files(source: str) -> Iterator[tuple[str, bytes]]:
    path = Path(source)
    if path.is_dir():
        for one in sorted(path.rglob("*.py")):
            if not one.is_symlink():
                yield one.relative_to(path).as_posix(), _opened(one)
    elif source.endswith((".whl", ".zip")):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".py"):
                    with archive.open(name) as file:
                        yield name, file.read(MAX_FILE + 1)
    elif path.exists():
        with tarfile.open(fileobj=io.BytesIO(unpacked(_opened(path))), mode="r:") as packed:
            for member in packed:
                if member.name.endswith(".py") and (content := packed.extractfile(member)):
                    yield member.name, content.read(MAX_FILE + 1)
    else:
        yield from _installed(source)


def _installed(name: str) -> Iterator[tuple[str, bytes]]:
    try:
        found = metadata.distribution(name)
    except (metadata.PackageNotFoundError, ValueError):
        raise SourceError(f"{name!a} is neither a file, a folder, nor installed here.") from None
    for one in found.files or ():
        if one.suffix == ".py" and ".." not in one.parts:
            yield one.as_posix(), _opened(Path(str(one.locate())))


def _opened(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_FILE + 1)
