// Items that show a picture or a video.

import type { AlignmentName } from '../../bridge/form-extras';
import { EnumValue, enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { Blob, blobOf } from '../platform/blob';
import { checkSignature } from '../signature';
import { Alignment } from './form-enums';
import { TitledItem } from './form-item';

type GAlignment = GoogleAppsScript.Forms.Alignment;
type GImage = GoogleAppsScript.Forms.ImageItem;
type GVideo = GoogleAppsScript.Forms.VideoItem;

const ALIGNMENTS: readonly AlignmentName[] = ['LEFT', 'CENTER', 'RIGHT'];

/** What pictures and videos have in common. */
abstract class MediaItem<T> extends TitledItem<T> {
  getAlignment(): GAlignment {
    return real(enumValue(Alignment, this.fact('getAlignment', 'alignment') ?? 'LEFT'));
  }

  setAlignment(alignment: GAlignment): T {
    const given: unknown = alignment;
    const name = given instanceof EnumValue ? ALIGNMENTS.find((one) => one === given.name()) : undefined;
    if (name === undefined) throw new Exception('Invalid argument: alignment');
    return this.change('setAlignment', { alignment: name });
  }

  /** The size that nobody set comes from the file, which the host does not look into. */
  getWidth(): number {
    const width = this.fact('getWidth', 'width');
    if (width === undefined) throw new Exception(`not in the local host: ${this.toString()}.getWidth before setWidth`);
    return width;
  }

  setWidth(width: number): T {
    checkSignature(`${this.toString()}.setWidth`, [width], [['number']]);
    return this.change('setWidth', { width });
  }
}

export class ImageItem extends MediaItem<GImage> implements Faked<GImage, ImageItem> {
  override toString(): string {
    return 'ImageItem';
  }

  getImage(): GoogleAppsScript.Base.Blob {
    const picture = this.fact('getImage', 'picture');
    return picture === undefined ? real(null) : real(new Blob(picture.bytes, picture.contentType, picture.name));
  }

  setImage(image: GoogleAppsScript.Base.BlobSource): GImage {
    const blob = blobOf(image);
    const [bytes, contentType, name] = [blob.getBytes(), blob.getContentType(), blob.getName()];
    return this.change('setImage', { picture: { bytes, contentType, name } });
  }
}

export class VideoItem extends MediaItem<GVideo> implements Faked<GVideo, VideoItem> {
  override toString(): string {
    return 'VideoItem';
  }

  setVideoUrl(videoUrl: string): GVideo {
    checkSignature('VideoItem.setVideoUrl', [videoUrl], [['string']]);
    if (!/^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be)\//.test(videoUrl))
      throw new Exception('Invalid argument: youtubeUrl');
    return this.change('setVideoUrl', { videoUrl });
  }
}
