import { adultPermission } from './adult-permission.ts'
import type { Check, CheckName } from './check.ts'
import { credit } from './credit.ts'
import { educationRecord } from './education-record.ts'
import { link } from './link.ts'
import { logo } from './logo.ts'
import { personalData } from './personal-data.ts'
import { picturesAccessible } from './pictures-accessible.ts'
import { presenceAudience } from './presence-audience.ts'
import { presenceEmail } from './presence-email.ts'
import { presenceKind } from './presence-kind.ts'
import { presencePurpose } from './presence-purpose.ts'
import { presenceStatement } from './presence-statement.ts'
import { privateContact } from './private-contact.ts'
import { rights } from './rights.ts'
import { studentContribution } from './student-contribution.ts'
import { studentIdentity } from './student-identity.ts'
import { studentPhotoUse } from './student-photo-use.ts'
import { studentRelease } from './student-release.ts'
import { tool } from './tool.ts'
import { wordsAccessible } from './words-accessible.ts'

/** The rules on people, pictures, rights, links and the presence. */
export const peopleChecks = {
  'student-identity': studentIdentity,
  'personal-data': personalData,
  'education-record': educationRecord,
  'private-contact': privateContact,
  credit,
  rights,
  logo,
  link,
  tool,
  'student-release': studentRelease,
  'student-photo-use': studentPhotoUse,
  'student-contribution': studentContribution,
  'adult-permission': adultPermission,
  'words-accessible': wordsAccessible,
  'pictures-accessible': picturesAccessible,
  'presence-kind': presenceKind,
  'presence-purpose': presencePurpose,
  'presence-audience': presenceAudience,
  'presence-email': presenceEmail,
  'presence-statement': presenceStatement,
} satisfies Partial<Record<CheckName, Check>>
