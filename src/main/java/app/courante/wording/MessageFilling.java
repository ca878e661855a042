package app.courante.wording;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.ActivityState;
import app.courante.crisis.EntryId;
import app.courante.crisis.Gaps;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.PlainText;
import app.courante.crisis.Running.Status;
import app.courante.crisis.Situation;
import app.courante.crisis.board.EmergencyCalls;
import app.courante.crisis.board.PhoneBoard;
import app.courante.crisis.board.Rhythm;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Fills the gaps of a prepared message from the situation, as far as it tells: gaps are known by
/// their French and English names, one that is not known stays a gap for a person to fill.
public final class MessageFilling {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FEW = 3;

    /// A text with gaps filled.
    ///
    /// @param sources the entries that something in it was taken from
    public record Filled(String text, List<EntryId> sources) {
        public Filled {
            sources = List.copyOf(sources);
        }
    }

    private final Texts texts;
    private final ZoneId zone;
    private final Situation situation;
    private final Instant now;
    private final String speaker;
    private final LinkedHashSet<EntryId> sources = new LinkedHashSet<>();

    private MessageFilling(
            Texts texts, ZoneId zone, Situation situation, Instant now, String speaker) {
        this.texts = texts;
        this.zone = zone;
        this.situation = situation;
        this.now = now;
        this.speaker = speaker;
    }

    /// Fills what can be filled.
    ///
    /// @param speaker the role that speaks to those it is for; may be empty
    public static Filled fill(
            String text,
            Situation situation,
            Instant now,
            String speaker,
            Texts texts,
            ZoneId zone) {
        var filling = new MessageFilling(texts, zone, situation, now, speaker);
        var filled = Gaps.fill(text, filling::value);
        return new Filled(filled, List.copyOf(filling.sources));
    }

    /// The entries among these that nobody confirmed, or that are not there.
    public static List<EntryId> unverified(List<EntryId> sources, Situation situation) {
        return sources.stream()
                .filter(id -> situation.log().line(id).map(line -> !line.verified()).orElse(true))
                .toList();
    }

    private @Nullable String value(String gap, String before) {
        var value =
                switch (PlainText.of(gap)) {
                    case "niveau", "level" -> level();
                    case "cause" -> title();
                    case "heure", "time" -> hour(since(before) ? began() : now);
                    case "date" -> DATE.format(now.atZone(zone));
                    case "activite", "activity" -> activities();
                    case "niveau de service", "service level" -> service();
                    case "faits verifies", "faits confirmes", "verified facts", "confirmed facts" ->
                            facts();
                    case "actions", "mesures", "measures" -> actions();
                    case "heure du point", "update time" -> point();
                    case "appels d'urgence", "emergency calls" -> emergency();
                    case "numero", "number" -> numbered(before) ? number() : "";
                    case "duree", "duration" -> lasted();
                    case "organisation" -> organisation();
                    case "nom", "name" -> person().map(Person::name).orElse("");
                    case "telephone", "phone" ->
                            person().flatMap(one -> one.phones().stream().findFirst())
                                    .map(this::phone)
                                    .orElse("");
                    default -> "";
                };
        return value.isEmpty() ? null : value;
    }

    private String phone(String number) {
        return situation.exercise().mayDial() ? number : ShownPhones.marked(number, texts);
    }

    private static boolean since(String before) {
        var words = PlainText.of(before).strip();
        return words.endsWith("depuis") || words.endsWith("since");
    }

    /// The number of a report, and not of people or calls.
    private static boolean numbered(String before) {
        var words = before.strip().toLowerCase(Locale.ROOT);
        return words.endsWith("n°") || words.endsWith("no.") || words.endsWith("update");
    }

    private String level() {
        var crisis = situation.crisis();
        if (crisis == null) return "";
        var name = plan().flatMap(plan -> plan.level(crisis.level())).map(CrisisLevel::name);
        return name.map(called -> crisis.level() + " (" + called + ")")
                .orElse(String.valueOf(crisis.level()));
    }

