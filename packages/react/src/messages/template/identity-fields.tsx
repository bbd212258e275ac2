import { useBuilder } from '../../context/index.ts';
import { Carried, LanguageField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { languageCodes } from './language-codes.ts';
import { useOwnWords } from './use-own-words.ts';

/** Which template it is: by its name or by its project, of what the provider knows it by. */
export function IdentityFields({ path }: MessageFormProps) {
  const { provider } = useBuilder();
  return (
    <>
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
