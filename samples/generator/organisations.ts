// The organisations of the sample year: the six that the letter names, then nine cells that are made up and say so.

/** A row of don-vi.csv; periods are 'yyyy-mm' or ''. */
export interface SampleOrganisation {
  readonly id: string;
  readonly name: string;
  /** Addresses that may submit; reminders go to the first. */
  readonly addresses: readonly string[];
  readonly from: string;
  readonly until: string;
  /** As the office writes it, e.g. '24,29-41,49,54'. */
  readonly items: string;
}

const EVERY_ORGANISATION = '24,29-41';

/** Every organisation, in the order of the form. */
export const ORGANISATIONS: readonly SampleOrganisation[] = [
  organisation('TCHC', 'Chi bộ Tổ chức - Hành chính và Văn phòng', '1-48,50-53,61-62,69-77'),
  organisation('DT', 'Chi bộ Đào tạo', `${EVERY_ORGANISATION},49,54`),
  organisation('KHCN', 'Chi bộ Khoa học công nghệ và Hợp tác quốc tế', `${EVERY_ORGANISATION},55-59,68`),
  organisation('CSVC', 'Chi bộ Cơ sở vật chất - Kế hoạch Tài chính', `${EVERY_ORGANISATION},60`),
  organisation('QHCC', 'Chi bộ Quan hệ Công chúng và Doanh nghiệp', `${EVERY_ORGANISATION},63,65-67`),
  organisation('DBCL', 'Chi bộ Đảm bảo Chất lượng Giáo dục', `${EVERY_ORGANISATION},64`),
  organisation('MH01', 'Chi bộ 01 (minh họa)'),
  organisation('MH02', 'Chi bộ 02 (minh họa)'),
  organisation('MH03', 'Chi bộ 03 (minh họa)'),
  organisation('MH04', 'Chi bộ 04 (minh họa)'),
  organisation('MH05', 'Chi bộ 05 (minh họa)'),
  organisation('MH06', 'Chi bộ 06 (minh họa)'),
  organisation('MH07', 'Chi bộ 07 (minh họa)'),
  { ...organisation('MH08', 'Chi bộ 08 (minh họa)'), until: '2026-08' },
  { ...organisation('MH09', 'Chi bộ 09 (minh họa)'), from: '2026-06' },
];

/** A choice of the form that the list of organisations lacks: somebody chose it all the same. */
export const UNLISTED_ORGANISATION = 'Chi bộ Sinh viên (minh họa)';

/** Whether an organisation reports in a period. */
export function reportsIn({ from, until }: SampleOrganisation, period: string): boolean {
  return (from === '' || from <= period) && (until === '' || period <= until);
}

function organisation(id: string, name: string, items = EVERY_ORGANISATION): SampleOrganisation {
  const mailbox = `${id.toLowerCase()}@humg.test`;
  return { id, name, addresses: [`bithu.${mailbox}`, `chiuy.${mailbox}`], from: '', until: '', items };
}
