package app.courante.app;

import app.courante.console.WholeFile;
import app.courante.text.Texts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Seat;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.ShellModel;
import app.courante.wording.ReportPage;
import app.courante.wording.ReportPage.Form;
import app.courante.wording.WrittenPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// Writes a situation report, or the debrief of an exercise, into a file, in the form that the
/// file's name asks for.
record ReportFiles(Seat seat, ShellModel model, FileChoice files) {
    /// What is said of a page, by the keys of texts.
    private record Said(String choose, String saved, String notSaved) {}

    void save(ReportPage page) {
        var texts = texts();
        var name =
                page.number() == 0
                        ? texts.of("reports.file-draft")
                        : texts.of("reports.file", page.number());
        save(
                new Said("reports.choose", "reports.saved", "reports.not-saved"),
                name,
                form -> page.in(form, texts, seat.zone()));
    }

    void print(ReportPage page) {
        var texts = texts();
        var name =
                page.number() == 0
                        ? texts.of("print.report-draft")
                        : texts.of("print.report", page.number());
        new Printing(model).print(name, page.in(Form.TEXT, texts, seat.zone()));
    }

    void saveDebrief(WrittenPage page) {
        save(
                new Said("debrief.choose", "debrief.saved", "debrief.not-saved"),
                texts().of("debrief.file"),
                form -> page.in(form, texts()));
    }

    void printDebrief(WrittenPage page) {
        new Printing(model).print(texts().of("debrief.title"), page.in(Form.TEXT, texts()));
    }

    private void save(Said said, String name, Function<Form, String> page) {
        var texts = texts();
        files.save(texts.of(said.choose()), name, "*.html", "*.md", "*.txt")
                .ifPresent(file -> {
                    var text = page.apply(ReportPage.form(String.valueOf(file.getFileName())));
                    try {
                        WholeFile.write(
                                file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                        tell(Tone.FINE, texts.of(said.saved(), file));
                    } catch (IOException e) {
                        tell(Tone.ACT_NOW, texts.of(said.notSaved(), file));
                    }
                });
    }

    private Texts texts() {
        return Texts.in(model.language().get());
    }

    private void tell(Tone tone, String sentence) {
        model.tell(new Notice(tone, sentence, ""));
    }
}
