import { useEffect, useState } from 'preact/hooks';

/** A part that is loaded when it is first wanted; null until it is there. */
export function useLoaded<Part>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  // In an object: a component is a function, which a setter would call.
  const [loaded, setLoaded] = useState<{ part: Part } | null>(null);
  useEffect(() => {
    if (isWanted && !loaded) void load().then((part) => setLoaded({ part }));
  }, [isWanted]);
  return loaded?.part ?? null;
}
