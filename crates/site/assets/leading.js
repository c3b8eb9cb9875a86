// Pages without a language: leads to the page in the reader's language, or, where there is no
// page, to what its address may have meant.

const links = [...document.querySelectorAll("a[data-language]")]

/** A language and its script, as far as a tag tells them: "zh-TW" is written in other characters. */
function parts(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return { language, script }
  } catch {
    return { language: tag }
  }
}

/** The link in the language that the reader asked for first. */
function best(links) {
  for (const tag of navigator.languages) {
    const asked = parts(tag)
    const same = links.filter((link) => parts(link.dataset.language).language === asked.language)
    const found = same.find((link) => parts(link.dataset.language).script === asked.script) ?? same[0]
    if (found) return found
  }
  return links.find((link) => link.dataset.language === "en") ?? links[0]
}

if ("notFound" in document.body.dataset) {
  import("./search/missing.js").then(({ offer }) => offer(links, best(links)))
    // Without the index there is nothing to offer; the links are there.
    .catch(() => {})
} else if (links.length > 0) {
  const { href } = best(links)
  location.replace(href + (location.hash === "" ? location.search : location.search + location.hash))
}
