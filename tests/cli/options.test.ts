// The words after `npm start --`.

import { describe, expect, it } from 'vitest';
import { readOptions } from '../../host/cli/options';

describe('readOptions', () => {
  it('needs no words', () => {
    const options = { today: Date.UTC(2026, 10, 22, 1, 0), out: 'out', verbose: false };
    expect(readOptions([])).toEqual({ kind: 'options', options });
  });

  it('takes all of them', () => {
    expect(readOptions(['--workspace', 'a', '--today=2026-03-01T00:00', '--out', 'b', '--verbose'])).toEqual({
      kind: 'options',
      options: { workspace: 'a', today: Date.UTC(2026, 1, 28, 17, 0), out: 'b', verbose: true },
    });
  });

  it('takes a year to rehearse', () => {
    expect(readOptions(['--rehearse', '2027'])).toMatchObject({ kind: 'options', options: { rehearse: 2027 } });
  });

  it('helps', () => {
    expect(readOptions(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    ['an unknown option', ['--ngay', '1'], 'Không có tùy chọn "--ngay". Gõ npm start -- --help để xem cách dùng.'],
    ['an unknown short option', ['-o', 'x'], 'Không có tùy chọn "-o". Gõ npm start -- --help để xem cách dùng.'],
    ['a stray word', ['samples'], 'Không hiểu "samples". Gõ npm start -- --help để xem cách dùng.'],
    ['no folder', ['--out'], 'Tùy chọn --out cần một giá trị, ví dụ --out thu-muc.'],
    ['an option for a value', ['--out', '--verbose'], 'Tùy chọn --out cần một giá trị, ví dụ --out thu-muc.'],
    ['no year', ['--rehearse'], 'Tùy chọn --rehearse cần một giá trị, ví dụ --rehearse 2027.'],
    ['what is no year', ['--rehearse', '27'], '--rehearse "27" không phải một năm; hãy ghi theo mẫu 2027.'],
    ['an empty value', ['--today', ''], 'Tùy chọn --today cần một giá trị, ví dụ --today 2026-11-22T08:00.'],
    ['a value for a switch', ['--verbose=1'], 'Tùy chọn --verbose không nhận giá trị.'],
    [
      'a day without an hour',
      ['--today', '2026-11-22'],
      '--today "2026-11-22" không phải một thời điểm; hãy ghi theo mẫu yyyy-mm-ddTHH:mm, ví dụ 2026-11-22T08:00.',
    ],
    [
      'a day that does not exist',
      ['--today', '2026-02-30T08:00'],
      '--today "2026-02-30T08:00" không phải một thời điểm; hãy ghi theo mẫu yyyy-mm-ddTHH:mm, ví dụ 2026-11-22T08:00.',
    ],
  ])('refuses %s', (_title, args, sentence) => {
    expect(readOptions(args)).toEqual({ kind: 'refused', sentence });
  });
});
