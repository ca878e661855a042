package app.courante.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.document.Flaw;
import app.courante.plan.Gap;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlipTest {
    @ParameterizedTest
    @EnumSource(Slip.class)
    void everySlipIsToldOnceAndLeadsToItsPlaceAndUndoMendsIt(Slip slip, @TempDir Path data) {
        var model = new Study(data).open();
        model.begin(null, Study.document(Slip.SOUND), () -> {});
        assertEquals(List.of(), told(model, slip));
        model.edit(slip.edit());
        assertEquals(1, told(model, slip).size(), told(model, slip).toString());
        switch (told(model, slip).getFirst()) {
            case Flaw flaw -> model.lead(flaw.path());
            case Gap gap -> model.lead(gap.place());
            case Object other -> throw new AssertionError(other);
        }
        assertEquals(slip.page(), model.spot().get().page());
        assertEquals(slip.item(), model.spot().get().item());
        if (slip.gap() == null) assertEquals(slip.place(), model.spot().get().field());
        model.undo();
        assertEquals(List.of(), told(model, slip));
        assertEquals(slip.item(), model.spot().get().item());
    }

    private static List<? extends Object> told(DraftModel model, Slip slip) {
        return slip.gap() == null
                ? Objects.requireNonNull(model.shown().get()).flaws()
                : model.findings().get().gaps().stream()
                        .filter(gap -> gap.kind() == slip.gap())
                        .toList();
    }
}
