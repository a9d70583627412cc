// Loaded after the first words: until then they stand in a fallback face of the same measure.
import "../overlay/style/fonts.css";
