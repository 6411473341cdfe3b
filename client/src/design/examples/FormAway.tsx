import { Problem } from '@/api/problem'

import { SampleForm } from './SampleForm'

const away = new Problem(503, { code: 'database.away' })

export function FormAway() {
  return <SampleForm problem={away} />
}
