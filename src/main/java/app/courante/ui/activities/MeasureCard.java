package app.courante.ui.activities;

import app.courante.crisis.MeasureCommand.LogMeasures;
import app.courante.crisis.MeasureCommand.Measure;
import app.courante.intake.MeasureReading;
import app.courante.intake.MeasureReading.Wrong;
import app.courante.plan.Activity;
import app.courante.plan.Indicator;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Measures of an activity: typed in a line, pasted out of a spreadsheet, or taken from a file.
/// What would be logged is told while it is typed, and each row that is wrong.
final class MeasureCard {
    private static final int MOST_WRONG = 6;
    private static final int MOST_SHOWN = 4;

    private final ActivitiesModel model;
    private final ActivitiesModel.Files files;
    private final Words words;
    private final Overlay overlay;

    MeasureCard(ActivitiesModel model, ActivitiesModel.Files files, Words words, Overlay overlay) {
        this.model = model;
        this.files = files;
        this.words = words;
        this.overlay = overlay;
    }

    void open(Activity activity) {
        open(activity, null);
    }

    /// @param read out of a file; null for what is typed
    private void open(Activity activity, @Nullable MeasureReading read) {
        var kept = new Kept(model.seat(), model.board().get().situation().crisis());
        var area = area(kept, activity);
        // A file that is taken leaves what is typed where it is.
        var form = read == null ? kept.form(words, overlay) : new Form(words, overlay::close);
        var told = new Paragraph("");
        told.setId("measures-told");
        told.setMaxWidth(620);
        if (read == null) form.field(words.of("measure-card.figures"), area);
        form.line(known(activity))
                .line(told)
                .action(
                        words.of("activity-card.do"),
                        "main",
                        () -> log(form, activity, read == null ? reading(area, activity) : read))
                .also(
                        "measures-file",
                        words.of("measure-card.file"),
                        () -> fromFile(form, activity));
        if (read == null)
            area.textProperty()
                    .subscribe(_ -> told.setText(tell(activity, reading(area, activity))));
        else told.setText(tell(activity, read));
        enterLogs(area, form, activity);
        overlay.open(
                words.of("measure-card.heading", activity.name()),
                form,
                read == null ? area : form.lookup("#form-action"));
    }

    private Paragraph known(Activity activity) {
        var names =
                activity.indicators().isEmpty()
                        ? words.of("measure-card.any")
                        : words.of(
                                "measure-card.known",
                                activity.indicators().stream()
                                        .map(Indicator::name)
                                        .collect(Collectors.joining(", ")));
        var known = new Paragraph(names);
        known.getStyleClass().addAll("small", "muted");
        known.setMaxWidth(620);
        return known;
    }

    private void enterLogs(TextArea area, Form form, Activity activity) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // One line is a sentence that Enter ends; a table goes on.
                    boolean line = !area.getText().contains("\n") && !area.getText().contains("\t");
                    if (event.getCode() != KeyCode.ENTER || !line || event.isShiftDown()) return;
                    event.consume();
                    log(form, activity, reading(area, activity));
                });
    }

    private TextArea area(Kept kept, Activity activity) {
        var area = kept.area("measures-typed", "draft.measures." + activity.id(), 6);
        area.setWrapText(false);
        area.setPrefColumnCount(46);
        area.getStyleClass().add("mono");
        area.setAccessibleText(words.of("measure-card.figures"));
        var example =
                activity.indicators().isEmpty()
                        ? words.of("measure-card.example")
                        : activity.indicators().getFirst().name();
        area.setPromptText(words.of("measure-card.prompt", example));
        return area;
    }

    private MeasureReading reading(TextArea area, Activity activity) {
        return MeasureReading.of(
                area.getText(),
                ActivitiesModel.indicators(activity),
                model.seat().now().getValue(),
                model.seat().zone());
    }

    private void log(Form form, Activity activity, MeasureReading reading) {
        if (!reading.wrong().isEmpty()) {
            form.complain(words.of("measure-card.nothing-taken", reading.wrong().size()));
            return;
        }
        model.seat().execute(new LogMeasures(activity.id(), reading.measures()), form::answer);
    }

    private void fromFile(Form form, Activity activity) {
        files.choose(
                words.of("measure-card.choose"),
                rows ->
                        open(
                                activity,
                                MeasureReading.of(
                                        rows,
                                        ActivitiesModel.indicators(activity),
                                        model.seat().now().getValue(),
                                        model.seat().zone())),
                faults -> form.complain(words.of(faults.getFirst())));
    }

    /// What would be logged, or each row that is wrong.
    private String tell(Activity activity, MeasureReading reading) {
        if (!reading.wrong().isEmpty()) {
            var lines = new ArrayList<String>();
            for (var wrong :
                    reading.wrong().subList(0, Math.min(MOST_WRONG, reading.wrong().size())))
                lines.add(wrong(wrong));
            int more = reading.wrong().size() - MOST_WRONG;
            if (more > 0) lines.add(words.of("measure-card.more-wrong", more));
            return String.join("\n", lines);
        }
        var measures = reading.measures();
        if (measures.isEmpty()) return "";
        var shown =
                measures.subList(0, Math.min(MOST_SHOWN, measures.size())).stream()
                        .map(one -> figure(activity, one))
                        .collect(Collectors.joining(" · "));
        return words.of(
                measures.size() > MOST_SHOWN ? "measure-card.many" : "measure-card.few",
                measures.size(),
                shown);
    }

    private String wrong(Wrong wrong) {
        return words.of("measure-wrong", wrong.why(), wrong.line(), wrong.found());
    }

    private String figure(Activity activity, Measure measure) {
        var name = measure.indicator();
        var unit = measure.unit();
        for (var one : activity.indicators())
            if (one.id().equals(measure.indicator())) {
                name = one.name();
                unit = one.unit();
            }
        Instant now = model.seat().now().getValue();
        var at = measure.at() == null ? now : measure.at();
        return words.of(
                "measure-card.figure",
                words.hour(at, now),
                name,
                new ActivityWords(words).figure(measure.value(), unit));
    }
}
