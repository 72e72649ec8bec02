"""Draw the four pictures of `docs/design/structure.md` from the code."""

from __future__ import annotations

import ast
import textwrap

from orq._engine.stream_states import END_REASON, NEXT_STATE, State

from .drawing import CHARACTER, Drawing
from .flows import effects, flows, functions, tree
from .layers import LAYERS, PACKAGE, between

WIDTH = 744

CALL = (
    "sdk/logs.py:LogsNamespace.get",
    "funcs/_logs.py:logs_get",
    "core.py:OrqCore.call",
    "core.py:OrqCore._run",
    "_http/drive.py:drive",
)
STREAM = ("streaming.py:Stream.__next__", "_http/drive_events.py:drive_events", "_http/drive.py:drive")
SHELL = {
    "Send": (
        "_http/httpx_adapter.py:HttpxAdapter.send",
        "_http/transport.py:Client.exchange",
        "_http/pools.py:Pool.exchange",
        "_http/exchange.py:exchange",
    ),
    "Read": ("_http/httpx_adapter.py:HttpxAdapter.read", "_http/bodies.py:Body.__next__"),
    "Close": (
        "_http/httpx_adapter.py:HttpxAdapter.close",
        "_http/bodies.py:Body.close",
        "_http/bodies.py:_Exchange._finish",
        "_http/pool_state.py:PoolState.release",
    ),
}
"""Paths through the code. Each function is called by the one before it, which `_checked` verifies."""


def _checked(way: tuple[str, ...]) -> list[list[str]]:
    """Return the file and the name of each function on a path.

    Fail if a function does not call the next.
    """
    wanted = ""
    for place in reversed(way):
        file, name = place.split(":")
        # This is the last definition, because overloads come before it.
        function = {found: node for found, _, node in functions(file)}.get(name)
        assert function is not None, f"{place}: no such function, and scripts/picture/pictures.py draws it"
        names = {
            node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "") for node in ast.walk(function)
        }
        names |= {one.strip("_") for one in names if one.endswith("__")}
        # The method is only declared here; `_client_namespace` calls the function with its name.
        if file.startswith("sdk/"):
            names = {f"{file[4:-3]}_{name.rpartition('.')[2]}"}
        assert not wanted or wanted in names, f"{place} does not call {wanted}, and scripts/picture/pictures.py says so"
        wanted = name.rpartition(".")[2].strip("_") if name.endswith("__") else name.rpartition(".")[2]
    return [place.split(":") for place in way]


def layers() -> str:
    """Draw the layers as bands, with lines to the layers that they import."""
    picture = Drawing(WIDTH, "The layers of the package", "A file imports its own layer or a lower one.")
    told = "A file imports its own layer or a lower one. A layer's line has a dot beside each layer it imports."
    picture.text(16, 24, told, "say")
    y, middles = 36.0, dict[str, float]()
    for layer in reversed(LAYERS):
        title, inside = layer.name, [*layer.modules]
        if len(inside) == 1:
            title = f"{layer.name}: {inside[0]}/"
            inside = [path.stem for path in sorted((PACKAGE / inside[0]).glob("*.py")) if path.stem != "__init__"]
        lines = textwrap.wrap("  ".join(inside), 74)
        height = 40 + 15 * len(lines)
        picture.box(16, y, 516, height, "room")
        picture.text(28, y + 20, title, "title")
        picture.text(150, y + 20, layer.holds, "say")
        for number, line in enumerate(lines):
            picture.text(28, y + 39 + 15 * number, line)
        middles[layer.name] = y + height / 2
        y += height + 10
    arrows = between()
    for lane, layer in enumerate(reversed(LAYERS)):
        below = [middles[other.name] for other in LAYERS if (layer.name, other.name) in arrows and other != layer]
        if below:
            x, top = 550 + 29.0 * lane, middles[layer.name]
            picture.line((532, top), (x, top), (x, max(below)), arrow=False)
            for at in below:
                picture.dot(x, at)
            picture.text(x + 6, top + 4, layer.name, "soft")
    return picture.svg(y + 6)


