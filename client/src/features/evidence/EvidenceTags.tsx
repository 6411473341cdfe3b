import { Tag } from '@/components/Tag'

interface EvidenceTagsProps {
  isWithdrawn: boolean
  needsReview: boolean
  isInvented: boolean
}

/** What must be known before anybody relies on it, in words. */
export function EvidenceTags({ isWithdrawn, needsReview, isInvented }: EvidenceTagsProps) {
  return (
    <span className="evi__tags">
      {isWithdrawn && <Tag kind="off-track" words="Withdrawn" />}
      {needsReview && <Tag kind="needs-attention" words="To look at again" />}
      {isInvented && <Tag kind="invented" words="Invented" />}
    </span>
  )
}
