/** What every page that changes an objective is given; the route says where it leads afterwards. */
export interface ObjectiveFormPage {
  board: string
  boardName: string
  slug: string
  personId: string
  today: string
  onSaved: (notice: string) => void
  onLeave: () => void
}

export interface OneObjectiveFormPage extends ObjectiveFormPage {
  number: number
}
