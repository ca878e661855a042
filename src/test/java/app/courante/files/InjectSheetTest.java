package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.exercise.Inject;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.PlayedRole;
import app.courante.exercise.Scenario;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Inject sheets as others write them become scenarios, or are refused as a whole.
class InjectSheetTest {
    private static final Path SHARED = Path.of("../shared/data/exercise");

    private static final Set<String> NO_INJECT =
            Set.of("note.injects.section", "note.injects.nothing");

    private static byte[] headed(String[]... rows) {
        var all = new String[rows.length + 1][];
        all[0] =
                new String[] {
                    "N°",
                    "Heure",
                    "De",
                    "Destinataires",
                    "Moyen",
                    "Objet",
                    "Contenu",
                    "Réactions attendues",
                    "Objectif",
                    "Fait"
                };
        System.arraycopy(rows, 0, all, 1, rows.length);
        return InjectBooks.sheet("Chronogramme", all);
    }

    private static List<String> times(Scenario scenario) {
        return scenario.injects().stream().map(inject -> String.valueOf(inject.at())).toList();
    }

    @Test
    void aSheetWithHeadingsIsReadWholeAndWhatIsLeftAsideIsToldByRow() {
        var found =
                InjectBooks.found(
                        "/tmp/Exercice d’été.xlsx",
                        headed(
                                new String[] {"Phase 1 : alerte"},
                                new String[] {
                                    "1", "T+0", "Superviseur", " Cellule ,Direction;  Cellule",
                                            "Appel",
                                    "Plus d’appels", "Rien ne sonne.", "Essayer les numéros",
                                            "Voir vite", "x"
                                },
                                new String[] {
                                    "2", "M-5", "Presse", "Communication", "SMS", "Question", "?"
                                },
                                new String[] {"", "J-60", "", "", "", "", "", ""},
                                new String[] {
                                    "3",
                                    "H+1 M+30",
                                    "",
                                    "Cellule",
                                    "Courriel",
                                    "",
                                    "=1+1 et la suite"
                                }));
        var scenario = found.scenario();
        assertEquals("Exercice d’été", scenario.title());
        assertEquals(List.of("T+0", "M-5", "H+1 M+30"), times(scenario));
        assertEquals(
                List.of(Means.CALL, Means.MESSAGE, Means.MAIL),
                scenario.injects().stream().map(Inject::means).toList());
        assertEquals(List.of("cellule", "direction"), scenario.injects().getFirst().to());
        assertEquals(
                List.of(PlayedRole.Side.TRAINER, PlayedRole.Side.PLAYER, PlayedRole.Side.PLAYER),
                scenario.roles().subList(0, 3).stream().map(PlayedRole::side).toList());
        assertEquals(
                "Essayer les numéros", scenario.injects().getFirst().expected().getFirst().text());
        assertEquals("Voir vite", scenario.objectives().getFirst().name());
        assertEquals("=1+1 et la suite", scenario.injects().getLast().content());
        assertEquals(
                Set.of(
                        "Chronogramme!J1 column",
                        "Chronogramme!A2 section",
                        "Chronogramme!B5 nothing"),
                Set.copyOf(InjectBooks.words(found.notes())));
    }

    @Test
    void aRowThatOughtToBeAnInjectAndHasNoTimeRefusesTheFileUnlessLeftOutKnowingly() {
        var bytes =
                headed(
                        new String[] {"1", "T+0", "", "Cellule", "Appel", "A", "a"},
                        new String[] {"2", "", "", "Cellule", "Appel", "B", "b"},
                        new String[] {"3", "bientôt", "", "Cellule", "Appel", "C", "c"});
        var told = List.of("Chronogramme!B3 no-time", "Chronogramme!B4 time");
        assertEquals(told, InjectBooks.refused("s.xlsx", bytes));
        if (ScenarioFile.read("s.xlsx", bytes, true)
                instanceof Reading.Done<ScenarioFile.Found>(var found)) {
            assertEquals(1, found.scenario().injects().size());
            assertEquals(told, InjectBooks.words(found.left()));
        } else throw new AssertionError("refused");
    }

