/** What every page that changes a measure is given; the route says where it leads afterwards. */
export interface MeasureFormPage {
  board: string
  boardName: string
  slug: string
  personId: string
  today: string
  onSaved: (notice: string) => void
  onLeave: () => void
}

export interface OneMeasureFormPage extends MeasureFormPage {
  number: number
}
