"""The search of the built site in real browsers: what people type and paste leads to where it is
told, in each language; the keyboard alone is enough; nothing that was typed becomes a page."""

import json
from urllib.parse import quote

import pytest
import pytest_asyncio

from harness.browsers import BROWSERS
from harness.browsers.chromium import Chromium
from harness.places import PEERS

#: What was asked, in which language, and where the answer leads.
ANSWERED = [
    ("en", "1006", "1006/"),
    ("en", "0x03ee", "1006/"),
    ("en", "CLOSE_ABNORMAL", "1006/"),
    ("fr", "WebSocketCloseStatus.EndpointUnavailable", "1001/"),
    ("en", "88 02 03 ee", "1006/"),
    ("ko", "881a03e96279652c207365652079 6f75", "1001/"),
    ("vi", "websockets.exceptions.ConnectionClosedError: no close frame received or sent", "1006/"),
    ("en", "INFO\nWebSocket closed\nCode: 1006\nReason: none", "1006/"),
    ("en", "keepalive ping timeout", "1011/"),
    ("ko", "정상 종료", "1000/"),
    ("ko", "정상종료", "1000/"),
    ("fr", "fermeture anormale", "1006/"),
    ("fr", "  FERMETURE  Anormâle ", "1006/"),
    ("vi", "mã 1005", "1005/"),
    ("vi", "dong bat thuong", "1006/"),
    ("es", "CIERRE anormal", "1006/"),
    ("es", "código 1005", "1005/"),
    ("de", "abnormales Ende", "1006/"),
    ("pt-BR", "fechamento anormal", "1006/"),
    ("pt-BR", "codigo 1005", "1005/"),
    ("ja", "異常終了", "1006/"),
    ("ja", "コード１００６", "1006/"),
    ("ja", "ｺｰﾄﾞ 1005", "1005/"),
    ("zh-Hans", "异常关闭", "1006/"),
    ("zh-Hans", "关闭码 1005", "1005/"),
    # Without the dots of Turkish, with capitals of either kind, and as an English keyboard has it.
    ("tr", "anormal kapanış", "1006/"),
    ("tr", "ANORMAL KAPANIŞ", "1006/"),
    ("tr", "anormal kapanis", "1006/"),
    ("tr", "NORMAL KAPANİŞ", "1000/"),
    ("ru", "АВАРИЙНОЕ закрытие", "1006/"),
    ("ru", "код 1005", "1005/"),
    # Without and with hamza and vowels, and with digits of the East.
    ("ar", "إغلاق غير طبيعي", "1006/"),
    ("ar", "اغلاق غير طبيعى", "1006/"),
    ("ar", "إِغْلَاق غَيْر طَبِيعِيّ", "1006/"),
    ("ar", "الرمز ١٠٠٦", "1006/"),
    ("en", "4567", "ranges/#private"),
]

#: What was asked, in which language, what is to be found, and how far down it may be.
FOUND = [
    ("en", "token expired", "3000/#token-expired", 3),
    ("en", "which code do I send when the token expired", "3000/#token-expired", 3),
    ("en", "nginx 60s", "timers/60/", 1),
    ("en", "nginx 60s", "software/nginx/", 3),
    ("en", "1006 after 60 s behind nginx", "timers/60/", 1),
    ("en", "1006 after 60 s behind nginx", "software/nginx/", 3),
    ("en", "1006 after 60 s behind nginx", "1006/#proxy-idle-timeout", 5),
    ("en", "closes after 60 seconds", "timers/60/", 1),
    ("fr", "se ferme après 60 s", "timers/60/", 1),
    ("vi", "sau 60 giây", "timers/60/", 1),
    ("ko", "60초", "timers/60/", 1),
    ("en", "discord 4004", "dialects/discord-gateway/#4004", 1),
    ("ko", "what is 4004 in Discord", "dialects/discord-gateway/#4004", 3),
    ("en", "CLOSE_ABN", "1006/", 1),
    ("en", "1005 or 1006", "1005-vs-1006/", 1),
    ("en", "proxy_read_timeout", "software/nginx/", 3),
    ("ko", "전송량", "1001/#send-queue-full", 5),
    ("fr", "jeton expiré", "3000/#token-expired", 3),
    ("es", "se cierra tras 60 segundos", "timers/60/", 1),
    ("de", "schließt nach 60 Sekunden", "timers/60/", 1),
    ("de", "SCHLIESST NACH 60 SEK", "timers/60/", 1),
    ("pt-BR", "fecha depois de 60 segundos", "timers/60/", 1),
    ("ja", "60秒で切断", "timers/60/", 1),
    ("zh-Hans", "60秒后断开", "timers/60/", 1),
    ("id", "ditutup setelah 60 detik", "timers/60/", 1),
    ("tr", "60 saniye sonra kapanıyor", "timers/60/", 1),
    ("ru", "закрывается через 60 секунд", "timers/60/", 1),
    ("ar", "يغلق بعد 60 ثانية", "timers/60/", 1),
    ("ar", "بعد ٦٠ ثانيه", "timers/60/", 1),
    ("es", "token expiró", "3000/#token-expired", 5),
    ("de", "token abgelaufen", "3000/#token-expired", 5),
    ("pt-BR", "token expirou", "3000/#token-expired", 5),
    ("ja", "トークン 期限", "3000/#token-expired", 5),
    ("zh-Hans", "token过期", "3000/#token-expired", 5),
    ("ru", "токен истек", "3000/#token-expired", 5),
    ("ar", "انتهت صلاحية التوكن", "3000/#token-expired", 5),
]

