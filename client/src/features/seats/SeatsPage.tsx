import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { Board } from '@/api/board'
import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { MoreButton } from '@/components/MoreButton'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'

import { AgenciesToFollow } from './AgenciesToFollow'
import { seatsQuery, useSeatAgency } from './queries'
import { SeatAgencyForm } from './SeatAgencyForm'
import { SeatTable } from './SeatTable'

/** The agencies of a board, by the seats that it has given them. */
export function SeatsPage({ board }: { board: Board }) {
  const list = useSuspenseInfiniteQuery(seatsQuery(board.slug))
  const seats = list.data.pages.flatMap((page) => page.items)
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
        title="Agencies"
        within={['Settings', board.name]}
        lede="The agencies that have a seat on this board. Each sees its seat on its own pages."
        actions={
          board.me.can.giveSeats && (
            <button
              type="button"
              className="lc-btn lc-btn--primary"
              onClick={() => {
                setIsOpen(true)
              }}
            >
              <Icon name="plus" /> Give an agency a seat
            </button>
          )
        }
      />
      {board.me.can.giveSeats && <AgenciesToFollow board={board.slug} onFollowed={setNotice} />}
      {seats.length === 0 ? (
        <EmptyState
          title="No agency has a seat yet"
          why="An agency works with the board only once it has a seat here."
        />
      ) : (
        <SeatTable seats={seats} />
      )}
      <MoreButton
        hasMore={list.hasNextPage}
        isPending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
      {isOpen && (
        <SeatDialog
          board={board}
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

interface SeatDialogProps {
  board: Board
  onClose: () => void
  onSaved: (notice: string) => void
}

function SeatDialog({ board, onClose, onSaved }: SeatDialogProps) {
  const seatAgency = useSeatAgency(board.slug)

  return (
    <Dialog title="Give an agency a seat" onClose={onClose}>
      <p className="muted mt-b">Only an agency that uses the service already can be given a seat.</p>
      <SeatAgencyForm
        today={board.businessDay}
        isPending={seatAgency.isPending}
        problem={asProblem(seatAgency.error)}
        onSubmit={(seat) => {
          seatAgency.mutate(seat, {
            onSuccess: () => {
              onSaved(`${seat.agency ?? 'The agency'} was given the seat ${seat.seat ?? ''}.`)
            },
          })
        }}
      />
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
