package app.courante.exercise;

import app.courante.exercise.InjectTime.Elapsed;
import app.courante.exercise.InjectTime.OnClock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times of injects as trainers write them: `T+2`, `M-5`, `H+1 M+30`, `H+1h30`, `J-60`, `09:05`,
/// `10:15 AM`, `J+1 9 h 05`.
///
/// D and J are days, H and T hours, M minutes, S seconds; a bare `+45` is minutes.
final class WrittenTime {
    private static final Pattern STEP =
            Pattern.compile(
                    "(?<letter>[DJHTMS]) ?(?<sign>[+-]) ?(?<number>\\d{1,6})"
                            + "(?:(?::| ?H ?)(?<minutes>[0-5]\\d)"
                            + "(?: ?(?<=H ?\\d\\d ?)(?:MIN|MN))?)?"
                            + " ?(?<unit>JOURS?|J|DAYS?|D|HEURES?|HOURS?|H|MINUTES?|MIN|MN|S(?![+-]))?(?: |$)");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?:[DJ](?: ?(?<day>[+-] ?\\d{1,4}))? )?"
                            + "(?<hour>[01]?\\d|2[0-3])"
                            + "(?: ?(?<parted>[:H]) ?(?<minute>[0-5]\\d)?(?::(?<second>[0-5]\\d))?)?"
                            + "(?: ?(?<half>[AP])\\.? ?M\\.?)?");
    private static final Pattern BARE = Pattern.compile("[+-] ?\\d{1,6}");
    private static final Pattern START = Pattern.compile("[DJHTMS] ?0?|START(?:EX)?|DEBEX|DÉBEX");
    private static final int MOST_DAYS = 9_999;

    private WrittenTime() {}

    static String of(InjectTime time, char day) {
        return switch (time) {
            case OnClock(var number, var clock) ->
                    number == 0
                            ? clock.toString()
                            : signed(Character.toString(day), number) + " " + clock;
            case Elapsed(var days, var rest) -> {
                var text = new StringBuilder();
                add(text, Character.toString(day), days);
                add(text, "H", rest.toHours());
                add(text, "M", rest.toMinutesPart());
                add(text, "S", rest.toSecondsPart());
                yield text.isEmpty() ? "T+0" : text.toString();
            }
        };
    }

    static Optional<InjectTime> parse(String text) {
        var plain =
                text.strip()
                        .replaceAll("[\\s\u00a0\u202f]+", " ")
                        .replace('\u2212', '-')
                        .replace('\u2013', '-')
                        .toUpperCase(Locale.ROOT);
        if (START.matcher(plain).matches()) return Optional.of(InjectTime.start());
        var clock = CLOCK.matcher(plain);
        if (clock.matches()) return onClock(clock.toMatchResult());
        if (BARE.matcher(plain).matches()) return elapsed("M" + plain);
        return elapsed(plain.startsWith("+") || plain.startsWith("-") ? "T" + plain : plain);
    }

    private static Optional<InjectTime> onClock(MatchResult found) {
        var half = found.group("half");
        boolean noMinutes = found.group("minute") == null;
        boolean hoursAlone = half != null || "H".equals(found.group("parted"));
        int hour = Integer.parseInt(found.group("hour"));
        boolean noHalf = half != null && (hour < 1 || hour > 12);
        if (noHalf || (noMinutes && !hoursAlone)) return Optional.empty();
        if (half != null) hour = hour % 12 + (half.equals("P") ? 12 : 0);
        var day = found.group("day");
        var time = LocalTime.of(hour, number(found.group("minute")), number(found.group("second")));
        return Optional.of(
                new OnClock(day == null ? 0 : Integer.parseInt(day.replace(" ", "")), time));
    }

    private static Optional<InjectTime> elapsed(String plain) {
        var steps = STEP.matcher(plain);
        int at = 0;
        int days = 0;
        var rest = Duration.ZERO;
        var seen = new StringBuilder();
        while (at < plain.length()) {
            if (!steps.find(at) || steps.start() != at) return Optional.empty();
            var unit = unit(steps.toMatchResult());
            if (unit == '?' || seen.indexOf(Character.toString(unit)) >= 0) return Optional.empty();
            seen.append(unit);
            int count = number(steps.group("number"));
            if (steps.group("sign").equals("-")) count = -count;
            int minutes = number(steps.group("minutes"));
            if (unit == 'D') days = count;
            else rest = rest.plus(length(unit, count));
            rest =
                    steps.group("sign").equals("-")
                            ? rest.minusMinutes(minutes)
                            : rest.plusMinutes(minutes);
            at = steps.end();
        }
        if (at == 0 || Math.abs(days) > MOST_DAYS || rest.abs().toDays() > MOST_DAYS)
            return Optional.empty();
        return Optional.of(new Elapsed(days, rest));
    }

    /// The unit of a step: what is written behind the number counts for more than the letter.
    private static char unit(MatchResult step) {
        char letter = step.group("letter").charAt(0);
        var written = step.group("unit");
        if (step.group("minutes") != null)
            return (letter == 'H' || letter == 'T') && written == null ? 'H' : '?';
        if (written == null)
            return switch (letter) {
                case 'D', 'J' -> 'D';
                case 'H', 'T' -> 'H';
                default -> letter;
            };
        return switch (written.charAt(0)) {
            case 'J', 'D' -> 'D';
            case 'H' -> 'H';
            case 'M' -> 'M';
            default -> 'S';
        };
    }

    private static Duration length(char unit, int count) {
        return switch (unit) {
            case 'H' -> Duration.ofHours(count);
            case 'M' -> Duration.ofMinutes(count);
            default -> Duration.ofSeconds(count);
        };
    }

    private static void add(StringBuilder text, String letter, long count) {
        if (count != 0) text.append(text.isEmpty() ? "" : " ").append(signed(letter, count));
    }

    private static String signed(String letter, long count) {
        return letter + (count < 0 ? "" : "+") + count;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
