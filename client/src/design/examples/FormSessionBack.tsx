import { Problem } from '@/api/problem'

import { SampleForm } from './SampleForm'

const ended = new Problem(401, { code: 'session.none' })

export function FormSessionBack() {
  return <SampleForm problem={ended} />
}
