package app.courante.ui.timeline;

import app.courante.crisis.Kind;
import app.courante.crisis.Priority;
import app.courante.ui.kit.KnownNames.Known;
import app.courante.ui.kit.KnownNames.Sort;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.timeline.LineReading.Doubt;
import app.courante.wording.ActionSentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// How the line is understood, under the field while it is typed: of an action always who, how
/// pressing and by when; of other lines what was recognised.
final class ReadingRow extends FlowPane {
    private final ComposerModel model;
    private final Words words;
    private final ActionSentence actions;

    ReadingRow(ComposerModel model, Words words) {
        super(6, 6);
        this.model = model;
        this.words = words;
        this.actions = new ActionSentence(words.texts(), words.zone());
        setId("entry-reading");
        setAccessibleRole(AccessibleRole.TEXT);
        Watch.value(this, model.reading(), this::show);
        Watch.value(this, model.kind(), _ -> show(model.reading().get()));
    }

    private void show(LineReading reading) {
        boolean action = model.kind().get() == Kind.ACTION;
        boolean typed = !model.text().get().isBlank();
        var pills = action ? (typed ? action(reading) : List.<Pill>of()) : told(reading);
        getChildren().setAll(pills);
        setVisible(!pills.isEmpty());
        setManaged(!pills.isEmpty());
        setAccessibleText(pills.stream().map(Label::getText).collect(Collectors.joining(", ")));
    }

    private List<Pill> action(LineReading reading) {
        var pills = new ArrayList<Pill>();
        var who = reading.who();
        if (who != null) pills.add(new Pill(named("composer.does", who), Tone.CHOSEN));
        else if (reading.open() == null)
            pills.add(new Pill(words.of("composer.nobody"), Tone.SOON));
        for (var doubt : reading.doubts()) pills.add(doubt(doubt));
        var priority = reading.priority() == null ? ComposerModel.USUAL : reading.priority();
        pills.add(
                new Pill(
                        words.of("priority", priority) + " " + words.of("priority-word", priority),
                        tone(priority)));
        var due = reading.due();
        pills.add(
                due == null
                        ? new Pill(words.of("composer.no-due"), Tone.QUIET)
                        : new Pill(due(due), due.isBefore(model.now()) ? Tone.ACT_NOW : Tone.FINE));
        for (var other : reading.mentioned())
            pills.add(new Pill(named("composer.names-also", other), Tone.QUIET));
        pills.addAll(activities(reading));
        return pills;
    }

    private List<Pill> told(LineReading reading) {
        var pills = new ArrayList<Pill>();
        var happened = reading.happened();
        if (happened != null)
            pills.add(
                    new Pill(
                            words.of("composer.happened", words.moment(happened, model.now())),
                            Tone.CHOSEN));
        for (var person : reading.mentioned())
            pills.add(new Pill(named("composer.names-also", person), Tone.QUIET));
        pills.addAll(activities(reading));
        return pills;
    }

    private List<Pill> activities(LineReading reading) {
        return reading.activities().stream()
                .map(activity -> new Pill(named("composer.activity", activity), Tone.QUIET))
                .toList();
    }

    private Pill doubt(Doubt doubt) {
        var typed = doubt.sign() + doubt.typed();
        return new Pill(
                doubt.candidates().isEmpty()
                        ? words.of("composer.unknown", typed)
                        : words.of("composer.ambiguous", typed, doubt.candidates().size()),
                Tone.SOON);
    }

    private String named(String key, Known known) {
        var name = words.of(key, known.name());
        if (known.id().isEmpty()) return name + " " + words.of("composer.outsider");
        return known.sort() == Sort.ROLE && !known.detail().isEmpty()
                ? name + " (" + known.detail() + ")"
                : name;
    }

    private String due(Instant due) {
        var now = model.now();
        return words.of("composer.due", actions.hour(due, now), actions.left(due, now));
    }

    static Tone tone(Priority priority) {
        return switch (priority) {
            case P0 -> Tone.ACT_NOW;
            case P1 -> Tone.SOON;
            case P2, P3 -> Tone.QUIET;
        };
    }
}
