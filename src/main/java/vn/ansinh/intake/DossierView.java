package vn.ansinh.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.LineTotals;
import vn.ansinh.dossier.Parcel;
import vn.ansinh.letter.LetterRow;
import vn.ansinh.procedure.Procedure;

/** All that the dossier's page shows; {@code lines} are those of one page. */
record DossierView(
        Dossier dossier,
        Procedure procedure,
        String receivingUnit,
        @Nullable String handlingUnit,
        String decidingUnit,
        String due,
        boolean late,
        List<Answer> facts,
        List<Line> lines,
        LineTotals totals,
        List<PaperFileRow> papers,
        List<StageView> stages,
        List<LogRow> ledger,
        List<LogRow> events,
        List<LetterRow> letters,
        @Nullable Parcel parcel) {}
