import type { Json } from '@messagewright/core';
import { Modal } from '../dialog/modal.tsx';
import type { SendAnswer } from '../sending/send-answer.ts';
import type { Attempt } from '../sending/send-state.ts';
import { useDeskWords } from '../words/words.tsx';
import { JsonBlock } from './json-block.tsx';
import { StoredFiles } from './stored-files.tsx';

/** What there is to know of one send. */
export interface SendDetails {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The name of the provider that it went to. */
  readonly provider: string;
  /** Whether a person has said that it arrived. */
  readonly arrived?: boolean | undefined;
  /** Absent for what is older than the page. */
  readonly attempt?: Attempt | undefined;
  readonly answer?: SendAnswer | undefined;
}

/** One send to inspect: what went out, what came back. No credential is in either. */
export function DetailsDialog({ details, onClose }: { details: SendDetails; onClose(): void }) {
  const { t, fill } = useDeskWords();
  const words = t.details;
  const { attempt, answer, provider } = details;
  const { attachments = [] } = answer ?? {};
  const names = attempt?.files?.map(({ ref }) => ref.name) ?? [];
  return (
    <Modal title={words.title} closeLabel={words.close} size="large" onClose={onClose}>
      <Facts {...details} />
      {attempt ? (
        <>
          {attachments.length > 0 && (
            <section className="details-part">
              <h3>{words.attachments}</h3>
              <p className="details-note">{fill(words.attachmentsNote, { provider })}</p>
              <StoredFiles files={attachments} names={names} />
            </section>
          )}
          <section className="details-part">
            <h3>{words.request}</h3>
            {answer?.request === undefined ? (
              <p className="details-note">{words.noRequest}</p>
            ) : (
              <Request request={answer.request} isForm={names.length > 0} />
            )}
          </section>
          <section className="details-part">
            <h3>{words.answer}</h3>
            {answer?.answer === undefined ? (
              <p className="details-note">{words.noAnswer}</p>
            ) : (
              <JsonBlock value={answer.answer} label={words.answer} copyLabel={words.copyAnswer} />
            )}
          </section>
        </>
      ) : (
        <p className="details-note">{words.history}</p>
      )}
    </Modal>
  );
}

function Request({ request, isForm }: { request: Json; isForm: boolean }) {
  const { t } = useDeskWords();
  const words = t.details;
  const { method, url, body } = request as { method?: Json; url?: Json; body?: Json };
  return (
    <>
      <p className="details-note">{isForm ? words.partsNote : words.requestNote}</p>
      <p className="details-target" dir="ltr">
        <b>{String(method)}</b> {String(url)}
      </p>
      <JsonBlock
        value={body ?? null}
        label={isForm ? words.parts : words.request}
        copyLabel={words.copyRequest}
      />
    </>
  );
}

function Facts({ at, arrived, attempt, answer }: SendDetails) {
  const { t, times } = useDeskWords();
  const words = t.details;
  const outcome = arrived ? 'arrived' : answer?.outcome;
  const facts: [label: string, value: string | number | undefined, code?: boolean][] = [
    [words.outcome, outcome && words.outcomes[outcome]],
    [words.explanation, answer?.outcome === 'accepted' ? undefined : answer?.detail],
    [words.time, times.full(at)],
    [words.httpStatus, answer?.httpStatus],
    [words.messageId, answer?.messageId, true],
    [words.sendId, answer?.sendId, true],
    [words.key, attempt?.key, true],
  ];
  return (
    <dl className="facts">
      {facts.map(
        ([label, value, isCode]) =>
          value !== undefined && (
            <div key={label} className="fact">
              <dt>{label}</dt>
              <dd dir="auto">{isCode ? <code>{value}</code> : value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
