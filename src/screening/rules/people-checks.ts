import { adultPermission } from './adult-permission.ts'
import type { Check, CheckName } from './check.ts'
import { picturesAccessible } from './pictures-accessible.ts'
import { presenceAudience } from './presence-audience.ts'
import { presenceEmail } from './presence-email.ts'
import { presencePurpose } from './presence-purpose.ts'
import { presenceStatement } from './presence-statement.ts'
import { studentContribution } from './student-contribution.ts'
import { studentPhotoUse } from './student-photo-use.ts'
import { studentRelease } from './student-release.ts'
import { textChecks } from './text-checks.ts'

/** The rules on people, pictures, rights, links and the presence. */
export const peopleChecks = {
  ...textChecks,
  'student-release': studentRelease,
  'student-photo-use': studentPhotoUse,
  'student-contribution': studentContribution,
  'adult-permission': adultPermission,
  'pictures-accessible': picturesAccessible,
  'presence-purpose': presencePurpose,
  'presence-audience': presenceAudience,
  'presence-email': presenceEmail,
  'presence-statement': presenceStatement,
} satisfies Partial<Record<CheckName, Check>>
