// What the form of a line tells.

/** The code and the reason, in the words of this software. */
export const said = (software, by, code, reason) => ({
  code,
  reason: reason.trim() || null,
  by,
  software,
  situation: null,
})