def way(root: str, above: tuple[str, ...], title: str) -> str:
    """Draw a path through the code.

    Functions are at the top; below are flows of the core, and the handling of each effect.
    """
    picture = Drawing(WIDTH, title, f"From {above[0].split(':')[1]} through the flow {root} to the connection.")
    x = 28.0
    picture.text(16, 24, "surface: begins a flow, and gives it to the driver", "say")
    for number, (file, name) in enumerate(_checked(above)):
        wide = max(len(name), len(file)) * CHARACTER + 14
        if number:
            picture.line((x, 44), (x + 18, 44))
            x += 18
        picture.name(x, 48, name, wide)
        picture.text(x + wide / 2, 72, file, "soft middle")
        x += wide
    y = _flows(picture, root, 104)
    picture.text(16, y + 24, "shell: drive() has an adapter carry out each effect, and sends the flow a Reply", "say")
    known = {effect for row in tree(root, flows()) for effect in row.effects}
    top, y = y + 32, y + 52
    inside = [(effect, verb, _checked(SHELL.get(effect, ()))) for effect, verb in effects().items() if effect in known]
    height = sum(38 if steps else 24 for _, _, steps in inside) + 6
    picture.box(16, top, WIDTH - 32, height, "room")
    for effect, verb, steps in inside:
        picture.chip(28, y, effect)
        picture.text(84, y, " → ".join([verb, *(name for _, name in steps)]))
        files = dict.fromkeys(file.removeprefix("_http/") for file, _ in steps)
        picture.text(84, y + 14, " → ".join(files), "soft")
        y += 38 if steps else 24
    return picture.svg(top + height + 16)


def _flows(picture: Drawing, root: str, y: float) -> float:
    picture.text(
        16, y, "core: flows, the effects that they yield, and the functions of other files that they call", "say"
    )
    top, y = y + 8, y + 28
    lines: list[tuple[float, float, str, str]] = []
    start = y
    for row in tree(root, flows()):
        indent = 28.0 + 18 * row.depth
        lines.append((indent, y, row.flow.name, ""))
        if row.flow.file != flows()[root].file or not row.depth or row.again:
            said = "(see above)" if row.again else row.flow.file
            lines.append((indent + len(row.flow.name) * CHARACTER + 8, y, said, "soft"))
        asks = (
            textwrap.wrap("  ".join(row.flow.asks), 52) if row.flow.file == flows()[root].file and not row.again else []
        )
        lines += [(375, y + 14 * number, line, "soft") for number, line in enumerate(asks)]
        lines.append((275, y, " ".join(row.effects), "chips"))
        y += 20 + 14 * max(0, len(asks) - 1)
    picture.box(16, top, WIDTH - 32, y - start + 10, "room")
    for x, at, text, look in lines:
        if look == "chips":
            for effect in text.split():
                x = picture.chip(x, at, effect)
        else:
            picture.text(x, at, text, look)
    return y


def states() -> str:
    """Draw the states of a stream: open states at the left, with lines to the final states."""
    picture = Drawing(WIDTH, "The states of a stream", "What happens in each open state, and the state that follows.")
    last = tuple(END_REASON)[::-1]
    rows: dict[State, float] = {state: 76.0 + 54 * number for number, state in enumerate(last)}
    bottom = rows[last[-1]]
    opened = dict(zip(NEXT_STATE, (76.0, bottom + 50), strict=True))
    picture.text(28, 28, "the body is open", "say")
    picture.text(256, 28, "what happens", "say")
    picture.text(470, 28, "the body is closed", "say")
    picture.text(600, 28, "CallEnd.reason", "say")
    for state, y in opened.items():
        goals: dict[State, list[str]] = {}
        for happening, goal in NEXT_STATE[state].items():
            goals.setdefault(goal, []).append(happening)
        for goal, happenings in goals.items():
            said = "whatever happens" if len(goals) == 1 else ", ".join(happenings)
            if goal in opened:
                picture.line((83, y + 18), (83, opened[goal] - 18))
                picture.text(91, (y + opened[goal]) / 2, said)
            else:
                below = 12 if opened[state] > bottom else 0
                at = rows[goal] + below
                picture.line((138, y), (240, y), (240, at), (470, at))
                picture.text(256, at + (15 if below else -6), said)
        _state(picture, 28, y, state, "good")
    for goal, y in rows.items():
        reason = END_REASON[goal]
        _state(picture, 470, y, goal, "good" if reason == "complete" else "bad" if reason == "failed" else "")
        picture.text(600, y + 4, reason, "soft")
    return picture.svg(bottom + 84)


def _state(picture: Drawing, x: float, y: float, state: str, look: str) -> None:
    picture.box(x, y - 18, 110, 36, f"box {look}")
    picture.text(x + 55, y + 4, state, "title middle")
