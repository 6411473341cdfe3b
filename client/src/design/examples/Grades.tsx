import { Grade } from '@/components/Grade'

export function Grades() {
  return (
    <div className="stack-s">
      <p className="lc-actions">
        <Grade value={3} words="3 Met and embedded" />
        <Grade value={2} words="2 Met" />
        <Grade value={1} words="1 Partly met" />
        <Grade value={0} words="0 Not met" />
      </p>
      <p className="lc-actions">
        <Grade value={3} words="Outstanding" isPlain />
        <Grade value={2} words="Good" isPlain />
        <Grade value={1} words="Requires improvement" isPlain />
        <Grade value={0} words="Inadequate" isPlain />
      </p>
    </div>
  )
}
