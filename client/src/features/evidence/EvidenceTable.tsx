import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

import { DocumentAt } from './DocumentAt'
import { EvidenceTags } from './EvidenceTags'
import type { Owner } from './owner'
import { ItemLink } from './OwnerLinks'
import type { EvidenceSummary } from './queries'

interface EvidenceTableProps {
  owner: Owner
  caption: string
  items: readonly EvidenceSummary[]
}

export function EvidenceTable({ owner, caption, items }: EvidenceTableProps) {
  return (
    <table className="lc-table lc-table--stack act__table">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Evidence</th>
          <th scope="col">Date of the document</th>
          <th scope="col">Look at it again by</th>
          <th scope="col">Used in</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.reference}>
            <th scope="row">
              <span className="act__ref">{item.reference}</span>{' '}
              <ItemLink owner={owner} item={item.reference}>
                {item.title}
              </ItemLink>{' '}
              <EvidenceTags {...item} isWithdrawn={item.withdrawnOn !== null} />
              {item.note && <span className="act__word">{item.note}</span>}
              {(item.address ?? item.file) && (
                <span className="act__word">
                  <DocumentAt owner={owner} {...item} />
                </span>
              )}
            </th>
            <td data-l="Date of the document">
              {formatDay(item.documentOn)}
              {item.revisions > 1 && <span className="small muted act__sub">Revision {item.revisions}</span>}
            </td>
            <td data-l="Look at it again by">{item.reviewOn ? formatDay(item.reviewOn) : 'No day'}</td>
            <td data-l="Used in">{item.usedIn === 0 ? 'Nothing yet' : count(item.usedIn, 'place')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
