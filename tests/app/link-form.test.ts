// Linking a form and noticing what becomes of it, with the ports in memory.

import { describe, expect, it } from 'vitest';
import { checkInputs } from '../../src/app/check-inputs';
import { readInputs } from '../../src/app/inputs/read-inputs';
import { rebuild } from '../../src/app/intake/collect';
import { noteFormChanges } from '../../src/app/linking/form-changes';
import { confirmLink, knownAddress, proposeLink } from '../../src/app/linking/link-form';
import { setUp } from '../../src/app/set-up';
import type { Question } from '../../src/domain/regime/question';
import { notAskedItems } from '../../src/domain/report/form-path';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { SHEETS } from '../../src/text/sheets';
import { Crash, createMemoryOffice, letterForm, type MemoryOffice, type Pending, question } from './memory-ports';

const ADDRESS = 'https://forms.test/sua';
const COLUMN = new Map(SHEETS.catalogue.columns.map(({ key }, place) => [key, place]));

function prepared(): MemoryOffice {
  const office = createMemoryOffice();
  setUp(office.ports, HUMG_MONTHLY, WORKING_CALENDAR);
  return office;
}

function link({ ports }: MemoryOffice, address = ADDRESS) {
  return confirmLink(ports, HUMG_MONTHLY, proposeLink(ports, HUMG_MONTHLY, address));
}

function linked(questions: readonly Question[] = letterForm()): MemoryOffice {
  const office = prepared();
  office.form.questions = questions;
  link(office);
  return office;
}

/** Cells of the catalogue's row (from 0) under these columns. */
function cells(office: MemoryOffice, row: number, ...keys: readonly string[]) {
  return keys.map((key) => office.rows('catalogue')[row]?.[COLUMN.get(key) ?? -1] ?? '');
}

function type(office: MemoryOffice, row: number, key: string, value: string): void {
  office.ports.sheets.write('catalogue', row, [[value]], COLUMN.get(key));
  office.ports.sheets.commit();
}

function collectChanges(office: MemoryOffice) {
  const { sheets } = office.ports;
  const noted = noteFormChanges(sheets, readInputs(sheets, HUMG_MONTHLY), office.form.questions);
  sheets.commit();
  expect(readInputs(sheets, HUMG_MONTHLY).formChanges).toEqual(noted);
  return noted.map(({ item, id, change }) => `${id} (${item}): ${change}`);
}

function inputsOf(office: MemoryOffice) {
  return readInputs(office.ports.sheets, HUMG_MONTHLY);
}

/** The letter's form with an e-mail question before it, and one more after Mục 50. */
function withTwoMore(): readonly Question[] {
  const [...own] = letterForm();
  return [question('mail', 'Email', 1), ...own.slice(0, 50), question('more', 'Câu thêm', 52), ...own.slice(50)].map(
    (one, index) => ({ ...one, place: index + 1 }),
  );
}

