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
    destroyFiles: false,
    ...but,
  }
}

type Source = Action['sources'][number]

/** A priority from which an action came. */
export function aSource(but: Partial<Source> = {}): Source {
  return {
    kind: 'priority',
    words: 'Neglect',
    priority: 'neglect',
    meeting: null,
    record: {
      kind: 'priority',
      address: 'neglect',
      number: null,
      page: 'priorities/neglect',
      label: 'Neglect',
      belongsTo: null,
      part: null,
    },
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
    movedFrom: null,
    daysLate: 26,
    recurrence: 'never',
    next: null,
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
    sources: [aSource()],
    updates: [],
    completions: [],
    dueChanges: [],
    isInvented: false,
    version: 4,
    can: anActionCan(),
    ...but,
  }
}

type Word = Action['completions'][number]

/** The word of an agency that an action is done. */
export function aWordDone(but: Partial<Word> = {}): Word {
  return {
    id: 'c1',
    due: '2017-08-31',
    doneOn: '2017-08-30',
    proof: 'The register.',
    proofAddress: null,
    noProofReason: null,
    file: null,
    side: 'agency',
    saidBy: 'Gareth Pinfold',
    saidAt: '2017-08-30T09:00:00Z',
    answer: 'waiting',
    answerReason: null,
    answeredOn: null,
    answeredBy: null,
    ...but,
  }
}

export function aProofFile(but: Partial<Schema<'ProofFileView'>> = {}): Schema<'ProofFileView'> {
  return {
    name: 'Register.pdf',
    kind: 'pdf',
    size: 2048,
    number: 1,
    isScanned: false,
    answers: 0,
    destroyed: null,
    ...but,
  }
}

export function anAlsoPromised(but: Partial<Schema<'LinkedAction'>> = {}): Schema<'LinkedAction'> {
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

export function aListOfActions(but: Partial<Schema<'ActionList'>> = {}): Schema<'ActionList'> {
  return {
    items: [{ ...anAction(), asksForTime: true, replyBy: null, lastWord: null }],
    total: 1,
    counts: { open: 1, overdue: 1, waiting: 0, finished: 0, all: 1 },
    owners: [{ slug: 'meridian-police', name: 'Meridian Police' }],
    sources: [{ kind: 'priority', count: 1 }],
    source: null,
    views: [],
    nextMeeting: null,
    next: null,
    can: { propose: true, raise: true, update: true },
    ...but,
  }
}
