import type { Check, CheckName } from './check.ts'
import { credit } from './credit.ts'
import { educationRecord } from './education-record.ts'
import { link } from './link.ts'
import { logo } from './logo.ts'
import { personalData } from './personal-data.ts'
import { presenceKind } from './presence-kind.ts'
import { privateContact } from './private-contact.ts'
import { rights } from './rights.ts'
import { studentIdentity } from './student-identity.ts'
import { tool } from './tool.ts'
import { wordsAccessible } from './words-accessible.ts'

/** The rules on people, rights, links and the presence that a text without pictures, outside any presence, can set off. */
export const textChecks = {
  'student-identity': studentIdentity,
  'personal-data': personalData,
  'education-record': educationRecord,
  'private-contact': privateContact,
  credit,
  rights,
  logo,
  link,
  tool,
  'words-accessible': wordsAccessible,
  'presence-kind': presenceKind,
} satisfies Partial<Record<CheckName, Check>>
