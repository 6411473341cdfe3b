import { Link, useNavigate } from '@tanstack/react-router'

import { FindForm } from '@/components/FindForm'
import { Icon } from '@/components/Icon'
import { count } from '@/lib/text'

import type { EvidenceList, EvidenceSearch, Shown } from './queries'

interface EvidenceFiltersProps {
  board: string
  search: EvidenceSearch
  counts: EvidenceList['counts']
  total: number
}

const parts = [
  { show: undefined, label: 'Current', of: 'current' },
  { show: 'review', label: 'To look at again', of: 'review' },
  { show: 'withdrawn', label: 'Withdrawn', of: 'withdrawn' },
  { show: 'all', label: 'All', of: 'all' },
] as const satisfies { show: Shown | undefined; label: string; of: keyof EvidenceList['counts'] }[]

/** An address without what is empty in it; it begins again at the first page. */
const searchOf = (show: Shown | undefined, text: string | undefined): EvidenceSearch => ({
  ...(show ? { show } : {}),
  ...(text ? { text } : {}),
})

/** What the library is narrowed by stands in its address, so that it can be sent to somebody. */
export function EvidenceFilters({ board, search, counts, total }: EvidenceFiltersProps) {
  const navigate = useNavigate()

  return (
    <>
      <div className="lc-filter">
        <nav aria-label="Which evidence">
          <ul className="lc-seg">
            {parts.map(({ show, label, of }) => (
              <li key={of}>
                <Link
                  to="/$board/evidence"
                  params={{ board }}
                  search={searchOf(show, search.text)}
                  activeOptions={{ exact: true }}
                  aria-current={show === search.show ? 'page' : undefined}
                >
                  {label} <span className="act__count">{counts[of]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <span className="muted" role="status">
          {count(total, 'item')}
        </span>
      </div>
      <div className="act__filters">
        <FindForm
          key={search.text}
          text={search.text ?? ''}
          onFind={(text) =>
            void navigate({ to: '/$board/evidence', params: { board }, search: searchOf(search.show, text) })
          }
        />
        {search.text && (
          <Link
            className="act__chip"
            to="/$board/evidence"
            params={{ board }}
            search={searchOf(search.show, undefined)}
          >
            Words: {search.text} <Icon name="close" size={15} />
            <span className="vh">Take this filter away</span>
          </Link>
        )}
      </div>
    </>
  )
}
