import { Tag } from '@/components/Tag'

export function Tags() {
  return (
    <div className="lc-actions">
      <Tag kind="on-track" words="On track" />
      <Tag kind="needs-attention" words="Needs attention" />
      <Tag kind="off-track" words="Off track" />
      <Tag kind="late" words="12 days late" />
      <Tag kind="doing" words="In progress" />
      <Tag kind="done" words="Verified" />
      <Tag kind="none" words="Not started" />
      <Tag kind="note" words="Provisional" />
      <Tag kind="invented" words="Invented" />
    </div>
  )
}
