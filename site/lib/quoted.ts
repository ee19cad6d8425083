export { quoted } from "../../data/quoted.ts";
