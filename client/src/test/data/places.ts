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
        readRetention: true,
        ...can,
      },
    },
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
    now: null,
    businessDay: '2017-09-26',
    isDemonstration: true,
    me: {
      name: 'Ada Moss',
      roles: [],
      can: {
        readPeople: true,
        invitePeople: false,
        readHistory: true,
        readRetention: true,
        removeWords: true,
      },
    },
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
    now: null,
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
