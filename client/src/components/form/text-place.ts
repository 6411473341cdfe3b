import { createContext } from 'react'

import type { TextPlace } from '@/api/text-checks'

/** The place on whose ground texts are looked through while they are written; without one they are not. */
export const TextPlaceContext = createContext<TextPlace | null>(null)
