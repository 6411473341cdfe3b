import { getRouteApi } from '@tanstack/react-router'

import { HistoryPage } from '@/features/history/HistoryPage'

const history = getRouteApi('/signed-in/own/platform/history')

export function PlatformHistory() {
  const filter = history.useSearch()
  const navigate = history.useNavigate()

  return (
    <HistoryPage
      place={{ kind: 'platform' }}
      within={['Platform']}
      now={new Date()}
      filter={filter}
      onFilter={(search) => void navigate({ search })}
    />
  )
}
