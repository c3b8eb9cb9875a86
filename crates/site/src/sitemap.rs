//! `sitemap.xml` and `robots.txt`.

use farewell_reference::Language;

use crate::Address;
use crate::plan::Plan;

/// Every page that search engines are to find, with its languages
/// (<https://www.sitemaps.org/protocol.html>).
pub(crate) fn sitemap(plan: &Plan) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for &subject in plan.subjects() {
        if !crate::naming::is_indexed(subject) {
            continue;
        }
        let url = |language| plan.url().join(&Address::Page(language, subject).path());
        let alternate = |tag: &str, url: String| {
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>\n")
        };
        let mut alternates: String = Language::ALL
            .iter()
            .map(|&language| alternate(language.tag(), url(language)))
            .collect();
        alternates.push_str(&alternate(
            "x-default",
            plan.url().join(&crate::naming::default_of(subject).path()),
        ));
        for &language in Language::ALL {
            xml.push_str(&format!(
                "<url>\n<loc>{}</loc>\n{alternates}</url>\n",
                url(language)
            ));
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Everything may be read.
pub(crate) fn robots(plan: &Plan) -> String {
    let sitemap = plan.url().join(&Address::Sitemap.path());
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}
