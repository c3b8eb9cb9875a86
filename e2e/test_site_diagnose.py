"""The diagnosis in the browser says what `farewell diagnose` says: of thousands of symptoms drawn
by chance, and on the page, in real browsers."""

import json
import re
import shutil
import subprocess

import pytest
import pytest_asyncio

from harness.browsers import BROWSERS
from harness.places import E2E, binary, example
from harness.site import LANGUAGES, OF_EACH_KIND, built
from harness.symptoms import Chance

#: In a language of each kind, and in the others.
DRAWN, DRAWN_IN_OTHERS = 3000, 500


def same(answer):
    """What both say, of an answer of Rust."""
    def plain(match):
        return {name: value for name, value in match.items() if name != "string"}

    alike = ["situation", "score", "rules", "timers", "why", "what", "confirm", "fix"]
    return {
        "contradictions": [[one["kind"].replace("_", "-"), one["text"]] for one in answer["contradictions"]],
        "causes": [{**{name: cause[name] for name in alike}, "matched": [plain(match) for match in cause["matched"]]}
                   for cause in answer["causes"]],
        "separating": answer["separating"],
        "dialects": [[one["name"], [[called(code), code["meaning"]] for code in one["codes"]],
                      one["range"] is not None and not one["codes"]] for one in answer["dialects"]],
        "candidates": [[code["dialect_name"], called(code), code["meaning"]] for code in answer["candidates"]],
    }


