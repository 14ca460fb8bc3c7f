import { crisis } from './crisis.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CIN-12, OKC-B5', crisis, {
  facts: { crisis: true },
  finds: [
    'Praying for everyone at the high school',
    'The school is on lockdown',
    'I heard shots fired near the gym',
    'Does anyone know what happened?',
  ],
  spares: [
    'Order your yearbook by Friday',
    'The spelling bee is on Tuesday',
  ],
})
