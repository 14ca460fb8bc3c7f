export { actorOf, findDistrict, districtFor, listDistricts } from './district-store.ts'
export type { District } from './district-store.ts'
export { getPerson, peopleById, peopleWithRole, rosterRows, schoolTree, staffNames, studentsById, findStudents } from './store.ts'
export type { Person, School, Student } from './store.ts'
