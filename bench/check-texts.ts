import type { StudentFact } from '#src/screening/rules/facts.ts'

const sentences = [
  'Picture day is this Thursday, and order forms went home in Monday folders.',
  'Congratulations to NAME, who took second place at the city meet!',
  'The cafeteria will try a new menu in May; tell us what you think at https://example.org/menu.',
  'We crushed it on Friday night, and the band killed it at halftime.',
  'Volunteers, please call the office at (405) 555-0142 or write to front.office@example.org.',
  'Our fourth graders spent the morning at the river testing water samples.',
  'NAME and her science partner are on the honor roll again.',
  'Vote for your class president in homeroom; the polls are open until 2 p.m.',
  'I think the new bell schedule is a bad idea, and I said so at the public meeting.',
  'What a damn shame that the bus was late again, honestly.',
  'I heard a rumor that they are closing the pool next year.',
  'Our drama club presents The Crucible on October 22, 23 and 24. #GoHawks #TheatreKids',
  'Students can sign up for tutoring in room 114; bring your own pencil & paper.',
  'Reporters who want to visit should ask the communications office first.',
  '¡Felicidades a todos los estudiantes que participaron en la feria de ciencias!',
  'Th1s w33k: spirit days 🎉🎉, pajamas on Monday, hats on Tuesday, and teams on Friday.',
]

/** Posts of exactly 280 characters, each different, some with students' names in them. */
export function texts(students: readonly StudentFact[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    let text = ''
    for (let next = index; text.length < 280; next += 1 + (index % 5)) {
      const student = students[(index * 31 + next) % students.length]
      const sentence = sentences[(index + next * 3) % sentences.length] ?? ''
      text += `${sentence.replace('NAME', `${student?.given} ${student?.family}`)} `
    }
    return text.slice(0, 280)
  })
}