describe('a proposal', () => {
  it('says in words what would be linked', () => {
    const office = prepared();
    office.form.questions = withTwoMore();
    office.form.collectsAddresses = false;
    const { summary } = proposeLink(office.ports, HUMG_MONTHLY, ADDRESS);
    expect(summary.split('\n')).toEqual([
      'Biểu mẫu có 79 câu hỏi, văn bản có 77 mục.',
      'Tên đầu tiên trùng với văn bản: Mục 24 là câu thứ 25 của biểu mẫu (lệch 1 câu).',
      '',
      'Khớp tên: 46 (Mục 24, 29–41, 46–77)',
      'Khác tên: 0',
      'Chưa có tên trong văn bản, lấy tên theo biểu mẫu: 31 (Mục 1–23, 25–28, 42–45)',
      'Thiếu (không xác định được câu hỏi): 0',
      'Câu hỏi thừa (không thuộc mục nào): 2',
      '   câu 1: “Email”',
      '   câu 52: “Câu thêm”',
      '',
      'Tổ chức đảng: Mục 1, “Câu 1”.',
      'Tháng báo cáo: Mục 2, “Câu 2”.',
      'Biểu mẫu không thu thập địa chỉ email: sẽ không biết ai đã nộp và không đối chiếu được với cột Email được nộp.',
      '',
      'Câu hỏi thừa được ghi ở cuối trang Danh mục; Văn phòng có thể ghi số Mục cho câu đó.',
      'Kết quả từng câu vừa ghi ở trang Danh mục, ba cột “… chờ xác nhận”, chưa có hiệu lực. Muốn xem trước: chọn Không, rồi chọn lại lệnh này.',
      'Liên kết biểu mẫu như trên?',
    ]);
  });

  const PROPOSED = ['proposedId', 'proposedTitle', 'proposedVerdict'] as const;
  const propose = (office: MemoryOffice, address = ADDRESS) => proposeLink(office.ports, HUMG_MONTHLY, address);
  const overview = (office: MemoryOffice) => {
    rebuild(office.ports, HUMG_MONTHLY);
    return office.rows('overview').find(([topic]) => topic === 'Biểu mẫu');
  };

  it('stands in Danh mục before anybody agrees, and no question goes by its id yet', () => {
    const office = prepared();
    office.form.questions = withTwoMore();
    propose(office);
    expect(cells(office, 45, ...PROPOSED)).toEqual(['q46', 'Giáo sư', 'Khớp']);
    expect(cells(office, 0, ...PROPOSED)).toEqual(['q1', 'Câu 1', 'Chưa có tên trong văn bản']);
    expect(cells(office, 77, 'no', 'questionId', ...PROPOSED)).toEqual(['', '', 'mail', 'Email', 'Thừa']);
    expect(cells(office, 45, 'questionId', 'questionTitle', 'verdict')).toEqual(['', '', '']);
    const { questions, problems, catalogueQuestions, settings } = inputsOf(office);
    expect([questions.size, catalogueQuestions.length, problems, settings.formAddress]).toEqual([0, 0, [], '']);
    expect(checkInputs(office.ports, HUMG_MONTHLY).formNotes).toContain(
      'Kết quả so biểu mẫu ở trang Danh mục đang chờ xác nhận. Nếu đúng, chọn Kỳ Báo Cáo › Liên kết biểu mẫu… và chọn Có.',
    );
    expect(overview(office)?.[2]).toContain('Kết quả so biểu mẫu chờ xác nhận ở trang Danh mục');
  });

  it('is found again by the same command, without the address, says so, and is confirmed then', () => {
    const office = prepared();
    office.form.questions = withTwoMore();
    propose(office);
    const before = JSON.stringify(office.rows('catalogue'));
    expect(knownAddress(office.ports, HUMG_MONTHLY)).toBe(ADDRESS);
    const again = propose(office, '');
    expect(JSON.stringify(office.rows('catalogue'))).toBe(before);
    expect(again.summary).toContain('Kết quả từng câu như đang ghi ở trang Danh mục');
    confirmLink(office.ports, HUMG_MONTHLY, again);
    expect(office.rows('catalogue')).toHaveLength(79);
    expect(cells(office, 77, 'questionId', 'verdict', ...PROPOSED)).toEqual(['mail', 'Thừa', '', '', '']);
    expect(cells(office, 45, 'questionId', 'verdict', ...PROPOSED)).toEqual(['q46', 'Khớp', '', '', '']);
    expect(inputsOf(office)).toMatchObject({ isLinkPending: false, settings: { formAddress: ADDRESS } });
    expect(overview(office)?.[2]).not.toContain('chờ xác nhận');
  });

  it('of another form leaves the linked one in force until somebody agrees', () => {
    const office = linked();
    office.form.questions = letterForm().map((one) => ({ ...one, id: `other${one.id}` }));
    propose(office, 'https://forms.test/khac');
    expect(cells(office, 45, 'questionId', 'verdict', ...PROPOSED)).toEqual([
      'q46',
      'Khớp',
      'otherq46',
      'Giáo sư',
      'Khớp',
    ]);
    expect([inputsOf(office).questions.get('q46'), inputsOf(office).questions.get('otherq46')]).toEqual([
      46,
      undefined,
    ]);
    expect(inputsOf(office).settings.formAddress).toBe(ADDRESS);
  });

  it('that has changed meanwhile is written anew, and rows of questions that are gone are blank again', () => {
    const office = prepared();
    office.form.questions = withTwoMore();
    propose(office);
    office.form.questions = letterForm();
    expect(propose(office, '').summary).toContain('Kết quả từng câu vừa ghi ở trang Danh mục');
    expect(office.rows('catalogue')[77]?.join('')).toBe('');
    expect(inputsOf(office).problems).toEqual([]);
  });

  it('a number typed beside a proposed question counts once it is confirmed, and is not lost before', () => {
    const office = prepared();
    office.form.questions = [...letterForm().filter(({ id }) => id !== 'q25'), question('late', 'Số buổi học tập', 77)];
    propose(office);
    const row = office.rows('catalogue').findIndex((cell) => cell[COLUMN.get('proposedId') ?? -1] === 'late');
    type(office, row, 'no', '25');
    expect([inputsOf(office).questions.size, inputsOf(office).problems]).toEqual([0, []]);
    confirmLink(office.ports, HUMG_MONTHLY, propose(office, ''));
    expect([inputsOf(office).questions.get('late'), inputsOf(office).problems]).toEqual([25, []]);
  });

  it('cut off at any call has no effect, and the next one says the same', () => {
    const wanted = prepared();
    wanted.form.questions = withTwoMore();
    wanted.crashAt(null);
    propose(wanted);
    const calls = wanted.calls();
    expect(calls).toBeGreaterThan(15);
    for (const pending of ['lost', 'applied'] as const) {
      for (let call = 1; call <= calls; call += 1) {
        const office = prepared();
        office.form.questions = withTwoMore();
        office.crashAt(call, pending);
        expect(() => propose(office)).toThrow(Crash);
        office.crashAt(null);
        expect(inputsOf(office).questions.size).toBe(0);
        propose(office);
        expect(JSON.stringify(office.rows('catalogue'))).toBe(JSON.stringify(wanted.rows('catalogue')));
      }
    }
  });

  it('without any matching title, or any address, is refused with a sentence', () => {
    const office = prepared();
    expect(() => proposeLink(office.ports, HUMG_MONTHLY, ' ')).toThrow('Chưa có địa chỉ biểu mẫu.');
    office.form.questions = [question('a', 'Một câu', 1)];
    expect(() => proposeLink(office.ports, HUMG_MONTHLY, ADDRESS)).toThrow(
      'Biểu mẫu có 1 câu hỏi, không câu nào có tên như trong văn bản',
    );
  });
});

