"""Real browsers, each with one page, behind one face: [`page.Page`]."""

from harness.browsers.chromium import Chromium
from harness.browsers.firefox import Firefox

BROWSERS = {"chromium": Chromium, "firefox": Firefox}
