import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { boardQuery } from '@/api/board'
import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { formatDay } from '@/lib/dates'

import { ArrangementTable } from './ArrangementTable'
import { BeginArrangementForm } from './BeginArrangementForm'
import { arrangementsQuery, useBeginArrangement } from './queries'

/** Under which form the board has worked, and since when. */
export function ArrangementsPage({ board: slug }: { board: string }) {
  const { data: board } = useSuspenseQuery(boardQuery(slug))
  const { data: list } = useSuspenseQuery(arrangementsQuery(slug))
  const [isOpen, setIsOpen] = useState(false)
  const [notice, setNotice] = useState<string | null>(null)

  return (
    <>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <PageHead
        title="Arrangements"
        within={['Settings', board.name]}
        lede="The form in which the partners work together, and its words. A new one counts from its first day: nothing in the past is renamed."
        actions={
          board.me.can.changeArrangement && (
            <button
              type="button"
              className="lc-btn lc-btn--primary"
              onClick={() => {
                setIsOpen(true)
              }}
            >
              <Icon name="plus" /> Begin a new arrangement
            </button>
          )
        }
      />
      {list.items.length === 0 ? (
        <EmptyState
          title="No arrangement has begun yet"
          why="Until one begins, everything here goes by its usual name."
        />
      ) : (
        <ArrangementTable
          arrangements={list.items}
          today={board.businessDay}
          inForce={board.arrangement?.id}
        />
      )}
      {isOpen && (
        <BeginDialog
          board={slug}
          onClose={() => {
            setIsOpen(false)
          }}
          onSaved={(what) => {
            setNotice(what)
            setIsOpen(false)
          }}
        />
      )}
    </>
  )
}

interface BeginDialogProps {
  board: string
  onClose: () => void
  onSaved: (notice: string) => void
}

function BeginDialog({ board, onClose, onSaved }: BeginDialogProps) {
  const beginArrangement = useBeginArrangement(board)

  return (
    <Dialog title="Begin a new arrangement" onClose={onClose}>
      <BeginArrangementForm
        isPending={beginArrangement.isPending}
        problem={asProblem(beginArrangement.error)}
        onSubmit={(arrangement) => {
          beginArrangement.mutate(arrangement, {
            onSuccess: () => {
              const from = arrangement.from ? formatDay(arrangement.from) : 'the day that was set'
              onSaved(`${arrangement.name} was added: its first day is ${from}.`)
            },
          })
        }}
      />
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
