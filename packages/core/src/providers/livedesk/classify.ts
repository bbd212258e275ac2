import { isObject, type Json, own } from '../../json.ts';
import type { Classified } from '../../provider.ts';
import { areFiles, readFiles } from './files.ts';

/** Which message type a content is: what stands there tells, since the API names none. */
export function classify(content: Json): Classified {
  const attachments = own(content, 'attachments[]');
  if (isObject(own(content, 'template_params'))) return { type: 'template' };
  if (areFiles(attachments)) {
    const [only, ...others] = readFiles(content).items;
    return {
      type: only && others.length === 0 ? (kindsOf[only.kind] ?? 'document') : 'attachments',
    };
  }
  const isText = attachments === undefined && typeof own(content, 'content') === 'string';
  return { type: isText ? 'text' : 'custom' };
}

const kindsOf: Readonly<Partial<Record<string, Classified['type']>>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
};