#: What is on the page: where the answer and the results lead, and what was said.
SHOWN = """(() => {
    const folder = `/${document.documentElement.lang}/`
    const within = (id) => [...document.querySelectorAll(`#${id} a`)].map(({ href }) => href.slice(href.indexOf(folder) + folder.length))
    return { said: document.getElementById("found").textContent.trim(), answer: within("answer"),
             answered: !document.getElementById("answer").hidden, results: within("results") }
})()"""


@pytest_asyncio.fixture
async def page(request, browsers):
    """The parameter's browser; at the end its console has to be empty."""
    page = await browsers(request.param)
    await page.viewport(1440, 1000)
    await page.dark(False)
    page.console.clear()
    yield page
    assert not page.console, "\n".join(map(str, page.console))


in_browsers = pytest.mark.parametrize("page", BROWSERS, indirect=True)


async def ask(page, host, language, text, mark="?"):
    """Opens the page of results for a text; returns what it shows."""
    await page.goto("about:blank")
    await page.goto(f"{host.url}{language}/search/{mark}q={quote(text, safe='')}")
    await page.until("document.getElementById('found').textContent.trim() !== ''")
    return await page.evaluate(SHOWN)


@pytest.mark.timeout(300)
@in_browsers
async def test_what_is_recognised_has_one_clear_answer(page, host):
    """A number, a name, the bytes of a frame, a line: whatever its case, accents and spaces."""
    for language, text, link in ANSWERED:
        shown = await ask(page, host, language, text)
        assert shown["answered"] and shown["answer"][0] == link, (text, shown)
        assert link not in shown["results"], (text, shown)


@pytest.mark.timeout(300)
@in_browsers
async def test_words_times_and_names_are_found(page, host):
    """In the words of the page's language, near the top."""
    for language, text, link, last in FOUND:
        shown = await ask(page, host, language, text)
        assert link in shown["results"][:last], (text, shown)
        assert str(len(shown["results"])) in shown["said"], (text, shown)


@in_browsers
async def test_a_line_says_what_happened_and_who_said_it(page, host):
    """The answer names the software and leads to the situation."""
    shown = await ask(page, host, "en", "websocket: close 1006 (abnormal closure): unexpected EOF", "#")
    assert shown["answer"] == ["1006/", "1006/#peer-cut-tcp"]
    text = await page.evaluate("document.getElementById('answer').innerText")
    assert "gorilla" in text and "about itself" in text, text


@in_browsers
async def test_the_same_is_asked_in_another_language(page, host):
    """The links to the other languages keep what was asked."""
    for mark in "?#":
        await ask(page, host, "en", "60 s", mark)
        await page.click(".languages a[hreflang=fr]")
        await page.until("document.documentElement?.lang === 'fr' && document.querySelector('#results a') !== null")
        assert (await page.evaluate(SHOWN))["results"][0] == "timers/60/"


@in_browsers
async def test_nothing_found_helps(page, host):
    """The nearest names, or where everything is."""
    shown = await ask(page, host, "en", "dicord")
    assert shown["results"] == [] and "Discord" in shown["said"], shown
    shown = await ask(page, host, "en", "CLOSE_ABNROMAL")
    assert "1006 Abnormal Closure" in shown["said"], shown
    shown = await ask(page, host, "ko", "xyzzyqwv")
    assert shown["results"] == [] and not shown["answered"] and shown["said"], shown
    assert await page.evaluate("""[...document.querySelectorAll("main .links a")].map(({ href }) => href.split("/ko/")[1])""") \
        == ["codes/", "strings/", "timers/", "send/", "dialects/"]


@in_browsers
async def test_what_was_typed_never_becomes_a_page(page, host):
    """It is text in the field, and nowhere an element; a reason in a line is text, too."""
    attack = "<img src=x onerror=window.hit=1>"
    for text in (attack, f'WebSocket closed: code=4001, reason="{attack}"', f"1006 {attack}", f"b'\\x03\\xe8{attack}'"):
        for mark in "?#":
            await ask(page, host, "en", text, mark)
            assert await page.evaluate("document.querySelectorAll('main img, header img').length") == 0
            assert await page.evaluate("document.getElementById('q').value") == text
            assert (await page.evaluate("document.title")).startswith(text[:60])
    await page.goto(f"{host.url}en/")
    await typed(page, attack)
    assert await page.evaluate("document.querySelectorAll('main img, header img').length + Number('hit' in window)") == 0


async def typed(page, text):
    """Types into the field above every page, with the keyboard."""
    await page.click("#q")
    await page.until("document.activeElement.id === 'q' && document.activeElement.getAttribute('role') === 'combobox'")
    for char in text:
        await page.press(char)
    await page.until(f"document.activeElement.value === {json.dumps(text)}")


