import { html, nothing, svg } from 'lit';
import { get } from '../../shared/api';
import { dateInWords } from '../../shared/dates';
import { DashboardElement } from '../../shared/element';
import { code, number, place, t } from '../../shared/i18n';
import { Loading } from '../../shared/loading';
import { href, hrefWith, state } from '../../shared/router';
import { monthName, monthNumber, type Count } from './columns';

interface Statistics {
  readonly policyEventCount: number;
  readonly articleCount: number;
  readonly subjectCount: number;
  readonly months: readonly Count[];
  readonly types: readonly Count[];
  readonly statuses: readonly Count[];
  readonly jurisdictions: readonly Count[];
  readonly publishers: readonly Count[];
  readonly waitingCount: number;
}

const MOST_BARS = 8;
const WIDTH = 720;
const HEIGHT = 120;

/** How much is said: figures, by month, by type, place and publisher. Every bar leads to its statements. */
class StatisticsCharts extends DashboardElement {
  static override properties = { round: { attribute: false } };
  declare round: number;
  private readonly statistics = new Loading<Statistics>(this);

  protected override willUpdate(): void {
    const { asOf } = state();
    this.statistics.run(JSON.stringify([asOf, this.round]), (signal) => get<Statistics>('/statistics', { asOf }, signal));
  }

  protected override render() {
    return html`<section class="statistics" aria-label=${t('overview.statistics')}>${this.statistics.render((told) => this.charts(told))}</section>`;
  }

  private charts(told: Statistics) {
    return html`
      <dl class="figures">
        ${figure('overview.figure.statements', told.policyEventCount)} ${figure('overview.figure.subjects', told.subjectCount)}
        ${figure('overview.figure.articles', told.articleCount)} ${figure('overview.figure.publishers', told.publishers.length)}
      </dl>
      ${told.policyEventCount === 0
        ? nothing
        : html`<div class="charts">
            ${told.months.length === 0
              ? nothing
              : html`<figure class="by-month"><figcaption>${t('overview.by-month')}</figcaption>${byMonth(told.months)}</figure>`}
            ${bars('type', told.types, (value) => code('type', value))} ${bars('jurisdiction', told.jurisdictions, place)}
            ${bars('publisher', told.publishers, (value) => value)}
          </div>`}
    `;
  }
}

function figure(name: string, value: number) {
  return html`<div><dt>${t(name)}</dt><dd>${number(value)}</dd></div>`;
}

/** Columns on an axis of months; over more than twelve years, of years. */
function byMonth(months: readonly Count[]) {
  const numbers = months.map((each) => monthNumber(each.value));
  const first = Math.floor(Math.min(...numbers) / 12) * 12;
  const last = Math.floor(Math.max(...numbers) / 12) * 12 + 11;
  const step = last - first >= 144 ? 12 : 1;
  const sums = new Map<number, number>();
  months.forEach((each) => {
    const at = Math.floor((monthNumber(each.value) - first) / step);
    sums.set(at, (sums.get(at) ?? 0) + each.policyEventCount);
  });
  const slots = (last - first + 1) / step;
  const most = Math.max(...sums.values());
  const years = (last - first + 1) / 12;
  const every = Math.ceil(years / 10);
  return html`<svg class="columns" viewBox="0 0 ${WIDTH} ${HEIGHT + 22}" role="group" aria-label=${t('overview.by-month')}>
    <line class="axis" x1="0" x2=${WIDTH} y1=${HEIGHT} y2=${HEIGHT} />
    ${Array.from({ length: years }, (_, at) => at)
      .filter((at) => at % every === 0)
      .map((at) => svg`<text x=${(at / years) * WIDTH + 2} y=${HEIGHT + 16}>${first / 12 + at}</text>
        <line class="tick" x1=${(at / years) * WIDTH} x2=${(at / years) * WIDTH} y1=${HEIGHT} y2=${HEIGHT + 5} />`)}
    ${[...sums].map(([at, count]) => {
      const height = Math.max((count / most) * (HEIGHT - 16), 3);
      const name = step === 12 ? monthName(first + at * 12).slice(0, 4) : monthName(first + at);
      const label = `${dateInWords(name)}: ${t('overview.statements', { n: count })}`;
      const x = (at / slots) * WIDTH;
      const width = WIDTH / slots;
      return svg`<a href=${hrefWith({ from: firstDay(name), to: lastDay(name) })} aria-label=${label}><title>${label}</title>
        <rect class="reach" x=${x} y="0" width=${width} height=${HEIGHT} />
        <rect class="column" x=${x + width * 0.08} y=${HEIGHT - height} width=${Math.max(width * 0.84, 2)} height=${height} />
        ${count === most ? svg`<text class="most" x=${x + width / 2} y=${HEIGHT - height - 4}>${number(count)}</text>` : nothing}</a>`;
    })}
  </svg>`;
}

function firstDay(name: string): string {
  return name.length === 4 ? `${name}-01-01` : `${name}-01`;
}

function lastDay(name: string): string {
  const [year, month] = name.split('-').map(Number);
  return month === undefined ? `${name}-12-31` : `${name}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

function bars(facet: string, counts: readonly Count[], label: (value: string) => string) {
  const most = counts[0]?.policyEventCount ?? 1;
  return counts.length === 0
    ? nothing
    : html`<figure class="bars"><figcaption>${t(`overview.facet.${facet}`)}</figcaption>
        <ul class="plain-list">${counts.slice(0, MOST_BARS).map(
          ({ value, policyEventCount }) => html`<li><a href=${href({ view: 'overview', [facet]: value })}>
            <span class="label" title=${label(value)}>${label(value)}</span>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width=${(policyEventCount / most) * 100} height="1" /></svg>
            <span class="figure">${number(policyEventCount)}</span></a></li>`,
        )}</ul></figure>`;
}

customElements.define('statistics-charts', StatisticsCharts);
