import type { UseQueryResult } from '@tanstack/react-query'

import { count as counted } from '@/lib/text'

import type { SearchResult } from './queries'

interface PaletteStatusProps {
  text: string
  count: number
  result: UseQueryResult<SearchResult>
  onMeant: (text: string) => void
  onAgain: () => void
}

/** How much was found, said to those who cannot see it; and what to do when nothing was. */
export function PaletteStatus({ text, count, result, onMeant, onAgain }: PaletteStatusProps) {
  const isSettled = result.isSuccess && !result.isPlaceholderData
  const isNothing = isSettled && text !== '' && count === 0
  const meant = result.data?.meant

  return (
    <>
      <p className="vh" role="status">
        {isSettled && text !== '' && count > 0 ? counted(count, 'result') : ''}
        {isNothing && `Nothing matches “${text}”.${meant ? ` Did you mean ${meant}?` : ''}`}
      </p>
      {isNothing && (
        <p className="lc-pal__none">
          Nothing matches “{text}”.{' '}
          {meant && (
            <>
              Did you mean{' '}
              <button
                type="button"
                className="lc-linkbtn"
                onClick={() => {
                  onMeant(meant)
                }}
              >
                {meant}
              </button>
              ?
            </>
          )}
        </p>
      )}
      {result.isError && (
        <p className="lc-pal__none" role="alert">
          We could not search.{' '}
          <button type="button" className="lc-linkbtn" onClick={onAgain}>
            Try again
          </button>
        </p>
      )}
    </>
  )
}
