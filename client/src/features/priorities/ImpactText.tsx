import { Icon } from '@/components/Icon'
import { formatDay } from '@/lib/dates'

import type { PriorityUpdate } from './queries'

/** The impact, or in plain sight that it is missing and why. */
export function ImpactText({ impact }: { impact: PriorityUpdate['impact'] }) {
  if (impact.state === 'stated') {
    return <p className="prewrap">{impact.text}</p>
  }

  return (
    <>
      {impact.text && <p className="prewrap">{impact.text}</p>}
      <p className="pri__gap">
        <Icon name={impact.state === 'too-early' ? 'clock' : 'flag'} size={15} />
        {impactSentence(impact)}
      </p>
    </>
  )
}

function impactSentence({ state, expectedBy }: PriorityUpdate['impact']): string {
  if (state === 'too-early') {
    return expectedBy ? `Too early; expected by ${formatDay(expectedBy)}` : 'Too early to say'
  }

  return 'Not stated in this paper'
}
