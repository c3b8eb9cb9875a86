// A text as it is compared: without case, accents and other spellings of the same letter.

/** Letters that do not come apart into a plain one and a mark. */
const PLAIN = {
  "\u0111": "d", "\u00f0": "d", "\u00f8": "o", "\u0142": "l", "\u0131": "i", "\u0127": "h", "\u00df": "ss",
  "\u00e6": "ae", "\u0153": "oe", "\u00fe": "th",
  // Arabic: alef wasla, alef maqsura, teh marbuta, Persian yeh and kaf; the line that stretches words.
  "\u0671": "\u0627", "\u0649": "\u064a", "\u0629": "\u0647", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0640": "",
}
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g")

/** Marks that belong to a letter in no script of their own, those of Arabic, and those that isolate what runs the other
    way; not the voiced ones of Japanese. */
const MARKS = /(?![\u3099\u309a])[\p{Script=Inherited}\u0610-\u061a\u06d6-\u06ed\u2066-\u2069]/gu

/** The zeros of other digits: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g

export function fold(text) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter])
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) - ZEROS.findLast((zero) => zero <= digit.charCodeAt(0))))
    // Korean syllables come together again.
    .normalize("NFC")
}

/** What a word is made of, in a folded text. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu
export const isWordChar = (char) => /^[\p{L}\p{M}\p{N}]/u.test(char)

/** Whether it is written without spaces between words, or with endings on them, as Korean is. */
export const isJoined = (word) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}]/u.test(word)