describe('a confirmed link', () => {
  it('writes ids, titles, kinds and verdicts; surplus questions stand at the end without a number', () => {
    const office = linked(withTwoMore());
    const keys = ['no', 'questionId', 'questionTitle', 'questionType', 'verdict', 'formChange'];
    expect(cells(office, 0, ...keys)).toEqual(['1', 'q1', 'Câu 1', 'Trả lời ngắn', 'Chưa có tên trong văn bản', '']);
    expect(cells(office, 45, ...keys)).toEqual(['46', 'q46', 'Giáo sư', 'Trả lời ngắn', 'Khớp', '']);
    expect(cells(office, 77, ...keys)).toEqual(['', 'mail', 'Email', 'Trả lời ngắn', 'Thừa', '']);
    expect(cells(office, 78, ...keys)).toEqual(['', 'more', 'Câu thêm', 'Trả lời ngắn', 'Thừa', '']);
    expect(office.rows('catalogue')).toHaveLength(79);
    expect(office.rows('settings')[0]).toEqual(expect.arrayContaining(['Địa chỉ biểu mẫu', ADDRESS]));
    const { problems, questions } = inputsOf(office);
    expect(problems).toEqual([]);
    expect([questions.size, questions.get('q1'), questions.get('mail')]).toEqual([77, 1, undefined]);
  });

  it('again changes nothing, also with rows that the office moved and notes that it wrote', () => {
    const office = linked(withTwoMore());
    const [first = [], ...others] = office.rows('catalogue');
    office.ports.sheets.write('catalogue', 0, [...others, first]);
    office.ports.sheets.commit();
    const before = JSON.stringify(office.rows('catalogue'));
    link(office);
    expect(JSON.stringify(office.rows('catalogue'))).toBe(before);
  });

  it('takes the title of an unnamed item from the form, and keeps it unclassified until the office says', () => {
    const office = linked(letterForm().map((one) => (one.id === 'q25' ? { ...one, title: 'Số buổi học tập' } : one)));
    const item = () => inputsOf(office).items.find(({ no }) => no === 25);
    expect([item()?.title, item()?.kind]).toEqual(['Số buổi học tập', 'unclassified']);
    expect(cells(office, 24, 'title', 'questionTitle')).toEqual(['Chưa có tên trong văn bản nguồn', 'Số buổi học tập']);
    type(office, 24, 'kind', 'Phát sinh trong kỳ');
    expect(item()?.kind).toBe('flow');
  });

  it('a surplus question counts for the item whose number the office types, also after linking again', () => {
    const office = linked([
      ...letterForm().filter(({ id }) => id !== 'q25'),
      question('late', 'Số buổi học tập', 77, { type: 'paragraph' }),
    ]);
    expect(inputsOf(office).questions.get('late')).toBeUndefined();
    const row = office.rows('catalogue').findIndex((cell) => cell[COLUMN.get('questionId') ?? -1] === 'late');
    type(office, row, 'no', '25');
    expect([inputsOf(office).questions.get('late'), inputsOf(office).problems]).toEqual([25, []]);
    link(office);
    expect(cells(office, 24, 'no', 'questionId', 'questionType', 'verdict')).toEqual([
      '25',
      'late',
      'Đoạn',
      'Chưa có tên trong văn bản',
    ]);
    expect(cells(office, row, 'no', 'questionId', 'verdict')).toEqual(['', '', '']);
    expect([inputsOf(office).questions.get('late'), inputsOf(office).problems]).toEqual([25, []]);
  });

  it.each([
    ['24', 'Mục 24 đã có câu hỏi ở dòng 25.'],
    ['99', 'Cột “Mục” ghi “99”, không phải mục nào của văn bản.'],
  ])('the number %s in a surplus row is reported: %s', (no, sentence) => {
    const office = linked(withTwoMore());
    type(office, 78, 'no', no);
    const { problems, questions } = inputsOf(office);
    expect(problems.map(({ row, message }) => [row, message])).toEqual([[80, expect.stringContaining(sentence)]]);
    expect([questions.get('q24'), questions.get('more')]).toEqual([24, undefined]);
  });

  it('a number lost from an item’s row is still reported', () => {
    const office = linked();
    type(office, 23, 'no', '');
    expect(inputsOf(office).problems.map(({ row }) => row)).toEqual([25]);
  });

  it('a row that the office deleted comes back', () => {
    const office = linked();
    office.ports.sheets.clearFrom('catalogue', 76);
    link(office);
    expect(cells(office, 76, 'no', 'title', 'questionId')).toEqual(['77', 'Khó khăn, vướng mắc, kiến nghị', 'q77']);
  });
});

