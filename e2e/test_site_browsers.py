"""The built site in real browsers: every kind of page in every language, with the keyboard
alone, at three widths, in the dark and on paper."""

import contextlib
import json

import pytest
import pytest_asyncio

from harness.browsers import BROWSERS
from harness.places import PEERS, ROOT
from harness.site import LANGUAGES, OF_EACH_KIND

SCREENSHOTS = ROOT / "target" / "e2e" / "screenshots"
#: A page of each kind.
KINDS = ["", "search/?q=1006", "codes/", "1006/", "1000/", "4004/", "1005-vs-1006/", "1003-vs-3008/", "ranges/", "dialects/",
         "dialects/discord/", "dialects/pusher/", "software/", "software/nginx/", "software/ws/", "strings/", "timers/", "timers/60/",
         "diagnose/", "diagnose/?code=1006&silence=60&with=nginx", "diagnose/?code=4004&others=Discord&age=x",
         "diagnose/?code=4004&with=discord-gateway", "diagnose/?code=1006&clean=yes", "send/", "about/", "sources/"]
#: Tab goes through a page's links one by one: not through the thousand of a list.
BY_KEYBOARD = ["", "codes/", "1000/", "1005-vs-1006/", "dialects/pusher/", "timers/60/", "diagnose/", "send/", "search/?q=1006"]

#: The only rules for which it matters whether it is dark.
COLOURS = ["color-contrast", "link-in-text-block"]
#: What is wrong in full; of what is right, only the rules.
AXE = """axe.run({ resultTypes: ['violations'], ...%s }).then(({ passes, violations }) => [passes.length, violations.map(({ id, nodes }) =>
    [id, nodes.map(({ html, any }) => [html, any.map(({ message }) => message)])])])"""

#: What a keyboard has to reach: everything that can be used and is shown.
USABLE = """[...document.querySelectorAll('a[href], button, input, textarea, select, summary, [tabindex="0"]')]
    .filter((one) => one.checkVisibility() && !one.disabled && one.type !== "hidden"
        && (one.type !== "radio" || one.checked || !document.querySelector(`input[name="${one.name}"]:checked`)))"""


@pytest_asyncio.fixture
async def page(request, browsers):
    """The parameter's browser, with an empty console."""
    page = await browsers(request.param)
    await page.viewport(1440, 1000)
    await page.dark(False)
    page.console.clear()
    yield page


in_browsers = pytest.mark.parametrize("page", BROWSERS, indirect=True)
in_languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.timeout(300)
@in_languages
@in_browsers
async def test_every_kind_of_page(page, language, host, request):
    """Nothing on the console, nothing asked of others, and axe finds nothing, light or dark;
    nothing sticks out at any width. axe looks at all languages in one browser, and at those
    of each kind in the other, too; in the dark, at all of those and at the colours of the rest."""
    is_each = language in OF_EACH_KIND
    has_axe = request.node.callspec.params["page"] == "chromium" or is_each
    axe = (PEERS / "node_modules" / "axe-core" / "axe.min.js").read_text()
    for kind in KINDS:
        await page.goto(f"{host.url}{language}/{kind}")
        assert await page.evaluate("document.documentElement.lang") == language
        if kind.startswith("diagnose/?"):
            await page.until("document.getElementById('causes').textContent.trim() !== document.getElementById('causes-title').textContent")
        loaded = await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
        assert all(url.startswith(host.url) for url in loaded), loaded
        if has_axe:
            await page.evaluate(f"(() => {{ {axe}\n; return true }})()")
        for dark in (False, True) if has_axe else ():
            await page.dark(dark)
            rules = {} if is_each or not dark else {"runOnly": COLOURS}
            passed, found = await page.evaluate(AXE % json.dumps(rules))
            assert passed > (0 if rules else 10) and found == [], f"{kind}: {json.dumps(found, indent=1, ensure_ascii=False)}"
        for width in (360, 768, 1440):
            await page.viewport(width, 900)
            inside, outside = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            assert inside <= outside, f"{kind}: {inside} pixels in {outside}"
        await page.dark(False)
    assert not page.console, "\n".join(map(str, page.console))


