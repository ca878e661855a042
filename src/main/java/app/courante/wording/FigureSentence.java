package app.courante.wording;

import app.courante.crisis.board.Figure;
import app.courante.crisis.board.Figure.Against;
import app.courante.crisis.board.Figure.Amount.Count;
import app.courante.crisis.board.Figure.Amount.Euros;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.Figure.Amount.Part;
import app.courante.crisis.board.Figure.Limit;
import app.courante.crisis.board.FigureKind;
import app.courante.crisis.board.OpenEnds;
import app.courante.plan.rule.FilingStep;
import app.courante.plan.rule.Regime;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/// How a figure of a crisis is said: what it measures, how much it is, and what it is held against.
public record FigureSentence(Texts texts) {
    public String name(Figure figure) {
        return name(figure.kind(), figure.id(), figure.name());
    }

    /// What it measures, and of what.
    ///
    /// @param id what it is about, where there are several of a kind
    /// @param name the name of that by the plan
    public String name(FigureKind kind, String id, String name) {
        var what = texts.of("figure", kind);
        if (id.isEmpty()) return what;
        return what + " · " + (name.isEmpty() ? about(kind, id) : name);
    }

    private String about(FigureKind kind, String id) {
        if (kind == FigureKind.ENTRIES) return texts.of("kind." + id.toLowerCase(Locale.ROOT));
        if (kind == FigureKind.LEFT_OPEN)
            return texts.of("left-open", constant(OpenEnds.Kind.class, id));
        return kind == FigureKind.TO_NOTIFICATION ? filing(id) : id;
    }

    /// `dora/initial`, and `dora/initial/2` of the second of them.
    private String filing(String id) {
        var parts = id.split("/", 3);
        if (parts.length < 2) return id;
        var said =
                texts.of("regime", constant(Regime.class, parts[0]))
                        + ", "
                        + texts.of("filing-step", constant(FilingStep.class, parts[1]));
        return parts.length == 2 ? said : said + " (" + parts[2] + ")";
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// How much it is; that it has not come to pass yet, where it has not.
    public String amount(Figure figure) {
        return amount(figure, false);
    }

    /// The same of something that may be over, so that what has not come to pass never will.
    public String amount(Figure figure, boolean over) {
        return switch (figure.amount()) {
            case null -> texts.of(over ? "figure.never" : "figure.none");
            case Lasting(var length, var running) ->
                    running ? texts.of("figure.running", span(length)) : span(length);
            case Count(var number) -> number(number);
            case Part(var part, var whole) ->
                    whole == 0
                            ? "–"
                            : texts.of(
                                    "figure.part", number(part), number(whole), part * 100 / whole);
            case Euros(var euros, var running) ->
                    running
                            ? texts.of("figure.running", number(euros) + " €")
                            : number(euros) + " €";
        };
    }

    /// A limit and whether it was kept, or by how much it was not.
    public String limit(Figure figure, Limit limit) {
        var name = texts.of("figure-limit", limit.against(), span(limit.length()));
        if (!(figure.amount() instanceof Lasting(var length, _))) return name;
        if (figure.keeps(limit)) return texts.of("figure.kept", name);
        return texts.of("figure.broken", name, span(length.minus(limit.length())));
    }

    /// Whether the limit that counts most was broken.
    public static boolean broken(Figure figure) {
        return figure.limits().stream()
                .anyMatch(limit -> limit.against() != Against.RTO && !figure.keeps(limit));
    }

    /// `2 j 3 h 05`: a crisis of days is told to the minute.
    private String span(Duration length) {
        if (length.compareTo(Duration.ofDays(1)) < 0) return Spans.duration(length, texts);
        var rest =
                length.minusDays(length.toDays())
                        .truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        var days = texts.of("figure.days", length.toDays());
        return rest.isZero() ? days : days + " " + Spans.duration(rest, texts);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(texts.language().locale()).format(number);
    }
}
