/** Italian texts: how solid a ranking is. The source of every other language. */
export const solidity = {
  title: 'Quanto è solida',
  drawn:
    'La giuria è stata ricampionata {{resamples}} volte (seme {{seed}}), estraendo con ripetizione tanti giurati quanti hanno votato. La barra dice fra quali posti cade il progetto in 95 casi su 100; il punto è il posto preso.',
  first: {
    one: '{{name}} in {{count}} casi su 100',
    sentence: 'Al primo posto arrivano {{shares}}.',
  },
  without: {
    none: 'Togliendo un giurato per volta, il podio non cambia mai.',
    members_one: 'Senza {{jurors}} sul podio ci sarebbe un altro progetto; senza ciascuno degli altri giurati, no.',
    members_other:
      'Senza uno di questi giurati sul podio ci sarebbe un altro progetto: {{jurors}}. Senza ciascuno degli altri, no.',
    order_one: 'Senza {{jurors}} il podio avrebbe gli stessi progetti in un altro ordine.',
    order_other: 'Senza uno di questi giurati il podio avrebbe gli stessi progetti in un altro ordine: {{jurors}}.',
  },
  agreement: {
    sentence: 'Accordo fra i giurati: {{measures}}.',
    w: 'W di Kendall {{value}}',
    alpha: 'alfa di Krippendorff {{value}} (intervalli)',
    incomplete: 'W di Kendall e ICC non si calcolano: servono tutte le schede di tutti i giurati.',
    none: 'L’accordo fra i giurati non si calcola: servono almeno due giurati e due progetti.',
  },
  panels:
    'Le schede formano {{count}} gruppi che nessun giurato collega: i posti di gruppi diversi non si possono confrontare fra loro.',
  scaleHead: 'Posto al 95 %',
  spanHead: 'da–a',
  span: '{{low}}–{{high}}',
  withoutInterval: 'non calcolato',
};
