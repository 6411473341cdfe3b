import { Problem } from '@/api/problem'
import { DownloadMenu } from '@/components/DownloadMenu'

const busy = { code: 'files.busy', detail: 'Many files are being written at this moment. Try again soon.' }

export function Downloads() {
  return (
    <DownloadMenu
      label="Export"
      files={[
        { name: 'Excel workbook', save: () => Promise.resolve() },
        { name: 'CSV file', save: () => Promise.reject(new Problem(503, busy)) },
      ]}
    />
  )
}
