import { expect, test } from "playwright/test";
import { services } from "#data/index.ts";
import { linksIn, named, within, type HtmlElement } from "#tests/support/html/html-elements.ts";
import { readMain } from "#tests/support/html/read-page.ts";
import { linesOf } from "./service-lines.ts";
import { groupTitles } from "./service-words.ts";

const textsOf = (elements: readonly HtmlElement[]) => elements.map(({ text }) => text);

/** What stands side by side in each item: the style sheet sets the parts apart. */
const partsOf = (items: readonly HtmlElement[]) =>
  items.map(({ elements }) => textsOf(elements).join(" ").trim());

/** The lowest and the highest number of a service, from the table that is kept apart. */
function spanOf(id: string): string {
  const numbers = linesOf(id).map(({ code }) => code);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? `${first}` : `${first}–${last}`;
}

test("the page of all services has each below the heading of its kind, by name", async ({
  request,
}) => {
  const main = await readMain(request, "/services/");
  const sections = named(main, "section");
  expect(textsOf(named(sections, "h2"))).toEqual(
    Object.values(groupTitles).map((title, index) => `${index + 1} ${title}`),
  );
  for (const [group, section] of Object.keys(groupTitles).map(
    (id) => [id, within(main, id)] as const,
  )) {
    const members = services
      .filter((service) => service.group === group)
      .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
    expect(members.length, group).toBeGreaterThan(0);
    const items = named(section, "li");
    expect(partsOf(items), group).toEqual(
      members.map(({ id, name, summary }) => `${name} ${spanOf(id)} ${summary}`),
    );
    expect(linksIn(items), group).toEqual(
      members.map(({ id, name }) => ({ text: name, href: `/services/${id}/` })),
    );
    expect(items.map(({ attributes }) => attributes["data-filter"])).toEqual(
      members.map(({ id, name }) => [name, ...linesOf(id).map(({ code }) => code)].join(" ")),
    );
  }
});

test("the home page shows six services that many people meet, each with its span", async ({
  request,
}) => {
  const main = await readMain(request, "/");
  const links = linksIn(main).filter(({ href }) => /^\/services\/[a-z-]+\/$/.test(href));
  expect(links).toEqual([
    { text: "Discord Gateway", href: "/services/discord-gateway/" },
    { text: "Discord Voice Gateway", href: "/services/discord-voice/" },
    { text: "Twitch EventSub", href: "/services/twitch-eventsub/" },
    { text: "graphql-ws", href: "/services/graphql-ws/" },
    { text: "Pusher Channels", href: "/services/pusher-channels/" },
    { text: "Liveblocks", href: "/services/liveblocks/" },
  ]);
  const items = named(main, "li").filter(({ elements }) =>
    linksIn(elements).some(({ href }) => links.some((link) => link.href === href)),
  );
  expect(partsOf(items)).toEqual([
    "Discord Gateway 4000–4014",
    "Discord Voice Gateway 4001–4022",
    "Twitch EventSub 1000–4007",
    "graphql-ws 4004–4504",
    "Pusher Channels 4000–4302",
    "Liveblocks 1000–4999",
  ]);
});
