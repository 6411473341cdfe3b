import type { Schema } from '@/api/schema'

import { aPlan } from './priorities'

export function aNeed(but: Partial<Schema<'NeedView'>> = {}): Schema<'NeedView'> {
  return {
    kind: 'late-by-others',
    title: '2 actions of Meridian Police are late',
    why: 'The first was due on 31 August 2017',
    verb: 'Follow up',
    subject: {
      board: null,
      action: null,
      owner: 'meridian-police',
      priority: null,
      measure: null,
      meeting: null,
      agency: null,
    },
    isLateByOthers: true,
    daysLate: 26,
    isInvented: false,
    ...but,
  }
}

export function aGlance(but: Partial<Schema<'PriorityGlance'>> = {}): Schema<'PriorityGlance'> {
  return {
    slug: 'neglect',
    title: 'Neglect',
    lead: { post: 'Head of Early Help', group: null },
    judgement: {
      value: 'needs-attention',
      label: 'Needs attention',
      agreedOn: '2017-07-13',
      meeting: 'Board meeting',
      isInvented: false,
    },
    isProposed: false,
    actions: { done: 6, waiting: 0, all: 17 },
    impact: { asAt: '2017-08-22', state: 'stated', expectedBy: null },
    isInvented: false,
    ...but,
  }
}

export function aHome(but: Partial<Schema<'HomeView'>> = {}): Schema<'HomeView'> {
  return {
    counts: {
      actions: { open: 64, overdue: 7, waiting: 3, finished: 20, all: 90 },
      lateByOneAgency: 4,
      notOnTrack: 1,
      impactMissing: 0,
    },
    needs: { items: [], total: 0 },
    plan: aPlan(),
    priorities: [aGlance()],
    changes: [],
    can: { raiseAction: false, proposeAction: false, agreePriority: false },
    ...but,
  }
}
