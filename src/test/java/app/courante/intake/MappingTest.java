package app.courante.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.courante.intake.Mapping.Question;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void dayAndMonthThatFitBothWaysAreAsked() {
        var sheet = LogReadingTest.sheet("time;text", "01/02/2023 10:00;a");
        assertEquals(Set.of(Question.PATTERN, Question.ZONE), Mapping.suggest(sheet).questions());
    }

    @Test
    void theZoneIsAskedAndNothingIsReadBefore() {
        var sheet = LogReadingTest.sheet("heure;texte", "2023-01-11 14:22;Panne");
        var mapping = Mapping.suggest(sheet);
        assertEquals(Set.of(Question.ZONE), mapping.questions());
        assertThrows(IllegalArgumentException.class, () -> LogReading.of(sheet, mapping));
    }

    @Test
    void withoutHeaderTheContentTells() {
        var sheet =
                LogReadingTest.sheet(
                        "2023-01-11 10:00;Panne générale;Léa",
                        "2023-01-11 10:05;Trunk rétabli;Tom");
        var mapping = Mapping.suggest(sheet);
        assertFalse(mapping.headed());
        assertEquals(0, mapping.column(Field.TIME));
        assertEquals(1, mapping.column(Field.TEXT));
        assertEquals(2, LogReading.of(sheet, mapping.withZone(PARIS)).lines().size());
    }

    @Test
    void utcInTheHeaderOutweighsAZoneColumn() {
        var sheet =
                LogReadingTest.sheet(
                        "event_date(UTC);event_title;event_tz", "2023-01-11T10:00;a;+02:00");
        assertNull(Mapping.suggest(sheet).column(Field.ZONE));
    }

    @Test
    void anotherTimeColumnIsLookedAtAnew() {
        var sheet =
                LogReadingTest.sheet("time;texte;saisie", "2023-01-11 10:00;a;13/01/2023 11:00");
        var mapping = Mapping.suggest(sheet).withColumn(Field.TIME, 2, sheet);
        assertEquals(TimePattern.DAY_FIRST, mapping.pattern());
    }
}
