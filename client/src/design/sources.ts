const files = import.meta.glob<string>('./examples/*.tsx', { query: '?raw', import: 'default', eager: true })

/** The text of an example, as it is in the repository: what is shown is what runs. */
export function sourceOf(file: string): string {
  return files[`./examples/${file}.tsx`] ?? ''
}
