"""Check the built site in a browser. A Python with playwright and axe runs this program.

`_in_browser.py CHROMIUM SITE` reads a task as JSON, serves the site, and writes what it found as JSON.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

WIDTHS = (1280, 390)


class Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass


def opened_search(page: Page, url: str) -> None:
    page.goto(url)
    page.locator(".md-search__button:visible, .md-header label[for=__search]:visible").first.click()


def first_results(browser: Browser, url: str, words: list[str]) -> dict[str, str]:
    """Return the address of the first result for each text that is typed."""
    page = browser.new_page()
    opened_search(page, url)
    field, found = page.get_by_role("combobox"), {}
    for word in words:
        field.fill("")  # the list is empty then, so the next one is about this word
        first = page.get_by_role("option").first
        first.wait_for(state="detached")
        field.fill(word)
        first.wait_for()
        found[word] = str(first.get_attribute("href"))
    return {word: address.removeprefix(url).partition("?h=")[0] + _anchor(address) for word, address in found.items()}


def _anchor(address: str) -> str:
    return "#" + address.partition("#")[2] if "#" in address else ""


def wider_than_the_window(browser: Browser, url: str, paths: list[str]) -> list[str]:
    """Return the pages that scroll sideways, and how far."""
    page, found = browser.new_page(), []
    for path in paths:
        page.goto(url + path, wait_until="domcontentloaded")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            if (excess := page.evaluate("document.scrollingElement.scrollWidth - innerWidth")) > 0:
                found.append(f"{path} at {width}: {excess} px")
    return found


def axe_findings(browser: Browser, url: str, paths: list[str]) -> list[str]:
    """Return what axe finds, at each width, light and dark. A path that ends in `?search` has its search open."""
    found: list[str] = []
    for width in WIDTHS:
        for scheme, options in (("light", {}), ("dark", {"runOnly": ["color-contrast"]})):
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
            page = context.new_page()
            for path in paths:
                if path.endswith("?search"):
                    opened_search(page, url + path)
                    page.get_by_role("combobox").fill("timeout")
                    page.get_by_role("option").first.wait_for()
                else:
                    page.goto(url + path)
                found += [f"{finding} ({path} at {width}, {scheme})" for finding in _findings(page, options)]
            context.close()
    return found


def _findings(page: Page, options: dict[str, Any]) -> Iterator[str]:
    for rule in Axe().run(page, options=options).response["violations"]:
        for node in rule["nodes"]:
            yield f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['html'][:160]}"


TASKS: dict[str, Any] = {"search": first_results, "wide": wider_than_the_window, "axe": axe_findings}


def main(chromium: str, site: str) -> None:
    task = json.load(sys.stdin)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        url = f"http://127.0.0.1:{server.server_port}/"
        json.dump({name: TASKS[name](browser, url, given) for name, given in task.items()}, sys.stdout)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
