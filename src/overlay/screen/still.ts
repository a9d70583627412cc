import { useEffect, useState } from "preact/hooks";

/** Milliseconds after which a pointer that rests is hidden, and the buttons with it. */
const RESTS = 3000;

/** Whether the pointer has not been moved for a while. */
export function useStill(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    let id = setTimeout(() => setStill(true), RESTS);
    const onMove = () => {
      clearTimeout(id);
      setStill(false);
      id = setTimeout(() => setStill(true), RESTS);
    };
    addEventListener("pointermove", onMove);
    return () => {
      clearTimeout(id);
      removeEventListener("pointermove", onMove);
    };
  }, []);
  return still;
}
