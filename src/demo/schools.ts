import type { SchoolId } from '#src/kit/ids.ts'

/** The invented district's places. Grades say who learns there. */
export const office = 'office' as SchoolId

export const demoSchools = [
  { id: office, kind: 'district-office', name: 'Two Rivers Public Schools', grades: [], share: 0 },
  { id: 'riverbend' as SchoolId, kind: 'school', name: 'Riverbend Elementary', grades: ['K', '1', '2', '3', '4', '5'], share: 0.12 },
  { id: 'oak-hill' as SchoolId, kind: 'school', name: 'Oak Hill Elementary', grades: ['K', '1', '2', '3', '4', '5'], share: 0.12 },
  { id: 'maple' as SchoolId, kind: 'school', name: 'Maple Street Elementary', grades: ['K', '1', '2', '3', '4', '5'], share: 0.11 },
  { id: 'lincoln' as SchoolId, kind: 'school', name: 'Lincoln Middle School', grades: ['6', '7', '8'], share: 0.14 },
  { id: 'franklin' as SchoolId, kind: 'school', name: 'Franklin Middle School', grades: ['6', '7', '8'], share: 0.13 },
  { id: 'cedar-point' as SchoolId, kind: 'school', name: 'Cedar Point High School', grades: ['9', '10', '11', '12'], share: 0.2 },
  { id: 'valley' as SchoolId, kind: 'school', name: 'River Valley High School', grades: ['9', '10', '11', '12'], share: 0.15 },
  { id: 'bridges' as SchoolId, kind: 'school', name: 'Bridges Academy', grades: ['9', '10', '11', '12'], share: 0.03 },
] as const
