// inkjs and nothing else, to be bundled and weighed: what src/story/narrator takes of it.
import { Story } from "inkjs";

globalThis.Story = Story;
