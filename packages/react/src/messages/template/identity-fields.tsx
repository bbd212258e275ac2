import { useBuilder, useWords } from '../../context/index.ts';
import { Carried, LanguageField, TextField, useIsCarried } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { languageCodes } from './language-codes.ts';
import { useOwnWords } from './use-own-words.ts';

/** Which template it is: by its name or by its project, of what the provider knows it by. */
export function IdentityFields({ path }: MessageFormProps) {
  const { provider } = useBuilder();
  const words = useWords();
  const ways = [useIsCarried(`${path}.projectId`, 'x'), useIsCarried(`${path}.name`, 'x')];
  return (
    <>
      {!ways.includes(false) && (
        <p className="mw-template-identity__note">
          {words.text('builder.templates.form.identity')}
        </p>
      )}
      <div className="mw-pair mw-template-identity">
        <Carried path={`${path}.projectId`} example="x">
          <TextField path={`${path}.projectId`} />
        </Carried>
        <Carried path={`${path}.version`} example="x">
          <TextField path={`${path}.version`} />
        </Carried>
      </div>
      <div className="mw-pair">
        <Carried path={`${path}.name`} example="x">
          <TextField path={`${path}.name`} words={useOwnWords('name')} />
        </Carried>
        <LanguageField path={`${path}.language`} codes={languageCodes(provider)} />
      </div>
    </>
  );
}