    @Test
    void everyRowIsReadOrItIsToldWhyNot() {
        var hostile =
                List.of(
                        "",
                        "",
                        "",
                        "T+2",
                        "M-5",
                        "09:05",
                        "J-60",
                        "bientôt",
                        "=1+1",
                        "=HYPERLINK(\"x\")",
                        "<script>alert(1)</script>",
                        "<p></p>",
                        "&nbsp;",
                        "  équipe 1 , équipe 2 ",
                        "1",
                        "\u202eétrange",
                        "deux\nlignes",
                        "29/02/2023 10h00",
                        "x".repeat(900));
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var rows = new String[1 + random.nextInt(40)][];
            int filled = 0;
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new String[10];
                boolean empty = true;
                for (int j = 0; j < 10; j++) {
                    rows[i][j] = hostile.get(random.nextInt(hostile.size()));
                    empty &= rows[i][j].isEmpty();
                }
                if (!empty) filled++;
            }
            if (!(ScenarioFile.read("s.xlsx", headed(rows), true)
                    instanceof Reading.Done<ScenarioFile.Found>(var found))) continue;
            int told = found.left().size();
            for (var note : found.notes()) if (NO_INJECT.contains(note.key())) told++;
            assertEquals(filled, found.scenario().injects().size() + told, "seed " + seed);
        }
    }

    @Test
    void datesBecomeTimesOnTheClockCountedInDaysFromTheFirst() {
        var scenario =
                InjectBooks.scenario(
                        "s.xlsx",
                        headed(
                                new String[] {
                                    "1", "26/06/2024 09h00", "", "Cellule", "Appel", "A", "a"
                                },
                                new String[] {
                                    "2", "26/06/2024 09h05", "", "Cellule", "Appel", "B", "b"
                                },
                                new String[] {
                                    "3", "2024-06-28 08:30", "", "Cellule", "Appel", "C", "c"
                                }));
        assertEquals(LocalTime.of(9, 0), scenario.startsAt());
        assertEquals(List.of("09:00", "09:05", "D+2 08:30"), times(scenario));
    }

    @Test
    void cellsThatAreDatesOrTimesOfASpreadsheetAreRead() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var cells = book.newWorksheet("Injects prévus");
            var titles = List.of("Time", "To", "Subject", "Content");
            for (int i = 0; i < 4; i++) cells.value(0, i, titles.get(i));
            cells.value(1, 0, LocalDateTime.of(2026, 3, 29, 1, 30));
            cells.style(1, 0).format("yyyy-mm-dd hh:mm").set();
            cells.value(2, 0, 0.125);
            cells.style(2, 0).format("hh:mm").set();
            for (int row = 1; row < 3; row++)
                for (int i = 1; i < 4; i++) cells.value(row, i, "word " + i);
        }
        assertEquals(
                List.of("01:30", "03:00"),
                times(InjectBooks.scenario("s.xlsx", out.toByteArray())));
    }

    @Test
    void aSheetWithoutHeadingsIsTakenInTheUsualOrder() {
        var found =
                InjectBooks.found(
                        "s.xlsx",
                        InjectBooks.sheet(
                                "Sheet1",
                                new String[] {
                                    "",
                                    "Send an SMS",
                                    "J-60",
                                    " team1, team2 ",
                                    "",
                                    "Come to the room",
                                    "by hand",
                                    "Arrive",
                                    "All are there",
                                    "100"
                                },
                                new String[] {
                                    "", "Send a mail", "J-30", "team2", "Subject", "Body"
                                },
                                new String[] {"", "???", "J-30"}));
        var first = found.scenario().injects().getFirst();
        assertEquals("Send an SMS", first.title());
        assertEquals(Means.MESSAGE, first.means());
        assertEquals(List.of("team1", "team2"), first.to());
        assertEquals("Arrive – All are there", first.expected().getFirst().text());
        assertEquals("by hand", first.notes());
        assertEquals(
                List.of("Sheet1!B1 no-heading", "Sheet1!B3 nothing"),
                InjectBooks.words(found.notes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openaev-injects-1.xlsx", "openaev-injects-2.xlsx"})
    void realSheetsAreRead(String name) throws Exception {
        assumeTrue(Files.exists(SHARED.resolve(name)), "no shared data");
        var found = InjectBooks.found(name, Files.readAllBytes(SHARED.resolve(name)));
        int count = name.contains("1") ? 2 : 3;
        assertEquals(count, found.scenario().injects().size());
        assertTrue(InjectBooks.words(found.notes()).contains("CHECKLIST!B3 nothing"));
        assertEquals(
                name.contains("1") ? List.of("D-60", "D-30") : List.of("09:00", "09:05", "09:05"),
                times(found.scenario()));
    }

    @Test
    void wrongAndHostileFilesAreRefusedInASentence() {
        assertEquals(
                List.of("0 none"),
                InjectBooks.refused(
                        "s.xlsx", InjectBooks.sheet("Sheet1", new String[] {"a", "b"})));
        assertEquals(
                List.of("0 no-workbook"),
                InjectBooks.refused("s.xlsx", "hello".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("0 table-no-workbook"),
                InjectBooks.refused("s.zip", InjectBooks.zip("photo.png", "x")));
        var bomb = InjectBooks.zip("a.json", " ".repeat(30 << 20));
        assertEquals(List.of("0 too-large"), InjectBooks.refused("bomb.zip", bomb));
        var cut = InjectBooks.zip("a.json", "{}");
        assertFalse(InjectBooks.refused("s.zip", Arrays.copyOf(cut, cut.length - 9)).isEmpty());
    }
}
