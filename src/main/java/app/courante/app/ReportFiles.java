package app.courante.app;

import app.courante.app.WayOut.Said;
import app.courante.text.Texts;
import app.courante.ui.kit.Seat;
import app.courante.ui.shell.ShellModel;
import app.courante.wording.ReportPage;
import app.courante.wording.ReportPage.Form;
import app.courante.wording.WrittenPage;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// Writes a situation report, or the debrief of an exercise, into a file, in the form that the
/// file's name asks for.
record ReportFiles(Seat seat, ShellModel model, FileChoice files) {
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
        new WayOut(model, files)
                .save(
                        said,
                        name,
                        file -> {
                            var form = ReportPage.form(String.valueOf(file.getFileName()));
                            var bytes = page.apply(form).getBytes(StandardCharsets.UTF_8);
                            return out -> out.write(bytes);
                        },
                        "*.html",
                        "*.md",
                        "*.txt");
    }

    private Texts texts() {
        return Texts.in(model.language().get());
    }
}
