import { useState } from 'react'

import type { Owner } from '@/api/owner'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import { LiftHoldDialog } from './LiftHoldDialog'
import { PutHoldOnDialog } from './PutHoldOnDialog'
import type { Hold, Retention } from './queries'

interface HoldCardProps {
  owner: Owner
  hold: Hold | null
  can: Retention['can']
  onSaved: (notice: string) => void
}

/** Whether the owner is under a legal hold, since when and why, and what that means. */
export function HoldCard({ owner, hold, can, onSaved }: HoldCardProps) {
  const [isOpen, setIsOpen] = useState(false)
  const dialog = {
    owner,
    onClose: () => {
      setIsOpen(false)
    },
    onSaved: (notice: string) => {
      setIsOpen(false)
      onSaved(notice)
    },
  }

  return (
    <section className="lc-card" aria-labelledby="hold">
      <h2 className="lc-h3" id="hold">
        Legal hold
      </h2>
      {hold ? (
        <>
          <p>
            <Tag kind="needs-attention" words={`On since ${formatDay(hold.putOnOn)}`} />
          </p>
          <p className="prewrap mt-s">{hold.reason}</p>
          <p className="small muted">Put on by {hold.putOnBy}.</p>
          <p className="mt-s">
            While it is on, no file can be destroyed and nothing is listed as past its date. Removing words
            that name a child or a family goes on: that is a duty, and its fact is kept.
          </p>
        </>
      ) : (
        <p>
          There is no hold. A public inquiry or a court may want records kept as they are. A hold on the whole{' '}
          {owner.kind} stops all destruction until it is lifted.
        </p>
      )}
      {(can.putHoldOn || can.liftHold) && (
        <p className="lc-actions mt-s">
          <button
            type="button"
            className="lc-btn"
            onClick={() => {
              setIsOpen(true)
            }}
          >
            {hold ? 'Lift the hold' : 'Start a legal hold'}
          </button>
        </p>
      )}
      {isOpen && (hold ? <LiftHoldDialog {...dialog} hold={hold} /> : <PutHoldOnDialog {...dialog} />)}
    </section>
  )
}
