import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Icon } from '@/components/Icon'

import { DocumentAt } from './DocumentAt'
import { EvidencePicker } from './EvidencePicker'
import { EvidenceTags } from './EvidenceTags'
import type { Owner } from './owner'
import { ItemLink } from './OwnerLinks'
import { useTakeAway } from './changes'
import { placeEvidenceQuery, type CitedEvidence, type Place } from './queries'

interface CitedHereProps {
  owner: Owner
  place: Place
  /** What the place is called, for those who do not see where the list stands. */
  placeWords: string
  personId: string
  /** Earlier words stand as they were reported: nothing is added under them. */
  isOpen: boolean
  /** Where many places stand below one another, one without evidence says nothing. */
  isQuiet?: boolean
  onSaved: (notice: string) => void
}

/** What one place stands on, with what more there is to choose. The block fails alone: the page stays. */
export function CitedHere(props: CitedHereProps) {
  const { owner, place, placeWords, personId, isOpen, isQuiet = false, onSaved } = props
  const cited = useQuery(placeEvidenceQuery(owner, place))
  const takeAway = useTakeAway(owner)
  const [isPicking, setPicking] = useState(false)
  const problem = asProblem(takeAway.error)

  if (cited.isError) {
    return (
      <p className="small">
        We could not load the evidence.{' '}
        <button type="button" className="lc-linkbtn" onClick={() => void cited.refetch()}>
          Try again
        </button>
      </p>
    )
  }

  if (!cited.data) {
    return <p className="small muted">Loading the evidence</p>
  }

  const items = cited.data.items.filter((item) => isOf(item, place))
  const canCite = isOpen && cited.data.can.cite

  return (
    <div className="evi__cited">
      {problem && <p role="alert">{problem.message}</p>}
      {items.length > 0 && (
        <ul aria-label={`Evidence: ${placeWords}`}>
          {items.map((item) => (
            <li key={item.id}>
              <Icon name="doc" size={15} />
              <span>
                <ItemLink owner={owner} item={item.reference}>
                  {item.reference}
                </ItemLink>{' '}
                <DocumentAt owner={owner} {...item} words={item.title} /> <EvidenceTags {...item} />
                {isOpen && cited.data.can.takeAway && (
                  <button
                    type="button"
                    className="lc-linkbtn"
                    disabled={takeAway.isPending}
                    onClick={() => {
                      takeAway.mutate(item, {
                        onSuccess: () => {
                          onSaved(`${item.reference} is no longer cited here.`)
                        },
                      })
                    }}
                  >
                    Take away
                    <span className="vh">
                      {' '}
                      {item.reference} from {placeWords}
                    </span>
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {items.length === 0 && !isQuiet && <p className="small muted">No evidence is cited.</p>}
      {canCite && (
        <button
          type="button"
          className="lc-linkbtn"
          onClick={() => {
            setPicking(true)
          }}
        >
          Add evidence<span className="vh"> for {placeWords}</span>
        </button>
      )}
      {isPicking && (
        <EvidencePicker
          owner={owner}
          place={place}
          placeWords={placeWords}
          personId={personId}
          isCited={(reference) => items.some((item) => item.reference === reference)}
          onClose={() => {
            setPicking(false)
          }}
          onSaved={(notice) => {
            setPicking(false)
            onSaved(notice)
          }}
        />
      )}
    </div>
  )
}

function isOf(item: CitedEvidence, place: Place): boolean {
  switch (place.kind) {
    case 'priority':
      return item.kind === 'priority'
    case 'update':
      return item.update === place.update && item.part === place.part
    case 'reading':
      return item.measure === place.measure && item.reading === place.reading
    case 'action':
      return item.kind === 'action'
    case 'completion':
      return item.completion === place.completion
  }
}
