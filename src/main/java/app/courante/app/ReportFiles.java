package app.courante.app;

import app.courante.console.WholeFile;
import app.courante.text.Texts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Seat;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.ShellModel;
import app.courante.wording.ReportPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Writes a situation report into a file, in the form that the file's name asks for.
record ReportFiles(Seat seat, ShellModel model, FileChoice files) {
    void save(ReportPage page) {
        var texts = Texts.in(model.language().get());
        var name =
                page.number() == 0
                        ? texts.of("reports.file-draft")
                        : texts.of("reports.file", page.number());
        files.save(texts.of("reports.choose"), name, "*.html", "*.md", "*.txt")
                .ifPresent(file -> {
                    var form = ReportPage.form(String.valueOf(file.getFileName()));
                    var text = page.in(form, texts, seat.zone());
                    try {
                        WholeFile.write(
                                file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                        tell(Tone.FINE, texts.of("reports.saved", file));
                    } catch (IOException e) {
                        tell(Tone.ACT_NOW, texts.of("reports.not-saved", file));
                    }
                });
    }

    void print(ReportPage page) {
        var texts = Texts.in(model.language().get());
        var name =
                page.number() == 0
                        ? texts.of("print.report-draft")
                        : texts.of("print.report", page.number());
        new Printing(model).print(name, page.in(ReportPage.Form.TEXT, texts, seat.zone()));
    }

    private void tell(Tone tone, String sentence) {
        model.tell(new Notice(tone, sentence, ""));
    }
}