    private String title() {
        return situation.crisis() == null ? "" : situation.crisis().title();
    }

    /// When what is worst began: the first interruption that lasts, else the crisis.
    private Instant began() {
        var crisis = situation.crisis();
        var start = crisis == null ? now : crisis.began().instant();
        return touched().stream().map(Status::since).min(Comparator.naturalOrder()).orElse(start);
    }

    private String activities() {
        var worst = touched();
        worst.forEach(one -> sources.add(one.by()));
        return worst.stream().map(one -> one.activity().name()).collect(Collectors.joining(", "));
    }

    private String service() {
        return touched().stream()
                .filter(one -> !one.service().isEmpty())
                .findFirst()
                .map(one -> {
                    sources.add(one.by());
                    return one.service();
                })
                .orElse("");
    }

    /// The activities that do not run as they should, the interrupted first, in the plan's order.
    private List<Status> touched() {
        var all = situation.conduct().running().activities();
        var touched = new ArrayList<Status>();
        for (var state : List.of(ActivityState.INTERRUPTED, ActivityState.DEGRADED))
            for (var id : order()) {
                var one = all.get(id);
                if (one != null && one.state() == state) touched.add(one);
            }
        return touched;
    }

    private List<String> order() {
        return plan().map(plan -> plan.activities().stream().map(one -> one.id()).toList())
                .orElse(
                        situation.conduct().running().activities().keySet().stream()
                                .sorted()
                                .toList());
    }

    /// The last few pieces of information that are verified, oldest first.
    private String facts() {
        var few = new ArrayList<LogLine>();
        var lines = situation.log().lines();
        for (int i = lines.size() - 1; i >= 0 && few.size() < FEW; i--) {
            var line = lines.get(i);
            if (line.entry().event() instanceof EntryLogged
                    && line.kind() == Kind.INFORMATION
                    && line.verified()) few.addFirst(line);
        }
        few.forEach(line -> sources.add(line.id()));
        return few.stream()
                .map(line -> line.wording().text())
                .collect(Collectors.joining(texts.of("message.and")));
    }

    private String actions() {
        var few =
                situation.conduct().actions().open().stream()
                        .sorted(Comparator.comparing(Action::priority).thenComparing(Action::given))
                        .limit(FEW)
                        .toList();
        few.forEach(one -> sources.add(one.id()));
        return few.stream().map(Action::text).collect(Collectors.joining(texts.of("message.and")));
    }

    private String point() {
        var due = Rhythm.reportDue(situation);
        return due == null ? "" : hour(due);
    }

    private String number() {
        return String.valueOf(situation.conduct().reports().next());
    }

    private String lasted() {
        var longest =
                situation.conduct().running().activities().values().stream()
                        .map(one -> one.down(now))
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO);
        return longest.isPositive() ? Spans.duration(longest, texts) : "";
    }

    /// How emergency calls fare while a crisis runs.
    private String emergency() {
        if (!situation.running()) return "";
        var calls = EmergencyCalls.of(PhoneBoard.of(situation));
        calls.ways().forEach(way -> sources.addAll(way.entries()));
        return new EmergencySentence(texts, zone, now).of(calls);
    }

    private String organisation() {
        return plan().map(plan -> plan.identity().organisation()).orElse("");
    }

    /// Who holds the role that speaks, else whom the plan names for it.
    private Optional<Person> person() {
        var holders = situation.conduct().seats().holdersOf(speaker);
        return plan().flatMap(plan ->
                holders.isEmpty()
                        ? plan.role(speaker)
                                .flatMap(role ->
                                        role.holder() == null
                                                ? Optional.empty()
                                                : plan.person(role.holder()))
                        : plan.person(holders.getFirst().person().id()));
    }

    private Optional<Plan> plan() {
        return Optional.ofNullable(situation.document());
    }

    private String hour(Instant at) {
        return Clocks.at(at, now, zone);
    }
}
