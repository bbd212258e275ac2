import { type Codec, type CodecContext, type DrawnRequest, isCodec } from './codec.ts';
import { type Cursor, cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import type { Json } from './json.ts';
import type { Message } from './message.ts';
import { cellOf, type Provider } from './provider.ts';

/** The wire tree of a draft whose shape is right. */
export function drawDraft(draft: Draft, provider: Provider): DrawnRequest {
  const context = drawingContext(provider, 0);
  const content = context.content(cursor<Message>(draft.message, ['message']));
  const drawn = provider.envelope.encode(cursor(draft), content);
  const cell = cellOf(provider, draft.message.type);
  const replaces = isCodec(cell) && cell.replacesBody?.(draft.message);
  return replaces ? { ...drawn, body: content } : drawn;
}

/** How a codec draws and reads the messages it holds. */
export function drawingContext(provider: Provider, depth: number): CodecContext {
  return {
    depth,
    content(message: Cursor<Message>) {
      const cell = cellOf(provider, message.value.type);
      if (!isCodec(cell)) return { wire: 'value', value: undefined, from: message.path };
      return cell.encode(message as Cursor<never>, drawingContext(provider, depth + 1));
    },
    read(content: Json): Message {
      const { type } = provider.classify(content);
      const cell = cellOf(provider, type);
      const read = isCodec(cell) ? readSafely(cell, content, this) : undefined;
      return read ?? { type: 'custom', scope: 'content', json: JSON.stringify(content, null, 2) };
    },
  };
}

/** A codec is total by contract; a mistake in one must still not lose what somebody pasted. */
function readSafely(codec: Codec, content: Json, context: CodecContext): Message | undefined {
  try {
    return codec.decode(content, context);
  } catch {
    return undefined;
  }
}
