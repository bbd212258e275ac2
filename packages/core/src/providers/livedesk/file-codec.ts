import type { Codec } from '../../codec.ts';
import type { Cursor } from '../../cursor.ts';
import type { MessageOf } from '../../message.ts';
import type { MessageDefinition } from '../../messages/definition.ts';
import { defined } from '../../read-json.ts';
import { drawFile, type FileType, filesSchema, normalFile, readFiles } from './files.ts';

/** The codec of a message that is one file; the kinds differ only in what the file is. */
export function fileCodec<T extends FileType>(message: MessageDefinition<T>): Codec<T> {
  return {
    message,
    schema: filesSchema,
    encode: (place) => drawFile(place as Cursor<MessageOf<FileType>>),
    decode(written) {
      const { items, caption } = readFiles(written);
      const [media] = items;
      return media && (defined({ type: message.type, media, caption }) as MessageOf<T>);
    },
    normal: normalFile,
  };
}
