import { Tag } from '@/components/Tag'

import type { PrioritySummary } from './queries'

interface JudgementTagProps {
  judgement: { value: JudgementValue; label: string; isInvented: boolean } | null
  /** Whether all that it stands on is marked as invented already. */
  isMarked?: boolean
}

/** The board's own word for the judgement; the colour only follows it. */
export function JudgementTag({ judgement, isMarked = false }: JudgementTagProps) {
  return judgement ? (
    <>
      <Tag kind={judgement.value} words={judgement.label} />
      {judgement.isInvented && !isMarked && (
        <>
          {' '}
          <Tag kind="invented" words="Invented" />
        </>
      )}
    </>
  ) : (
    <Tag kind="none" words="Not judged yet" />
  )
}

type JudgementValue = NonNullable<PrioritySummary['judgement']>['value']
