import { stringify } from 'csv-stringify/sync';
import type { ExportFormat, ExportSource } from './format.ts';
import { noSlide, partsOf, type Slide, slideOf } from './slides.ts';
import { recordsOf } from './sources.ts';

const CSV_COLUMNS = [
  ...[
    'Year',
    'Month',
    'Day',
    'Time',
    'End Year',
    'End Month',
    'End Day',
    'End Time',
    'Display Date',
    'Headline',
    'Text',
  ],
  ...['Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Type', 'Group', 'Background', 'Alt Text'],
];

/** TimelineJS 3 configuration: slides with start, end where it is another day, and a display date that says how well it is known. */
export const timelineJson: ExportFormat = {
  name: 'timelinejs',
  extension: 'json',
  about: 'TimelineJS 3, as JSON',
  async *write(source) {
    yield '{"scale":"human","events":[';
    let first = true;
    for await (const slide of slides(source)) {
      yield `${first ? '' : ','}\n${JSON.stringify(jsonSlide(slide))}`;
      first = false;
    }
    yield '\n]}\n';
  },
};

/** The same as the table that TimelineJS reads from a spreadsheet or a CSV file. */
export const timelineCsv: ExportFormat = {
  name: 'timelinejs-csv',
  extension: 'csv',
  about: 'TimelineJS 3, as the table of its spreadsheets',
  async *write(source) {
    yield stringify([CSV_COLUMNS]);
    for await (const slide of slides(source)) {
      const start = slide.start.split('-').map((part) => String(Number(part)));
      const end = slide.end === null ? [] : slide.end.split('-').map((part) => String(Number(part)));
      const [year, month = '', day = ''] = start;
      const [endYear = '', endMonth = '', endDay = ''] = end;
      const cells = [
        year!,
        month,
        day,
        '',
        endYear,
        endMonth,
        endDay,
        '',
        slide.displayDate,
        slide.headline,
        slide.text,
      ];
      yield stringify([[...cells, '', slide.credit, '', '', '', slide.group, '', '']]);
    }
  },
};

async function* slides(source: ExportSource): AsyncIterable<Slide> {
  for await (const event of source.events) {
    const reason = noSlide(event);
    if (reason !== null) {
      source.leftOut(reason);
      continue;
    }
    yield slideOf(event, await recordsOf(event, source));
    source.wrote();
  }
}

function jsonSlide({ id, start, end, displayDate, headline, text, group, credit, link }: Slide): object {
  const sources = link === null ? credit : `<a href="${link.replaceAll('"', '%22')}">${credit}</a>`;
  return {
    unique_id: id,
    start_date: { ...partsOf(start), display_date: displayDate },
    ...(end === null ? {} : { end_date: partsOf(end) }),
    display_date: displayDate,
    text: { headline, text: `${text}<p>${sources}</p>` },
    group,
    autolink: false,
  };
}
