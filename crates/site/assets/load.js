// Data that the scripts need, loaded when it is first asked for.

/** A file of JSON. */
export async function read(url) {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.json()
}

/** A function that loads once, and again where that failed. */
export function once(load) {
  let loading
  return (...given) => {
    loading ??= load(...given).catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
