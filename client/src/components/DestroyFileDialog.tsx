import type { UseMutationResult } from '@tanstack/react-query'

import type { Problem } from '@/api/problem'
import type { Filled, Schema } from '@/api/schema'

import { ConflictView, type ConflictRow } from './ConflictView'
import { Dialog } from './Dialog'
import { DestroyFileForm } from './form/DestroyFileForm'
import { useChange, type Change } from './form/use-change'

export type Destroying = Filled<Schema<'DestroyFileBody'>>

interface DestroyFileDialogProps<Item extends { version: number }> {
  /** What the file belongs to, and the version of it that the page shows. */
  reference: string
  version: number
  /** What the file is named after: that reference, or the revision that it came with. */
  fileOf: string
  /** Who reads the reason. */
  readers: string
  draft: string
  mutation: UseMutationResult<unknown, Error, Change<Destroying>>
  currentOf: (problem: Problem | null) => Item | null
  /** The item as it was opened, beside the item as it is now. */
  rowsOf: (current: Item, mine: Destroying) => readonly ConflictRow[]
  onClose: () => void
  onSaved: (notice: string) => void
}

/** Destroys the content of a file for good. What it was called, who declared it and why it is gone stay. */
export function DestroyFileDialog<Item extends { version: number }>(props: DestroyFileDialogProps<Item>) {
  const { reference, version, fileOf, readers, draft, mutation, currentOf, rowsOf, onClose, onSaved } = props
  const change = useChange({
    mutation,
    version,
    currentOf,
    versionOf: ({ version }: Item) => version,
    draft,
    onLeave: onClose,
    onSaved: () => {
      onSaved(`The file of ${fileOf} was destroyed.`)
    },
  })

  return (
    <Dialog title={`Destroy the file of ${fileOf}?`} onClose={onClose}>
      {change.conflict && (
        <ConflictView
          sentence={`Somebody has changed ${reference} since you opened it.`}
          rows={rowsOf(change.conflict.current, change.conflict.mine)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <DestroyFileForm
        key={change.formKey}
        readers={readers}
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
        onClose={onClose}
      />
    </Dialog>
  )
}
