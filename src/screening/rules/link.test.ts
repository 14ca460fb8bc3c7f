import { expect, test } from 'vitest'
import { hitsOf, whereOf } from './fixtures.ts'
import { link } from './link.ts'

const tools = [{ name: 'Kwizzo', domains: ['kwizzo.com'], status: 'refused' }, { name: 'Remind', domains: ['remind.com'], status: 'approved' }] as const

test.each([
  ['Sign up: http://example.org/form', ['http://example.org/form']],
  ['Forms at bit.ly/3xYz and https://tinyurl.com/abc.', ['bit.ly/3xYz', 'https://tinyurl.com/abc']],
  ['(see https://192.168.4.7/login)', ['https://192.168.4.7/login']],
  ['https://google.com@evil.example/login', ['https://google.com@evil.example/login']],
  ['https://xn--pypal-4ve.com', ['https://xn--pypal-4ve.com']],
  ['https://gооgle.com/drive', ['https://gооgle.com/drive']],
  ['Verify at paypa1.com or faceb00k.com', ['paypa1.com', 'faceb00k.com']],
  ['https://accounts.google.com.session-check.ru/x', ['https://accounts.google.com.session-check.ru/x']],
  ['https://powerschool-login.net/reset', ['https://powerschool-login.net/reset']],
  ['https://wellsfarg0.com and https://bankofarnerica.com', ['https://wellsfarg0.com', 'https://bankofarnerica.com']],
  ['https://studentaid-gov.info', ['https://studentaid-gov.info']],
  ['https://clever-com.login.site', ['https://clever-com.login.site']],
  ['https://studentaid.gov and https://www.cincinnati-oh.gov', []],
  ['Play at https://www.kwizzo.com/play', ['https://www.kwizzo.com/play']],
  ['Give at https://redcr0ss.org/give', ['https://redcr0ss.org/give']],
  ['https://office365.com, https://s3.amazonaws.com/a and https://ok.k12schools.us', []],
  ['Get it from freegames.zip', ['freegames.zip']],
  ['ftp://files.example.com/a', ['ftp://files.example.com/a']],
  ['Details: https://www.crschools.us/calendar', []],
  ['Join at https://www.remind.com/join/abc', []],
  ['Forms: https://docs.google.com/forms/d/1 and forms.office.com', []],
  ['Version 3.5, e.g. the U.S. team. Mr.Smith said hi.Then left', []],
  ['Write to band@school.org', []],
  ['See report.pdf at 10.30', []],
  ['Our site is jefferson.k12.ok.us', []],
  ['google.de and the apples.com shop', []],
])('CRS-A9, CMC-4d: %s', (text, expected) => {
  expect(hitsOf(link, { text }, { tools }).map(whereOf)).toEqual(expected)
})
