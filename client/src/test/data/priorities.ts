import type { Schema } from '@/api/schema'

type Priority = Schema<'PriorityDetail'>

export function anUpdate(but: Partial<Schema<'UpdateView'>> = {}): Schema<'UpdateView'> {
  return {
    id: 'u1',
    asAt: '2017-08-22',
    did: 'Launched the strategy.',
    impact: { state: 'stated', text: 'Fewer children wait.', expectedBy: null },
    next: 'Audit 12 cases.',
    writtenBy: 'Nia Probert',
    writtenAt: '2017-08-22T09:00:00Z',
    source: null,
    isInvented: false,
    ...but,
  }
}

export function aPlan(but: Partial<Schema<'PlanView'>> = {}): Schema<'PlanView'> {
  return {
    id: 'p1',
    title: 'Business plan 2016 to 2018',
    from: '2016-04-01',
    to: '2018-03-31',
    source: null,
    isInvented: false,
    closure: null,
    version: 1,
    ...but,
  }
}

export function aPriority(but: Partial<Priority> = {}): Priority {
  return {
    slug: 'neglect',
    title: 'Neglect',
    aim: 'Children who live with neglect are seen early.',
    lead: { post: 'Head of Early Help', group: null },
    from: '2016-04-01',
    to: '2018-03-31',
    judgement: null,
    proposal: null,
    state: 'open',
    isInvented: false,
    version: 3,
    reason: 'A review asked for it.',
    plan: aPlan(),
    earlierPlans: [],
    laterPlans: [],
    tags: [],
    agreedBy: 'Nia Probert',
    updates: [anUpdate()],
    judgements: [],
    scale: [
      { value: 'on-track', label: 'On track' },
      { value: 'needs-attention', label: 'Needs attention' },
      { value: 'off-track', label: 'Off track' },
    ],
    closure: null,
    source: null,
    can: {
      recordUpdate: true,
      amendUpdate: true,
      proposeJudgement: true,
      agreeJudgement: false,
      close: true,
      reopen: false,
      revise: true,
      readHistory: false,
    },
    ...but,
  }
}

export function anObjective(but: Partial<Schema<'ObjectiveView'>> = {}): Schema<'ObjectiveView'> {
  return {
    number: 1,
    sentence: 'No child drifts on a plan',
    from: null,
    to: '2018-03-31',
    drop: null,
    source: null,
    isInvented: false,
    version: 2,
    can: { reword: true, drop: true },
    ...but,
  }
}
