import { z } from 'zod';
import type { Dated, SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { asHtml, itemArticle } from './feed-item.js';
import type { About } from './made.js';

const Valued = z.array(z.object({ value: z.string(), contenttype: z.string().optional(), contentType: z.string().optional() }));
const text = z.string().optional().catch(undefined);

/** A story in ninjs, versions 1 (`body_text`) to 3 (`bodies`, `headlines`, names in camel case). */
const Story = z.object({
  uri: text, headline: text, title: text, language: text, type: text, pubstatus: text, pubStatus: text,
  body_html: text, body_xhtml: text, body_text: text, description_text: text, byline: text,
  headlines: Valued.optional().catch(undefined), bodies: Valued.optional().catch(undefined), descriptions: Valued.optional().catch(undefined),
  firstcreated: text, firstCreated: text, versioncreated: text, versionCreated: text, contentcreated: text, contentCreated: text,
  infosources: z.array(z.object({ name: z.string() })).optional().catch(undefined), infoSources: z.array(z.object({ name: z.string() })).optional().catch(undefined), source: text,
});

/** The article of a ninjs story. */
export function ninjsArticle(value: unknown, about: About): SourceArticle | Skipped {
  const story = Story.parse(value);
  const status = story.pubstatus ?? story.pubStatus ?? 'usable';
  if (/^cancell?ed$/.test(status)) return skipped('cancelled', about.place, `pubstatus ${status}`);
  const uri = story.uri ?? null;
  return itemArticle({
    id: uri, uri, title: story.headline ?? story.headlines?.[0]?.value ?? story.title ?? null,
    content: story.body_html ?? story.body_xhtml ?? (story.bodies?.find((body) => /html/.test(body.contenttype ?? body.contentType ?? '')) ?? story.bodies?.[0])?.value ?? (story.body_text === undefined ? null : asHtml(story.body_text)),
    summary: story.description_text ?? story.descriptions?.[0]?.value ?? null,
    publisher: (story.infosources ?? story.infoSources)?.[0]?.name ?? story.source ?? null, language: story.language ?? null,
    published: datesOf({ firstcreated: story.firstcreated ?? story.firstCreated, contentcreated: story.contentcreated ?? story.contentCreated, versioncreated: story.versioncreated ?? story.versionCreated }),
    modified: datesOf({ versioncreated: story.versioncreated ?? story.versionCreated }),
  }, about);
}

const datesOf = (dates: Readonly<Record<string, string | undefined>>): Dated[] => Object.entries(dates).flatMap(([key, value]) => (value === undefined ? [] : [{ value, from: `ninjs ${key}` }]));
