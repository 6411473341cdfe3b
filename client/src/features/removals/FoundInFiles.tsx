import { Link } from '@tanstack/react-router'

import type { Owner } from '@/api/owner'
import type { Problem } from '@/api/problem'
import { count } from '@/lib/text'

import type { FilesWithWords } from './queries'

interface FoundInFilesProps {
  owner: Owner
  found: Omit<FilesWithWords, 'next'> | undefined
  problem: Problem | null
}

/** The files with the words. They cannot be cut out: each file is destroyed on the page of its evidence or its action. */
export function FoundInFiles({ owner, found, problem }: FoundInFilesProps) {
  return (
    <section className="lc-card mt" aria-labelledby="found-in-files">
      <h2 className="lc-h3" id="found-in-files">
        {owner.kind === 'board' ? 'Files that are kept as evidence and as proof' : 'Files of your evidence'}
      </h2>
      <div aria-live="polite">
        {problem && <p>{problem.message}</p>}
        {!problem && !found && <p className="muted">Looking through the files</p>}
        {found?.files.length === 0 && <p>The words are in no file that can be read.</p>}
      </div>
      {found && found.files.length > 0 && (
        <>
          <p>
            Words cannot be cut out of a file.{' '}
            {owner.kind === 'board'
              ? 'Open the evidence or the action, destroy the file, and add one without them, or ask the agency for one.'
              : 'Open the evidence, destroy the file, and add one without them.'}
          </p>
          <ul>
            {found.files.map((file) => (
              <li key={`${file.reference} ${file.number.toString()}`}>
                <FileLink owner={owner} file={file} />: {file.name}
              </li>
            ))}
          </ul>
        </>
      )}
      {found && found.unread > 0 && (
        <p className="small">
          {count(found.unread, 'file')} cannot be read here, or not whole, such as pictures and scanned pages.
          Look through {found.unread === 1 ? 'it' : 'them'} in the evidence
          {owner.kind === 'board' && ' and beside the actions'}.
        </p>
      )}
    </section>
  )
}

/** Leads to where the file is destroyed. */
function FileLink({ owner, file }: { owner: Owner; file: FilesWithWords['files'][number] }) {
  if (owner.kind === 'agency') {
    return (
      <Link to="/agencies/$agency/evidence/$item" params={{ agency: owner.slug, item: file.reference }}>
        {file.reference}, revision {file.number}
      </Link>
    )
  }

  const board = owner.slug

  return file.of === 'evidence' ? (
    <Link to="/$board/evidence/$item" params={{ board, item: file.reference }}>
      {file.reference}, revision {file.number}
    </Link>
  ) : (
    <Link to="/$board/actions/$reference" params={{ board, reference: file.reference }}>
      {file.reference}, proof of an agency
    </Link>
  )
}
