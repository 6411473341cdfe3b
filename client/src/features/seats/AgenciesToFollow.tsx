import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { Notice } from '@/components/Notice'
import { becameWords } from '@/lib/agencies'

import { toFollowQuery, useFollowAgency, type AgencyToFollow } from './queries'

interface AgenciesToFollowProps {
  board: string
  onFollowed: (what: string) => void
}

/** Agencies that have become others while the board still has seats or open actions with them. */
export function AgenciesToFollow({ board, onFollowed }: AgenciesToFollowProps) {
  const toFollow = useQuery(toFollowQuery(board))
  const [chosen, setChosen] = useState<AgencyToFollow | null>(null)

  return (
    <>
      {toFollow.data?.items.map((agency) => (
        <Notice kind="warn" key={agency.agency}>
          <p>
            {becameWords(agency.name, agency.now)}. It still has {whatWords(agency)} here.
          </p>
          <p className="mt-s">
            <button
              type="button"
              className="lc-btn lc-btn--s"
              onClick={() => {
                setChosen(agency)
              }}
            >
              Give {itWords(agency)} to {agency.now.name}
            </button>
          </p>
        </Notice>
      ))}
      {chosen && (
        <FollowDialog
          board={board}
          agency={chosen}
          onClose={() => {
            setChosen(null)
          }}
          onFollowed={(what) => {
            setChosen(null)
            onFollowed(what)
          }}
        />
      )}
    </>
  )
}

interface FollowDialogProps extends AgenciesToFollowProps {
  agency: AgencyToFollow
  onClose: () => void
}

function FollowDialog({ board, agency, onClose, onFollowed }: FollowDialogProps) {
  const follow = useFollowAgency(board, agency)
  const problem = asProblem(follow.error)

  return (
    <Dialog title={`Give ${itWords(agency)} to ${agency.now.name}?`} onClose={onClose}>
      {problem && (
        <Notice kind="bad">
          <p>{problem.message}</p>
        </Notice>
      )}
      <p className="mt-b">
        From today {agency.now.name} has {whatWords(agency)} of {agency.name}. Its people see these actions
        with everything that was said of them, and the people of {agency.name} see them no more.
      </p>
      <p className="muted mt-b">
        What is verified or ended stays with {agency.name}, and every history keeps the name of its day.
      </p>
      <div className="lc-form__go">
        <button
          type="button"
          className="lc-btn lc-btn--primary"
          disabled={follow.isPending}
          onClick={() => {
            follow.mutate(undefined, {
              onSuccess: (given) => {
                onFollowed(`${given.name} was given ${whatWords(given)} of ${agency.name}.`)
              },
            })
          }}
        >
          Give {itWords(agency)}
        </button>
      </div>
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** The seats and actions in words, such as "1 seat and 4 open actions". */
function whatWords({ seats, actions }: Pick<AgencyToFollow, 'seats' | 'actions'>): string {
  return [
    ...(seats > 0 ? [counted(seats, 'seat', 'seats')] : []),
    ...(actions > 0 ? [counted(actions, 'open action', 'open actions')] : []),
  ].join(' and ')
}

function itWords({ seats, actions }: Pick<AgencyToFollow, 'seats' | 'actions'>): string {
  return seats + actions === 1 ? 'it' : 'them'
}