describe('a link cut off at any call', () => {
  // A form that is linked already, in which one question became an item and another one surplus.
  function changed(): MemoryOffice {
    const office = linked(withTwoMore());
    type(office, 78, 'no', '50');
    type(office, 49, 'questionId', '');
    office.form.questions = office.form.questions.map((one) =>
      one.id === 'q50' ? { ...one, title: 'Câu khác' } : one,
    );
    return office;
  }

  function everything(office: MemoryOffice): string {
    return JSON.stringify([office.rows('catalogue'), office.rows('settings')]);
  }

  function callsOfLinking(): number {
    const office = changed();
    const proposal = proposeLink(office.ports, HUMG_MONTHLY, '');
    office.crashAt(null);
    confirmLink(office.ports, HUMG_MONTHLY, proposal);
    return office.calls();
  }

  const undisturbed = changed();
  link(undisturbed, '');
  const count = callsOfLinking();

  it('takes more than a handful of calls', () => {
    expect(count).toBeGreaterThan(15);
    expect(cells(undisturbed, 49, 'questionId', 'verdict')).toEqual(['more', 'Khác tên']);
    expect(cells(undisturbed, 79, 'no', 'questionId', 'verdict')).toEqual(['', 'q50', 'Thừa']);
  });

  it.each(
    (['lost', 'applied'] as const).flatMap((pending) =>
      Array.from({ length: count }, (_, index): readonly [number, Pending] => [index + 1, pending]),
    ),
  )('call %i, uncommitted writes %s: linking again reaches the same rows', (call, pending) => {
    const office = changed();
    const proposal = proposeLink(office.ports, HUMG_MONTHLY, '');
    office.crashAt(call, pending);
    expect(() => confirmLink(office.ports, HUMG_MONTHLY, proposal)).toThrow(Crash);
    office.crashAt(null);
    link(office, '');
    expect(everything(office)).toBe(everything(undisturbed));
  });
});