def called(code):
    """What a code is called in its dialect."""
    reason = code["reason"] if code["reason"] != code["name"] else None
    return " ".join(str(part) for part in (code["code"], code["name"], reason) if part not in (None, ""))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The built site, whose scripts Node takes for modules."""
    return built(tmp_path_factory)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_says_what_the_command_says(site, language):
    """Causes in their order with their scores, what fitted and the sentences about it, what
    contradicts, what would tell two apart, and what a number means elsewhere."""
    chance = Chance(language)
    drawn = DRAWN if language in OF_EACH_KIND else DRAWN_IN_OTHERS
    given = [json.dumps(chance.draw()) for _ in range(drawn)]
    text = "\n".join(given) + "\n"
    rust = subprocess.run([example("diagnoses"), language], input=text, capture_output=True, text=True, check=True)
    script = subprocess.run([shutil.which("node"), E2E / "site" / "diagnoses.mjs", site, language],
                            input=text, capture_output=True, text=True, check=True)
    # Not splitlines(): some letters of the reasons end a line for Python.
    wanted = [same(json.loads(line)) for line in rust.stdout.rstrip("\n").split("\n")]
    found = [json.loads(line) for line in script.stdout.rstrip("\n").split("\n")]
    assert len(wanted) == len(found) == drawn
    wrong = [(one, want, got) for one, want, got in zip(given, wanted, found) if want != got]
    assert not wrong, f"{len(wrong)} of {drawn}; the first: {json.dumps(wrong[0], indent=1)}"
    # They are about something.
    assert sum(bool(one["causes"]) for one in wanted) > drawn / 2
    for kind in ("contradictions", "dialects", "candidates"):
        assert sum(bool(one[kind]) for one in wanted) > drawn / 20, kind


def test_the_form_takes_names_for_what_the_command_takes_them(site):
    """Ids, names, words of names, subprotocols; what names several; what names none."""
    names = ["nginx", "NGINX", "Chrome", "edge", "FastAPI", "Istio", "socket.io", "AWS ALB", "Vert.x", "obswebsocket.json",
             "graphql-transport-ws", "Discord Gateway", "OBS-websocket 5", "Discord", "discord", "assemblyai", "AWS", "Google", "gateway",
             "ngnix", "日本", "/", "+", "-", "< 2026-06", "node", "İstio", "\u212aubernetes"]
    wanted = []
    for name in names:
        done = subprocess.run([binary(), "diagnose", f"--with={name}", "--json"], capture_output=True, text=True, check=False)
        several = re.search("names several; give one of these: (.*)", done.stderr)
        wanted.append(json.loads(done.stdout)["symptoms"]["software"] if done.returncode == 0 else several[1].split(", ") if several else [])
    script = subprocess.run([shutil.which("node"), E2E / "site" / "software.mjs", site], capture_output=True, text=True, check=True,
                            input="".join(f"{json.dumps(name)}\n" for name in names))
    found = [json.loads(line) for line in script.stdout.splitlines()]
    assert dict(zip(names, found)) == dict(zip(names, wanted))
    assert sum(len(ids) == 1 for ids in found) > 10 and sum(len(ids) > 1 for ids in found) > 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_reads_times_as_the_command_does(site, language):
    """In every language, and the words of the language beside them."""
    texts = ["60", "60s", "60 s", "1m", "1min", "1 min", "2h", "1d", "1m30s", "1h 30m", "1 h 30 min", "500ms", "1.5h", "0", "x", "5 km", "-3", "1 x 2 s", "s"]
    own = {"en": {"2 hours": 7200}, "fr": {"1,5 h": 5400, "60 secondes": 60}, "vi": {"5 phút": 300}, "ko": {"5분 30초": 330},
           "es": {"2 horas": 7200}, "de": {"1,5 Std": 5400}, "pt-BR": {"5 minutos": 300}, "ja": {"5分30秒": 330}, "zh-Hans": {"5 分钟": 300},
           "id": {"5 menit": 300}, "tr": {"5 dakika": 300}, "ru": {"5 минут": 300, "1,5 ч": 5400}, "ar": {"5 دقائق": 300}}
    assert set(own) == set(LANGUAGES)
    wanted = []
    for text in texts:
        done = subprocess.run([binary(), "diagnose", f"--age={text}", "--json"], capture_output=True, text=True, check=False)
        wanted.append(json.loads(done.stdout)["symptoms"]["age_seconds"] if done.returncode == 0 else None)
    assert wanted.count(None) == 5
    for text, seconds in own.get(language, {}).items():
        texts.append(text)
        wanted.append(seconds)
    script = subprocess.run([shutil.which("node"), E2E / "site" / "spans.mjs", site, language], capture_output=True, text=True, check=True,
                            input="".join(f"{json.dumps(text)}\n" for text in texts))
    assert dict(zip(texts, map(json.loads, script.stdout.splitlines()))) == dict(zip(texts, wanted))


@pytest_asyncio.fixture
async def page(request):
    """A browser; at the end its console has to be empty."""
    page = BROWSERS[request.param]()
    await page.start()
    yield page
    await page.stop()
    assert not page.console, "\n".join(map(str, page.console))


TOLD = """(() => ({ said: document.getElementById("said").textContent, query: location.search,
    causes: [...document.querySelectorAll("#told .situations > li")].map((one) => ({
        link: one.querySelector("a.anchor").getAttribute("href"), text: one.textContent })),
    text: document.getElementById("causes").textContent, focus: document.activeElement.id }))()"""


@pytest.mark.timeout(120)
@pytest.mark.parametrize("page", BROWSERS, indirect=True)
async def test_the_form_answers(page, host):
    """By keyboard: a code, a time, a proxy. The address has what was filled in, and fills it in
    again, in another language too."""
    await page.goto(f"{host.url}en/diagnose/")
    await page.until("!document.getElementById('symptoms').hidden")
    await page.evaluate("document.getElementById('code').focus()")
    for key in "1006":
        await page.press(key)
    await page.evaluate("document.getElementById('silence').focus()")
    for key in "60s":
        await page.press(key)
    await page.evaluate("document.querySelector('[value=nginx]').focus()")
    await page.press(" ")
    await page.until("document.querySelectorAll('#told .situations > li').length > 0")
    await page.until("document.querySelector('#told').textContent.includes('proxy_read_timeout')")
    told = await page.evaluate(TOLD)
    assert told["causes"][0]["link"] == "../1006/#proxy-idle-timeout", told
    assert told["query"] == "?code=1006&silence=60s&with=nginx"
    await page.evaluate("document.getElementById('code').focus()")
    await page.press("Enter")
    await page.until("document.activeElement.id === 'causes-title'")
    french = "[...document.querySelectorAll('.languages a')].find((one) => one.lang === 'fr').href"
    await page.until(f"{french}.endsWith('fr/diagnose/?code=1006&silence=60&with=nginx')")
    await page.goto(f"{host.url}fr/diagnose/{told['query']}")
    await page.until("document.querySelectorAll('#told .situations > li').length > 0")
    french = await page.evaluate(TOLD)
    assert [cause["link"] for cause in french["causes"]] == [cause["link"] for cause in told["causes"]]
    assert "nginx" in french["causes"][0]["text"]


@pytest.mark.timeout(120)
@pytest.mark.parametrize("page", BROWSERS, indirect=True)
async def test_what_is_typed_stays_text(page, host):
    """Markup in a field or in the address is shown as it is or not at all, what cannot be read
    is said, and what cannot be true together is, too."""
    await page.goto(f"{host.url}en/diagnose/?others=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E&code=99999&reason=%3Cb%3Ehi")
    await page.until("document.getElementById('said').textContent !== ''")
    told = await page.evaluate(TOLD)
    assert "<img src=x" in told["said"] and "Close code" in told["said"], told
    assert await page.evaluate("document.querySelectorAll('#causes img, #causes b').length") == 0
    await page.goto(f"{host.url}en/diagnose/?code=1006&clean=yes")
    await page.until("document.getElementById('said').textContent.includes('1006')")
    await page.goto(f"{host.url}en/diagnose/?code=4004&with=discord-gateway")
    await page.until("document.getElementById('told').textContent.includes('Authentication failed')")


@pytest.mark.timeout(120)
@pytest.mark.parametrize("page", BROWSERS, indirect=True)
async def test_a_name_that_is_not_clear_gets_choices(page, host):
    """What names several, and a slip: a button writes what was meant, by keyboard, too. While a
    name is typed, no fault is found with it."""
    await page.goto(f"{host.url}en/diagnose/?code=4004&others=Discord%2C+ngnix")
    await page.until("document.querySelectorAll('#said button').length === 4")
    offered = await page.evaluate("[...document.querySelectorAll('#said button')].map((one) => one.textContent)")
    assert offered == ["Discord Gateway", "Discord RPC", "Discord Voice Gateway", "nginx"]
    await page.evaluate("document.querySelector('#said button').focus()")
    await page.press("Enter")
    await page.until("document.querySelectorAll('#said button').length === 1")
    assert await page.evaluate("document.getElementById('others').value") == "Discord Gateway, ngnix"
    assert await page.evaluate("document.activeElement.id") == "others"
    meaning = "document.querySelector('#told h3')?.textContent + document.querySelector('#told h3 a')?.getAttribute('href')"
    await page.until(f"{meaning} === 'Discord Gateway../dialects/discord-gateway/'")
    for key in ", zzz":
        await page.press(key)
    await page.until("location.search.includes('zzz')")
    await page.until("document.querySelectorAll('#said .note').length === 0")
    await page.evaluate("document.getElementById('code').focus()")
    await page.until("document.querySelectorAll('#said .note').length === 2")
    languages = await page.evaluate("[...document.querySelectorAll('.languages a')].map((one) => one.search === location.search)")
    assert all(languages)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("page", BROWSERS, indirect=True)
async def test_headings_stay_in_order(page, host):
    """With meanings on the path, elsewhere, and a question; none leaves a step out."""
    for query in ("code=4004", "code=4004&with=discord-gateway", "code=1006&silence=60", "reason=zzz", "code=zz"):
        await page.goto(f"{host.url}en/diagnose/?{query}")
        await page.until("document.getElementById('told').textContent + document.getElementById('said').textContent !== ''")
        levels = await page.evaluate("[...document.querySelectorAll('h1, h2, h3, h4, h5')].map((one) => Number(one.tagName[1]))")
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), (query, levels)
