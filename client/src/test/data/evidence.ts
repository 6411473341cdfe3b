import type { Schema } from '@/api/schema'

export function anEvidence(but: Partial<Schema<'EvidenceDetail'>> = {}): Schema<'EvidenceDetail'> {
  return {
    reference: 'E-12',
    title: 'Register of training',
    note: null,
    reviewOn: '2018-03-31',
    needsReview: false,
    revisions: [
      {
        number: 1,
        address: 'https://northshire.example/register',
        file: null,
        documentOn: '2017-09-01',
        declaredBy: 'Nia Probert',
        declaredAt: '2017-09-04T09:00:00Z',
      },
    ],
    usedIn: [],
    addedBy: 'Nia Probert',
    addedOn: '2017-09-04',
    withdrawal: null,
    isInvented: false,
    version: 3,
    can: { change: true, revise: true, cite: true, takeAway: true, withdraw: true, destroy: true },
    ...but,
  }
}

export function anItem(but: Partial<Schema<'EvidenceSummary'>> = {}): Schema<'EvidenceSummary'> {
  return {
    reference: 'E-12',
    title: 'Register of training',
    note: null,
    address: 'https://northshire.example/register',
    file: null,
    documentOn: '2017-09-01',
    reviewOn: '2018-03-31',
    needsReview: false,
    withdrawnOn: null,
    revisions: 1,
    usedIn: 2,
    isInvented: false,
    version: 3,
    ...but,
  }
}

export function aCitation(but: Partial<Schema<'CitedEvidence'>> = {}): Schema<'CitedEvidence'> {
  return {
    id: 'citation-1',
    kind: 'update',
    update: 'update-1',
    part: 'did',
    measure: null,
    reading: null,
    completion: null,
    reference: 'E-12',
    title: 'Register of training',
    address: 'https://northshire.example/register',
    file: null,
    documentOn: '2017-09-01',
    needsReview: false,
    isWithdrawn: false,
    isInvented: false,
    version: 3,
    words: 'Neglect: What we did, update as at 1 August 2017',
    record: null,
    ...but,
  }
}
