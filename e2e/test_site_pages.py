"""The built site, every page of it: links, sizes, what machines are told, and what an HTML
checker says."""

import json
import statistics
import subprocess
import xml.etree.ElementTree as xml

import pytest

from harness.places import PEERS
from harness.site import LANGUAGES, URL, Site, built

KIB = 1024
VNU = PEERS / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ALTERNATE = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site, and its pages parsed."""
    return Site(built(tmp_path_factory))


def test_every_language_has_the_same_pages(site):
    """What is in one is in all."""
    within = {language: {name.removeprefix(language) for name in site.pages if name.startswith(f"{language}/")}
              for language in LANGUAGES}
    for language in LANGUAGES:
        assert within[language] == within["en"] != set()
    for name in site.of_languages():
        language = name.split("/")[0]
        assert (site.documents[name].lang, site.documents[name].dir) == (language, "rtl" if language == "ar" else "ltr")


def test_links_lead_to_pages_and_anchors(site):
    """Each of them, from every page; and no two elements have one id."""
    wrong = []
    for name, document in site.documents.items():
        assert len(document.ids) == len(set(document.ids)), name
        for link in document.links:
            path, fragment = site.target(name, link)
            if path is None:
                if not link.startswith("https://"):
                    wrong.append((name, link))
            elif not site.has(path) or fragment and fragment not in site.documents[path].ids:
                wrong.append((name, link))
    assert not wrong, wrong[:20]


def test_nothing_is_loaded_from_elsewhere(site):
    """Style sheets, scripts and pictures are the site's own."""
    for name, document in site.documents.items():
        assert document.loads, name
        for link in document.loads:
            path, _ = site.target(name, link)
            assert path and site.has(path), (name, link)


def test_pages_are_reached_by_links(site):
    """From the first page to every page that search engines are to find."""
    seen, waiting = set(), [""]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        paths = (site.target(name, link)[0] for link in site.documents[name].links)
        waiting.extend(path for path in paths if path in site.pages)
    hidden = [name for name in site.of_languages() if name not in seen
              and "noindex" not in (site.documents[name].meta("robots") or "")]
    assert not hidden, hidden[:20]


def test_sizes(site):
    """Half of the pages have at most 20 KiB, none has more than 100."""
    sizes = {name: site.pages[name].stat().st_size for name in site.of_languages()}
    assert statistics.median(sizes.values()) <= 20 * KIB
    large = {name: size for name, size in sizes.items() if size > 100 * KIB}
    assert not large, large


def test_heads(site):
    """Each page has a title and a description of its own language, says where it is and
    where it is in other languages, and has a picture."""
    for name in site.of_languages():
        document = site.documents[name]
        assert document.canonical == URL + name
        rest = name.split("/", 1)[1]
        expected = {language: f"{URL}{language}/{rest}" for language in LANGUAGES}
        assert document.alternates == {**expected, "x-default": URL + rest}, name
        assert site.has(rest), name
        assert document.meta("description") and document.meta("og:title") and document.meta("og:description"), name
        assert document.meta("og:url") == document.canonical
        card, _ = site.target(name, document.meta("og:image"))
        assert (site.folder / card).read_bytes().startswith(b"\x89PNG"), name


def test_structured_data(site):
    """JSON-LD: what the page is, and the pages above it, which exist."""
    for name in site.of_languages():
        [data] = map(json.loads, site.documents[name].data)
        assert data["@context"] == "https://schema.org"
        page, *crumbs = data["@graph"]
        assert page["url"] == URL + name and page["name"] and page["description"]
        assert page["inLanguage"] == name.split("/")[0]
        if name.count("/") == 1:
            assert page["@type"] == "WebSite" and not crumbs
            continue
        [crumbs] = crumbs
        assert crumbs["@type"] == "BreadcrumbList"
        items = crumbs["itemListElement"]
        assert [item["position"] for item in items] == list(range(1, len(items) + 1)), name
        for item in items:
            assert item["name"] and site.has(item["item"].removeprefix(URL)), name
    [codes] = map(json.loads, site.documents["fr/codes/"].data)
    terms = codes["@graph"][0]
    assert terms["@type"] == "DefinedTermSet" and len(terms["hasDefinedTerm"]) == 19
    for term in terms["hasDefinedTerm"]:
        assert site.has(term.removeprefix(URL))
    [code] = map(json.loads, site.documents["fr/1006/"].data)
    assert code["@graph"][0]["termCode"] == "1006"
    assert code["@graph"][0]["inDefinedTermSet"] == f"{URL}fr/codes/"


def test_sitemap(site):
    """It names every page that is to be found, in every language, and no other."""
    root = xml.parse(site.folder / "sitemap.xml").getroot()
    named = {}
    for url in root.findall(f"{SITEMAP}url"):
        named[url.find(f"{SITEMAP}loc").text] = {
            link.get("hreflang"): link.get("href") for link in url.findall(ALTERNATE)}
    wanted = {URL + name for name in site.of_languages() if not site.documents[name].meta("robots")}
    assert set(named) == wanted and len(wanted) < 50_000
    for url, alternates in named.items():
        assert alternates == site.documents[url.removeprefix(URL)].alternates
    assert f"Sitemap: {URL}sitemap.xml" in (site.folder / "robots.txt").read_text()


def test_guessed_addresses_lead_on(site):
    """A pair in the other order, and paths without a language."""
    for name, to in [("fr/1006-vs-1005/", "fr/1005-vs-1006/"), ("1006/", "en/1006/"),
                     ("1005-vs-1006/", "en/1005-vs-1006/"), ("1006-vs-1005/", "en/1005-vs-1006/")]:
        document = site.documents[name]
        assert document.canonical == URL + to
        assert to in [site.target(name, link)[0] for link in document.links]
    for name in ["fr/1006/", "fr/1005-vs-1006/", "fr/4004/", "fr/dialects/discord/"]:
        assert name in site.pages


def test_pairs_of_composed_words_are_not_indexed(site):
    """Search engines are told so."""
    own = site.documents["en/1005-vs-1006/"].meta("robots")
    composed = site.documents["en/1003-vs-3008/"].meta("robots")
    assert (own, composed) == (None, "noindex")


@pytest.mark.timeout(300)
def test_html_is_valid(site):
    """As the checker of the W3C sees it."""
    done = subprocess.run(["java", "-Xss4m", "-jar", VNU, "--skip-non-html", "--format", "json", "--stdout",
                           "--exit-zero-always", site.folder], capture_output=True, text=True, timeout=280, check=True)
    found = json.loads(done.stdout)["messages"]
    # It guesses English, and says so in a note, where most of a page are names and log lines.
    # test_every_language_has_the_same_pages looks at what the pages say.
    guess = "This document appears to be written in English but"
    found = [one for one in found if one["type"] != "info" or not one["message"].startswith(guess)]
    assert not found, json.dumps(found[:10], indent=1, ensure_ascii=False)
