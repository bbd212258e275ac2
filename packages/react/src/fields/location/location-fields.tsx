import { CoordinatesField } from '../coordinates-field.tsx';
import { TextField } from '../text-field.tsx';
import { LocationMap } from './location-map.tsx';

/** A place: its point, on a map and in numbers, what it is called and where it is. */
export function LocationFields({ path }: { path: string }) {
  return (
    <>
      <LocationMap path={path} />
      <CoordinatesField path={path} />
      <TextField path={`${path}.name`} />
      <TextField path={`${path}.address`} />
    </>
  );
}
