import { DownloadMenu } from '@/components/DownloadMenu'

import { saveHighlightReport } from './queries'

/** The highlight report of a priority: to edit, and to read or print. */
export function PriorityDownloads({ board, slug }: { board: string; slug: string }) {
  return (
    <DownloadMenu
      label="Download"
      files={[{ name: 'Word document', save: () => saveHighlightReport(board, slug) }]}
    >
      <a
        className="lc-menu__item"
        href={`/${board}/api/priorities/${slug}/highlight-report?format=html`}
        target="_blank"
        rel="noreferrer"
      >
        Print view (opens in a new tab)
      </a>
    </DownloadMenu>
  )
}
