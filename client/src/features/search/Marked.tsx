interface MarkedProps {
  text: string
  /** What was searched for; each word of it stands out where it is found. */
  words: string
}

export function Marked({ text, words }: MarkedProps) {
  const wanted = words.split(/\s+/).filter(Boolean).map(escaped)

  if (wanted.length === 0) {
    return text
  }

  // Every second part is one that was searched for.
  return text
    .split(new RegExp(`(${wanted.join('|')})`, 'i'))
    .map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part))
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
