import { useState } from 'react'

import { FileFacts } from '@/components/FileFacts'
import { formatDay } from '@/lib/dates'

import { DestroyFile } from './DestroyFile'
import { DocumentAt } from './DocumentAt'
import type { Owner } from './owner'
import type { EvidenceDetail } from './queries'

interface RevisionsProps {
  owner: Owner
  item: EvidenceDetail
  personId: string
  onSaved: (notice: string) => void
}

/** Every state of the document, the newest first, with what is known of its file. */
export function Revisions({ owner, item, personId, onSaved }: RevisionsProps) {
  const [destroying, setDestroying] = useState<number | null>(null)

  return (
    <section className="lc-card">
      <h2 className="lc-h3">Revisions</h2>
      <ol className="lc-time" reversed>
        {item.revisions.map((revision) => (
          <li key={revision.number}>
            <DocumentAt
              owner={owner}
              reference={item.reference}
              address={revision.address}
              file={revision.file}
              words={`Revision ${revision.number}, ${formatDay(revision.documentOn)}`}
            />
            {revision.file && <FileFacts file={revision.file} />}
            <span className="lc-time__when">
              {revision.declaredBy}, {formatDay(revision.declaredAt.slice(0, 10))}: declared that it names no
              child and no family
            </span>
            {item.can.destroy && revision.file && !revision.file.destroyed && (
              <button
                type="button"
                className="lc-linkbtn"
                onClick={() => {
                  setDestroying(revision.number)
                }}
              >
                Destroy the file<span className="vh"> of revision {revision.number}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {destroying !== null && (
        <DestroyFile
          owner={owner}
          item={item}
          number={destroying}
          personId={personId}
          onClose={() => {
            setDestroying(null)
          }}
          onSaved={(notice) => {
            setDestroying(null)
            onSaved(notice)
          }}
        />
      )}
    </section>
  )
}
