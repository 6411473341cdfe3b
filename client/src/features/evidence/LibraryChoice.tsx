import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { FindForm } from '@/components/FindForm'
import { EvidenceTags } from './EvidenceTags'
import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

import { currentEvidence, evidenceListQuery, useCite, type EvidenceSummary, type Place } from './queries'

interface LibraryChoiceProps {
  board: string
  place: Place
  isCited: (reference: string) => boolean
  onSaved: (notice: string) => void
}

/** The board's evidence to choose from, by words. */
export function LibraryChoice({ board, place, isCited, onSaved }: LibraryChoiceProps) {
  const [text, setText] = useState('')
  const list = useQuery({
    ...evidenceListQuery(board, text ? { text } : {}),
    placeholderData: keepPreviousData,
  })
  const cite = useCite(board)
  const problem = asProblem(cite.error)
  const current = currentEvidence(problem)
  const choose = (item: Pick<EvidenceSummary, 'reference' | 'version'>) => {
    cite.mutate(
      { reference: item.reference, version: item.version, place },
      {
        onSuccess: () => {
          onSaved(`${item.reference} is cited.`)
        },
      },
    )
  }

  return (
    <>
      <div className="evi__find">
        <FindForm text="" onFind={setText} />
      </div>
      <div role="alert">
        {current ? (
          <p>
            Somebody changed {current.reference} meanwhile. It is now called “{current.title}”.{' '}
            {current.can.cite && (
              <button
                type="button"
                className="lc-linkbtn"
                onClick={() => {
                  choose(current)
                }}
              >
                Cite it all the same
              </button>
            )}
          </p>
        ) : (
          problem &&
          [problem.message, ...Object.values(problem.fields).flat()].map((line) => <p key={line}>{line}</p>)
        )}
      </div>
      {list.isError && (
        <p>
          We could not load the evidence.{' '}
          <button type="button" className="lc-linkbtn" onClick={() => void list.refetch()}>
            Try again
          </button>
        </p>
      )}
      {list.data && (
        <>
          <p className="small muted" role="status">
            {list.data.total === 0 ? 'Nothing in the library matches' : count(list.data.total, 'item')}
            {list.data.next !== null && '. The latest 50 are shown: find others by their words.'}
          </p>
          <ul className="evi__choices">
            {list.data.items.map((item) => (
              <li key={item.reference}>
                <span>
                  <span className="act__ref">{item.reference}</span> {item.title}{' '}
                  <EvidenceTags {...item} isWithdrawn={false} />
                  <span className="small muted act__sub">{formatDay(item.documentOn)}</span>
                </span>
                {isCited(item.reference) ? (
                  <span className="small muted">Cited here</span>
                ) : (
                  <button
                    type="button"
                    className="lc-btn"
                    disabled={cite.isPending}
                    onClick={() => {
                      choose(item)
                    }}
                  >
                    Cite<span className="vh"> {item.reference}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
