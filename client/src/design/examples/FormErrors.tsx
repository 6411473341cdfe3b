import { Problem } from '@/api/problem'

import { SampleForm } from './SampleForm'

const refused = new Problem(400, {
  code: 'invalid',
  fields: { title: ['Enter a title'], why: ['Enter why it matters'] },
})

export function FormErrors() {
  return <SampleForm problem={refused} />
}
