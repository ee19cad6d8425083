export { pairName, parsePair } from "../../data/parse-pair.ts";
