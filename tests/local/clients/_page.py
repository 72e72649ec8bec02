"""Open the page of the local server in chromium. A Python with playwright runs this program.

`_page.py CHROMIUM PYTHON` starts servers with that Python, and prints a line for each check with what it measured.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, sync_playwright

CHROMIUM, PYTHON = sys.argv[1:3]
OPENER = build_opener(ProxyHandler({}))
HOSTILE = "<script>window.bad=1</script><img src=x onerror=window.bad=2>[a](javascript:window.bad=3)"
VIEWS = ("calls", "objects", "chat", "orders")


def program(url: str, path: str, body: Any = None, method: str | None = None) -> bytes:
    headers = {"authorization": "Bearer local", "content-type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    with OPENER.open(Request(url + path, data, headers, method=method), timeout=60) as answer:
        return bytes(answer.read())


def chat(words: str, stream: bool = False) -> dict[str, Any]:
    return {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": words}], "stream": stream}


@contextmanager
def serve(*options: str, port: int = 0) -> Iterator[str]:
    command = [PYTHON, "-m", "orq", "serve", "--port", str(port), *options]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None and server.stderr is not None
        url = server.stdout.readline().strip()
        page = next(line for line in server.stderr if "/#token=" in line or line.endswith("/\n"))
        yield page.split()[-1] if "--key" in options else url
    finally:
        server.terminate()
        server.communicate(timeout=20)


def opened(browser: Browser, url: str, width: int = 1280, **options: Any) -> Page:
    page = browser.new_context(viewport={"width": width, "height": 740}, **options).new_page()
    page.set_default_timeout(15_000)
    page.problems = []  # type: ignore[attr-defined]
    page.on("pageerror", lambda error: page.problems.append(str(error)))  # type: ignore[attr-defined]
    page.on("console", lambda said: page.problems.append(said.text) if said.type == "error" else None)  # type: ignore[attr-defined]
    page.goto(url)
    until(page, "run")
    return page


def until(page: Page, expression: str) -> None:
    """Wait until an expression is true. The page's policy forbids playwright's own way, which evaluates text in it."""
    end = time.monotonic() + 15
    while not page.evaluate(expression):
        assert time.monotonic() < end, expression
        time.sleep(0.02)


def a_call_appears_within_a_second(browser: Browser, url: str) -> str:
    page, took = opened(browser, url), []
    for number in range(5):
        began = time.monotonic()
        program(url, f"/v2/datasets?limit={number + 1}")
        page.locator(".row", has_text=f"limit={number + 1}").wait_for()
        took.append(time.monotonic() - began)
    assert min(took) < 1, took
    return f"{max(took):.2f} s at most"


def a_stream_grows(browser: Browser, url: str) -> str:
    page = opened(browser, url)
    thread = threading.Thread(target=program, args=(url, "/v2/router/chat/completions", chat("word " * 1000, True)))
    thread.start()
    page.locator(".row", has_text="open").first.click()
    seen = set()
    while thread.is_alive() and len(seen) < 4:
        if found := page.locator("#call >> text=/^\\d+ events/").all_text_contents():
            seen.add(found[0])
        time.sleep(0.05)
    until(page, "!document.querySelector('#call').textContent.includes(' open ')")
    assert len(seen) == 4, seen
    return f"4 sizes seen within {int(max(seen, key=lambda text: int(text.split()[0])).split()[0])} events"


def a_cut_stream_says_so(browser: Browser, url: str) -> str:
    page = opened(browser, url)
    with OPENER.open(
        Request(
            url + "/v2/router/chat/completions",
            json.dumps(chat("word " * 200, True)).encode(),
            {"authorization": "Bearer local", "content-type": "application/json"},
        )
    ) as answer:
        answer.read(10)
    page.locator(".row", has_text="client left").wait_for()
    return "client left"


def hostile_text_stays_text(browser: Browser, url: str) -> str:
    program(url, "/v2/router/chat/completions", chat(HOSTILE))
    program(url, "/v2/router/chat/completions", chat(HOSTILE, True))
    program(url, "/v2/datasets", {"display_name": HOSTILE})
    page = opened(browser, url)
    for row in (0, 1, 2):
        page.locator(".row").nth(row).click()
        page.locator("#call h2").first.wait_for()
        page.evaluate("document.querySelectorAll('#call details').forEach(one => { one.open = true })")
    page.goto(url + "#/objects")
    page.select_option("#collection", "datasets")
    page.locator("#rows a", has_text="<script>").click()
    page.goto(url + "#/chat")
    page.fill("#words", HOSTILE)
    page.keyboard.press("Enter")
    page.locator("#talk p").nth(1).filter(has_text="no model was asked").wait_for()
    assert "<script>" in page.inner_text("#talk")
    assert page.evaluate("window.bad") is None
    assert page.evaluate("document.querySelectorAll('img, script').length") == 1
    assert not page.problems, page.problems  # type: ignore[attr-defined]
    return "no element made of it"


def hold_the_first(held: list[Route], route: Route) -> None:
    if held:
        route.continue_()
    else:
        held.append(route)


def an_overtaken_answer_is_not_shown(browser: Browser, url: str) -> str:
    program(url, "/v2/datasets", {"display_name": "Newest"})
    program(url, "/v2/agents")
    for part, held_back, begin, then, shown in (
        ("the objects", "**/objects?*", "location.hash = '#/objects'", ("#collection", "datasets"), "#rows a"),
        ("a call", "**/page/calls/*", "document.querySelectorAll('.row')[0].click()", None, "#call div"),
    ):
        page = opened(browser, url)
        held: list[Route] = []
        tries = 500
        page.locator(".row", has_text="/v2/agents").first.wait_for()
        page.route(held_back, partial(hold_the_first, held))
        page.evaluate(begin)
        while not held:
            assert (tries := tries - 1), part
            page.wait_for_timeout(20)
        if then:
            page.select_option(*then)
        else:
            page.locator(".row", has_text="datasets_create").first.click()
        page.locator(shown, has_text="Newest" if then else "datasets_create").first.wait_for()
        with page.expect_response(held[0].request.url):
            held[0].continue_()
        page.wait_for_timeout(200)
        assert page.locator(shown, has_text="Newest" if then else "datasets_create").count(), part
    return "of objects and of a call"


def hostile_files_stay_text(browser: Browser, url: str) -> str:
    name = '"><svg onload=window.bad=4>.svg'
    content = b"<svg xmlns='http://www.w3.org/2000/svg'><script>window.bad=5</script></svg>"
    body = {"filename": name, "content": b64encode(content).decode(), "content_type": "image/svg+xml"}
    assert b"svg onload" in program(url, "/v2/files", body)
    program(url, "/v2/datasets", {"display_name": "javascript:window.bad=6", "description": "[b](javascript:1)"})
    page = opened(browser, url)
    for row in (0, 1):
        page.locator(".row").nth(row).click()
        page.locator("#call h2").first.wait_for()
        page.evaluate("document.querySelectorAll('#call details').forEach(one => { one.open = true })")
    page.goto(url + "#/objects")
    for kind, text in (("files", "svg onload"), ("datasets", "bad=6")):
        page.select_option("#collection", kind)
        page.locator("#rows a", has_text=text).click()
    assert page.evaluate("window.bad") is None
    assert not page.evaluate("document.querySelectorAll('svg, [href^=\"javascript\"]').length")
    assert not page.problems, page.problems  # type: ignore[attr-defined]
    return "names, SVG and javascript: links"


def events_have_their_times(browser: Browser, url: str) -> str:
    program(url, "/v2/router/chat/completions", chat("one two three", True))
    page = opened(browser, url)
    page.locator(".row").first.click()
    page.locator("#call summary", has_text=" ms: ").nth(3).wait_for()
    times = [int(one.partition(" ms")[0]) for one in page.locator("#call summary", has_text=" ms: ").all_inner_texts()]
    assert len(times) > 5 and times == sorted(times) and times[-1] > times[0], times
    return f"{len(times)} from {times[0]} to {times[-1]} ms"


def children_are_made_and_edited(browser: Browser, url: str) -> str:
    program(url, "/v2/datasets", {"display_name": "Parent"})
    page = opened(browser, url + "/#/objects")
    page.select_option("#collection", "datasets")
    page.locator("#rows a", has_text="Parent").click()
    page.get_by_role("button", name="New in datapoints").click()
    page.fill("#object textarea", '{"inputs": {"word": "Made here"}}')
    page.get_by_role("button", name="Save", exact=True).click()
    until(page, "document.querySelector('#collection').value === 'datapoints'")
    page.locator("#rows a").first.click()
    text = page.input_value("#object textarea")
    page.fill("#object textarea", text.replace("Made here", "Changed here"))
    page.get_by_role("button", name="Save", exact=True).click()
    point = json.loads(text)
    end = time.monotonic() + 5
    path = f"/v2/datasets/{point['dataset_id']}/datapoints/{point['_id']}"
    while b"Changed here" not in program(url, path):
        assert time.monotonic() < end
    return "a datapoint"


def the_policy_refuses_scripts_and_markup(browser: Browser, url: str) -> str:
    page = opened(browser, url)
    page.evaluate(
        "() => { const s = document.createElement('p'); try { s.innerHTML = '<b>x</b>' } catch { window.refused = 1 } }"
    )
    assert page.evaluate("window.refused") == 1
    return "innerHTML throws"


def a_thousand_calls_stay_smooth(browser: Browser, url: str) -> str:
    page = opened(browser, url)
    for number in range(1000):
        program(url, f"/v2/datasets?limit={number % 50 + 1}")
    until(page, "calls.size >= 1000")
    rows = page.locator(".row").count()
    gaps = page.evaluate(
        """async () => { const list = document.querySelector('#list'); const gaps = []; let last = performance.now();
        for (let step = 0; step < 60; step++) { list.scrollTop = step * 700; await new Promise(requestAnimationFrame);
        const now = performance.now(); gaps.push(now - last); last = now; }
        return gaps.sort((one, other) => one - other) }"""
    )
    page.fill("#filter", "limit=7")
    until(page, "shown.length < 200")
    assert rows < 60 and gaps[30] < 100, (rows, gaps)
    return f"{rows} rows in the document, half of the frames within {gaps[30]:.0f} ms, all within {gaps[-1]:.0f} ms"


def eight_tabs_leave_room_for_an_app(browser: Browser, url: str) -> str:
    first = opened(browser, url)
    tabs = [first, *(first.context.new_page() for _ in range(7))]
    for tab in tabs[1:]:
        tab.goto(url, timeout=15_000)
        until(tab, "run")
    took = first.evaluate(
        """async url => { const began = performance.now();
        await fetch(url, { headers: { 'x-orq-page': '1' } });
        return performance.now() - began }""",
        url + "/_orq/page/call/v2/agents",
    )
    for tab in tabs:
        until(tab, "[...calls.values()].some(one => one.url === '/v2/agents')")
    assert took < 2000
    return f"an app's fetch took {took:.0f} ms"


def a_hidden_tab_closes_its_stream(browser: Browser, url: str) -> str:
    page = opened(browser, url)
    hide = """now => { Object.defineProperty(document, 'hidden', { value: now, configurable: true });
        dispatchEvent(new Event('visibilitychange')) }"""
    page.evaluate(hide, True)
    page.wait_for_timeout(300)
    assert page.evaluate("stopping.signal.aborted")
    program(url, "/v2/tools")
    page.wait_for_timeout(500)
    assert not page.locator(".row", has_text="/v2/tools").count()
    page.evaluate(hide, False)
    page.locator(".row", has_text="/v2/tools").wait_for()
    return "and gets what it missed"


def filter_and_call_survive_reload_and_back(browser: Browser, url: str) -> str:
    program(url, "/v2/tools")
    program(url, "/v2/agents")
    page = opened(browser, url)
    page.fill("#filter", "tools")
    page.locator(".row").first.click()
    page.locator("#call h2").first.wait_for()
    at = page.url
    assert "#/calls/" in at and at.endswith("?filter=tools")
    page.reload()
    page.locator("#call h2").first.wait_for()
    assert page.input_value("#filter") == "tools" and page.locator(".row", has_text="agents").count() == 0
    page.locator('nav a[href="#/objects"]').click()
    page.go_back()
    page.locator("#call h2").first.wait_for()
    assert page.url == at and page.input_value("#filter") == "tools"
    return at.partition("#")[2]


def the_keyboard_is_enough(browser: Browser, url: str) -> str:
    program(url, "/v2/tools")
    program(url, "/v2/agents")
    page = opened(browser, url)
    page.locator(".row").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.locator("#call", has_text="/v2/agents").wait_for()
    page.keyboard.press("j")
    page.locator("#call", has_text="/v2/tools").wait_for()
    page.keyboard.press("Escape")
    page.locator("#call").wait_for(state="hidden")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "filter"
    return "arrows, j, /, Escape"


def objects_are_edited_and_changes_by_the_api_show(browser: Browser, url: str) -> str:
    page = opened(browser, url + "/#/objects")
    page.select_option("#collection", "datasets")
    page.click("#make")
    page.fill("#object textarea", '{"display_name": "Made here"}')
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator("#rows a", has_text="Made here").click()
    text = page.input_value("#object textarea")
    page.fill("#object textarea", text.replace("Made here", "Changed here"))
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator("#rows a", has_text="Changed here").wait_for()
    made = json.loads(text)["_id"]
    began = time.monotonic()
    program(url, f"/v2/datasets/{made}", method="DELETE")
    page.locator("#rows a", has_text="Changed here").wait_for(state="detached")
    took = time.monotonic() - began
    assert took < 5
    return f"a deletion showed after {took:.2f} s"


def clearing_takes_the_filtered_only(browser: Browser, url: str) -> str:
    program(url, "/v2/tools")
    program(url, "/v2/agents")
    page = opened(browser, url)
    page.fill("#filter", "/v2/tools")
    page.click("#clear")
    until(page, "shown.length === 0")
    page.fill("#filter", "")
    page.locator(".row", has_text="/v2/agents").first.wait_for()
    return "others stay"


def a_large_body_does_not_freeze_it(browser: Browser, url: str) -> str:
    program(url, "/v2/datasets", {"display_name": "large", "description": "word " * 3_000_000})
    page = opened(browser, url)
    page.evaluate(
        """() => { window.long = 0; new PerformanceObserver(all => {
        for (const one of all.getEntries()) window.long = Math.max(window.long, one.duration);
        }).observe({ type: 'longtask' }) }"""
    )
    began = time.monotonic()
    page.locator(".row", has_text="datasets_create").first.click()
    page.locator("#call button", has_text="Show more").first.wait_for(timeout=60_000)
    opened_after = time.monotonic() - began
    page.locator("#call button", has_text="Show more").first.click()
    page.wait_for_timeout(500)
    blocked = page.evaluate("window.long")
    assert blocked < 1000, blocked
    return f"15 MB shown after {opened_after:.2f} s, the page was blocked for {blocked:.0f} ms"


def nothing_overflows(browser: Browser, url: str) -> str:
    program(url, "/v2/datasets?search=" + "long" * 200)
    program(url, "/v2/router/chat/completions", chat("unbroken" * 100))
    shades = set()
    for scheme in ("light", "dark"):
        for width in (1280, 360):
            page = opened(browser, url, width, color_scheme=scheme, reduced_motion="reduce")
            page.locator(".row").first.click()
            page.locator("#call h2").first.wait_for()
            for view in VIEWS:
                if view != "calls":
                    page.locator(f'nav a[href="#/{view}"]').click()
                wide = page.evaluate(
                    """[...document.querySelectorAll('body, main, section, .bar, .side, .list')]
                    .filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.id || one.className)"""
                )
                assert not wide, (scheme, width, view, wide)
            shades.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert len(shades) == 2, shades
    return "4 views, 2 widths, light and dark"


def axe_finds_nothing(browser: Browser, url: str) -> str:
    program(url, "/v2/datasets", {"display_name": "Parent"})
    program(url, "/v2/router/chat/completions", chat("one two three", True))
    found = []
    for width, scheme in ((1280, "light"), (1280, "dark"), (390, "light")):
        page = opened(browser, url, width, color_scheme=scheme, bypass_csp=True)
        for view, inner in (("calls", ".row"), ("objects", "#rows a"), ("chat", ""), ("orders", "")):
            page.goto(f"{url}/#/{view}")
            if view == "objects":
                page.select_option("#collection", "datasets")
            if inner:
                page.locator(inner).first.click()
                page.locator("#call h2:visible, #object textarea:visible").first.wait_for()
            for rule in Axe().run(page).response["violations"]:
                found += [(rule["id"], view, width, scheme, node["html"]) for node in rule["nodes"]]
    assert not found, found
    return "4 views, 2 widths, light and dark"


def another_server_is_noticed(browser: Browser) -> str:
    with serve() as url:
        port = int(url.rpartition(":")[2])
        program(url, "/v2/tools")
        page = opened(browser, url)
        page.locator(".row").first.wait_for()
    page.locator("#said", has_text="gone").wait_for()
    with serve(port=port) as url:
        program(url, "/v2/agents")
        page.locator("#said", has_text="another server").wait_for()
        page.locator(".row", has_text="/v2/agents").wait_for()
        assert page.locator(".row").count() == 1
    return "no row of the old one"


def the_address_with_the_token_opens_it(browser: Browser) -> str:
    with serve("--key", "right-key") as url:
        page = opened(browser, url)
        until(page, "location.hash === '#/calls'")
        page.goto(url.partition("#")[0] + "#/chat")
        page.fill("#words", "Hello!")
        page.keyboard.press("Enter")
        page.locator("#talk", has_text="no model was asked").wait_for()
        other = browser.new_context().new_page()
        other.goto(url.partition("#")[0])
        other.locator("#said", has_text="address that was printed").wait_for()
        assert "right-key" not in page.content()
    return "without it, it says what to do"


def the_request_to_the_upstream_shows(browser: Browser) -> str:
    os.environ["ORQ_UPSTREAM_KEY"] = "any"
    with serve() as behind, serve("--upstream", behind + "/v2/router", "--upstream-model", "openai/other") as url:
        page = opened(browser, url)
        program(url, "/v2/router/chat/completions", chat("Hello!"))
        page.locator(".row", has_text="chat/completions").click()
        page.locator("#call h2", has_text="Sent to the upstream").wait_for()
        page.locator("#call", has_text=behind + "/v2/router/chat/completions").wait_for()
        assert '"openai/other"' in str(page.locator("#call").text_content())
    return "its address, and the name of its model"


ON_ONE: tuple[Callable[[Browser, str], str], ...] = (
    a_call_appears_within_a_second,
    a_stream_grows,
    a_cut_stream_says_so,
    hostile_text_stays_text,
    an_overtaken_answer_is_not_shown,
    hostile_files_stay_text,
    events_have_their_times,
    children_are_made_and_edited,
    the_policy_refuses_scripts_and_markup,
    eight_tabs_leave_room_for_an_app,
    a_hidden_tab_closes_its_stream,
    filter_and_call_survive_reload_and_back,
    the_keyboard_is_enough,
    objects_are_edited_and_changes_by_the_api_show,
    clearing_takes_the_filtered_only,
    nothing_overflows,
    axe_finds_nothing,
    a_thousand_calls_stay_smooth,
    a_large_body_does_not_freeze_it,
)
OF_ITS_OWN = (another_server_is_noticed, the_address_with_the_token_opens_it, the_request_to_the_upstream_shows)


def main() -> None:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        with serve("--delay", "0.02") as url:
            for check in ON_ONE:
                print(f"{check.__name__}: {check(browser, url)}", flush=True)
                for context in browser.contexts:
                    context.close()
        for own in OF_ITS_OWN:
            print(f"{own.__name__}: {own(browser)}", flush=True)
        browser.close()


main()
