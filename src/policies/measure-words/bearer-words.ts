import { defineWords } from '#src/ui/catalogue.ts'

type Names = Readonly<Record<string, string>>
const say = (names: Names, word: string): string => names[word] ?? word.replaceAll('-', ' ')

/** Whom clauses bind and measures name, where clauses hold, and how strongly they speak. */
export const bearerWords = defineWords({
  en: {
    bearer: (word: string) => say({
      'employee': 'Every employee', 'content-owner': 'Content owners', 'principal': 'Principals', 'supervisor': 'Supervisors', 'monitor': 'Monitors',
      'communications': 'Communications', 'legal': 'Legal', 'hr': 'Human resources', 'superintendent': 'The superintendent', 'admin': 'Administrators',
      'department': 'Departments', 'district': 'The district', 'student': 'Students',
    }, word),
    the: (word: string) => say({
      'employee': 'every employee', 'content-owner': 'the content owner', 'principal': 'the principal', 'supervisor': 'the supervisor', 'monitor': 'the monitor',
      'communications': 'communications', 'legal': 'legal', 'hr': 'human resources', 'superintendent': 'the superintendent', 'admin': 'an administrator',
      'department': 'the department', 'district': 'the district', 'student': 'students', 'guardian': 'the parent or guardian', 'public': 'the public', 'press': 'the press',
    }, word),
    context: (word: string) => say({ official: 'On official accounts', professional: 'On class and team pages', personal: 'In personal use', any: 'Everywhere' }, word),
    modality: (word: string) => say({ 'must': 'Must', 'must-not': 'Must not', 'should': 'Should', 'should-not': 'Should not', 'may': 'May', 'info': 'Good to know' }, word),
  },
  es: {
    bearer: (word: string) => say({
      'employee': 'Todo empleado', 'content-owner': 'Responsables de cuentas', 'principal': 'Directores de escuela', 'supervisor': 'Supervisores', 'monitor': 'Monitores',
      'communications': 'Comunicaciones', 'legal': 'Asuntos legales', 'hr': 'Recursos humanos', 'superintendent': 'La superintendencia', 'admin': 'Administradores',
      'department': 'Departamentos', 'district': 'El distrito', 'student': 'Estudiantes',
    }, word),
    the: (word: string) => say({
      'employee': 'cada empleado', 'content-owner': 'la persona responsable de la cuenta', 'principal': 'la dirección de la escuela', 'supervisor': 'la persona que supervisa', 'monitor': 'la persona que revisa',
      'communications': 'comunicaciones', 'legal': 'asuntos legales', 'hr': 'recursos humanos', 'superintendent': 'la superintendencia', 'admin': 'la administración',
      'department': 'el departamento', 'district': 'el distrito', 'student': 'estudiantes', 'guardian': 'la madre, el padre o el tutor', 'public': 'el público', 'press': 'la prensa',
    }, word),
    context: (word: string) => say({ official: 'En cuentas oficiales', professional: 'En páginas de clases y equipos', personal: 'En el uso personal', any: 'En todas partes' }, word),
    modality: (word: string) => say({ 'must': 'Debe', 'must-not': 'No debe', 'should': 'Debería', 'should-not': 'No debería', 'may': 'Puede', 'info': 'Para saber' }, word),
  },
})
