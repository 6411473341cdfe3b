import type { Session } from '@/api/session'

function placesOf({ boards, agencies, isOperator }: Session): string[] {
  return [
    ...boards.map(({ slug }) => `/${slug}/home`),
    ...agencies.map(({ slug }) => `/agencies/${slug}/home`),
    ...(isOperator ? ['/platform'] : []),
  ]
}

export function hasSeveralPlaces(session: Session): boolean {
  return placesOf(session).length > 1
}

/** Where a person begins: their only place, or the choice between them. */
export function firstPage(session: Session): string {
  const places = placesOf(session)

  return (places.length === 1 ? places[0] : undefined) ?? '/boards'
}
