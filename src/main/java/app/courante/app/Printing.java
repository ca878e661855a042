package app.courante.app;

import app.courante.text.Texts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.PrintedPages;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.ShellModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PrinterJob;

/// The way to a printer: asks which, prints, and says what became of it; a laptop without one is
/// told what to do instead.
///
/// @param jobs begins a job; gives none where there is no printer
record Printing(ShellModel model, Supplier<Optional<PrinterJob>> jobs) {
    Printing(ShellModel model) {
        this(model, () -> Optional.ofNullable(PrinterJob.createPrinterJob()));
    }

    /// Prints a text under this name.
    void print(String name, String text) {
        var texts = Texts.in(model.language().get());
        var begun = begin();
        if (begun.isEmpty()) {
            tell(Tone.SOON, texts.of("print.no-printer"));
            return;
        }
        var job = begun.get();
        if (!job.showPrintDialog(null)) {
            job.cancelJob();
            return;
        }
        job.getJobSettings().setJobName(name);
        var layout = job.getJobSettings().getPageLayout();
        var pages =
                PrintedPages.of(
                        name, text, layout.getPrintableWidth(), layout.getPrintableHeight());
        boolean all = true;
        for (var page : pages) all = all && job.printPage(layout, page);
        if (all && job.endJob())
            tell(Tone.FINE, texts.of("print.done", name, job.getPrinter().getName(), pages.size()));
        else {
            job.cancelJob();
            tell(Tone.ACT_NOW, texts.of("print.failed", job.getPrinter().getName()));
        }
    }

    /// A laptop whose printing system does not answer has no printer either.
    private Optional<PrinterJob> begin() {
        try {
            return jobs.get();
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    private void tell(Tone tone, String sentence) {
        model.tell(new Notice(tone, sentence, ""));
    }
}
