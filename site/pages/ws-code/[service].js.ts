import type { APIRoute, InferGetStaticPropsType } from "astro";
import { describeServiceUse } from "#data/words/describe-service.ts";
import type { CloseCodeSummary } from "#data/words/summarize.ts";
import { services } from "#data/services/index.ts";
import { scriptResponse } from "#site/build/bundle.ts";
import type { Service } from "#data/model/service.ts";

export const getStaticPaths = () =>
  services.map((service) => ({ params: { service: service.id }, props: { service } }));

/** What the element shows of a code, and no more. */
const summaryOf = (service: Service): readonly CloseCodeSummary[] =>
  service.codes.map((use) => {
    const { code, name, heading, answer, reconnect, send, sender, ...rest } = describeServiceUse({
      service,
      use,
    });
    const { family, familyShortName, glyph, path } = rest;
    return {
      code,
      name,
      heading,
      answer,
      reconnect,
      send,
      sender,
      family,
      familyShortName,
      glyph,
      path,
    };
  });

/** The codes of one service as a module, for the custom element. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  scriptResponse(`export const codes=${JSON.stringify(summaryOf(props.service))};\n`);
