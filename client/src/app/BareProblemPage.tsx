import type { ErrorComponentProps } from '@tanstack/react-router'

import { BareShell } from './BareShell'
import { NotFoundPage, ProblemPage } from './ProblemPage'

/** Where no board is around the page, because it could not be opened. */
export function BareProblemPage({ error, reset }: ErrorComponentProps) {
  return (
    <BareShell>
      <ProblemPage error={error} reset={reset} />
    </BareShell>
  )
}

export function BareNotFoundPage() {
  return (
    <BareShell>
      <NotFoundPage />
    </BareShell>
  )
}
