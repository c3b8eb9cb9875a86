"""The built site: its files as a checker reads them, and a static host in a subfolder."""

import asyncio
import fcntl
import os
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from aiohttp import web

from harness.places import ROOT, binary

URL = "https://farewell.example/some/where/"
#: Each has a folder of texts.
LANGUAGES = sorted(folder.name for folder in (ROOT / "crates/reference/messages").iterdir())
#: Of letters, of wide letters, and from right to left: these are looked at in every way, the
#: others, which differ in their words only, in fewer.
OF_EACH_KIND = ("en", "ja", "ar")


def build(folder, url=URL):
    """Has the binary build it, for a host at this address."""
    done = subprocess.run([binary(), "site", "build", str(folder), "--url", url],
                          capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return Path(folder)


def built(tmp_path_factory):
    """The site, built once for all workers, which read it only. Node takes its scripts for
    modules."""
    base = tmp_path_factory.getbasetemp()
    # Each worker has a folder of its own in that of the run.
    root = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "one-site"
    root.mkdir(exist_ok=True)
    with (root / "lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (root / "built").exists():
            build(root / "built")
            (root / "package.json").write_text('{ "type": "module" }')
    return root / "built"


class Document(HTMLParser):
    """What a page links to, names and says to machines."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loads, self.metas, self.data = [], [], [], [], []
        self.alternates, self.canonical, self.lang, self.dir = {}, None, None, None
        self.leads_on = False
        self._reading = False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag == "html":
            self.lang, self.dir = attrs.get("lang"), attrs.get("dir")
        elif tag == "body":
            self.leads_on = attrs.get("class") == "leading"
        elif tag == "a":
            self.links.append(attrs["href"])
        elif tag == "form" and "action" in attrs:
            self.links.append(attrs["action"])
        elif tag == "meta":
            self.metas.append(attrs)
        elif tag == "link" and attrs["rel"] == "alternate" and "hreflang" in attrs:
            self.alternates[attrs["hreflang"]] = attrs["href"]
        elif tag == "link" and attrs["rel"] == "canonical":
            self.canonical = attrs["href"]
        elif tag == "link":
            self.loads.append(attrs["href"])
        if tag in ("script", "img", "source", "iframe") and "src" in attrs:
            self.loads.append(attrs["src"])
        self._reading = tag == "script" and attrs.get("type") == "application/ld+json"

    def handle_data(self, data):
        if self._reading:
            self.data.append(data)

    def handle_endtag(self, _tag):
        self._reading = False

    def meta(self, name):
        """The content of a `meta` element of this name or property."""
        found = [meta for meta in self.metas if name in (meta.get("name"), meta.get("property"))]
        return found[0]["content"] if found else None


class Site:
    """A built site."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.pages = {}
        for path in sorted(self.folder.rglob("*.html")):
            name = path.relative_to(self.folder).as_posix().removesuffix("index.html")
            self.pages[name] = path
        #: Each page, parsed.
        self.documents = {name: Document(path.read_text(encoding="utf-8")) for name, path in self.pages.items()}

    def of_languages(self):
        """The pages that are in a language, and do not only lead to another."""
        return [name for name in self.pages if name.split("/")[0] in LANGUAGES and not self.documents[name].leads_on]

    def target(self, page, link):
        """The path from the site's folder and the fragment to which a page's link leads; no
        path where it leads elsewhere."""
        absolute = urljoin(URL + page, link)
        if not absolute.startswith(URL):
            return None, None
        parts = urlsplit(absolute)
        return unquote(parts.path).removeprefix(urlsplit(URL).path), parts.fragment

    def has(self, path):
        """Whether there is a page or a file."""
        return path in self.pages or (self.folder / path).is_file()


class Host:
    """A static host that has the site in a subfolder, and `404.html` for what is not there."""

    def __init__(self, folder):
        self.folder = Path(folder)

    async def _answer(self, request):
        path = request.path.removeprefix("/some/where/")
        file = self.folder / (path + "index.html" if path.endswith("/") or not path else path)
        if request.path.startswith("/some/where/") and file.is_file():
            return web.FileResponse(file)
        text = (self.folder / "404.html").read_text(encoding="utf-8")
        return web.Response(status=404, text=text, content_type="text/html")

    async def __aenter__(self):
        application = web.Application()
        application.router.add_get("/{tail:.*}", self._answer)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/some/where/"
        return self

    async def __aexit__(self, *_):
        await asyncio.shield(self._runner.cleanup())