OPTIONS = "[...document.querySelectorAll('#suggestions:not([hidden]) [role=option]')]"
CHOSEN = f"{OPTIONS}.findIndex((option) => option.getAttribute('aria-selected') === 'true')"


@in_browsers
async def test_suggestions_by_the_keyboard(page, host):
    """Arrows choose, Escape closes, Enter goes to what is chosen."""
    await page.goto(f"{host.url}fr/")
    await typed(page, "1006")
    await page.until(f"{OPTIONS}.length > 2")
    assert await page.evaluate("document.getElementById('q').getAttribute('aria-expanded')") == "true"
    assert await page.evaluate(CHOSEN) == -1
    await page.press("ArrowUp")
    assert await page.evaluate(CHOSEN) == await page.evaluate(f"{OPTIONS}.length") - 1
    await page.press("ArrowDown")
    assert await page.evaluate(CHOSEN) == -1
    await page.press("ArrowDown")
    assert await page.evaluate(CHOSEN) == 0
    active = "document.getElementById(document.getElementById('q').getAttribute('aria-activedescendant'))"
    assert "1006 Abnormal Closure" in await page.evaluate(f"{active}.textContent")
    axe = (PEERS / "node_modules" / "axe-core" / "axe.min.js").read_text()
    await page.evaluate(f"(() => {{ {axe}\n; return true }})()")
    assert await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))") == []
    await page.press("Escape")
    assert await page.evaluate(f"{OPTIONS}.length") == 0
    assert await page.evaluate("document.getElementById('q').value") == "1006"
    await page.press("ArrowDown")
    await page.until(f"{OPTIONS}.length > 2")
    await page.press("ArrowDown")
    await page.press("Enter")
    await page.until("location.pathname.endsWith('/fr/1006/')")


@in_browsers
async def test_enter_without_a_choice_shows_all_results(page, host):
    """What was typed is behind a `#`, so that no server sees it; typed again, it is asked again."""
    await page.goto(f"{host.url}en/1000/")
    await typed(page, "nginx 60s")
    await page.press("Enter")
    await page.until("location.pathname.endsWith('/en/search/') && document.querySelector('#results a') !== null")
    assert await page.evaluate("[location.search, decodeURIComponent(location.hash)]") == ["", "#q=nginx 60s"]
    await page.evaluate("document.getElementById('q').value = ''")
    await typed(page, "goingAway")
    await page.press("Enter")
    await page.until("document.querySelector('#answer:not([hidden]) a')?.href.endsWith('/en/1001/')")


@in_browsers
async def test_several_lines_from_the_start_page(page, host):
    """A traceback of many lines, longer than servers take addresses."""
    lines = "Traceback (most recent call last):\n" + "".join(f'  File "/srv/app/{at}.py", line {at}, in run\n' for at in range(60)) \
        + "websockets.exceptions.ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received"
    await page.goto(f"{host.url}vi/")
    await page.evaluate(f"document.querySelector('textarea[name=q]').value = {json.dumps(lines)}")
    await page.click(".paste button")
    await page.until("document.querySelector('#answer:not([hidden]) .situation a')?.href.endsWith('/vi/1011/#keepalive-timeout')")


@in_browsers
async def test_a_cause_that_a_link_leads_to_is_open(page, host):
    """However far down it is on its page."""
    await page.goto(f"{host.url}en/1006/#firefox-delays")
    assert await page.evaluate("document.querySelector('#firefox-delays details')?.open ?? true")


@in_browsers
async def test_a_path_without_a_page_is_read(page, host):
    """What it names is offered, in its language; nothing of it becomes an element."""
    offered = """[...document.querySelectorAll(".results a")].map(({ href }) => href.split("/some/where/")[1])"""
    for path, link in [("fr/1006/nothing/here/", "fr/1006/"), ("ko/1005-1006.html", "ko/1005-vs-1006/"),
                       ("vi/discord/4004", "vi/dialects/discord-gateway/#4004"), ("going-away", "en/1001/")]:
        await page.goto(host.url + path)
        await page.until("document.querySelector('.results a') !== null")
        assert link in await page.evaluate(offered), path
    await page.goto(f"{host.url}en/1006/{quote('<img src=x onerror=window.hit=1>', safe='')}")
    await page.until("document.querySelector('.results a') !== null")
    assert await page.evaluate("document.querySelectorAll('img').length + Number('hit' in window)") == 0
    # Browsers note that the page itself was not there.
    page.console.clear()


@pytest.mark.parametrize("accepted, language", [("ko-KR,ko,en", "ko"), ("xx,fr-CA", "fr"), ("xx", "en")])
async def test_a_page_without_a_language_leads_to_the_readers(accepted, language, host):
    """With what is behind its address."""
    page = Chromium()
    await page.start()
    try:
        agent = await page.evaluate("navigator.userAgent")
        await page.devtools.call("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=accepted)
        await page.goto(f"{host.url}1006/#proxy-idle-timeout")
        await page.until(f"location.pathname.endsWith('/{language}/1006/') && location.hash === '#proxy-idle-timeout'")
    finally:
        await page.stop()
