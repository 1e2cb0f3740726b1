// What both regimes take from công văn 52-CV/ĐU: its name, its head and receivers, and the office that it names.

import type { Letterhead, ReceivingOffice } from '../domain/regime/regime';

/** The letter, as letters quote it. */
export const LEGAL_BASIS = 'Công văn số 52-CV/ĐU ngày 11/3/2026 của Đảng ủy Trường';

/** Where the signed copy goes and whom to ask. Source: section 3. */
export const OFFICE: ReceivingOffice = {
  name: 'Văn phòng Đảng - Đoàn thể',
  place: 'phòng 3.05 (đồng chí Đặng Thị Hằng Nga)',
  email: 'vpdanguy@humg.edu.vn',
};

/** The head and the receivers of the letter. */
export const LETTERHEAD: Letterhead = {
  superior: ['ĐẢNG BỘ CÁC TRƯỜNG', 'ĐẠI HỌC, CAO ĐẲNG HÀ NỘI'],
  issuer: 'ĐẢNG ỦY TRƯỜNG ĐH MỎ - ĐỊA CHẤT',
  order: 'Công văn số 327-CV/ĐU ngày 05/02/2026 của Đảng ủy các trường Đại học, Cao đẳng Hà Nội',
  place: 'Hà Nội',
  receivers: ['TT ĐU các trường ĐH, CĐ HN (để b/cáo);', 'Lưu VPĐĐ.'],
};
