package app.courante.ui.plan;

import app.courante.crisis.PlainText;
import app.courante.plan.Plan;
import app.courante.ui.kit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A whole plan as pages in one language, each made when it is first opened.
final class Pages {
    private final PlanWords words;
    private final Map<PlanSection, Page> pages = new EnumMap<>(PlanSection.class);
    private final Map<PlanSection, List<String>> searched = new EnumMap<>(PlanSection.class);

    /// A row in which words were found.
    ///
    /// @param line the line of it that holds the first of them
    record Hit(PlanSection section, int row, String title, String line) {}

    Pages(Plan plan, Words words, LocalDate today) {
        this.words = new PlanWords(plan, words, today);
    }

    Plan plan() {
        return words.plan();
    }

    PlanWords words() {
        return words;
    }

    Page page(PlanSection section) {
        return pages.computeIfAbsent(section, this::make);
    }

    /// Every row that holds all these words, whatever their case and accents.
    List<Hit> find(String typed) {
        var hits = new ArrayList<Hit>();
        var wanted = wanted(typed);
        if (wanted.isEmpty()) return hits;
        for (var section : PlanSection.values()) {
            var texts = searched.computeIfAbsent(section, this::folded);
            for (int row = 0; row < texts.size(); row++)
                if (wanted.stream().allMatch(texts.get(row)::contains))
                    hits.add(hit(section, row, wanted));
        }
        return hits;
    }

    /// The words looked for, folded; none while nothing is typed.
    static List<String> wanted(String typed) {
        return Stream.of(PlainText.of(typed.strip()).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The line of a row that holds the first of these words.
    static Optional<String> lineOf(Row row, List<String> wanted) {
        return wanted.stream()
                .findFirst()
                .flatMap(first ->
                        all(row).filter(text -> PlainText.of(text).contains(first)).findFirst());
    }

    private Hit hit(PlanSection section, int index, List<String> wanted) {
        var row = page(section).rows().get(index);
        var line = lineOf(row, wanted).orElse("");
        var title =
                row.title().isEmpty() ? row.texts().skip(1).findFirst().orElse("") : row.title();
        return new Hit(section, index, title, line.equals(title) ? "" : line);
    }

    private List<String> folded(PlanSection section) {
        return page(section).rows().stream()
                .map(row -> PlainText.of(String.join("\n", all(row).toList())))
                .toList();
    }

    private static Stream<String> all(Row row) {
        return Stream.concat(row.texts(), row.details().stream().flatMap(Row::texts));
    }

    private Page make(PlanSection section) {
        return switch (section) {
            case CONTEXT -> ContextPages.context(words);
            case LEVELS -> ContextPages.levels(words);
            case ACTIVITIES -> ActivityPages.activities(words);
            case RISKS -> RiskPages.risks(words);
            case ROLES -> ArrangementPages.roles(words);
            case ALERT -> ArrangementPages.alert(words);
            case CARDS -> ArrangementPages.cards(words);
            case AUDIENCES -> CommunicationPages.audiences(words);
            case MESSAGES -> CommunicationPages.messages(words);
            case DEADLINES -> CommunicationPages.deadlines(words);
            case SITES -> ResourcePages.sites(words);
            case SYSTEMS -> ResourcePages.systems(words);
            case SUPPLIERS -> ResourcePages.suppliers(words);
            case TELEPHONY -> TelephonyPage.of(words);
            case PEOPLE -> ResourcePages.people(words);
            case BACKUPS -> RecoveryPages.backups(words);
            case PROCEDURES -> RecoveryPages.procedures(words);
            case RECOVERY_ORDER -> RecoveryPages.order(words);
            case RETURN_TO_NORMAL -> RecoveryPages.returnToNormal(words);
            case REVIEWS -> UpkeepPages.reviews(words);
            case TESTS -> UpkeepPages.tests(words);
            case TRAININGS -> UpkeepPages.trainings(words);
            case IMPROVEMENTS -> UpkeepPages.improvements(words);
        };
    }
}
