/** Italian texts: the command line. The source of every other language. */
export const command = {
  usage:
    'Uso: cli tabulate VOTI.csv [--weights PESI.csv] [--trim 1] [--bootstrap 2000] [--seed 1] [--json USCITA.json]. VOTI.csv ha le colonne juror,entry,criterion,score; PESI.csv le colonne criterion,weight.',
  demo: {
    title: 'Campionati europei 2017, coppie, programma corto',
    place: 'Ostrava',
    credit:
      'Voti e risultati pubblicati: «ISU Figure Skating Score Sheets as Structured Data», BuzzFeed News, CC BY 4.0, adattati.',
    juror: 'Giudice {{code}}',
    read: 'Letti {{organisations}} organizzazioni, {{jurors}} giurati e {{marks}} voti, gli stessi in {{files}}.',
    agrees: 'Uguali ai risultati pubblicati fino all’ultima cifra: {{panelScores}} punteggi e {{totals}} totali.',
    done: '{{count}} file scritti.',
  },
  failure: {
    'demo-usage': 'Uso: npm run demo -- --out CARTELLA [--in CARTELLA].',
    'demo-input-missing':
      '{{file}}: il file non c’è o non si legge. Indica con --in una cartella che contiene «programme» e «contest-real».',
    'demo-input-refused': '{{file}}: {{reason}} Correggi il file e riprova.',
    'demo-marks-differ': '{{file}}: voti diversi da quelli di {{other}}: {{count}}. Rendi uguali i due file.',
    'demo-scores-differ':
      '{{entry}}: il risultato pubblicato è {{published}}, quello calcolato è {{computed}}. Controlla voti e risultati.',
    'demo-print-failed': '{{file}}: la stampa non è riuscita ({{cause}}). Riprova.',
    'demo-output-taken': '{{file}}: la cartella non è vuota, oppure è un file. Indica con --out una cartella nuova.',
    'demo-output-unwritable': '{{file}}: non si può scrivere ({{code}}). Controlla i permessi e lo spazio.',
    'no-command': 'Manca il comando: scrivi «tabulate» e poi il file dei voti.',
    'unknown-command': 'Il comando «{{command}}» non esiste: il comando disponibile è «tabulate».',
    'unknown-option':
      'L’opzione «{{option}}» non esiste: usa --weights, --trim, --bootstrap, --seed, --json oppure --help.',
    'repeated-option': 'L’opzione «{{option}}» compare due volte: lasciane una sola.',
    'option-without-value': 'L’opzione «{{option}}» è senza valore: scrivilo subito dopo.',
    'option-not-whole':
      'L’opzione «{{option}}» vale «{{value}}»: scrivi un numero intero da {{least}} a {{most}}, senza segni né decimali.',
    'no-score-file': 'Manca il file dei voti: scrivilo dopo «tabulate».',
    'unexpected-argument': '«{{argument}}» è di troppo: il file dei voti è uno solo, toglilo.',
    'file-not-found': '{{file}}: il file non c’è. Controlla il nome e la cartella.',
    'not-a-file': '{{file}}: è una cartella. Indica un file CSV.',
    'file-unreadable': '{{file}}: non si può leggere ({{code}}). Controlla i permessi e il disco.',
    'not-utf8': '{{file}}, riga {{line}}: il testo non è UTF-8. Salva di nuovo il file come «CSV UTF-8».',
    'broken-quotes':
      '{{file}}, riga {{line}}: le virgolette non si chiudono bene. Chiudile, oppure raddoppia quelle che fanno parte del testo.',
    'empty-file': '{{file}}, riga 1: il file è vuoto. La prima riga deve essere {{header}}.',
    'header-only': '{{file}}, riga {{line}}: c’è solo l’intestazione. Aggiungi almeno una riga sotto di essa.',
    'missing-column': '{{file}}, riga {{line}}: manca la colonna «{{column}}». L’intestazione deve essere {{header}}.',
    'wrong-separator':
      '{{file}}, riga {{line}}: le colonne non sono separate da virgole. Salva il file con la virgola; l’intestazione deve essere {{header}}.',
    'unknown-column':
      '{{file}}, riga {{line}}: la colonna «{{column}}» non è prevista. Toglila; l’intestazione deve essere {{header}}.',
    'repeated-column': '{{file}}, riga {{line}}: la colonna «{{column}}» compare due volte. Lasciane una sola.',
    'wrong-cell-count':
      '{{file}}, riga {{line}}: celle trovate {{found}}, attese {{expected}}. Scrivi i decimali con il punto e metti tra virgolette i testi con una virgola.',
    'empty-cell': '{{file}}, riga {{line}}: la cella «{{column}}» è vuota. Scrivi il valore, oppure togli la riga.',
    'decimal-comma': '{{file}}, riga {{line}}: «{{word}}» ha la virgola decimale. Scrivi {{suggestion}}.',
    'unknown-score':
      '{{file}}, riga {{line}}: «{{word}}» non è un voto. Scrivi un numero con il punto decimale, R (ricusato), A (assente), oppure lascia la cella vuota se il voto manca.',
    'number-too-large':
      '{{file}}, riga {{line}}: «{{word}}» è fuori dai numeri ammessi. Scrivi un numero tra {{least}} e {{most}}.',
    'unknown-weight':
      '{{file}}, riga {{line}}: «{{word}}» non è un peso. Scrivi un numero maggiore di zero, con il punto decimale.',
    'weight-not-positive': '{{file}}, riga {{line}}: il peso {{word}} non va bene. Scrivi un numero maggiore di zero.',
    'repeated-mark':
      '{{file}}, riga {{line}}: il voto di «{{juror}}» a «{{entry}}» per «{{criterion}}» c’è già alla riga {{firstLine}}. Lascia una sola delle due righe.',
    'repeated-state':
      '{{file}}, riga {{line}}: per «{{juror}}» e «{{entry}}» c’è già R o A alla riga {{firstLine}}. Lascia una sola delle due righe.',
    'state-with-criterion':
      '{{file}}, riga {{line}}: {{word}} vale per tutta la scheda, non per il criterio «{{criterion}}». Lascia vuoto il criterio, oppure scrivi *.',
    'mark-without-criterion':
      '{{file}}, riga {{line}}: il voto «{{word}}» è senza criterio. Scrivi il nome del criterio.',
    'repeated-weight':
      '{{file}}, riga {{line}}: il peso di «{{criterion}}» c’è già alla riga {{firstLine}}. Lascia una sola delle due righe.',
    'weight-of-unknown-criterion':
      '{{file}}, riga {{line}}: il criterio «{{criterion}}» non è tra quelli votati ({{known}}). Correggi il nome, oppure togli la riga.',
    'missing-weight':
      '{{file}}, riga {{line}}: qui finisce il file e manca il peso di «{{criterion}}», votato in {{scoreFile}} alla riga {{scoreLine}}. Aggiungi una riga con il suo peso.',
    'output-is-input': '{{file}}: è un file di ingresso e andrebbe perduto. Scegli un altro nome per --json.',
    'output-is-folder': '{{file}}: è una cartella. Scrivi dopo --json anche il nome del file.',
    'output-folder-missing': '{{file}}: la cartella non c’è. Creala, oppure scegline un’altra.',
    'output-unwritable': '{{file}}: non si può scrivere ({{code}}). Controlla i permessi e lo spazio sul disco.',
  },
  warning: {
    'entry-without-sheets': '«{{entry}}» non ha schede che contano: è in fondo, senza posto.',
    'incomplete-sheet':
      'La scheda di «{{juror}}» per «{{entry}}» è incompleta e non conta. Mancano i voti per: {{missing}}.',
    'marks-beside-recused':
      'La scheda di «{{juror}}» per «{{entry}}» ha voti accanto a R (ricusato): la scheda non conta.',
    'marks-beside-absent':
      'La scheda di «{{juror}}» per «{{entry}}» ha voti accanto ad A (assente): la scheda non conta.',
    'not-trimmed':
      'Le schede sono troppo poche per togliere gli estremi (--trim {{trim}}): la media senza estremi usa tutti i voti per {{entries}}.',
    'no-counted-sheets': 'Nessuna scheda conta: non c’è niente da mettere in classifica.',
    'juror-without-sheets':
      '«{{juror}}» non ha schede che contano: severityAdditive, severityRasch, infit e outfit sono null.',
    'one-juror':
      'Solo «{{juror}}» ha schede che contano: severità e accordo non si possono dire (i valori di agreement sono null) e ricampionare un giurato solo non dice quanto la classifica sia incerta.',
    'one-entry':
      'Solo «{{entry}}» ha schede che contano: non c’è con che confrontarlo e i valori di agreement sono null.',
    'flat-juror':
      'Tutte le {{sheets}} schede di «{{juror}}» hanno lo stesso valore: non distinguono nessuno e i loro punteggi z sono 0.',
    'single-sheet-juror': '«{{juror}}» ha una sola scheda che conta: il suo punteggio z è 0.',
    'disconnected-panels':
      'I giurati formano {{count}} gruppi che non hanno pitch in comune: {{panels}}. I posti restano comuni a tutti, ma tra un gruppo e l’altro nulla distingue una giuria severa da pitch deboli: additive e rasch si confrontano solo dentro lo stesso gruppo.',
    'agreement-needs-all-sheets_one':
      'Manca {{count}} scheda perché ogni giurato abbia valutato ogni pitch: kendallW, kendallChi2 e i valori icc sono null.',
    'agreement-needs-all-sheets_other':
      'Mancano {{count}} schede perché ogni giurato abbia valutato ogni pitch: kendallW, kendallChi2 e i valori icc sono null.',
    'agreement-undefined': 'I voti non sono abbastanza diversi per misurare l’accordo: {{measures}} sono null.',
    'doubt-not-asked': 'Ricampionamenti non richiesti (--bootstrap 0): rankLow, rankHigh e pFirst sono null.',
    'doubt-never-drawn':
      'In nessun ricampionamento è uscito un giurato di «{{entry}}»: rankLow, rankHigh e pFirst sono null. Aumenta --bootstrap.',
    'rasch-nothing-to-fit':
      'Al modello di Rasch non restano voti da misurare: rasch, raschSe, severityRasch, infit e outfit sono null.',
    'rasch-no-finite-maximum':
      'Con questi voti il modello di Rasch non ha una soluzione finita: rasch, raschSe, severityRasch, infit e outfit sono null.',
    'rasch-too-many-categories':
      'I voti diversi sono {{categories}}, troppi per il modello di Rasch (al massimo {{most}}): rasch, raschSe, severityRasch, infit e outfit sono null.',
    'rasch-extreme-entry': {
      lowest:
        'I voti di «{{entry}}» sono tutti i più bassi: la sua misura di Rasch è posta a 0,3 punti dal fondo della scala.',
      highest:
        'I voti di «{{entry}}» sono tutti i più alti: la sua misura di Rasch è posta a 0,3 punti dalla cima della scala.',
    },
    'rasch-extreme-juror': {
      lowest:
        'I voti di «{{juror}}» sono tutti i più bassi: la sua severità di Rasch è posta a 0,3 punti dal fondo della scala; infit e outfit sono null.',
      highest:
        'I voti di «{{juror}}» sono tutti i più alti: la sua severità di Rasch è posta a 0,3 punti dalla cima della scala; infit e outfit sono null.',
    },
    'rasch-extreme-criterion': {
      lowest: 'I voti per «{{criterion}}» sono tutti i più bassi: il modello di Rasch lo tiene da parte.',
      highest: 'I voti per «{{criterion}}» sono tutti i più alti: il modello di Rasch lo tiene da parte.',
    },
    'rasch-unlinked-entry':
      'Nessun voto lega «{{entry}}» a un solo gruppo di ciò che il modello di Rasch misura: rasch e raschSe sono null.',
    'rasch-unlinked-juror':
      'Nessun voto lega «{{juror}}» a un solo gruppo di ciò che il modello di Rasch misura: severityRasch, infit e outfit sono null.',
    'rasch-unlinked-criterion': 'Nessun voto lega «{{criterion}}» a ciò che il modello di Rasch misura: resta fuori.',
    'rasch-marks-merged':
      'I voti {{marks}} compaiono solo dove sono tutti uguali: per il modello di Rasch valgono come il voto più vicino.',
    'rasch-disconnected':
      'Le misure di Rasch formano {{panels}} gruppi, ciascuno con il suo zero: si confrontano solo dentro lo stesso gruppo.',
  },
};
