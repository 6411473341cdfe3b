import type { Session } from '@/api/session'

export function aSession(but: Partial<Session> = {}): Session {
  return {
    person: {
      id: 'p1',
      name: 'Tom Ashdown',
      email: 'manager@shropshire.example',
      initials: 'TA',
      hasSecondFactor: false,
      mustEnrol: false,
    },
    boards: [
      {
        slug: 'shropshire',
        name: 'Shropshire Safeguarding Children Board',
        shortName: 'Shropshire',
        accent: '#7a2048',
        mark: 'hills',
        roles: ['Business manager'],
        lastVisitedAt: null,
      },
    ],
    agencies: [],
    isOperator: false,
    antiforgeryToken: 'token-1',
    demonstration: { businessDay: '2017-09-26' },
    expiresAt: '2017-09-26T18:00:00Z',
    ...but,
  }
}
