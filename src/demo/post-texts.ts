/** What schools write: a title, the words, and whether a picture of students goes with it. `{}` is a place for a number or a day. */
export interface PostText { readonly title: string; readonly words: string; readonly picture: 'students' | 'thing' | null }

const text = (title: string, words: string, picture: PostText['picture'] = null): PostText => ({ title, words, picture })

/** For any school. */
export const everySchool: readonly PostText[] = [
  text('Picture day', 'Picture day is {day}. Order forms went home in the Friday folder; retakes follow in three weeks.'),
  text('Book fair', 'The book fair opens {day} in the library. Come before school or during lunch. Every sale adds books to our classroom shelves.', 'thing'),
  text('Early release', 'We dismiss at 1:15 p.m. on {day} so that teachers can plan together. Buses run at the early times.'),
  text('Thank you, volunteers', 'Thank you to the {n} volunteers who sorted, carried and cooked for the fall supper. We fed the whole neighborhood.', 'thing'),
  text('Conferences', 'Conferences are next week. Choose a time in the family portal by {day}, or call the main office and we will find one together.'),
  text('Spirit week', 'Spirit week starts {day}: pajama day, hat day, jersey day, twin day and school colors on Friday.', 'students'),
  text('Garden harvest', 'Our garden gave {n} pounds of squash this fall. Some of it is in today’s soup.', 'thing'),
  text('Reading challenge', 'Our readers finished {n} books in October. The challenge goes on until winter break.', 'students'),
  text('Food drive', 'The food drive runs through {day}. Drop off cans and boxes at the front doors; the student council delivers them on Saturday.', 'students'),
  text('Welcome, new staff', 'We welcome three new colleagues this month: a counselor, a librarian and a music teacher. Say hello when you see them.'),
  text('Weather plan', 'When it is too cold to wait outside, doors open at 7:20. Please send a hat and gloves.'),
  text('Math night', 'Math night is {day} at 6 p.m. in the cafeteria: games for every grade, pizza for everyone.', 'students'),
]

/** By what the presence is about. */
export const byTopic: readonly { readonly about: RegExp; readonly texts: readonly PostText[] }[] = [
  { about: /band|choir/i, texts: [
    text('Winter concert', 'The winter concert is {day} at 7 p.m. in the gym. Doors open at 6:30, and there is no charge.', 'students'),
    text('Tryouts on Thursday', 'Percussion tryouts are on Thursday after school in room 114. Bring sticks and the first page of the packet.'),
    text('Drumline takes first', 'Big weekend! Our eighth-grade drumline took first place at the River Valley Showcase. The full results are at https://rivervalleyshowcase.example/results.', 'students'),
    text('Instruments wanted', 'A clarinet in the attic? We repair what you give and lend it to a beginner. Bring it to the music room any morning.', 'thing'),
    text('Section rehearsals', 'Section rehearsals this week: brass on Monday, woodwinds on Tuesday, percussion on Wednesday, all at 3:10 p.m.'),
  ] },
  { about: /athletic/i, texts: [
    text('Cross country', 'Our runners placed {n} in the top fifty at the county meet. Next race: {day} at Mill Park.', 'students'),
    text('Home opener', 'The home opener is {day} at 7 p.m. Students enter free with an ID.'),
    text('Schedule change', 'Friday’s game moves to 5 p.m. because of the forecast. Tickets stay valid.'),
    text('New scoreboard', 'The new scoreboard is up. It replaces the one from 1998, and it keeps time to the tenth.', 'thing'),
  ] },
  { about: /library|reading/i, texts: [
    text('New on the shelf', '{n} new graphic novels are on the shelf by the window. Two at a time, please, so that everyone gets a turn.', 'thing'),
    text('Author visit', 'An author visits {day}. Grades 3 to 5 meet in the library at 10 a.m.; bring a question.', 'students'),
    text('Library hours', 'The library is open before school from 7:30. Quiet corners, warm lamps, good books.'),
  ] },
  { about: /robot|science/i, texts: [
    text('Robot rolls', 'The robot turned left, and then it turned left again. On the third try it did what the code said. Come and see on {day}.', 'students'),
    text('Egg drop', 'Nineteen eggs fell from the gym roof; {n} arrived whole. The winning design used a paper cup and a lot of yarn.', 'thing'),
  ] },
  { about: /art|theater|stage/i, texts: [
    text('Opening night', 'Opening night is {day} at 7 p.m. The cast has worked since September; the set is still wet in places.', 'students'),
    text('On the wall', 'New on the wall by the office: self-portraits in charcoal from two classes.', 'thing'),
  ] },
  { about: /espa/i, texts: [
    text('Reunión de familias', 'La reunión de familias es el {day} a las 6 p.m. en la cafetería. Habrá intérpretes y cuidado de niños.'),
    text('Día de fotos', 'El día de fotos es el {day}. Las hojas de pedido van en la carpeta del viernes.'),
  ] },
  { about: /board|work|news of the district|Two Rivers/i, texts: [
    text('Board meeting', 'The board meets {day} at 6 p.m. at the district office. The agenda is on our website; comments can be sent in until noon that day.'),
    text('Open positions', 'We are looking for bus drivers, a speech therapist and two paraprofessionals. Paid training; apply by {day}.'),
    text('Calendar approved', 'Next year’s calendar is approved: school starts on the third Wednesday of August and ends before Memorial Day.'),
    text('Snow days', 'A snow day is called by 5:30 a.m. You hear it by phone, on our site and here.'),
  ] },
]

/** Drafts that the check has something to say about. */
export const troubledDrafts: readonly PostText[] = [
  text('Drumline takes first', 'Big weekend for Lincoln Band! Our eighth-grade drumline took first place at the River Valley Showcase, and {student} was named best soloist.\n\nWatch the whole set: bit.ly/3xLncln\n\nVote yes on Measure 12 so that music stays in our schools!', 'students'),
  text('Bus 14', 'Apparently bus 14 is cancelled tomorrow. Text me at 555-0147 if you need a ride.'),
  text('So proud', 'So proud of {student}, who went from a D to a B in algebra after all those mornings in my room.'),
]
