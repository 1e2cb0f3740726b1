// DriveApp's iterators: one look after another, over what was there when the search was made.

import { Exception } from '../exception';
import { Guarded } from '../guarded';

/** `T` is File or Folder as the platform types it. */
export class DriveIterator<T> extends Guarded {
  private at = 0;

  constructor(
    private readonly kind: 'FileIterator' | 'FolderIterator',
    private readonly ids: readonly string[],
    private readonly make: (id: string) => T,
  ) {
    super();
  }

  override toString(): string {
    return this.kind;
  }

  hasNext(): boolean {
    return this.at < this.ids.length;
  }

  next(): T {
    const id = this.ids[this.at];
    if (id === undefined) throw new Exception('Cannot retrieve the next object: iterator has reached the end.');
    this.at += 1;
    return this.make(id);
  }
}
