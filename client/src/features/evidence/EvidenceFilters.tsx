import { useNavigate } from '@tanstack/react-router'

import { FilterChips } from '@/components/FilterChips'
import { FindForm } from '@/components/FindForm'
import { ShownNav } from '@/components/ShownNav'
import { count } from '@/lib/text'

import type { EvidenceList, EvidenceSearch, Shown } from './queries'

interface EvidenceFiltersProps {
  search: EvidenceSearch
  counts: EvidenceList['counts']
  total: number
}

/** An address without what is empty in it; it begins again at the first page. */
const searchOf = (show: Shown | undefined, text: string | undefined): EvidenceSearch => ({
  ...(show ? { show } : {}),
  ...(text ? { text } : {}),
})

/** What the library is narrowed by stands in its address, so that it can be sent to somebody. */
export function EvidenceFilters({ search, counts, total }: EvidenceFiltersProps) {
  const navigate = useNavigate()
  const find = (text: string) => void navigate({ to: '.', search: { ...searchOf(search.show, text) } })

  return (
    <>
      <div className="lc-filter">
        <ShownNav<Shown>
          label="Which evidence"
          show={search.show}
          parts={[
            { show: undefined, label: 'Current', count: counts.current },
            { show: 'review', label: 'To look at again', count: counts.review },
            { show: 'withdrawn', label: 'Withdrawn', count: counts.withdrawn },
            { show: 'all', label: 'All', count: counts.all },
          ]}
        />
        <span className="muted" role="status">
          {count(total, 'item')}
        </span>
      </div>
      <div className="lc-filters">
        <FindForm text={search.text ?? ''} onFind={find} />
        <FilterChips
          chips={
            search.text
              ? [
                  {
                    words: `Words: ${search.text}`,
                    onRemove: () => {
                      find('')
                    },
                  },
                ]
              : []
          }
        />
      </div>
    </>
  )
}
