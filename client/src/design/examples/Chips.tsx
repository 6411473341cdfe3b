import { useState } from 'react'

import { FilterChips } from '@/components/FilterChips'

export function Chips() {
  const [filters, setFilters] = useState(['Owner: Meridian Police', 'Words: training'])

  return (
    <FilterChips
      chips={filters.map((words) => ({
        words,
        onRemove: () => {
          setFilters(filters.filter((kept) => kept !== words))
        },
      }))}
    />
  )
}
