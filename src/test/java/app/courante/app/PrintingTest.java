package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Situation;
import app.courante.text.Language;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.shell.ShellModel.Theme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintingTest {
    private final ShellModel model =
            new ShellModel(
                    new CellDesk().seat, Situation.of(List.of()), Language.FRENCH, Theme.DARK);

    @Test
    void aLaptopWithoutAPrinterIsToldWhatToDoInstead() {
        new Printing(model, Optional::empty).print("Point n° 5", "texte");
        assertEquals(1, model.notices().size());
        var told = model.notices().getFirst();
        assertEquals(Tone.SOON, told.tone());
        assertTrue(told.sentence().contains("Enregistrez en fichier"), told.sentence());
    }

    @Test
    void aPrintingSystemThatFailsIsNoPrinterEither() {
        new Printing(
                        model,
                        () -> {
                            throw new NoClassDefFoundError("no print service");
                        })
                .print("Point n° 5", "texte");
        assertEquals(1, model.notices().size());
    }
}
