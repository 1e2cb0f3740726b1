// Access data in answers: what is masked, what is only talked about, and the finding.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskCredentials } from '../../../src/domain/report/mask-credentials';
import { organisation, report } from '../sample-regime';
import { findingsOf } from './check-book';

describe('maskCredentials masks', () => {
  it.each([
    ['user: a / pass: b', 'user: a / pass: [đã che]'],
    ['User: vanphong, Password: Humg2026!', 'User: vanphong, Password: [đã che]'],
    ['tk: vanphong; mk: 123', 'tk: vanphong; mk: [đã che]'],
    ['tk/mk: vanphong/abc@123', 'tk/mk: [đã che]/[đã che]'],
    ['Tài khoản và mật khẩu là vanphong / abc123', 'Tài khoản và mật khẩu là [đã che] / [đã che]'],
    ['Mật khẩu của hệ thống: 123456', 'Mật khẩu của hệ thống: [đã che]'],
    ['mật khẩu là abc123.', 'mật khẩu là [đã che].'],
    ['MẬT KHẨU = Humg#1', 'MẬT KHẨU = [đã che]'],
    ['mat khau: matkhau', 'mat khau: [đã che]'],
    ['mật khẩu: admin', 'mật khẩu: [đã che]'],
    ['tài khoản: admin/123456', 'tài khoản: admin/[đã che]'],
    ['đăng nhập: vpdu@humg.test/Abc12345', 'đăng nhập: vpdu@humg.test/[đã che]'],
    ['https://a:b@humg.test/x', 'https://[đã che]@humg.test/x'],
    ['https://humg.test/r?id=7&pwd=abc', 'https://humg.test/r?id=7&pwd=[đã che]'],
    ['API key: abcdefgh1234', 'API key: [đã che]'],
    ['Mã truy cập: 7788', 'Mã truy cập: [đã che]'],
    ['mật khẩu: abc123'.normalize('NFD'), 'mật khẩu: [đã che]'],
    ['Hệ thống A (mk: 1234), hệ thống B (mk: 5678)', 'Hệ thống A (mk: [đã che]), hệ thống B (mk: [đã che])'],
  ])('%j: %j', (text, masked) => {
    expect(maskCredentials(text)).toBe(masked);
    expect(maskCredentials(masked)).toBeNull();
  });
});

describe('maskCredentials leaves alone', () => {
  it.each([
    '',
    '12',
    'Số hóa hồ sơ đảng viên, https://tailieu.humg.test/ho-so-so',
    'Đổi mật khẩu định kỳ, tập huấn an toàn thông tin',
    'Triển khai xác thực mật khẩu 2 lớp',
    'Mật khẩu: do đơn vị cấp',
    'Mật khẩu: được cấp riêng',
    'Cấp tài khoản: 120/150 đơn vị',
    'Tài khoản: 500 sinh viên - 20 cán bộ',
    'Tài khoản: xem https://humg.test/huong-dan',
    'Tỷ lệ pass: 85%',
    'Hộ chiếu (passport: C1234567)',
    'Liên hệ vpdanguy@humg.test',
    'Tài khoản và mật khẩu là do đơn vị cấp',
    'Tài khoản, mật khẩu: liên hệ phòng 3.05',
    'Lịch họp: 8h00, phòng 3.05',
  ])('%j', (text) => {
    expect(maskCredentials(text)).toBeNull();
  });
});

it('never throws, and what it masked holds nothing more to mask', () => {
  const word = fc.constantFrom(
    'mật khẩu',
    'pass',
    'mk',
    'tk',
    'user',
    ':',
    '=',
    '/',
    'là',
    ' ',
    '\n',
    'abc',
    'a1',
    '#',
    '12345',
    '.',
    '[',
    ']',
    'token',
    'https://',
    '@',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 14 }), (parts) => {
      const masked = maskCredentials(parts.join(''));
      if (masked !== null) expect(maskCredentials(masked)).toBeNull();
    }),
    { seed: 20260311, numRuns: 2000 },
  );
});

describe('credentials in text', () => {
  const UNIT = organisation('TC', [53, 76]);

  it.each([
    ['typed', 'user: a / pass: b', ['user: a / pass: [đã che]']],
    ['masked at intake', 'user: a / pass: [đã che]', ['user: a / pass: [đã che]']],
    ['none', 'Hồ sơ số', []],
  ])('%s: the finding shows %s', (_, typed, received) => {
    const found = findingsOf('credentials-in-text', [report(UNIT, '2026-03', { 53: typed })]);
    expect(found.map((finding) => finding.received)).toEqual(received);
  });

  it('also in an item of somebody else', () => {
    const found = findingsOf('credentials-in-text', [report(UNIT, '2026-03', { 77: 'mk: 1234' })]);
    expect(found.map(({ item, severity }) => [item, severity])).toEqual([[77, 'fault']]);
  });
});
