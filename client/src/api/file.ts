import { orThrow, type Answer } from './client'

/** A file that the service wrote, saved under the name that the service gave it. */
export async function saveFile(asked: Promise<Answer<Blob>>): Promise<void> {
  const answer = await asked
  const file = await orThrow(Promise.resolve(answer))
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = nameOf(answer.response.headers.get('Content-Disposition'))
  link.click()
  URL.revokeObjectURL(address)
}

function nameOf(disposition: string | null): string {
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? 'download'
}
