// Items that ask nothing and show words: page breaks and headers.

import { EnumValue, enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { PageNavigationType } from './form-enums';
import { TitledItem } from './form-item';

type GPage = GoogleAppsScript.Forms.PageBreakItem;

export class PageBreakItem extends TitledItem<GPage> implements Faked<GPage, PageBreakItem> {
  override toString(): string {
    return 'PageBreakItem';
  }

  /** What happens after the page that precedes this break. */
  getPageNavigationType(): GoogleAppsScript.Forms.PageNavigationType {
    return real(enumValue(PageNavigationType, this.fact('getPageNavigationType', 'navigation')));
  }

  /** Throws unless the break's type is GO_TO_PAGE. */
  getGoToPage(): GPage {
    const page = this.fact('getGoToPage', 'page');
    if (page === null) throw new Exception('Page break does not go to a page.');
    return real(new PageBreakItem(this.form, page, 'PAGE_BREAK'));
  }

  setGoToPage(target: GPage | GoogleAppsScript.Forms.PageNavigationType): GPage {
    const given: unknown = target;
    if (given instanceof PageBreakItem) return this.change('setGoToPage', { navigation: 'GO_TO_PAGE', page: given.id });
    const names = ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'] as const;
    const navigation = given instanceof EnumValue ? names.find((name) => name === given.name()) : undefined;
    if (navigation === undefined)
      throw new Exception("The parameters don't match the method signature for PageBreakItem.setGoToPage.");
    return this.change('setGoToPage', { navigation, page: null });
  }
}

export class SectionHeaderItem
  extends TitledItem<GoogleAppsScript.Forms.SectionHeaderItem>
  implements Faked<GoogleAppsScript.Forms.SectionHeaderItem, SectionHeaderItem>
{
  override toString(): string {
    return 'SectionHeaderItem';
  }
}
