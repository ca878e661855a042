package app.courante.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Kind;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.KnownNames.Known;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a typed line is understood as, at 14:17 on a Monday, with the names of the sample plan.
class LineGrammarTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T13:17:00Z");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM HH:mm");

    /// Line, then who, priority, by when and what is left as text; a dash where nothing is meant.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@hr Activer le message !P1 15h | hr | P1 | 23/11 15:00 | Activer le message",
                "Activer le message @hr !1 15:30 | hr | P1 | 23/11 15:30 | Activer le message",
                "!urgent @telephony tester le 112 +30 | telephony | P0 | 23/11 14:47 | tester le 112",
                "@Benali tester le 112 +30min | Samia Benali | - | 23/11 14:47 | tester le 112",
                "@samia tester le 112 + 45 min | Samia Benali | - | 23/11 15:02 | tester le 112",
                "@BÉNALI, tester demain 08h | Samia Benali | - | 24/11 08:00 | tester",
                "@Samia Benali : tester demain à 8h30 | Samia Benali | - | 24/11 08:30 | tester",
                "15h @garnier ouvrir le site | Louis Garnier | - | 23/11 15:00 | ouvrir le site",
                "ouvrir le site avant 15h. | - | - | 23/11 15:00 | ouvrir le site",
                "ouvrir le site d’ici 15 h 05 | - | - | 23/11 15:05 | ouvrir le site",
                "ouvrir le site dans 20 min | - | - | 23/11 14:37 | ouvrir le site",
                "ouvrir le site dans 1h30 | - | - | 23/11 15:47 | ouvrir le site",
                "rappeler le prestataire 24/11 8:00 | - | - | 24/11 08:00 | rappeler le prestataire",
                "relancer @petit 08h | Julie Petit | - | 24/11 08:00 | relancer",
                "relancer 09h | - | - | 23/11 09:00 | relancer",
                "@site open 40 seats by 3pm !2 | site | P2 | 23/11 15:00 | open 40 seats",
                "@site open 40 seats tomorrow 8:00 | site | - | 24/11 08:00 | open 40 seats",
                "@site open 40 seats tomorrow at 8:30 am | site | - | 24/11 08:30 | open 40 seats",
                "open 40 seats in 20 minutes @site | site | - | 23/11 14:37 | open 40 seats",
                "@\"Jean Dupont\" livrer les postes | Jean Dupont | - | - | livrer les postes",
                "@« Jean Dupont » livrer les postes | Jean Dupont | - | - | livrer les postes",
                "Demander à @petit de relever !P2 15h | Julie Petit | P2 | 23/11 15:00 | Demander à Julie Petit de relever",
                "Donner les clés à @garnier 15h | Louis Garnier | - | 23/11 15:00 | Donner les clés à Louis Garnier",
                "@petit @garnier ouvrir la salle | Julie Petit | - | - | ouvrir la salle · Louis Garnier",
                "@hr relever les agents #reception | hr | - | - | relever les agents · Accueil téléphonique",
                "@hr relever les agents de l’#reception +30 | hr | - | 23/11 14:47 | relever les agents de l’#reception",
                "@hr relever les agents pour #reception +30 | hr | - | 23/11 14:47 | relever les agents pour Accueil téléphonique",
                "(@petit) fermer | Julie Petit | - | - | (Julie Petit) fermer",
                "!P1 | - | P1 | - | -",
            })
    void anActionIsRead(String line, String who, String priority, String due, String text) {
        var read = read(line, Kind.ACTION);
        assertEquals(who, read.who() == null ? "-" : read.who().told());
        assertEquals(priority, read.priority() == null ? "-" : read.priority().name());
        assertEquals(due, read.due() == null ? "-" : DAY.format(read.due().atZone(PARIS)));
        assertEquals(text, read.text().isEmpty() ? "-" : read.text());
    }

    /// Times and signs that belong to the sentence.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Annoncer la réunion de 15h aux équipes",
                "Préparer le point de 16h",
                "Couvrir la plage de 14h à 15h",
                "Couvrir la plage 14h-15h",
                "Tenir jusqu’à 17h",
                "Tenir entre 14h et 15h",
                "2h de travail à prévoir sur le SVI",
                "Appeler le +33 6 39 98 56 01",
                "Appeler le +33639985601",
                "Augmenter le seuil de +30 %",
                "Passer à 25h99",
                "Répondre à jean.petit@exemple.fr",
                "Répondre sur https://exemple.fr/#reception",
                "Payer 3!1 ou rien",
                "Attention ! 3 postes",
                "Voir le ticket # 42",
                "Voir le ticket #4471-88",
                "Écrire à @",
                "Relire la page 15:00:30",
            })
    void whatBelongsToTheSentenceStaysInIt(String line) {
        var read = read(line, Kind.ACTION);
        assertEquals(line, read.text());
        assertNull(read.due());
        assertNull(read.who());
        assertNull(read.priority());
        assertNull(read.open());
    }

    /// What people paste into a main courante.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De : jean.petit@exemple.fr À : hr@exemple.fr",
                "@orange_conseil ne répond plus #panne #covid19",
                "Prix !3 au lieu de !5, urgent !urgent",
                "#",
                "@",
                "!",
                "@@hr ##reception",
                "user@hr #",
                "« @hr » et \"#reception\"",
                "16h reprise prévue",
                "2h30 de coupure annoncées",
                "14h05 à 14h20 : coupure",
                "14:05-14:20 coupure",
                "23/11 14h05 compte rendu",
                "14h",
                "3h de coupure",
                "+33 6 39 98 56 01 a rappelé",
                "@a #a",
                "\u202e@hr\u0000",
            })
    void aPastedLineOfAnyOtherKindStaysAsItIs(String line) {
        for (var kind : Kind.TYPED) {
            if (kind == Kind.ACTION) continue;
            var read = read(line, kind);
            assertEquals(line, read.text());
            assertTrue(read.plain(), line);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"INFORMATION", "DECISION", "COMMUNICATION", "CALL"})
    void inOtherLinesNamesAreWrittenOutWhereTheyStand(Kind kind) {
        var read = read("Vu avec @petit pour #reception !P1 demain 8h", kind);
        assertEquals("Vu avec Julie Petit pour Accueil téléphonique !P1 demain 8h", read.text());
        assertEquals("Julie Petit", names(read.mentioned().toArray(Known[]::new)));
        assertNull(read.who());
        assertNull(read.due());
        assertNull(read.priority());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14h05 Appel de l’opérateur | 23/11 14:05 | Appel de l’opérateur",
                "14:05 : Appel | 23/11 14:05 | Appel",
                "~14h05 Appel | 23/11 14:05 | Appel",
                "14h : Appel | 23/11 14:00 | Appel",
                "9h30 Appel | 23/11 09:30 | Appel",
            })
    void aTimeThatBeginsTheLineIsWhenItHappened(String line, String at, String text) {
        var read = read(line, Kind.INFORMATION);
        assertNotNull(read.happened());
        assertEquals(at, DAY.format(read.happened().instant().atZone(PARIS)));
        assertEquals(text, read.text());
    }

    @Test
    void aTimeToldInItsOwnFieldLeavesTheLineAlone() {
        var line = "14h05 Appel de l’opérateur";
        var read = grammar(Language.FRENCH).read(line, Kind.INFORMATION, true);
        assertEquals(line, read.text());
        assertNull(read.happened());
    }

    @Test
    void onlyTheFirstLineIsRead() {
        var action = read("@hr relever\n@petit 15h !P0 #reception", Kind.ACTION);
        assertEquals("relever\n@petit 15h !P0 #reception", action.text());
        assertEquals("hr", action.who() == null ? "" : action.who().told());
        assertNull(action.due());
        var told = read("Message reçu\n@petit #reception", Kind.INFORMATION);
        assertEquals("Message reçu\n@petit #reception", told.text());
    }

    @Test
    void aNameOfSeveralOrOfNobodyIsToldInAnAction() {
        var several = read("@ma relever", Kind.ACTION).open();
        assertNotNull(several);
        assertTrue(several.candidates().size() > 1, several.toString());
        var nobody = read("@toto relever 15h", Kind.ACTION);
        assertNotNull(nobody.open());
        assertTrue(nobody.open().candidates().isEmpty());
        assertEquals("@toto relever", nobody.text());
    }

    @Test
    void aHandleBesideAKnownNameStaysText() {
        var read = read("@communication répondre à @orange_conseil +30", Kind.ACTION);
        assertNull(read.open());
        assertEquals("répondre à @orange_conseil", read.text());
        assertEquals(1, read.doubts().size());
    }

    @Test
    void withoutAPlanNothingIsNamedAndTheTimeIsStillRead() {
        var read =
                new LineGrammar(KnownNames.of(null), NOW, PARIS)
                        .read("ouvrir le site !P1 15h #reception", Kind.ACTION, false);
        assertEquals("ouvrir le site !P1 15h #reception".replace("!P1 ", ""), read.text());
        assertNull(read.due());
        assertNotNull(
                new LineGrammar(KnownNames.of(null), NOW, PARIS)
                        .read("ouvrir 15h", Kind.ACTION, false)
                        .due());
    }

    @Test
    void theEnglishNamesAreReadInAnEnglishPlan() {
        var read =
                grammar(Language.ENGLISH)
                        .read("@human call the agents !P1 tomorrow 8:00", Kind.ACTION, false);
        assertEquals("hr", read.who() == null ? "" : read.who().told());
        assertEquals("call the agents", read.text());
    }

    @Test
    void aLineOfTwentyThousandSignsIsReadAtOnce() {
        var line = "@hr ".repeat(5_000) + "15h";
        long begun = System.nanoTime();
        var read = read(line, Kind.ACTION);
        assertTrue(System.nanoTime() - begun < 2_000_000_000L);
        assertNotNull(read.due());
    }

    private static LineReading read(String line, Kind kind) {
        return grammar(Language.FRENCH).read(line, kind, false);
    }

    private static LineGrammar grammar(Language language) {
        return new LineGrammar(KnownNames.of(plan(language)), NOW, PARIS);
    }

    private static Plan plan(Language language) {
        return switch (PlanFile.read("plan.yaml", SamplePlan.bytes(language))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    private static String names(Known... known) {
        return Arrays.stream(known).map(Known::name).collect(Collectors.joining(", "));
    }
}
