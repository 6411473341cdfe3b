import { Mark } from '@/components/Mark'

const northshire = { shortName: 'Northshire', accent: '#12436d', mark: 'hills' }
const southshire = { shortName: 'South Shire', accent: '#6b4a12', mark: '' }

export function Marks() {
  return (
    <p className="lc-actions">
      <Mark of={northshire} /> Northshire
      <Mark of={southshire} /> South Shire
    </p>
  )
}
