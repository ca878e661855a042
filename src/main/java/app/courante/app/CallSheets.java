package app.courante.app;

import app.courante.crisis.board.CallSheet;
import app.courante.text.Texts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Seat;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.ShellModel;
import app.courante.wording.CallSheetText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes the call sheet into a file, to be printed or taken along.
record CallSheets(Seat seat, ShellModel model, FileChoice files) {
    void save(CallSheet sheet) {
        var texts = Texts.in(model.language().get());
        var bytes = text(texts, sheet).getBytes(StandardCharsets.UTF_8);
        new WayOut(model, files)
                .save(
                        new WayOut.Said(
                                "call-sheet.choose", "call-sheet.saved", "call-sheet.not-saved"),
                        texts.of("call-sheet.file"),
                        _ -> out -> out.write(bytes));
    }

    void print(CallSheet sheet) {
        var texts = Texts.in(model.language().get());
        new Printing(model).print(texts.of("call-sheet.title"), text(texts, sheet));
    }

    private String text(Texts texts, CallSheet sheet) {
        var situation = model.situation().get();
        var signs = CallSheetText.signs(situation, seat.mayDial(situation), texts);
        return new CallSheetText(texts, seat.zone(), signs).of(sheet);
    }

    /// The same where nobody has looked at it before.
    void export(Supplier<Optional<CallSheet>> sheet) {
        sheet.get()
                .ifPresentOrElse(
                        this::save,
                        () ->
                                model.tell(
                                        new Notice(
                                                Tone.SOON,
                                                Texts.in(model.language().get())
                                                        .of("call-sheet.nobody"),
                                                "")));
    }
}
