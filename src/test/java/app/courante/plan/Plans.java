package app.courante.plan;

import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;

/// Plans for the tests of this room, written as people write them.
final class Plans {
    private Plans() {}

    static Plan of(String yaml) {
        return switch (PlanFile.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Done(Plan plan) -> plan;
            case Reading.Refused(var faults) ->
                    throw new AssertionError(
                            faults.stream().map(Texts.in(Language.ENGLISH)::of).toList());
        };
    }
}
