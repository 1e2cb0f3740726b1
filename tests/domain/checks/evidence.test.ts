// Results that nothing describes, and links or documents that describe two.

import { describe, expect, it } from 'vitest';
import { evidenceMarks } from '../../../src/domain/checks/evidence-marks';
import { organisation, report } from '../sample-regime';
import { findingsOf, months, placesOf } from './check-book';

const OWED = [52, 53, 69, 70, 71, 72, 73, 74, 75, 76];
const TC = organisation('TC', OWED);
const DT = organisation('DT', [52, 53]);
const NO_TASKS = { 69: 'Không' };
const LINK = 'https://tailieu.humg.test/ho-so-so';

describe('evidence missing', () => {
  it.each([
    ['processes without names', { ...NO_TASKS, 52: '3' }, ['2026-03 52']],
    ['processes with names', { ...NO_TASKS, 52: '3', 53: 'Hồ sơ số' }, []],
    ['no process', { ...NO_TASKS, 52: '0' }, []],
    ['not readable', { ...NO_TASKS, 52: 'vài' }, []],
    ['only spaces', { ...NO_TASKS, 52: '1', 53: '  ' }, ['2026-03 52']],
    ['first task done, not described: the blank is owed', { 69: 'Có', 71: 'Đã hoàn thành' }, []],
    [
      'second task done, not described',
      { 69: 'Có', 70: 'A', 71: 'Đang triển khai', 73: 'Đã hoàn thành' },
      ['2026-03 73'],
    ],
    [
      'third task done, not described',
      { 69: 'Có', 70: 'A', 71: 'Đang triển khai', 75: 'đã  hoàn thành' },
      ['2026-03 75'],
    ],
    ['second task done and described', { 69: 'Có', 70: 'A', 72: 'B', 73: 'Đã hoàn thành' }, []],
    ['second task under way', { 69: 'Có', 70: 'A', 73: 'Đang triển khai' }, []],
    ['tasks not asked', { 69: 'Không', 73: 'Đã hoàn thành' }, []],
  ])('%s', (_, answers, expected) => {
    expect(placesOf('evidence-missing', [report(TC, '2026-03', answers)])).toEqual(expected);
  });

  it('says where it belongs', () => {
    const [found] = findingsOf('evidence-missing', [report(TC, '2026-03', { ...NO_TASKS, 52: '3' })]);
    expect(found).toMatchObject({ received: '3', facts: { in: 53 } });
  });
});

describe('evidence repeated', () => {
  it.each([
    ['one link in two months', [`Hồ sơ số: ${LINK}`, `Đã chạy, xem ${LINK}/.`], ['2026-04 53']],
    ['the same with www, http and a fragment', [LINK, 'http://www.tailieu.humg.test/ho-so-so#muc-2'], ['2026-04 53']],
    ['two links', [LINK, `${LINK}-2`], []],
    ['one decision in two months', ['Quyết định số 12/QĐ-MĐC', 'QĐ 12/QĐ-MĐC ngày 5/3'], ['2026-04 53']],
    ['two decisions', ['12/QĐ-MĐC', '112/QĐ-MĐC'], []],
    ['the site of the school names no result', ['https://humg.test', 'https://humg.test/'], []],
    ['a decree is cited by all', ['theo 15/QĐ-TTg', 'theo 15/QĐ-TTg'], []],
    ['a plan and a resolution order, they record no result', ['theo 45-KH/ĐU, 57-NQ/TW', '45-KH/ĐU, 57-NQ/TW'], []],
    ['no mark at all', ['Hồ sơ số', 'Hồ sơ số'], []],
    ['three months', [LINK, LINK, LINK], ['2026-04 53', '2026-05 53']],
  ])('%s', (_, texts, expected) => {
    expect(placesOf('evidence-repeated', months(TC, '2026-03', { 53: texts.join('|') }))).toEqual(expected);
  });

  it.each([
    ['a task shows its evidence every month', report(TC, '2026-04', { 69: 'Có', 70: LINK }), []],
    ['two tasks share it', report(TC, '2026-04', { 69: 'Có', 70: 'A', 72: LINK }), ['2026-04 72']],
    ['a counted process is the task', report(TC, '2026-04', { ...NO_TASKS, 53: LINK }), ['2026-04 53']],
    ['the highlights name it again', report(TC, '2026-04', { ...NO_TASKS, 76: LINK }), []],
  ])('a task’s link in March, then %s', (_, april, expected) => {
    expect(placesOf('evidence-repeated', [report(TC, '2026-03', { 69: 'Có', 70: LINK }), april])).toEqual(expected);
  });

  it('by two organisations: the later one is asked, with the first use', () => {
    const reports = [
      report(TC, '2026-03', { 53: LINK }, '2026-03-25 09:00:00'),
      report(DT, '2026-03', { 53: `A ${LINK}` }, '2026-03-20 09:00:00'),
    ];
    expect(findingsOf('evidence-repeated', reports)).toMatchObject([
      {
        unit: 'TC',
        item: 53,
        received: 'tailieu.humg.test/ho-so-so',
        facts: { item: 53, period: '2026-03', unit: 'DT', name: 'Chi bộ DT (minh họa)' },
      },
    ]);
  });
});

describe('evidence marks', () => {
  it.each([
    ['', []],
    ['Ngày 12/3/2026, tỷ lệ 3/4', []],
    ['(https://Drive.Humg.test/A?id=1), 12 / QĐ-MĐC', ['drive.humg.test/A?id=1', '12/QĐ-MĐC']],
    ['BB 03/BB-CBDT; HĐ 7-HĐ/MĐC.', ['03/BB-CBDT', '7-HĐ/MĐC']],
    ['https://humg.test/12/QĐ-MĐC', ['humg.test/12/QĐ-MĐC']],
  ])('%j: %j', (text, marks) => {
    expect(evidenceMarks(text)).toEqual(marks);
  });
});
