import { type Limit, limitsOf, type Provider, sourceOf } from '@messagewright/core';
import { storyProviders } from './story-settings.ts';

/** The limit tables of all providers, for the docs. */
export function LimitsTable() {
  return storyProviders.map((provider) => (
    <section key={provider.id}>
      <h2>{provider.label}</h2>
      <table>
        <thead>
          <tr>
            <th>Limit</th>
            <th>Place in the draft</th>
            <th>Rule</th>
            <th>Severity</th>
            <th>Source</th>
          </tr>
        </thead>
        <tbody>
          {limitsOf(provider).map((limit) => (
            <LimitRow key={limit.id} limit={limit} provider={provider} />
          ))}
        </tbody>
      </table>
    </section>
  ));
}

function LimitRow({ limit, provider }: { limit: Limit; provider: Provider }) {
  const source = sourceOf(provider, limit.source.key);
  const label = `${source?.label}, ${limit.source.date}`;
  return (
    <tr>
      <td>
        <code>{limit.id}</code>
      </td>
      <td>
        <code>{limit.at}</code>
      </td>
      <td>{ruleText(limit)}</td>
      <td>{limit.severity}</td>
      <td>{source?.url ? <a href={source.url}>{label}</a> : label}</td>
    </tr>
  );
}

function ruleText(limit: Limit): string {
  const { min, max } = limit as { min?: number; max?: number };
  const range = [min !== undefined && `≥ ${min}`, max !== undefined && `≤ ${max}`].filter(Boolean);
  return [limit.rule, ...range].join(' ');
}
