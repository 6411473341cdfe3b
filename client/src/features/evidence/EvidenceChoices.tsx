import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

import { EvidenceTags } from './EvidenceTags'
import type { EvidenceList, EvidenceSummary } from './queries'

interface EvidenceChoicesProps {
  list: Pick<EvidenceList, 'items' | 'total' | 'next'>
  isCited: (reference: string) => boolean
  isPending: boolean
  onChoose: (item: EvidenceSummary) => void
}

/** What of the library can be cited here, each with its button; what is cited already says so. */
export function EvidenceChoices({ list, isCited, isPending, onChoose }: EvidenceChoicesProps) {
  return (
    <>
      <p className="small muted" role="status">
        {list.total === 0 ? 'Nothing in the library matches' : count(list.total, 'item')}
        {list.next !== null && '. The latest 50 are shown: find others by their words.'}
      </p>
      <ul className="evi__choices">
        {list.items.map((item) => (
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
                disabled={isPending}
                onClick={() => {
                  onChoose(item)
                }}
              >
                Cite<span className="vh"> {item.reference}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
