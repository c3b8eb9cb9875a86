// Sentences as one text.

/** Nothing stands between the sentences of Japanese and Chinese. */
export const joined = (...sentences) =>
  sentences.filter((one) => one).join(/^(ja|zh)\b/.test(document.documentElement.lang) ? "" : " ")
