import { useQuery } from '@tanstack/react-query'

import { isServiceReady } from '@/api/health'
import { person } from '@/api/session'
import { PageHead } from '@/components/PageHead'
import { Tag } from '@/components/Tag'

export function StatusPage() {
  const { data: isReady } = useQuery({
    queryKey: [person, 'status'],
    queryFn: ({ signal }) => isServiceReady(signal),
    refetchInterval: 30_000,
  })

  return (
    <div className="lc-narrow">
      <PageHead title="Service status" />
      <p role="status">
        {isReady === undefined && 'Asking the service…'}
        {isReady === true && <Tag kind="on-track" words="Everything is working" />}
        {isReady === false && <Tag kind="off-track" words="The service is away" />}
      </p>
      {isReady === false && (
        <p className="mt">
          Text that you have typed is kept in your browser tab. Try again in a few minutes.
        </p>
      )}
    </div>
  )
}
