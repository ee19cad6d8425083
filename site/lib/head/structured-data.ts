import { findPath } from "../addresses/find-path.ts";
import { escapeScriptJson } from "#data/text/escape-markup.ts";
import type { AnsweredQuestion } from "#data/words/summarize.ts";
import { plainText } from "#data/text/text.ts";
import type { Crumb } from "./page-head.ts";
import { siteLanguage, siteName, siteSummary } from "#data/words/site.ts";

/** A thing of schema.org, as JSON-LD. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: string | number | Thing | readonly Thing[] | undefined;
}

/** A page as something that schema.org knows: its short strings may hold backticks. */
interface Described {
  readonly name: string;
  readonly description: string;
  readonly url: string;
}

const plain = ({ name, description, url }: Described) => ({
  name: plainText(name),
  description: plainText(description),
  url,
});

/** What a list of terms is called, and where it is. */
interface TermSet {
  readonly name: string;
  readonly url: string;
}

/** A close code as a term of the registry or of a service's list. @param code its number */
export const definedTerm = (code: string, term: Described, set: TermSet): Thing => ({
  "@type": "DefinedTerm",
  termCode: code,
  ...plain(term),
  inDefinedTermSet: { "@type": "DefinedTermSet", ...set },
});

/** A list of close codes, each with its number. */
export const definedTermSet = (
  set: Described,
  terms: readonly (TermSet & { readonly code: string })[],
): Thing => ({
  "@type": "DefinedTermSet",
  ...plain(set),
  hasDefinedTerm: terms.map(({ code, name, url }) => ({
    "@type": "DefinedTerm",
    termCode: code,
    name: plainText(name),
    url,
  })),
});

/** A question that a page shows, and its answer. */
interface Question {
  readonly question: string;
  readonly answer: string;
}

/** The questions that a page shows, each with its answer. */
export const faqPage = (questions: readonly Question[]): Thing => ({
  "@type": "FAQPage",
  mainEntity: questions.map(({ question, answer }) => ({
    "@type": "Question",
    name: plainText(question),
    acceptedAnswer: { "@type": "Answer", text: plainText(answer) },
  })),
});

/** The three questions of a title block. */
export const codeQuestions = (
  code: Record<"reconnect" | "send" | "sender", AnsweredQuestion>,
): Thing =>
  faqPage(
    [code.reconnect, code.send, code.sender].map(({ question, verdict, text }) => ({
      question,
      answer: `${verdict}. ${text}`,
    })),
  );

const publisher = (origin: URL): Thing => ({
  "@type": "Organization",
  name: siteName,
  url: origin.href,
});

/**
 * A page that leads from a symptom to its mend.
 * @param changed the day on which it last changed, as `2026-11-22`
 */
export const techArticle = (page: Described, origin: URL, changed: string | undefined): Thing => {
  const { name, ...rest } = plain(page);
  return {
    "@type": "TechArticle",
    headline: name,
    ...rest,
    inLanguage: siteLanguage,
    license: "https://creativecommons.org/licenses/by/4.0/",
    author: publisher(origin),
    ...(changed === undefined ? {} : { dateModified: changed }),
  };
};

/** A page that lists others. */
export const collectionPage = (page: Described): Thing => ({
  "@type": "CollectionPage",
  ...plain(page),
});

/** The site itself, with its one field. */
export const webSite = (origin: URL): Thing => ({
  "@type": "WebSite",
  name: siteName,
  description: siteSummary,
  url: origin.href,
  potentialAction: {
    "@type": "SearchAction",
    target: `${origin.href}${findPath().slice(1)}?q={search_term_string}`,
    "query-input": "required name=search_term_string",
  },
});

/** The pages above a page, and the page itself last. */
export const breadcrumbList = (trail: readonly Crumb[], last: Crumb, origin: URL): Thing => ({
  "@type": "BreadcrumbList",
  itemListElement: [...trail, last].map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: plainText(name),
    item: new URL(path, origin).href,
  })),
});

/** The text of the `<script>` that holds a page's structured data. */
export const writeStructuredData = (things: readonly Thing[]): string =>
  escapeScriptJson(JSON.stringify({ "@context": "https://schema.org", "@graph": things }));
