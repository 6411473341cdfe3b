import { SampleForm } from './SampleForm'

export function FormKept() {
  return <SampleForm keptAt="2017-09-26T09:12Z" />
}
