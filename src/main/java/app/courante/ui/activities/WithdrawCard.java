package app.courante.ui.activities;

import app.courante.crisis.EntryId;
import app.courante.crisis.MeasureCommand.WithdrawMeasures;
import app.courante.crisis.Measures.Point;
import app.courante.crisis.Measures.Series;
import app.courante.crisis.Refusal;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Radios;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Takes back figures that were told wrongly: those of one entry, all at once.
final class WithdrawCard {
    private static final int MOST_SHOWN = 5;
    private static final int MOST_ENTRIES = 6;
    private static final double WIDTH = 560;

    private final ActivitiesModel model;
    private final Words words;
    private final Overlay overlay;

    WithdrawCard(ActivitiesModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    void open(Series series) {
        var entries = latest(series);
        var chosen =
                new Radios<>(
                        "withdraw-entry", entries, entries.getFirst(), one -> told(series, one));
        chosen.setPrefWrapLength(WIDTH);
        var kept = new Kept(model.seat(), model.board().get().situation().crisis());
        var reason = kept.field("withdraw-reason", draft(series));
        reason.setPromptText(words.of("withdraw-card.prompt"));
        var all = new Paragraph(words.of("withdraw-card.all"));
        all.getStyleClass().addAll("small", "muted");
        all.setMaxWidth(WIDTH);
        var form = kept.form(words, overlay);
        form.field(words.of("withdraw-card.which"), chosen, Refusal.MEASURES_UNKNOWN)
                .field(words.of("withdraw-card.reason"), reason, Refusal.REASON_MISSING)
                .line(all)
                .does(
                        words.of("withdraw-card.do"),
                        model.seat(),
                        () -> new WithdrawMeasures(chosen.chosen().get(), reason.getText()));
        overlay.open(
                words.of("withdraw-card.heading", series.activity().name()),
                form,
                entries.size() > 1 ? chosen : reason);
    }

    private static String draft(Series series) {
        return "draft.measures.withdraw." + series.activity().id() + "." + series.indicator().id();
    }

    private static List<EntryId> latest(Series series) {
        return series.points().reversed().stream()
                .map(Point::by)
                .distinct()
                .limit(MOST_ENTRIES)
                .toList();
    }

    /// The entry, and what of it stands in this series.
    private String told(Series series, EntryId entry) {
        var points = series.points().stream().filter(one -> one.by().equals(entry)).toList();
        var shown = points.subList(Math.max(0, points.size() - MOST_SHOWN), points.size());
        var names = new ActivityWords(words);
        return words.of(
                "withdraw-card.entry",
                entry.shown(),
                words.hour(points.getLast().at(), model.seat().now().getValue()),
                (shown.size() < points.size() ? "… " : "") + figures(shown, series, names));
    }

    private static String figures(List<Point> shown, Series series, ActivityWords names) {
        return shown.stream()
                .map(one -> names.figure(one.value(), ""))
                .collect(Collectors.joining(", "))
                .concat(series.unit().isEmpty() ? "" : " " + series.unit());
    }
}
