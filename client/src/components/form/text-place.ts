import { createContext } from 'react'

import type { TextPlace } from '@/api/text-checks'

/** The board or agency whose checks read texts while they are written; without one they are not checked. */
export const TextPlaceContext = createContext<TextPlace | null>(null)
