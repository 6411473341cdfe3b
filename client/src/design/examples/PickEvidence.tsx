import { useState } from 'react'

import { EvidenceChoices } from '@/features/evidence/EvidenceChoices'

const item = { note: null, address: null, file: null, revisions: 1, usedIn: 0, withdrawnOn: null, version: 1 }

const items = [
  {
    ...item,
    reference: 'E-12',
    title: 'Register of neglect training',
    documentOn: '2017-06-30',
    reviewOn: '2017-09-30',
    needsReview: true,
    isInvented: true,
  },
  {
    ...item,
    reference: 'E-9',
    title: 'Audit of 20 plans',
    documentOn: '2017-05-02',
    reviewOn: null,
    needsReview: false,
    isInvented: true,
  },
]

export function PickEvidence() {
  const [cited, setCited] = useState(['E-9'])

  return (
    <EvidenceChoices
      list={{ items, total: 2, next: null }}
      isCited={(reference) => cited.includes(reference)}
      isPending={false}
      onChoose={({ reference }) => {
        setCited([...cited, reference])
      }}
    />
  )
}
