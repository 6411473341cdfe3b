import { SampleForm } from './SampleForm'

export function FormSaving() {
  return <SampleForm isPending />
}
