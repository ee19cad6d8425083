/// <reference types="astro/client" />

declare module "virtual:palette.css";
