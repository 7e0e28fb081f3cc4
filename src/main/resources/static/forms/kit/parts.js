/* The parts that a form names by data-part. */
import { candidates } from './candidates.js';
import { decision, decisionLines, summary } from './decision.js';
import { dossier } from './dossier.js';
import { guide } from './guide.js';
import { lines } from './lines.js';
import { paperUpload } from './paper-upload.js';
import { batch, files, rows, sealed, settled, waiting } from './payout.js';
import { returnFile } from './return-file.js';
import { asked, outcomes, proposal, reasons, totals } from './stage.js';
import { together, transfer } from './together.js';

/** Each is a function (host, view, form); the keys are the names in the forms. */
export const parts = {
  guide, together, transfer, dossier, 'paper-upload': paperUpload, proposal, asked, outcomes, reasons, totals, lines,
  decision, summary, 'decision-lines': decisionLines, candidates,
  batch, waiting, sealed, settled, files, rows, 'return-file': returnFile
};
