package app.courante.crisis.board;

import app.courante.crisis.Crisis;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Plan;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is read to whoever answers: the plan's words, with its gaps filled from the crisis.
public final class CallText {
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)\\}");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private CallText() {}

    /// Empty when the plan has no such text. A gap that nothing is known for stays, so that whoever
    /// reads sees that something has to be said there.
    public static String of(Plan plan, Crisis crisis) {
        return GAP.matcher(plan.arrangement().callOut().message())
                .replaceAll(gap -> {
                    var known = known(gap.group(1).strip().toLowerCase(Locale.ROOT), plan, crisis);
                    return Matcher.quoteReplacement(
                            known == null || known.isBlank() ? gap.group() : known.strip());
                });
    }

    /// Gaps are named in the language of the plan.
    private static @Nullable String known(String gap, Plan plan, Crisis crisis) {
        var arrangement = plan.arrangement();
        return switch (gap) {
            case "niveau", "level" -> String.valueOf(crisis.level());
            case "nom du niveau", "level name" ->
                    plan.level(crisis.level()).map(CrisisLevel::name).orElse(null);
            case "titre", "title" -> crisis.title();
            case "faits", "faits connus", "facts", "known facts" -> crisis.known();
            case "heure", "time" -> HOUR.format(crisis.began().at());
            case "lieu", "salle", "place", "room" ->
                    arrangement.meetingPlaces().isEmpty()
                            ? null
                            : arrangement.meetingPlaces().getFirst().name();
            case "pont", "bridge" ->
                    arrangement.bridges().isEmpty()
                            ? null
                            : arrangement.bridges().getFirst().phone();
            case "code" ->
                    arrangement.bridges().isEmpty()
                            ? null
                            : arrangement.bridges().getFirst().code();
            case "organisation", "organization" -> plan.identity().organisation();
            default -> null;
        };
    }
}
