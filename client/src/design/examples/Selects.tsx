import { Select } from '@/components/form/Select'

const agencies = [
  { value: '', label: 'Choose an agency' },
  { value: 'meridian-police', label: 'Meridian Police' },
  { value: 'northshire-council', label: 'Northshire Council' },
]

export function Selects() {
  return (
    <div className="lc-form">
      <Select name="design-agency" label="Agency" options={agencies} />
      <Select name="design-owner" label="Owner" options={agencies} error="Choose who owns the action" />
    </div>
  )
}
