// `npm start -- --rehearse`: what is printed, and that nothing is written.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rehearsalTable } from '../../host/cli/print-rehearsal';
import { runStart } from '../../host/cli/run-start';
import { createFakeHost, type FakeAddOn, type FakeHost } from './fake-host';
import { type Files, folderOf, responsesOf, SOUND } from './folders';

const LETTER = { kind: 'Nhắc trước 3 ngày', period: '2028-01', to: ['a@humg.test'] };
const REHEARSAL = {
  year: 2028,
  remarks: ['Giả định không tổ chức đảng nào nộp.'],
  quota: 100,
  deadlines: [
    {
      period: '2028-01',
      unit: '',
      due: '2028-01-21',
      reason: '28/01/2028 là ngày nghỉ → 21/01/2028',
      provisional: true,
    },
    { period: '2028-01', unit: 'DT', due: '2028-02-02', reason: 'gia hạn', provisional: false },
  ],
  crowded: [{ day: '2028-01-18', recipients: 130 }],
  unreachable: ['Chi bộ B'],
  letters: [
    { ...LETTER, day: '2028-01-18', unit: 'DT', name: 'Chi bộ Đào tạo' },
    { ...LETTER, day: '2028-01-18', unit: 'KHCN', name: 'Chi bộ KHCN', to: ['k@humg.test', 'k2@humg.test'] },
    { ...LETTER, day: '2028-01-18', kind: 'Tổng hợp buổi sáng', unit: '', name: 'Văn phòng', to: ['vp@humg.test'] },
  ],
};

it('prints deadlines with their reasons, what to mind, the letters of each day and who gets them', () => {
  expect(rehearsalTable(REHEARSAL)).toBe(
    `Diễn tập năm 2028: không gửi thư nào
Giả định không tổ chức đảng nào nộp.

Hạn nộp

Kỳ         Hạn nộp     Căn cứ của hạn nộp
─────────  ──────────  ────────────────────────────────────
1/2028     21/01/2028  28/01/2028 là ngày nghỉ → 21/01/2028
1/2028 DT  02/02/2028  gia hạn

Hạn dựa trên ngày tạm tính, chờ lịch nghỉ chính thức:
  1/2028: 21/01/2028

Ngày có nhiều người nhận hơn 100 (hạn mức một ngày):
  18/01/2028: 130 người nhận; phần vượt được gửi vào hôm sau

Tổ chức đảng chưa có địa chỉ nhận thư:
  Chi bộ B

Thư sẽ gửi: 3

Ngày        Loại thư            Kỳ      Số thư  Gửi cho
──────────  ──────────────────  ──────  ──────  ─────────
18/01/2028  Nhắc trước 3 ngày   1/2028       2  DT, KHCN
18/01/2028  Tổng hợp buổi sáng  1/2028       1  Văn phòng

Người nhận

Mã    Tổ chức đảng    Địa chỉ
────  ──────────────  ─────────────────────────
DT    Chi bộ Đào tạo  a@humg.test
KHCN  Chi bộ KHCN     k@humg.test, k2@humg.test
      Văn phòng       vp@humg.test`,
  );
});

async function start(files: Files, addOn: FakeAddOn) {
  const root = folderOf(Object.fromEntries(Object.entries(SOUND).map(([name, text]) => [`samples/${name}`, text])));
  const out = join(root, 'out');
  const printed: string[] = [];
  const complaints: string[] = [];
  let host: FakeHost | undefined;
  const args = ['--workspace', folderOf(files), '--out', out, '--rehearse', '2028'];
  const status = await runStart(args, {
    root,
    createHost: (options) => {
      host = createFakeHost(options, addOn);
      return host;
    },
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { status, printed, complaints, steps: host?.steps, isWritten: existsSync(out) };
}

describe('--rehearse', () => {
  it('sets the workbook up, asks the add-on, submits nothing and writes nothing', async () => {
    const files = { ...SOUND, 'responses.csv': responsesOf(77, ['20/03/2026 08:00:00', '', 'một']) };
    const { status, printed, steps, isWritten } = await start(files, { rehearsal: JSON.stringify(REHEARSAL) });
    expect(status).toBe(0);
    expect(steps).toEqual(['setUp', 'setUp', 'checkInputs', 'exportRehearsal 2028']);
    expect(printed.join('\n')).toContain('Diễn tập năm 2028: không gửi thư nào');
    expect(isWritten).toBe(false);
  });

  it.each<readonly [string, FakeAddOn, string]>([
    [
      'an input that needs mending',
      { checked: { problems: [{ sheet: 'Đơn vị', row: 2, message: 'thiếu tên' }] } },
      'thiếu tên',
    ],
    ['an add-on that refuses', { errors: { exportRehearsal: 'Năm 2028 chưa có kỳ nào' } }, 'Năm 2028 chưa có kỳ nào'],
    ['an answer of another shape', { rehearsal: '{}' }, "'exportRehearsal' trả về kết quả không đúng dạng"],
    ['no answer', {}, "'exportRehearsal' trả về kết quả không đúng dạng"],
  ])('fails for %s', async (_what, addOn, sentence) => {
    const { status, complaints } = await start(SOUND, addOn);
    expect(status).toBe(1);
    expect(complaints.join('\n')).toContain(sentence);
  });
});
