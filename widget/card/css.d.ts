/** A style sheet as text: Vite reads it in this project and in every Astro project. */
declare module "*.css?raw" {
  const text: string;
  export default text;
}
