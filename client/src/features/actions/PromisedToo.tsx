import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Notice } from '@/components/Notice'
import { formatDay } from '@/lib/dates'

import { ActionStateTag, LateTag } from './ActionStateTag'
import type { AlsoPromised } from './change-one'
import { useReleaseAction, type ActionName } from './commitments'
import { GatherDialog } from './GatherDialog'

interface PromisedTooProps {
  agency: string
  action: ActionName
  also: readonly AlsoPromised[]
  canGather: boolean
  onSaved: (notice: string) => void
}

/** What an agency does once and has promised to several boards: each with its own day and its own verification. */
export function PromisedToo({ agency, action, also, canGather, onSaved }: PromisedTooProps) {
  const [isOpen, setIsOpen] = useState(false)
  const release = useReleaseAction(agency)
  const problem = asProblem(release.error)

  return (
    <section className="lc-card" aria-labelledby="promised-too">
      <h2 className="lc-h3" id="promised-too">
        Promised to other boards
      </h2>
      {also.length === 0 ? (
        <p className="small muted">
          If the same was promised to another board, say so: an update is then written once, and each board
          keeps its own day and verifies for itself.
        </p>
      ) : (
        <>
          <p className="small muted">One commitment. No board sees that another was promised the same.</p>
          <ul className="act__also">
            {also.map(({ board, reference, title, ...other }) => (
              <li key={`${board.slug} ${reference}`}>
                <Link
                  to="/agencies/$agency/actions/$board/$reference"
                  params={{ agency, board: board.slug, reference }}
                >
                  {board.name}, <span className="act__link-ref">{reference}</span>
                </Link>
                <span className="small act__sub">{title}</span>
                <span className="small act__sub">
                  Due {formatDay(other.due)} <LateTag daysLate={other.daysLate} />
                </span>
                <span className="act__sub">
                  <ActionStateTag {...other} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {problem && <Notice kind="bad">{problem.message}</Notice>}
      {canGather && (
        <div className="lc-actions">
          <button
            type="button"
            className="lc-btn"
            onClick={() => {
              setIsOpen(true)
            }}
          >
            {also.length === 0 ? 'Promised to another board too' : 'Add another board'}
          </button>
          {also.length > 0 && (
            <button
              type="button"
              className="lc-linkbtn"
              disabled={release.isPending}
              onClick={() => {
                release.mutate(action, {
                  onSuccess: () => {
                    onSaved(`${action.reference} stands for itself again.`)
                  },
                })
              }}
            >
              Let this action stand for itself
            </button>
          )}
        </div>
      )}
      {isOpen && (
        <GatherDialog
          agency={agency}
          action={action}
          also={also}
          onClose={() => {
            setIsOpen(false)
          }}
          onSaved={(notice) => {
            setIsOpen(false)
            onSaved(notice)
          }}
        />
      )}
    </section>
  )
}
