import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import {
  evidenceListQuery,
  evidenceQuery,
  type EvidenceSearch,
  type Shown,
} from '@/features/evidence/queries'

import { load } from '../load'
import { ProblemPage } from '../ProblemPage'
import { memberRoute } from './board'

const pages = () => import('./evidence.pages')

const shownWords: readonly string[] = ['review', 'withdrawn', 'all'] satisfies Shown[]
const isShown = (word: unknown): word is Shown => typeof word === 'string' && shownWords.includes(word)

/** Words to look for may be figures alone. */
const isWord = (word: unknown) => (typeof word === 'string' && word !== '') || typeof word === 'number'

export const evidenceRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evidence',
  validateSearch: (search: Record<string, unknown>): EvidenceSearch => ({
    ...(isShown(search.show) ? { show: search.show } : {}),
    ...(isWord(search.text) ? { text: String(search.text) } : {}),
    ...(typeof search.after === 'string' ? { after: search.after } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    load({ context, location }, evidenceListQuery(params.board, deps)),
  component: lazyRouteComponent(pages, 'Evidence'),
  errorComponent: ProblemPage,
})

export const newEvidenceRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evidence/new',
  component: lazyRouteComponent(pages, 'NewEvidence'),
  errorComponent: ProblemPage,
})

export const evidenceItemRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evidence/$item',
  loader: ({ context, location, params }) =>
    load({ context, location }, evidenceQuery(params.board, params.item)),
  component: lazyRouteComponent(pages, 'EvidenceItem'),
  errorComponent: ProblemPage,
})
