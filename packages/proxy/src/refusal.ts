import { type ProblemFacts, type ProblemSlug, problems } from './problem.ts';

/** Thrown where a request is refused; the app answers it as a problem document. */
export class Refusal extends Error {
  readonly slug: ProblemSlug;
  readonly facts: ProblemFacts;
  readonly headers: Readonly<Record<string, string>>;

  constructor(slug: ProblemSlug, facts: ProblemFacts, headers: Record<string, string> = {}) {
    super(facts.detail);
    this.name = 'Refusal';
    this.slug = slug;
    this.facts = facts;
    this.headers = headers;
  }

  get status(): number {
    return problems[this.slug].status;
  }
}
