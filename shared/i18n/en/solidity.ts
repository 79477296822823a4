import type { solidity as source } from '../it/solidity.ts';
import type { Translation } from '../translation.ts';

/** English texts: how solid a ranking is. */
export const solidity = {
  title: 'How solid it is',
  drawn:
    'The jury was drawn again {{resamples}} times (seed {{seed}}), with replacement, as many jurors as voted. The bar says between which places the project falls in 95 cases of 100; the dot is the place it took.',
  first: {
    one: '{{name}} in {{count}} cases of 100',
    sentence: 'In first place come {{shares}}.',
  },
  without: {
    none: 'Leaving out one juror at a time never changes the podium.',
    members_one: 'Without {{jurors}} another project would be on the podium; without any of the others, no.',
    members_other:
      'Without one of these jurors another project would be on the podium: {{jurors}}. Without any of the others, no.',
    order_one: 'Without {{jurors}} the podium would hold the same projects in another order.',
    order_other: 'Without one of these jurors the podium would hold the same projects in another order: {{jurors}}.',
  },
  agreement: {
    sentence: 'Agreement among jurors: {{measures}}.',
    w: 'Kendall’s W {{value}}',
    alpha: 'Krippendorff’s alpha {{value}} (interval)',
    incomplete: 'Kendall’s W and ICC cannot be computed: they need every sheet of every juror.',
    none: 'Agreement among jurors cannot be computed: it needs at least two jurors and two projects.',
  },
  panels:
    'The sheets form {{count}} groups that no juror joins: places of different groups cannot be compared with each other.',
  scaleHead: 'Place, 95 %',
  spanHead: 'from–to',
  span: '{{low}}–{{high}}',
  withoutInterval: 'not computed',
} satisfies Translation<typeof source>;
