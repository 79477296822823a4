/** Italian texts: importing. The source of every other language. `notes` is keyed by the code of an import note. */
export const importing = {
  notes: {
    'file-empty': 'Il file «{{fileName}}» è vuoto (0 byte).',
    'file-too-large':
      '«{{fileName}}» pesa {{megabytes}} MB; si possono leggere file fino a {{limit}} MB. Togliere immagini e fogli che non servono e riprovare.',
    'file-too-many-rows':
      'Il foglio «{{sheet}}» di «{{fileName}}» ha più di {{limit}} righe. Dividerlo in più file e riprovare.',
    'file-expands-too-much':
      '«{{fileName}}», una volta aperto, occuperebbe più di {{limit}} MB: è guasto o fatto per fare danni. Non è stato letto.',
    'file-is-png': '«{{fileName}}» è un’immagine PNG, non un foglio di dati. Scegliere un file CSV, XLSX o ODS.',
    'file-is-jpeg': '«{{fileName}}» è un’immagine JPEG, non un foglio di dati. Scegliere un file CSV, XLSX o ODS.',
    'file-is-gif': '«{{fileName}}» è un’immagine GIF, non un foglio di dati. Scegliere un file CSV, XLSX o ODS.',
    'file-is-webp': '«{{fileName}}» è un’immagine WebP, non un foglio di dati. Scegliere un file CSV, XLSX o ODS.',
    'file-is-pdf':
      '«{{fileName}}» è un documento PDF, non un foglio di dati. Chiedere il foglio da cui è nato, in CSV, XLSX o ODS.',
    'file-is-zip': '«{{fileName}}» è un archivio compresso. Aprirlo e scegliere il file CSV, XLSX o ODS che contiene.',
    'file-is-word':
      '«{{fileName}}» è un documento di testo. Copiare la tabella in un foglio di calcolo, salvarlo in XLSX, CSV o ODS e riprovare.',
    'file-is-presentation':
      '«{{fileName}}» è una presentazione. Copiare la tabella in un foglio di calcolo, salvarlo in XLSX, CSV o ODS e riprovare.',
    'file-is-html':
      '«{{fileName}}» è una pagina web, anche se il nome dice altro. Aprirla con il foglio di calcolo, salvarla in XLSX e riprovare.',
    'file-is-xml': '«{{fileName}}» è un file XML. Aprirlo con il foglio di calcolo, salvarlo in XLSX e riprovare.',
    'file-is-rtf':
      '«{{fileName}}» è un documento di testo RTF. Copiare la tabella in un foglio di calcolo, salvarlo in XLSX e riprovare.',
    'file-is-binary': '«{{fileName}}» non è un foglio di dati che si possa leggere. Scegliere un file CSV, XLSX o ODS.',
    'file-password-protected':
      '«{{fileName}}» è protetto da una password. Aprirlo, salvarlo senza password e riprovare.',
    'file-old-excel':
      '«{{fileName}}» è nel formato di un vecchio Excel. Aprirlo, scegliere «Salva con nome», «Cartella di lavoro di Excel (.xlsx)» e riprovare.',
    'file-damaged':
      '«{{fileName}}» è danneggiato o incompleto. Aprirlo con il foglio di calcolo, salvarlo di nuovo o farselo rimandare, e riprovare.',
    'file-unclosed-quote':
      '«{{fileName}}», riga {{atRow}}: le virgolette aperte non si chiudono più. Correggere la cella e riprovare.',
    'already-imported_one':
      'Questo foglio è già stato importato («{{fileName}}»): {{count}} riga identica, nessuna modifica.',
    'already-imported_other':
      'Questo foglio è già stato importato («{{fileName}}»): {{count}} righe identiche, nessuna modifica.',
    'no-header': '«{{fileName}}» non contiene nessuna cella scritta.',
    'no-rows': 'Il foglio ha l’intestazione (riga {{row}}) ma nessuna riga di dati.',
    'no-mark-rows': 'Il foglio ha l’intestazione (riga {{row}}) ma nessuna riga di voti.',
    'column-missing':
      'Nell’intestazione (riga {{row}}) manca la colonna «{{field}}». Indicare quale colonna la contiene, oppure aggiungerla al foglio.',
    'column-repeated':
      'Nell’intestazione (riga {{row}}) «{{header}}» compare più volte, nelle colonne {{letters}}. Indicare quale usare.',
    'criteria-columns-missing':
      'Nell’intestazione (riga {{row}}) non c’è nessuna colonna con i voti di un criterio. Criteri attesi: {{criteria}}.',

    'columns-left-out_one': 'La colonna {{columns}} non è prevista e non è stata importata.',
    'columns-left-out_other': 'Le colonne {{columns}} non sono previste e non sono state importate.',
    'criteria-without-column_one':
      'Nel foglio non c’è una colonna per il criterio {{criteria}}: i suoi voti restano mancanti.',
    'criteria-without-column_other':
      'Nel foglio non ci sono colonne per i criteri {{criteria}}: i loro voti restano mancanti.',
    'column-without-header_one':
      'La colonna {{letter}} contiene {{count}} cella ma non ha un’intestazione: non è stata importata.',
    'column-without-header_other':
      'La colonna {{letter}} contiene {{count}} celle ma non ha un’intestazione: non è stata importata.',
    'rows-unchanged_one': '{{count}} riga è uguale a quanto c’è già.',
    'rows-unchanged_other': '{{count}} righe sono uguali a quanto c’è già.',
    'jurors-alike':
      '«{{name}}» e «{{otherName}}» sono la stessa persona? Nel file i nomi sono diversi e restano separati.',
    'pitches-alike':
      '«{{name}}» e «{{otherName}}» sono lo stesso progetto? Nel file i nomi sono diversi e restano separati.',
    'scales-differ':
      'I criteri non hanno tutti la stessa scala, ma in un contest la scala è una sola. Correggere il foglio o scegliere la scala.',

    'cell-without-header':
      'Riga {{row}}, colonna {{letter}}: «{{value}}» non ha un’intestazione e non è stato importato.',
    'cell-error': 'Riga {{row}}, «{{column}}»: la cella contiene un errore ({{value}}).',
    'formula-without-result':
      'Riga {{row}}, «{{column}}»: la cella contiene una formula senza risultato ({{value}}). Aprire il foglio, salvarlo e riprovare.',
    'formula-as-text_one':
      'Riga {{row}}, {{columns}}: la cella comincia con {{signs}}. È stata importata come testo, senza eseguirla.',
    'formula-as-text_other':
      'Riga {{row}}, {{columns}}: le celle cominciano con {{signs}}. Sono state importate come testo, senza eseguirle.',

    'pitch-missing': 'Riga {{row}}: manca il progetto.',
    'pitch-unknown': 'Riga {{row}}: «{{name}}» non è tra i progetti di questo contest.',
    'pitch-ambiguous': 'Riga {{row}}: più progetti di questo contest si chiamano «{{name}}». Scegliere quale.',
    'pitch-likely': 'Riga {{row}}: «{{name}}» non c’è; forse «{{likely}}»?',
    'juror-missing': 'Riga {{row}}: manca il giurato.',
    'juror-unknown': 'Riga {{row}}: «{{name}}» non fa parte della giuria di questo contest.',
    'juror-ambiguous': 'Riga {{row}}: più giurati di questo contest si chiamano «{{name}}». Scegliere quale.',
    'juror-likely': 'Riga {{row}}: «{{name}}» non c’è; forse «{{likely}}»?',
    'criterion-missing': 'Riga {{row}}: manca il criterio.',
    'criterion-unknown': 'Riga {{row}}: «{{name}}» non è tra i criteri di questo contest.',
    'criterion-ambiguous': 'Riga {{row}}: più criteri di questo contest si chiamano «{{name}}». Scegliere quale.',
    'criterion-likely': 'Riga {{row}}: «{{name}}» non c’è; forse «{{likely}}»?',
    'organisation-missing': 'Riga {{row}}: manca l’organizzazione.',
    'organisation-unknown': 'Riga {{row}}: «{{name}}» non è tra le organizzazioni.',
    'organisation-ambiguous': 'Riga {{row}}: più organizzazioni si chiamano «{{name}}». Scegliere quale.',
    'organisation-likely': 'Riga {{row}}: «{{name}}» non c’è; forse «{{likely}}»?',

    'mark-not-a-number': 'Riga {{row}}, «{{column}}»: «{{value}}» non è un numero. Lasciare vuoto o correggere?',
    'mark-ambiguous':
      'Riga {{row}}, «{{column}}»: «{{value}}» si può leggere in due modi. Scrivere il voto senza il separatore delle migliaia.',
    'mark-incomplete':
      'Riga {{row}}, «{{column}}»: «{{value}}» è incompleto. Scrivere il voto per intero, per esempio «7» o «7/{{max}}».',
    'mark-other-scale': 'Riga {{row}}, «{{column}}»: «{{value}}» è su un’altra scala (qui i voti sono su {{max}}).',
    'mark-out-of-scale': 'Riga {{row}}, «{{column}}»: {{mark}} è fuori dalla scala {{min}}–{{max}}.',
    'mark-off-step': 'Riga {{row}}, «{{column}}»: {{mark}} non rispetta il passo di {{step}}.',
    'mark-is-date': 'Riga {{row}}, «{{column}}»: la cella contiene una data ({{date}}), non un voto.',
    'mark-became-date':
      'Riga {{row}}, «{{column}}»: la cella contiene una data ({{date}}), non un voto. Forse era «{{guess}}»?',
    'mark-changed':
      'Riga {{row}}, «{{column}}»: il voto di {{juror}} era {{before}}, nel file è {{after}}. Sostituire?',
    'mark-twice':
      'Riga {{row}}, «{{column}}»: il voto è {{mark}}, ma nella riga {{otherRow}} lo stesso voto è {{otherMark}}. Quale vale?',
    'row-repeated': 'Riga {{row}}: ripete la riga {{otherRow}}. I suoi voti contano una volta sola.',

    'name-missing': 'Riga {{row}}: manca il nome.',
    'same-as-row': 'Riga {{row}}: «{{name}}» sembra la stessa realtà della riga {{otherRow}} («{{otherName}}»). Unire?',
    'same-as-stored': 'Riga {{row}}: «{{name}}» sembra la stessa realtà di «{{otherName}}», che c’è già. Unire?',
    'similar-to-row':
      'Riga {{row}}: «{{name}}» somiglia a «{{otherName}}» della riga {{otherRow}}. È la stessa realtà?',
    'similar-to-stored': 'Riga {{row}}: «{{name}}» somiglia a «{{otherName}}», che c’è già. È la stessa realtà?',
    'code-of-row':
      'Riga {{row}}: «{{name}}» ha il codice {{code}}, lo stesso di «{{otherName}}» (riga {{otherRow}}). Unire?',
    'code-of-stored':
      'Riga {{row}}: «{{name}}» ha il codice {{code}}, lo stesso di «{{otherName}}», che c’è già. Unire?',
    'email-invalid': 'Riga {{row}}, «{{column}}»: «{{value}}» non è un indirizzo di posta. È stato importato com’è.',
    'world-unknown':
      'Riga {{row}}, «{{column}}»: «{{value}}» non è uno dei cinque mondi (finanza, impresa, terzo settore, istituzioni, ricerca). Resta da scegliere.',
    'conflict-unknown': 'Riga {{row}}, «{{column}}»: nessuna organizzazione ha il codice «{{value}}».',

    'date-not-in-calendar': 'Riga {{row}}, «{{column}}»: «{{value}}» non esiste nel calendario.',
    'date-no-such-month':
      'Riga {{row}}, «{{column}}»: «{{value}}»: il mese {{month}} non esiste; scrivere giorno/mese/anno.',
    'date-without-year': 'Riga {{row}}, «{{column}}»: «{{value}}» è senza anno; scrivere giorno/mese/anno.',
    'date-not-readable': 'Riga {{row}}, «{{column}}»: «{{value}}» non è una data; scrivere giorno/mese/anno.',
    'amount-not-readable': 'Riga {{row}}, «{{column}}»: «{{value}}» non è un importo in euro.',
    'amount-ambiguous':
      'Riga {{row}}, «{{column}}»: «{{value}}» si può leggere in due modi. Scrivere per esempio «12.500,00».',
    'number-not-readable': 'Riga {{row}}, «{{column}}»: «{{value}}» non è un numero.',
    'dimension-missing': 'Riga {{row}}: manca la dimensione.',
    'dimension-unknown':
      'Riga {{row}}: «{{name}}» non è tra le dimensioni di questa mappa. Scriverla come nella mappa.',
    'dimension-ambiguous': 'Riga {{row}}: più dimensioni di questa mappa si chiamano «{{name}}». Scriverla per intero.',
    'dimension-likely': 'Riga {{row}}: la dimensione «{{name}}» non c’è; forse «{{likely}}»?',
    'level-outside':
      'Riga {{row}}, «{{column}}»: «{{value}}» è fuori dalla mappa. I livelli sono numeri interi da 1 a {{max}}: correggere la cella o lasciarla vuota.',
    'level-not-readable':
      'Riga {{row}}, «{{column}}»: «{{value}}» non è un livello. Scrivere un numero da 1 a {{max}}, oppure il nome del livello.',
    'levels-missing': 'Riga {{row}}: non c’è né il livello attuale né quello atteso. Scriverne almeno uno.',
    'target-below':
      'Riga {{row}}, «{{column}}»: il livello atteso ({{target}}) è sotto quello attuale ({{present}}). Entra così com’è; controllare che non siano scambiati.',
    'priority-unknown':
      'Riga {{row}}, «{{column}}»: «{{value}}» non è una priorità (1, 2, 3, oppure bassa, media, alta). Resta da scegliere.',
    'hours-not-readable':
      'Riga {{row}}, «{{column}}»: «{{value}}» non è un numero di ore. Scrivere per esempio «6» o «2,5».',
    'code-of-other':
      'Riga {{row}}: il codice {{code}} è di «{{otherName}}», ma la riga dice «{{name}}». Correggere uno dei due.',
    'need-twice':
      'Riga {{row}}: «{{dimension}}» di «{{name}}» è già nella riga {{otherRow}}, che vale. Togliere una delle due.',
    'need-unchanged': 'Riga {{row}}: «{{dimension}}» di «{{name}}» è uguale a quanto c’è già.',
    'scale-impossible':
      'Riga {{row}}, «{{column}}»: la scala va da {{min}} a {{max}}, ma il massimo deve superare il minimo.',
    'step-impossible':
      'Riga {{row}}, «{{column}}»: il passo {{step}} non porta dal minimo al massimo della scala con un numero intero di passi.',
    'weight-impossible': 'Riga {{row}}, «{{column}}»: il peso è {{weight}}, ma deve essere maggiore di 0.',
  },
  fields: {
    name: 'Nome',
    code: 'Codice',
    legalForm: 'Forma giuridica',
    sector: 'Settore',
    projectName: 'Progetto',
    description: 'Descrizione',
    contactName: 'Referente',
    contactEmail: 'Email',
    website: 'Sito',
    tags: 'Etichette',
    requestedCents: 'Contributo richiesto',
    source: 'Fonte',
    notes: 'Note',
    world: 'Mondo',
    position: 'Ruolo',
    email: 'Email',
    languages: 'Lingue',
    conflictCodes: 'Conflitti di interesse',
    availableFor: 'Disponibile per',
    pitch: 'Progetto',
    juror: 'Giurato',
    criterion: 'Criterio',
    mark: 'Voto',
    otherName: 'Altro nome',
    question: 'Domanda',
    min: 'Minimo',
    max: 'Massimo',
    step: 'Passo',
    weight: 'Peso',
    organisation: 'Organizzazione',
    date: 'Data',
    topic: 'Argomento',
    dimension: 'Dimensione',
    present: 'Livello attuale',
    target: 'Livello atteso',
    priority: 'Priorità',
    hours: 'Ore necessarie',
  },
};