@pytest.mark.timeout(300)
@in_browsers
async def test_the_keyboard_reaches_everything(page, host):
    """Tab goes to everything that can be used, each with a visible mark, and the first is a
    link past the menu."""
    for kind in BY_KEYBOARD:
        await page.goto(f"{host.url}en/{kind}")
        await page.until("document.getElementById('found')?.textContent.trim() !== ''")
        await page.until("!document.querySelector('#symptoms[hidden]')")
        count = await page.evaluate(f"""(() => {{
            window.usable = {USABLE}
            window.reached = new Set()
            return usable.length
        }})()""")
        for step in range(count + 3):
            await page.press("Tab")
            shown = await page.evaluate("""(() => {
                const at = document.activeElement
                reached.add(at)
                const style = getComputedStyle(at)
                // Behind the last one the browser itself has it.
                return at === document.body || !document.hasFocus() || style.outlineStyle !== "none" || at.matches(":focus-visible")
            })()""")
            assert shown, f"{kind}: nothing shows where the keyboard is, after {step + 1} times Tab"
            if step == 0:
                assert await page.evaluate("document.activeElement.getAttribute('href')") == "#main"
        missed = await page.evaluate("usable.filter((one) => !reached.has(one)).map(({ outerHTML }) => outerHTML.slice(0, 200))")
        assert not missed, f"{kind}: {missed}"


@pytest.mark.timeout(300)
@in_languages
@pytest.mark.parametrize("page", ["chromium"], indirect=True)
async def test_pictures_of_pages(page, language, host):
    """For people to look at: a phone and a desk; of each kind also a tablet, and in the dark."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for kind in ["", "1006/", "1005-vs-1006/", "diagnose/"]:
        for width in (360, 768, 1440) if language in OF_EACH_KIND else (360, 1440):
            await page.viewport(width, 900)
            await page.goto(f"{host.url}{language}/{kind}")
            for dark in (False, True) if language in OF_EACH_KIND else (False,):
                await page.dark(dark)
                name = f"site-{kind.strip('/') or 'start'}-{language}-{width}-{'dark' if dark else 'light'}.png"
                await page.screenshot(SCREENSHOTS / name)
                assert (SCREENSHOTS / name).stat().st_size > 10_000


#: An address, and the page to which it leads a browser whose language is English.
LEADING = [("", "en/"), ("1006/", "en/1006/"), ("1006-vs-1005/", "en/1005-vs-1006/"), ("fr/1006-vs-1005/", "fr/1005-vs-1006/"),
           ("diagnose/?code=1006", "en/diagnose/?code=1006"), ("1006/#server-died", "en/1006/#server-died")]


@in_browsers
async def test_guessed_addresses_lead_to_pages(page, host):
    """In the reader's language, or in that of the address; what was asked for goes along."""
    for address, to in LEADING:
        # Firefox says that the page was left while it loaded, and it was.
        with contextlib.suppress(AssertionError):
            await page.goto(f"{host.url}{address}")
        await page.until(f"location.href === {json.dumps(host.url + to)}")


@in_browsers
async def test_a_missing_page_helps(page, host):
    """At any depth: a code in the path is offered, in the language of the path."""
    await page.goto(f"{host.url}fr/1006.html/nothing/")
    await page.until("[...document.querySelectorAll('.results a')].some((link) => link.pathname.endsWith('/fr/1006/'))")
    for named, language in [("pt-br", "pt-BR"), ("zh_CN", "zh-Hans"), ("pt", "pt-BR")]:
        await page.goto(f"{host.url}{named}/1006/")
        await page.until(f"[...document.querySelectorAll('.results a')].some((link) => link.pathname.endsWith('/{language}/1006/'))")
    assert await page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth") != "none"
    said = [message for message in page.console if "404" not in message.text]
    assert not said, "\n".join(map(str, said))
