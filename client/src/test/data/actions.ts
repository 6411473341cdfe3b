import type { Schema } from '@/api/schema'

type Action = Schema<'ActionDetail'>

export function anActionCan(but: Partial<Action['can']> = {}): Action['can'] {
  return {
    agree: false,
    change: false,
    setDue: false,
    askForReply: false,
    update: false,
    sayDone: false,
    askForTime: false,
    answerDueChange: false,
    verify: false,
    sendBack: false,
    close: false,
    withdraw: false,
    ...but,
  }
}

export function anAction(but: Partial<Action> = {}): Action {
  return {
    reference: 'A-142',
    title: 'Train a lead in every team',
    reason: 'Neglect is seen late.',
    owner: { post: 'Head of early help', agency: null, now: null },
    due: '2017-08-31',
    daysLate: 26,
    recurrence: 'never',
    state: 'in-progress',
    outlook: 'needs-attention',
    reply: null,
    isShared: false,
    raisedBy: 'Nia Probert',
    raisedOn: '2017-07-13',
    meeting: 'Board meeting',
    atMeeting: null,
    agreedOn: '2017-07-13',
    agreedBy: 'Morgan Lisle',
    end: null,
    sources: [{ kind: 'priority', words: 'Neglect', priority: 'neglect', meeting: null }],
    updates: [],
    completions: [],
    dueChanges: [],
    isInvented: false,
    version: 4,
    can: anActionCan(),
    ...but,
  }
}

export function anAlsoPromised(but: Partial<Schema<'AlsoPromised'>> = {}): Schema<'AlsoPromised'> {
  return {
    board: { slug: 'shropshire', name: 'Shropshire' },
    reference: 'A-7',
    title: 'Train a lead',
    post: 'Detective inspector',
    due: '2017-12-01',
    daysLate: null,
    state: 'agreed',
    outlook: null,
    canWork: true,
    version: 3,
    ...but,
  }
}
