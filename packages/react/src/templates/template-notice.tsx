import { useBuilder, useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';

/** What there is to say of the templates: that they are on their way, did not come, or how many fit. */
export function TemplateNotice({
  name,
  count = 0,
}: {
  /** Under which its words stand; `failed` offers to try again. */
  name: string;
  count?: number;
}) {
  const { library, provider } = useBuilder();
  const words = useWords();
  return (
    <div className="mw-template-notice" data-state={name}>
      <span role="status">
        {words.text(`builder.templates.state.${name}`, { count, provider: provider.label })}
      </span>
      {name === 'failed' && (
        <button type="button" className="mw-button" onClick={() => library?.load()}>
          <Icon name="retry" />
          {words.text('builder.templates.retry')}
        </button>
      )}
    </div>
  );
}
