import { Tag } from '@/components/Tag'

import type { PrioritySummary } from './queries'

/** The board's own word for the judgement; the colour only follows it. */
export function JudgementTag({ judgement }: { judgement: { value: JudgementValue; label: string } | null }) {
  return judgement ? (
    <Tag kind={judgement.value} words={judgement.label} />
  ) : (
    <Tag kind="none" words="Not judged yet" />
  )
}

type JudgementValue = NonNullable<PrioritySummary['judgement']>['value']
