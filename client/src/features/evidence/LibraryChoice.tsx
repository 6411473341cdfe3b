import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { FindForm } from '@/components/FindForm'
import { NotLoaded } from '@/components/NotLoaded'

import { EvidenceChoices } from './EvidenceChoices'
import type { Owner } from './owner'
import { useCite } from './changes'
import { currentEvidence, evidenceListQuery, type EvidenceSummary, type Place } from './queries'

interface LibraryChoiceProps {
  owner: Owner
  place: Place
  isCited: (reference: string) => boolean
  onSaved: (notice: string) => void
}

/** The evidence to choose from, by words. */
export function LibraryChoice({ owner, place, isCited, onSaved }: LibraryChoiceProps) {
  const [text, setText] = useState('')
  const list = useQuery({
    ...evidenceListQuery(owner, text ? { text } : {}),
    placeholderData: keepPreviousData,
  })
  const cite = useCite(owner)
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
      {list.isError && <NotLoaded what="the evidence" onAgain={() => void list.refetch()} />}
      {list.data && (
        <EvidenceChoices list={list.data} isCited={isCited} isPending={cite.isPending} onChoose={choose} />
      )}
    </>
  )
}
