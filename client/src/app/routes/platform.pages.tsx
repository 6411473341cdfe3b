import { getRouteApi, Link } from '@tanstack/react-router'

import { Crumbs } from '@/components/Crumbs'
import { HistoryPage } from '@/features/history/HistoryPage'

const history = getRouteApi('/signed-in/own/platform/history')

export function PlatformHistory() {
  const filter = history.useSearch()
  const navigate = history.useNavigate()

  return (
    <HistoryPage
      place={{ kind: 'platform' }}
      within={['Platform']}
      crumbs={
        <Crumbs>
          <Link to="/platform">Platform</Link>
        </Crumbs>
      }
      now={new Date()}
      filter={filter}
      onFilter={(search) => void navigate({ search })}
    />
  )
}
