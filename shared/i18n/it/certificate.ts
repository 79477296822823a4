/** Italian texts: certificates. The source of every other language. */
export const certificate = {
  title: 'Attestato',
  all: 'Attestati, {{contest}}',
  documentTitle: 'Attestato di {{organisation}}, {{contest}}',
  said_one: 'ha presentato il suo progetto a «{{contest}}», davanti a un giurato.',
  said_other: 'ha presentato il suo progetto a «{{contest}}», davanti a una giuria di {{count}} persone.',
  saidOnDay_one: 'ha presentato il suo progetto a «{{contest}}», {{day}}, davanti a un giurato.',
  saidOnDay_other: 'ha presentato il suo progetto a «{{contest}}», {{day}}, davanti a una giuria di {{count}} persone.',
  place_one: '{{place}}° posto, unico progetto in gara',
  place_other: '{{place}}° posto su {{count}} progetti',
  placeTied_one: '{{place}}° posto',
  placeTied_other: '{{place}}° posto ex aequo su {{count}} progetti',
  prize: 'Premio «{{prize}}»',
  readers: 'Può leggerlo chiunque.',
  readersLong: 'Chiunque: l’organizzazione può mostrarlo dove vuole.',
  signature: { programme: 'Per il programma' },
};
