import type { ReactNode } from 'react'

import { WebAddress } from '@/components/WebAddress'
import { EmptyState } from '@/components/EmptyState'
import { Tag } from '@/components/Tag'
import { formatDay, formatInstant } from '@/lib/dates'
import { capitalised } from '@/lib/text'

import type { ActionPlace } from './change-one'
import { GivenFile } from './GivenFile'
import type { ActionDetail } from './queries'
import { outlookWords } from './words'

interface ActionSaidProps {
  place: ActionPlace
  action: ActionDetail
  now: Date
  evidence: ((completion: string) => ReactNode) | undefined
  onSaved: (notice: string) => void
}

/** Everything that was said of an action, the newest first: how it goes, that it is done, that more time is needed. */
export function ActionSaid({ place, action, now, evidence, onSaved }: ActionSaidProps) {
  const said = [
    ...action.updates.map((update) => ({
      at: update.writtenAt,
      id: update.id,
      words: <Update of={update} />,
    })),
    ...action.completions.map((word) => ({
      at: word.saidAt,
      id: word.id,
      words: (
        <Completion of={word}>
          <GivenFile place={place} action={action} word={word} onSaved={onSaved} />
          {evidence?.(word.id)}
        </Completion>
      ),
    })),
    ...action.dueChanges.map((change) => ({
      at: change.askedAt,
      id: change.id,
      words: <DueChange of={change} />,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at))

  return (
    <section className="lc-sec" aria-labelledby="said">
      <div className="lc-sec__h">
        <h2 className="lc-h2" id="said">
          What was said
        </h2>
      </div>
      {said.length === 0 ? (
        <EmptyState
          title="No update yet"
          why="Its owner says how it goes, and what shows that it is done. The board then verifies it."
        />
      ) : (
        <ol className="lc-time lc-time--big">
          {said.map(({ id, at, words }) => (
            <li key={id}>
              {words}
              <span className="vh">{capitalised(formatInstant(at, now))}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

const sides = { agency: 'for its agency', board: 'for the board' } as const

function Said({ by, side, at }: { by: string; side: keyof typeof sides; at: string }) {
  return (
    <span className="lc-time__when">
      {formatDay(at.slice(0, 10))}, {by}, {sides[side]}
    </span>
  )
}

function Answered({ words, by, on, reason }: { words: string; by: string; on: string; reason: ReactNode }) {
  return (
    <p className="act__answer">
      <strong>{words}</strong> by {by}, {formatDay(on)}.{reason && <> {reason}</>}
    </p>
  )
}

function Update({ of: update }: { of: ActionDetail['updates'][number] }) {
  return (
    <>
      {update.outlook && <Tag kind={update.outlook} words={outlookWords(update.outlook)} />}
      <p className="prewrap">{update.text}</p>
      <Said by={update.writtenBy} side={update.side} at={update.writtenAt} />
    </>
  )
}

interface CompletionProps {
  of: ActionDetail['completions'][number]
  children: ReactNode
}

function Completion({ of: word, children }: CompletionProps) {
  return (
    <>
      <strong>Done on {formatDay(word.doneOn)}</strong>
      {word.proof && <p className="prewrap">What shows it: {word.proof}</p>}
      {word.proofAddress && (
        <p>
          <WebAddress address={word.proofAddress} />
        </p>
      )}
      {word.noProofReason && <p className="prewrap">Nothing shows it, because: {word.noProofReason}</p>}
      {children}
      <Said by={word.saidBy} side={word.side} at={word.saidAt} />
      {word.answer !== 'waiting' && word.answeredBy && word.answeredOn && (
        <Answered
          words={word.answer === 'verified' ? 'Verified' : 'Sent back'}
          by={word.answeredBy}
          on={word.answeredOn}
          reason={word.answerReason}
        />
      )}
    </>
  )
}

const changeWords = {
  asked: 'Asks for',
  granted: 'Moved to',
  refused: 'Asked for',
  lapsed: 'Asked for',
} as const

function DueChange({ of: change }: { of: ActionDetail['dueChanges'][number] }) {
  return (
    <>
      <strong>
        {changeWords[change.state]} {formatDay(change.to)}
      </strong>{' '}
      instead of {formatDay(change.from)}
      <p className="prewrap">{change.reason}</p>
      <Said by={change.askedBy} side={change.side} at={change.askedAt} />
      {change.state === 'lapsed' && <p className="act__answer">No longer asked for.</p>}
      {(change.state === 'granted' || change.state === 'refused') &&
        change.answeredBy &&
        change.answeredOn && (
          <Answered
            words={change.state === 'granted' ? 'Granted' : 'Refused'}
            by={change.answeredBy}
            on={change.answeredOn}
            reason={change.answerReason}
          />
        )}
    </>
  )
}
