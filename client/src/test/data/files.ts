import type { Schema } from '@/api/schema'

export const fileRules: Schema<'FileRules'> = {
  isOpen: true,
  mostBytes: 1000,
  endings: ['.pdf', '.docx'],
  isScanned: true,
  scanning: 'Each file is checked for viruses before it is kept.',
  tooLarge: 'The file is larger than 10 MB.',
}

export const fileCheck: Schema<'FileCheck'> = {
  name: 'Register.docx',
  kind: 'docx',
  size: 14,
  isScanned: true,
  unread: null,
  findings: [],
}

export const marked: Schema<'MarkedWords'> = {
  kind: 'name-with-age',
  start: 0,
  length: 17,
  words: 'Jack Smith aged 7',
  likeness: 'a name with an age',
  sentence: 'This may be a name with an age.',
}

export const aFile = (words = 'Attendance') => new File([words], 'Register.docx')
