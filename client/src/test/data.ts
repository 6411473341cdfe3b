import type { Board } from '@/api/board'
import type { Front } from '@/api/front'
import type { Schema } from '@/api/schema'
import type { Session } from '@/api/session'

export function aSession(but: Partial<Session> = {}): Session {
  return {
    person: {
      id: 'p1',
      name: 'Tom Ashdown',
      email: 'manager@northshire.example',
      initials: 'TA',
      hasSecondFactor: false,
      mustEnrol: false,
    },
    boards: [
      {
        slug: 'northshire',
        name: 'Northshire Safeguarding Children Board',
        shortName: 'Northshire',
        accent: '#7a2048',
        mark: 'hills',
        roles: ['Business manager'],
        lastVisitedAt: null,
      },
    ],
    agencies: [],
    isOperator: false,
    antiforgeryToken: 'token-1',
    demonstration: null,
    expiresAt: '2017-09-26T18:00:00Z',
    ...but,
  }
}

export function aFront(but: Partial<Front> = {}): Front {
  return {
    product: 'LscbCloud',
    version: '1',
    demonstration: {
      businessDay: '2017-09-26',
      password: 'demonstration-only',
      people: [
        { email: 'manager@northshire.example', name: 'Tom Ashdown', what: 'Business manager' },
        { email: 'operator@platform.example', name: 'Oona Field', what: 'Platform operator' },
      ],
    },
    boards: [
      {
        slug: 'northshire',
        name: 'Northshire Safeguarding Children Board',
        shortName: 'Northshire',
        area: 'Northshire',
        accent: '#7a2048',
        mark: 'initials',
        worried: { text: 'Call the council, day or night.', telephone: '01632 960 001' },
      },
    ],
    ...but,
  }
}

export function aBoard(can: Partial<Board['me']['can']> = {}): Board {
  return {
    slug: 'northshire',
    name: 'Northshire Safeguarding Children Board',
    shortName: 'Northshire',
    area: 'Northshire',
    accent: '#7a2048',
    mark: 'initials',
    isFictional: true,
    arrangement: anArrangement(),
    businessDay: '2017-09-26',
    isDemonstration: true,
    me: {
      name: 'Nia Probert',
      roles: [{ role: 'manager', label: 'Business manager' }],
      can: {
        readPriorities: true,
        agreePriority: true,
        readPeople: true,
        invitePeople: true,
        readHistory: false,
        changeArrangement: true,
        readSeats: true,
        giveSeats: true,
        removeWords: true,
        ...can,
      },
    },
  }
}

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
      revise: true,
      readHistory: false,
    },
    ...but,
  }
}

export function aMembership(but: Partial<Schema<'MembershipView'>> = {}): Schema<'MembershipView'> {
  return {
    membershipId: 'm1',
    name: 'Grace Lowe',
    email: 'lead@northshire.example',
    roles: [{ role: 'lead', label: 'Priority lead' }],
    seat: null,
    post: null,
    alsoHolds: [],
    from: '2016-04-01',
    to: null,
    isDeputyFor: null,
    state: 'active',
    version: 2,
    ...but,
  }
}

export function anArrangement(but: Partial<Schema<'ArrangementView'>> = {}): Schema<'ArrangementView'> {
  return {
    id: 'r1',
    type: 'lscb',
    name: 'Northshire Safeguarding Children Board',
    from: '2006-04-01',
    to: null,
    labels: {
      board: 'Board',
      chair: 'Independent chair',
      annualReport: 'Annual report',
      seriousCaseReview: 'Serious case review',
    },
    roleNames: {},
    ...but,
  }
}

export function aSeat(but: Partial<Schema<'SeatedAgency'>> = {}): Schema<'SeatedAgency'> {
  return {
    agency: 'meridian-police',
    name: 'Meridian Police',
    seat: 'Police',
    from: '2016-04-01',
    to: null,
    ...but,
  }
}

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
    owner: { post: 'Head of early help', agency: null },
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
    agreedOn: '2017-07-13',
    agreedBy: 'Morgan Lisle',
    end: null,
    sources: [{ kind: 'priority', words: 'Neglect', priority: 'neglect' }],
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

export function aFigure(text: string, but: Partial<Schema<'FigureView'>> = {}): Schema<'FigureView'> {
  const value = Number(text.replace('%', ''))

  return { text, base: null, value: Number.isNaN(value) ? null : value, isHidden: text === '[c]', ...but }
}

export function aPoint(
  asAt: string,
  text: string,
  but: Partial<Schema<'FigureView'>> = {},
): Schema<'PointView'> {
  return { asAt, figure: aFigure(text, but), isProvisional: false, isInvented: false }
}

export function aMeasure(but: Partial<Schema<'MeasureSummary'>> = {}): Schema<'MeasureSummary'> {
  const points = [aPoint('2016-03-31', '41'), aPoint('2016-12-31', '33'), aPoint('2017-06-30', '29')]

  return {
    number: 1,
    title: 'Plans lasting 9 months or more',
    unit: 'count',
    counted: 'children',
    polarity: 'lower-is-better',
    aim: { value: 25, on: null, text: 'below 25' },
    start: aPoint('2016-03-31', '41'),
    latest: aPoint('2017-06-30', '29'),
    standing: { state: 'improving', words: 'Improving', from: '41' },
    points,
    description: 'Plans lasting 9 months or more: from 41 on 31 March 2016 to 29 on 30 June 2017. Improving.',
    source: 'Case system',
    isInvented: false,
    end: null,
    version: 4,
    can: { change: true, record: true, end: true },
    ...but,
  }
}

export function aMeasureList(
  items: Schema<'MeasureSummary'>[],
  but: Partial<Schema<'MeasureList'>> = {},
): Schema<'MeasureList'> {
  return {
    priority: { slug: 'neglect', title: 'Neglect' },
    items,
    hidesSmallNumbers: true,
    can: { add: true },
    ...but,
  }
}

export function aReading(but: Partial<Schema<'ReadingView'>> = {}): Schema<'ReadingView'> {
  return {
    number: 1,
    asAt: '2017-06-30',
    figure: aFigure('29'),
    source: 'Quarterly return',
    comment: null,
    isProvisional: false,
    isInvented: false,
    recordedBy: 'Grace Lowe',
    recordedOn: '2017-07-21',
    restates: null,
    restatedBy: null,
    restatedOn: null,
    ...but,
  }
}

export function aMeasureDetail(but: Partial<Schema<'MeasureDetail'>> = {}): Schema<'MeasureDetail'> {
  return {
    priority: { slug: 'neglect', title: 'Neglect' },
    measure: aMeasure(),
    readings: [aReading()],
    seenOn: null,
    hidesSmallNumbers: true,
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
    actions: { done: 6, all: 17 },
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

export function anAgency(but: Partial<Schema<'AgencyView'>> = {}): Schema<'AgencyView'> {
  return {
    slug: 'meridian-police',
    name: 'Meridian Police',
    boards: [
      {
        slug: 'northshire',
        name: 'Northshire Safeguarding Children Board',
        seat: 'Police',
        from: '2016-04-01',
        to: null,
      },
    ],
    businessDay: '2017-09-26',
    isDemonstration: true,
    me: { name: 'Ada Moss', roles: [], can: { readPeople: true, invitePeople: false } },
    ...but,
  }
}

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
    ...but,
  }
}
