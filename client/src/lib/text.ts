/** "1 board", "4 boards": a count with its noun. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

/** Empty text is nothing: what was not typed is sent as null. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

/** The first letters of the first and last word: "Tom Ashdown" is TA. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined]

  return letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('')
}

/** The same text as the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How many actions are done of how many, and how many of the others wait to be verified. */
export function doneWords({ done, waiting, all }: { done: number; waiting: number; all: number }): string {
  const words = `${done.toString()} of ${all.toString()}`

  return waiting === 0 ? words : `${words}, ${waiting.toString()} awaiting verification`
}
