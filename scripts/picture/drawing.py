"""Draw boxes, texts and lines as SVG, readable on light and dark.

The SVG has no external fonts or styles.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

CHARACTER = 6.7
"""The width of a character of a name, in a monospaced font of 11 px."""

_STYLE = """
svg { --page: #ffffff; --line: #8c959f; --text: #1f2328; --soft: #59636e; --room: #f3f5f8;
  --Send: #0969da; --Read: #1a7f37; --Close: #9a6700; --Sleep: #8250df; --Call: #bc4c00; --bad: #cf222e }
@media (prefers-color-scheme: dark) { svg { --page: #0d1117; --line: #6e7681; --text: #e6edf3; --soft: #9aa4af;
  --room: #171d26; --Send: #4493f8; --Read: #3fb950; --Close: #d29922; --Sleep: #ab7df8; --Call: #f0883e;
  --bad: #f85149 } }
text { fill: var(--text); font: 11px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace }
.title { font: 600 13px system-ui, -apple-system, "Segoe UI", sans-serif }
.say { font: 11.5px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--soft) }
.soft { fill: var(--soft) }
.middle { text-anchor: middle }
.page { fill: var(--page) } .room { fill: var(--room); stroke: var(--line); stroke-width: .6 }
.box { fill: var(--page); stroke: var(--line) } .good { stroke: var(--Read) } .bad { stroke: var(--bad) }
.line { fill: none; stroke: var(--line); stroke-width: 1.2 } .head { fill: var(--line) }
"""


class Drawing:
    """The elements of a drawing in drawing order. Later ones are on top."""

    def __init__(self, width: int, title: str, about: str) -> None:
        self.width, self.title, self.about = width, title, about
        self._elements: list[str] = []

    def text(self, x: float, y: float, text: str, look: str = "") -> None:
        """Write a line of text with the baseline `y`."""
        self._elements.append(f'<text class="{look}" x="{x:g}" y="{y:g}" xml:space="preserve">{escape(text)}</text>')

    def box(self, x: float, y: float, width: float, height: float, look: str = "box") -> None:
        """Draw a box with round corners."""
        self._elements.append(
            f'<rect class="{look}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="5"/>'
        )

    def name(self, x: float, y: float, text: str, width: float) -> None:
        """Write a name in a box around the baseline `y`."""
        self.box(x, y - 14, width, 20)
        self.text(x + width / 2, y, text, "middle")

    def chip(self, x: float, y: float, effect: str) -> float:
        """Write the name of an effect in its colour. Return the place for the next one."""
        width = len(effect) * CHARACTER + 10
        style = f"fill: none; stroke: var(--{effect})"
        self._elements.append(
            f'<rect style="{style}" x="{x:g}" y="{y - 11.5:g}" width="{width:g}" height="15" rx="7"/>'
        )
        self._elements.append(
            f'<text class="middle" style="fill: var(--{effect})" x="{x + width / 2:g}" y="{y - 0.5:g}">{effect}</text>'
        )
        return x + width + 4

    def line(self, *points: tuple[float, float], arrow: bool = True) -> None:
        """Draw a line through points, with an arrow at the last one."""
        self._elements.append(f'<path class="line" d="M{" L".join(f"{x:g},{y:g}" for x, y in points)}"/>')
        if arrow:
            (x0, y0), (x, y) = points[-2:]
            dx, dy = (x > x0) - (x < x0), (y > y0) - (y < y0)
            back = [(x - 7 * dx + side * dy, y - 7 * dy + side * dx) for side in (4, -4)]
            ends = " ".join(f"{px:g},{py:g}" for px, py in [(x, y), *back])
            self._elements.append(f'<polygon class="head" points="{ends}"/>')

    def dot(self, x: float, y: float) -> None:
        """Draw a dot on a line."""
        self._elements.append(f'<circle class="head" cx="{x:g}" cy="{y:g}" r="4.5"/>')

    def svg(self, height: float) -> str:
        """Return the text of the SVG file."""
        size = f'width="{self.width}" height="{height:g}" viewBox="0 0 {self.width} {height:g}"'
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title about">',
                f'<title id="title">{escape(self.title)}</title>',
                f'<desc id="about">{escape(self.about)}</desc>',
                f"<style>{_STYLE}</style>",
                f'<rect class="page" width="{self.width}" height="{height:g}" rx="8"/>',
                *self._elements,
                "</svg>\n",
            ]
        )
