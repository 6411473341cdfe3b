import type { Schema } from '@/api/schema'
import { formatDay } from '@/lib/dates'

interface FileFactsProps {
  file: { name: string; isScanned: boolean; destroyed: Schema<'DestructionView'> | null }
}

/** What is known of a kept file: its name, and that it is gone or was not checked for viruses. */
export function FileFacts({ file: { name, isScanned, destroyed } }: FileFactsProps) {
  return (
    <span className="lc-time__when prewrap">
      {name}
      {destroyed
        ? `. Destroyed on ${formatDay(destroyed.at.slice(0, 10))} by ${destroyed.by}: ${destroyed.reason}`
        : !isScanned && '. Not checked for viruses'}
    </span>
  )
}
