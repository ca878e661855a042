package app.courante.ui.mobilization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.board.CallSheet;
import app.courante.text.Language;
import app.courante.text.PlainSpaces;
import app.courante.text.Texts;
import app.courante.wording.CallSheetText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is taken along on paper when the laptop stays alone.
class CallSheetTest {
    private static final int WIDTH = 80;
    private static final int PAGE = 58;

    private final CallRoom room = CallRoom.calling();
    private final MobilizationModel model = room.sit(CallRoom.CLAIRE);

    private CallSheet sheet() {
        return model.sheet().orElseThrow();
    }

    private String text(Language language) {
        return PlainSpaces.in(
                new CallSheetText(Texts.in(language), CallRoom.PARIS, List.of()).of(sheet()));
    }

    @Test
    void itHoldsWhatToReadWhomToCallAndHowFarTheCallsHaveCome() {
        model.call().log(CallOutcome.NO_ANSWER);
        model.call().log(CallOutcome.ON_THE_WAY);
        model.call().time().set("12h30");
        model.call().answer();
        var sheet = sheet();
        assertEquals("Trunk perdu", sheet.title());
        assertEquals("Crise", sheet.levelName());
        assertEquals(3, sheet.lines().size());
        var french = text(Language.FRENCH);
        for (var expected :
                new String[] {
                    "FEUILLE D’APPEL",
                    "page 1 sur 1",
                    "Niveau 2, Crise",
                    "état au 23/11/2026 12:00",
                    "Niveau 2 : Trunk perdu. Salle Rhône, pont 06 39 98 59 00.",
                    "Sans réponse pendant 10 min : appelez le suivant.",
                    "Objectif : 60 % des rôles en 30 min.",
                    "3 à distance",
                    "titulaire  Ana Costa",
                    "06 39 98 00 01",
                    "02 61 91 00 01",
                    "(sans réponse, 1 essai,",
                    "(en route, 12:30)",
                    "suppléant  Bo Petit"
                }) assertTrue(french.contains(expected), expected + " in\n" + french);
        var english = text(Language.ENGLISH);
        for (var expected :
                new String[] {
                    "CALL SHEET",
                    "Level 2, Crise",
                    "as of 23/11/2026 12:00",
                    "Read to whoever answers:",
                    "holder     Ana Costa",
                    "(on the way, 12:30)",
                    "Target: 60% of the roles within 30 min."
                }) assertTrue(english.contains(expected), expected + " in\n" + english);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineFitsThePaperAndEveryNumberHasRoomBesideIt(Language language) {
        var text = text(language);
        text.lines()
                .map(line -> line.replace("\f", ""))
                .forEach(line -> assertTrue(line.length() <= WIDTH, line));
        long numbers = text.lines().filter(line -> line.contains("|    :    |")).count();
        assertEquals(6, numbers, "five people with a number, one with two\n" + text);
    }

    @Test
    void aLongListTurnsThePageBetweenRolesAndNumbersItsPages() {
        var people =
                IntStream.range(0, 60)
                        .mapToObj(
                                ("  - {id: p%1$d, phones: [06 39 98 00 00], name: "
                                                + "Maximilienne-Bérengère de la Tour %1$d}")
                                        ::formatted)
                        .collect(Collectors.joining("\n"));
        var roles =
                IntStream.range(0, 60)
                        .mapToObj(
                                "    - {id: r%1$d, name: Role %1$d, fromLevel: 1, holder: p%1$d}"
                                        ::formatted)
                        .collect(Collectors.joining("\n"));
        var many =
                new CallRoom(
                        """
                        identity: {title: Plan, version: 1}
                        people:
                        %s
                        arrangement:
                          roles:
                        %s
                        """
                                .formatted(people, roles));
        many.inForce();
        many.declare();
        many.activate();
        var sheet = many.sit(CallRoom.CLAIRE).sheet().orElseThrow();
        var text =
                new CallSheetText(Texts.in(Language.FRENCH), CallRoom.PARIS, List.of()).of(sheet);
        var pages = text.split("\f", -1);
        assertTrue(pages.length > 4, text);
        for (int page = 0; page < pages.length; page++) {
            assertTrue(pages[page].lines().count() <= PAGE, pages[page]);
            assertTrue(
                    pages[page].contains("page %d sur %d".formatted(page + 1, pages.length)),
                    pages[page]);
            assertTrue(pages[page].stripTrailing().endsWith("-".repeat(WIDTH)), pages[page]);
        }
        assertTrue(text.contains("60. Role 59"), "nobody is left out");
        assertFalse(text.contains("…"), "nothing is cut");
    }
}
