import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import type { Problem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { useChange, type Change } from '@/components/form/use-change'

interface ChangeDialogProps<Body, Current> {
  title: string
  /** What is changed, in a sentence: "this meeting". */
  of: string
  version: number
  mutation: UseMutationResult<unknown, Error, Change<Body>>
  isCurrent: (current: unknown) => current is Current & { version: number }
  rows: (mine: Body, current: Current) => { label: string; mine: string; theirs: string }[]
  onClose: () => void
  onSaved: () => void
  children: (form: { isPending: boolean; problem: Problem | null; save: (body: Body) => void }) => ReactNode
}

/** A change in a dialog, from the version that the person read; if somebody was first, they see both and choose. */
export function ChangeDialog<Body, Current>(props: ChangeDialogProps<Body, Current>) {
  const { title, of, version, mutation, isCurrent, rows, onClose, onSaved, children } = props
  const change = useChange<Body, Current & { version: number }>({
    mutation,
    version,
    currentOf: (problem) => (problem?.isStale && isCurrent(problem.current) ? problem.current : null),
    versionOf: (current) => current.version,
    onSaved,
    onLeave: onClose,
  })

  return (
    <Dialog title={title} onClose={onClose} isWide={change.conflict !== null}>
      {change.conflict && (
        <ConflictView
          sentence={`Somebody has changed ${of} since you opened it.`}
          rows={rows(change.conflict.mine, change.conflict.current)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      {children({ isPending: change.isPending, problem: change.problem, save: change.save })}
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
