import { formatDay } from '@/lib/dates'

import type { EvidenceChange } from './changes'
import type { EvidenceDetail } from './queries'

const day = (on: string | null | undefined) => (on ? formatDay(on) : 'No day')

const whereIs = (revision?: EvidenceDetail['revisions'][number]) => revision?.address ?? revision?.file?.name

const newPlace = ({ upload, body }: Extract<EvidenceChange, { kind: 'revise' }>) =>
  upload ? upload.file?.name : body.address

/** What this person wrote beside how the item stands now; what they did not write stands as it was when they opened it. */
export function conflictRows(opened: EvidenceDetail, current: EvidenceDetail, mine: EvidenceChange) {
  const [openedRevision] = opened.revisions
  const [latest] = current.revisions
  const rows = [
    {
      label: 'What it is called',
      mine: (mine.kind === 'change' ? mine.body.title : null) ?? opened.title,
      theirs: current.title,
    },
    {
      label: 'What a reader should know',
      mine: (mine.kind === 'change' ? mine.body.note : opened.note) ?? '',
      theirs: current.note ?? '',
    },
    {
      label: 'Look at it again by',
      mine: day(mine.kind === 'withdraw' ? opened.reviewOn : mine.body.reviewOn),
      theirs: day(current.reviewOn),
    },
    {
      label: 'Where it is',
      mine: (mine.kind === 'revise' ? newPlace(mine) : whereIs(openedRevision)) ?? '',
      theirs: whereIs(latest) ?? '',
    },
  ]

  return mine.kind === 'withdraw' || current.withdrawal
    ? [
        ...rows,
        {
          label: 'Withdrawn, because',
          mine: (mine.kind === 'withdraw' ? mine.body.reason : null) ?? '',
          theirs: current.withdrawal?.reason ?? '',
        },
      ]
    : rows
}
