import { confidentialStaff } from './confidential-staff.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CIN-8a, CRS-A4, OKC-B3h', confidentialStaff, {
  facts: { staff: [{ name: 'Sam Ito', role: 'coach' }] },
  finds: [
    'Mr. Ruiz was suspended last week',
    'Our principal is on administrative leave',
    'Mrs. Lee has cancer and will be out',
    'Coach Ito got fired',
    'The librarian is in rehab',
    'Ms. Grant makes 82k a year',
    'Dr. Patel is under investigation',
    'My coworker failed her evaluation',
    'The bus driver was arrested for DUI',
    'Mrs. Hill is on medical leave after surgery',
    'Our custodian got written up again',
    'Sam Ito was placed on leave',
  ],
  spares: [
    'Mrs. Lee won Teacher of the Year',
    'Our principal read to kindergarten',
    'The teacher salary schedule is posted online',
    'All volunteers must complete a background check',
    'Coach Ito is fired up for Friday',
    'Breast cancer awareness night with Coach Diaz',
    'I am on medical leave until March',
    'Our teachers fight childhood cancer with a walk',
    'Mr. Ruiz retires after 30 years',
    'Substitute pay goes up in August',
    'Mrs. Park earned her master\'s degree',
  ],
})
