import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import { Notice } from '@/components/Notice'
import { count } from '@/lib/text'

import { useFreezeReports, type MeetingDetail } from './queries'

interface FreezeButtonProps {
  board: string
  meeting: MeetingDetail
  onFrozen: () => void
}

/** Copies the reports for good, which is asked about first. */
export function FreezeButton({ board, meeting, onFrozen }: FreezeButtonProps) {
  const [isOpen, setIsOpen] = useState(false)

  return (
    <>
      <button
        type="button"
        className="lc-btn lc-btn--primary"
        onClick={() => {
          setIsOpen(true)
        }}
      >
        Copy the reports
      </button>
      {isOpen && (
        <FreezeDialog
          board={board}
          meeting={meeting}
          onFrozen={() => {
            setIsOpen(false)
            onFrozen()
          }}
          onClose={() => {
            setIsOpen(false)
          }}
        />
      )}
    </>
  )
}

function FreezeDialog({ board, meeting, onFrozen, onClose }: FreezeButtonProps & { onClose: () => void }) {
  const freeze = useFreezeReports(board, meeting.slug)
  const problem = asProblem(freeze.error)
  const silent = meeting.reports.filter(({ isNew }) => !isNew)

  return (
    <Dialog title={`Copy the reports for ${meeting.label}?`} onClose={onClose}>
      {problem && <Refused problem={problem} />}
      <p>
        {count(meeting.reports.length, 'priority is', 'priorities are')} copied word by word as they stand
        now. The copy cannot be changed or made again: what is written later goes to the next meeting.
      </p>
      {silent.length > 0 && (
        <>
          <p>Nothing new has been written for:</p>
          <ul className="lc-list">
            {silent.map(({ priority, title }) => (
              <li key={priority}>{title}</li>
            ))}
          </ul>
        </>
      )}
      <div className="lc-actions">
        <button
          type="button"
          className="lc-btn lc-btn--primary"
          aria-disabled={freeze.isPending}
          onClick={() => {
            if (!freeze.isPending) {
              freeze.mutate(meeting.version, { onSuccess: onFrozen })
            }
          }}
        >
          Copy the reports for good
        </button>
        <button type="button" className="lc-btn" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Dialog>
  )
}

/** Why nothing was copied; where words of a priority hold it back, which they are. */
function Refused({
  problem,
}: {
  problem: { message: string; fields: Readonly<Record<string, readonly string[]>> }
}) {
  const words = Object.entries(problem.fields)

  return (
    <Notice kind="bad">
      <p>{problem.message}</p>
      {words.length > 0 && (
        <ul className="lc-list">
          {words.map(([field, messages]) => (
            <li key={field}>
              {field.split('.')[0]}: {messages.join(' ')}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