describe('set-up', () => {
  it('proposes a link only while the form at the address is not linked', () => {
    const office = prepared();
    const again = () => setUp(office.ports, HUMG_MONTHLY, WORKING_CALENDAR);
    expect(again()).toMatchObject({ toLink: null, linkedQuestions: 0, bells: 0 });
    office.ports.sheets.write('settings', 0, [['Địa chỉ biểu mẫu', ADDRESS, '']]);
    expect(again()).toMatchObject({ toLink: { address: ADDRESS }, linkedQuestions: 0, bells: 0 });
    expect(cells(office, 0, 'questionId')).toEqual(['']);
    link(office);
    expect(again()).toMatchObject({ toLink: null, linkedQuestions: 77, bells: 2 });
    office.form.questions = letterForm().map((one) => ({ ...one, id: `other${one.id}` }));
    expect(again()).toMatchObject({ toLink: { address: ADDRESS }, linkedQuestions: 0, bells: 0 });
    expect(cells(office, 0, 'questionId')).toEqual(['q1']);
  });

  it('keeps the ids of a linked form in which questions were renamed and moved', () => {
    const office = linked();
    const before = JSON.stringify(office.rows('catalogue'));
    office.form.questions = [...letterForm()].reverse().map((one, index) => ({ ...one, title: 'X', place: index + 1 }));
    expect(setUp(office.ports, HUMG_MONTHLY, WORKING_CALENDAR).toLink).toBeNull();
    expect(JSON.stringify(office.rows('catalogue'))).toBe(before);
  });
});

describe('what becomes of the form', () => {
  it('is noted once in words, followed by id, and cleared when it is as it was', () => {
    const office = linked();
    expect(collectChanges(office)).toEqual([]);
    const [first, second, ...rest] = letterForm();
    if (first === undefined || second === undefined) throw new Error('no form');
    const changed = [second, { ...first, title: 'Chi bộ' }, ...rest.slice(0, -1), question('new', 'Câu mới', 77)];
    office.form.questions = changed.map((one, index) => ({ ...one, place: index + 1 }));
    expect(collectChanges(office)).toEqual([
      'q1 (1): Đổi tên: “Câu 1” thành “Chi bộ”; chuyển từ câu thứ 1 sang câu thứ 2',
      'q77 (77): Câu hỏi đã bị xóa khỏi biểu mẫu; từ nay không có câu trả lời',
      'new (null): Câu hỏi mới, đứng thứ 77; câu trả lời chỉ giữ trong Nhật ký cho đến khi ghi số Mục',
    ]);
    expect(cells(office, 77, 'no', 'questionId', 'questionTitle', 'verdict')).toEqual(['', 'new', 'Câu mới', 'Thừa']);
    expect(inputsOf(office).questions.get('q1')).toBe(1);
    expect(inputsOf(office).problems).toEqual([]);

    office.crashAt(null);
    expect(collectChanges(office)).toHaveLength(3);
    // Two readings of seven sheets each by the test itself, and its commit: nothing is read or written beside them.
    const sheetsRead = office.calls();
    expect(sheetsRead).toBe(callsOfReading() * 2 + 1);

    office.form.questions = letterForm();
    expect(collectChanges(office)).toEqual([]);
    expect(cells(office, 0, 'formChange')).toEqual(['']);
  });

  function callsOfReading(): number {
    const office = linked();
    office.crashAt(null);
    inputsOf(office);
    return office.calls();
  }

  it('linking again adopts the form as it is', () => {
    const office = linked();
    office.form.questions = letterForm().map((one) =>
      one.id === 'q56' ? { ...one, title: 'Số bài trong nước' } : one,
    );
    expect(collectChanges(office)).toHaveLength(1);
    link(office);
    expect(cells(office, 55, 'questionId', 'questionTitle', 'verdict', 'formChange')).toEqual([
      'q56',
      'Số bài trong nước',
      'Khác tên',
      '',
    ]);
    expect(collectChanges(office)).toEqual([]);
  });

  it('a new question that the office gave an item is new no more', () => {
    const office = linked(letterForm().slice(0, 76));
    office.form.questions = [...letterForm().slice(0, 76), question('new', 'Khó khăn', 77)];
    expect(collectChanges(office)).toHaveLength(1);
    type(office, 77, 'no', '77');
    expect(collectChanges(office)).toEqual([]);
    expect(inputsOf(office).questions.get('new')).toBe(77);
  });

  it('another form at the address is no change of this one', () => {
    const office = linked();
    const before = JSON.stringify(office.rows('catalogue'));
    office.form.questions = [question('z', 'Một câu', 1)];
    expect(collectChanges(office)).toEqual([]);
    expect(JSON.stringify(office.rows('catalogue'))).toBe(before);
  });

  it('questions linked before structures were kept are not compared', () => {
    const office = linked();
    type(office, 0, 'structure', '');
    office.form.questions = letterForm().map((one) => ({ ...one, title: `${one.title} (mới)` }));
    expect(collectChanges(office)).toHaveLength(76);
  });
});

