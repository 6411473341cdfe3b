import { Icon } from '@/components/Icon'

export function Buttons() {
  return (
    <div className="lc-actions">
      <button type="button" className="lc-btn lc-btn--primary">
        <Icon name="plus" /> Add an action
      </button>
      <button type="button" className="lc-btn">
        Export
      </button>
      <button type="button" className="lc-btn lc-btn--s">
        Try again
      </button>
      <button type="button" className="lc-btn lc-btn--primary" aria-disabled="true">
        Save the update
        <span className="vh" role="status">
          Saving
        </span>
      </button>
      <button type="button" className="lc-linkbtn">
        Close without saving
      </button>
    </div>
  )
}
