import { EvidenceChoices } from '@/features/evidence/EvidenceChoices'

export function PickNothing() {
  return (
    <EvidenceChoices
      list={{ items: [], total: 0, next: null }}
      isCited={() => false}
      isPending={false}
      onChoose={() => undefined}
    />
  )
}
