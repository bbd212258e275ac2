import { initialsOf } from './conversation-text.ts';

/** The initials of a person, for the eye alone: the name stands beside them. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
