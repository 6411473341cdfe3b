/** Whose history it is: a board's, an agency's or the service's own. */
export type HistoryPlace =
  { kind: 'board'; slug: string } | { kind: 'agency'; slug: string } | { kind: 'platform' }

/** Where the answers are kept: with everything else that is told of the place. */
export function keyOf(place: HistoryPlace): readonly string[] {
  switch (place.kind) {
    case 'board':
      return [place.slug]
    case 'agency':
      return ['agencies', place.slug]
    case 'platform':
      return ['platform']
  }
}

/** The place, as a sentence about its history names it. */
export const wordsOfPlace = {
  board: 'on this board',
  agency: 'in this agency',
  platform: 'in the service',
} as const
