import { educationRecord, tellable } from './education-record.ts'
import { emptyLink } from './empty-link.ts'
import type { Lexicon } from './lexicon.ts'
import { nonSchoolUse } from './non-school-use.ts'
import { birthDate, handleOf, ofOffice, ofPerson, recordNumber } from './personal-data.ts'
import { officialChannel, privateContact } from './private-contact.ts'
import { signUp } from './sign-up.ts'
import { givesCredit, logos, outsideFacts, takenMaterial } from './sources.ts'

/** The lists of the rules on people, records, sources and links. */
export const peopleLexicons: readonly Lexicon[] = [nonSchoolUse, signUp, emptyLink, privateContact, officialChannel, educationRecord, tellable, ofPerson, ofOffice, recordNumber, birthDate, handleOf, outsideFacts, givesCredit, takenMaterial, logos]
