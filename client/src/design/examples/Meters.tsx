import { Meter } from '@/components/Meter'

export function Meters() {
  return (
    <ul className="lc-plain stack-s">
      {[
        { value: 0, of: 8 },
        { value: 3, of: 8 },
        { value: 8, of: 8 },
        { value: 0, of: 0 },
      ].map(({ value, of }) => (
        <li key={`${value}-${of}`}>
          <span className="hom__done">
            <Meter value={value} of={of} /> {of === 0 ? 'Nothing to answer' : `${value} of ${of} answered`}
          </span>
        </li>
      ))}
    </ul>
  )
}
