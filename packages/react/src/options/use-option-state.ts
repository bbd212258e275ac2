import { getAt, type Issue, parsePathKey } from '@messagewright/core';
import { useStore } from '../context/index.ts';
import { isSet, type OptionPlace } from './option-place.ts';

/** What an option holds at this moment. Renders only when that changes. */
export function useOptionValue({ path }: OptionPlace): unknown {
  return useStore((store) => getAt(store.get().draft, parsePathKey(path)));
}

/** The options in which something stands. Renders only when others do. */
export function useSetOptions(places: readonly OptionPlace[]): readonly OptionPlace[] {
  const paths = useStore((store) =>
    places
      .filter((place) => isSet(store.get().draft, place))
      .map(({ path }) => path)
      .join(' '),
  ).split(' ');
  return places.filter(({ path }) => paths.includes(path));
}

/** The worst that is shown of an option or of a place inside it; `undefined` for nothing. */
export function useOptionSeverity({ path }: OptionPlace): Issue['severity'] | undefined {
  return useStore((store) => {
    const issues = store
      .visible()
      .filter((issue) => `${issue.path.join('.')}.`.startsWith(`${path}.`));
    if (issues.some(({ severity }) => severity === 'error')) return 'error';
    return issues.length > 0 ? 'warning' : undefined;
  });
}
