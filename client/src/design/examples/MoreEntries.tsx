import { useState } from 'react'

import { MoreButton } from '@/components/MoreButton'

export function MoreEntries() {
  const [isPending, setIsPending] = useState(false)

  return (
    <>
      <MoreButton
        hasMore
        isPending={isPending}
        onMore={() => {
          setIsPending(true)
        }}
      />
      <MoreButton hasMore isPending onMore={() => undefined} />
    </>
  )
}
