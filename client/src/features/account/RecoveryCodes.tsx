/** Shown once: the service keeps only what it needs to recognise them. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <div role="status">
      <p className="mt">
        <strong>Keep these codes now.</strong> They are shown once. Each signs you in once without your app.
      </p>
      <ul className="lc-codes mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="lc-actions">
        <button
          type="button"
          className="lc-btn"
          onClick={() => {
            window.print()
          }}
        >
          Print them
        </button>
        <button
          type="button"
          className="lc-btn"
          onClick={() => {
            void navigator.clipboard.writeText(codes.join('\n'))
          }}
        >
          Copy them
        </button>
      </p>
    </div>
  )
}
