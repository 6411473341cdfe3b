import { TextArea } from '@/components/form/TextArea'

export function LongText() {
  return (
    <div className="lc-form">
      <TextArea name="design-next" label="What we will do next" rows={3} />
      <TextArea name="design-why" label="Why it ends" rows={3} error="Enter why it ends" />
    </div>
  )
}