describe('the structure kept in the sheet', () => {
  it('tells the items that a respondent was led past', () => {
    const gate = {
      type: 'multiple-choice',
      next: 2,
      choices: [
        { value: 'Có', goTo: 2 },
        { value: 'Không', goTo: 3 },
      ],
    } as const;
    const office = linked(
      letterForm().map((one) => {
        const no = one.place;
        if (no === 69) return { ...one, ...gate };
        if (no > 75) return { ...one, page: 3 };
        return no > 69 ? { ...one, page: 2, next: 3 } : { ...one, next: 2 };
      }),
    );
    const { structure } = inputsOf(office);
    expect(notAskedItems(structure, new Map([['q69', 'Không']]))).toEqual([70, 71, 72, 73, 74, 75]);
    expect(notAskedItems(structure, new Map([['q69', 'Có']]))).toEqual([]);
  });
});

describe('the health of the form', () => {
  const notes = (office: MemoryOffice) => checkInputs(office.ports, HUMG_MONTHLY).formNotes;
  const UNCLASSIFIED =
    'Mục chưa phân loại: 3–23, 25–28; được giữ và hiển thị, không cộng. Đề nghị chọn Loại số liệu ở trang Danh mục.';

  it('before linking', () => {
    expect(notes(prepared())).toEqual(['Chưa liên kết biểu mẫu. Đề nghị chọn Kỳ Báo Cáo › Liên kết biểu mẫu….']);
  });

  it.each<[string, (office: MemoryOffice) => void, readonly string[]]>([
    ['as the letter has it', () => {}, []],
    [
      'closed, and without addresses',
      ({ form }) => {
        form.isOpen = false;
        form.collectsAddresses = false;
      },
      [
        'Biểu mẫu đang đóng, không nhận câu trả lời. Đề nghị mở lại trong phần Câu trả lời của biểu mẫu.',
        'Biểu mẫu không thu thập địa chỉ email: không biết ai đã nộp, không đối chiếu được với cột Email được nộp. Đề nghị bật “Thu thập địa chỉ email” trong phần Cài đặt của biểu mẫu.',
      ],
    ],
    [
      'another form at the address',
      ({ form }) => {
        form.questions = [question('z', 'Một câu', 1)];
      },
      [
        'Biểu mẫu ở địa chỉ trong trang Cấu hình không phải biểu mẫu đã liên kết. Đề nghị chọn Kỳ Báo Cáo › Liên kết biểu mẫu….',
      ],
    ],
  ])('%s', (_, change, wanted) => {
    const office = linked();
    change(office);
    expect(notes(office)).toEqual([...wanted, UNCLASSIFIED]);
  });

  it('names items without a question or under another title, identity first, and questions that changed', () => {
    const office = linked(
      letterForm()
        .filter(({ id }) => id !== 'q1')
        .map((one) => (one.id === 'q56' ? { ...one, title: 'Số bài trong nước' } : one)),
    );
    office.form.questions = office.form.questions.map((one) =>
      one.id === 'q60' ? { ...one, title: 'Nguồn thu' } : one,
    );
    collectChanges(office);
    expect(notes(office)).toEqual([
      'Tổ chức đảng: theo Cấu hình là Mục 1, nhưng mục này chưa có câu hỏi trong biểu mẫu; không nhận ra được báo cáo nào.',
      'Mục chưa có câu hỏi: 1. Nếu câu hỏi ở cuối trang Danh mục chính là mục đó, ghi số Mục vào dòng ấy.',
      'Mục có tên câu hỏi khác văn bản: 56. Đề nghị xem cột Tên câu hỏi trong biểu mẫu ở trang Danh mục.',
      UNCLASSIFIED,
      '1 câu hỏi đã thay đổi từ khi liên kết: xem cột Thay đổi của biểu mẫu ở trang Danh mục. Nếu đúng ý, chọn Liên kết biểu mẫu… để nhận biểu mẫu hiện nay.',
    ]);
  });
});
