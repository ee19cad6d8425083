import { isSearchCard, type CardTarget } from "../cards/card-target.ts";
import type { EmbedChoice } from "./embed-choice.ts";
import type { PlatformSnippet } from "./platform-snippet.ts";

/** Places that take the address alone. They show the default theme and choose their own width. */
export const byAddress = ({ subject, target }: EmbedChoice): readonly PlatformSnippet[] => [
  ...(isSearchCard(subject) ? [] : byPageAddress(target)),
  {
    name: "Notion",
    note: "Type `/embed` and paste the address of the card itself.",
    text: target.cardUrl,
    source: {
      title: "Notion: embeds",
      url: "https://www.notion.com/help/embed-and-connect-other-apps",
    },
  },
];

/** Places that ask the page itself for its card. */
function byPageAddress({ pageUrl }: CardTarget): readonly PlatformSnippet[] {
  return [
    {
      name: "oEmbed address",
      note: "For whatever finds a card by oEmbed discovery.",
      text: pageUrl,
      source: { title: "oEmbed", url: "https://oembed.com/" },
    },
    {
      name: "WordPress",
      note: "Paste the address on a line of its own: it becomes an Embed block.",
      text: pageUrl,
      source: {
        title: "WordPress: Embeds",
        url: "https://wordpress.org/documentation/article/embeds/",
      },
    },
    {
      name: "Ghost",
      note: "Type `/embed`, press Enter and paste the address.",
      text: pageUrl,
      source: { title: "Ghost: cards", url: "https://ghost.org/help/cards/" },
    },
    {
      name: "Medium",
      note: "Paste the address on a line of its own. Medium asks Embedly, which shows a link preview for a site that it does not list.",
      text: pageUrl,
      source: {
        title: "Medium: embeds by Embedly",
        url: "https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f",
      },
    },
  ];
}
