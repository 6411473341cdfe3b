import { ChooseOneOrMore } from '../examples/ChooseOneOrMore'
import { DayAndReason } from '../examples/DayAndReason'
import { Days } from '../examples/Days'
import { FormAway } from '../examples/FormAway'
import { FormErrors } from '../examples/FormErrors'
import { FormKept } from '../examples/FormKept'
import { FormSaving } from '../examples/FormSaving'
import { FormSessionBack } from '../examples/FormSessionBack'
import { FormSessionEnded } from '../examples/FormSessionEnded'
import { LongText } from '../examples/LongText'
import { MarkedText } from '../examples/MarkedText'
import { Passwords } from '../examples/Passwords'
import { Selects } from '../examples/Selects'
import { ShortText } from '../examples/ShortText'
import type { PartGroup } from '../part'

export const forms: PartGroup = {
  name: 'Forms',
  parts: [
    {
      name: 'Text field',
      at: 'components/form/TextField.tsx',
      use: 'For a few words. Every field has a label; a hint says what is not obvious before anybody gets it wrong.',
      not: 'For sentences, for dates, or with an example that goes away when one types. No field is disabled: leave it out.',
      keys: 'As the browser has them.',
      examples: [{ title: 'At rest, with a hint, refused', file: 'ShortText', Show: ShortText }],
    },
    {
      name: 'Text area',
      at: 'components/form/TextArea.tsx',
      use: 'For sentences. It begins as large as the usual answer.',
      not: 'For words that may name a child: that is a checked text.',
      keys: 'As the browser has them.',
      examples: [{ title: 'At rest and refused', file: 'LongText', Show: LongText }],
    },
    {
      name: 'Checked text',
      at: 'components/form/CheckedTextArea.tsx',
      use: 'For every text that somebody else will read: what may tell who a child is, is marked under it, to be taken out or answered for.',
      not: 'To hold up saving: marks never do, until a text leaves the board.',
      keys: 'Tab from the text to what was found in it. What was found is told, without moving the focus.',
      examples: [{ title: 'Two places to look at', file: 'MarkedText', Show: MarkedText }],
    },
    {
      name: 'Select',
      at: 'components/form/Select.tsx',
      use: 'For one of many that people know by name, such as an agency.',
      not: 'For fewer than six: those are radios, which show all there is.',
      keys: 'Arrow keys, or the first letters.',
      examples: [{ title: 'At rest and refused', file: 'Selects', Show: Selects }],
    },
    {
      name: 'Radios and checkboxes',
      at: 'components/form/Choices.tsx',
      use: 'For one of a few, or any number of a few. The question is the legend.',
      not: 'To change something at once: it counts when the form is sent.',
      keys: 'Arrow keys within radios, Space for a checkbox.',
      examples: [
        { title: 'One of a few, and any number, refused', file: 'ChooseOneOrMore', Show: ChooseOneOrMore },
      ],
    },
    {
      name: 'Date',
      at: 'components/form/DateField.tsx',
      use: 'For a day that people know. Months may be typed as words.',
      not: 'For a period of the year, and never with a calendar alone.',
      keys: 'Tab through day, month and year.',
      examples: [{ title: 'Known, empty, refused', file: 'Days', Show: Days }],
    },
    {
      name: 'Password',
      at: 'components/form/PasswordField.tsx',
      use: 'For a password: it can be pasted, filled in by a password manager, and looked at.',
      not: 'For a code from an app, which is a text field for numbers.',
      keys: 'Tab to “Show”, Enter or Space.',
      examples: [{ title: 'At rest and refused', file: 'Passwords', Show: Passwords }],
    },
    {
      name: 'Form',
      at: 'components/form/Form.tsx',
      use: 'Around every form. The service judges all fields at once; the summary takes the focus and leads to each field.',
      not: 'With rules of its own: what can be refused is refused by the service, in its words.',
      keys: 'Enter in a field sends it. After a refusal the focus is on the summary, whose links go to the fields.',
      examples: [
        { title: 'Refused: error summary', file: 'FormErrors', Show: FormErrors, open: 'Send it wrong' },
        { title: 'Saving', file: 'FormSaving', Show: FormSaving },
        { title: 'Kept in this tab, and put back', file: 'FormKept', Show: FormKept },
        { title: 'The service cannot be reached', file: 'FormAway', Show: FormAway },
        { title: 'The session has ended', file: 'FormSessionEnded', Show: FormSessionEnded },
        { title: 'Signed in again', file: 'FormSessionBack', Show: FormSessionBack },
      ],
    },
    {
      name: 'A day and a reason',
      at: 'components/form/DayAndReasonForm.tsx',
      use: 'Wherever something comes to its end: the day, today unless another is given, and why.',
      not: 'Where the reason will be read outside the board: that text is checked, in a form of its own.',
      keys: 'As a form.',
      examples: [{ title: 'At rest', file: 'DayAndReason', Show: DayAndReason }],
    },
  ],
}
