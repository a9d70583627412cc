import type { Letter } from "../studio/jobs";
import { answerLetters } from "./answer";

// The Worker of a file that plays by itself: its story is told here, so that no script can hold the page.
const answer = answerLetters((message) => postMessage(message));
addEventListener("message", ({ data }: MessageEvent<Letter>) => answer(data));
