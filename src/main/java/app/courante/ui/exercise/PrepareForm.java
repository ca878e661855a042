package app.courante.ui.exercise;

import app.courante.exercise.Rehearsal;
import app.courante.ui.exercise.Hall.Ready;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Radios;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Underway;
import app.courante.ui.kit.Words;
import app.courante.wording.WeaknessSentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// The card on which an exercise is prepared from a scenario.
public final class PrepareForm {
    private final Hall hall;
    private final Seat seat;
    private final Words words;
    private final Overlay overlay;
    private final Runnable done;

    public PrepareForm(Hall hall, Seat seat, Words words, Overlay overlay, Runnable done) {
        this.hall = hall;
        this.seat = seat;
        this.words = words;
        this.overlay = overlay;
        this.done = done;
    }

    public void open(Ready ready, boolean solo) {
        var scenario = ready.scenario();
        var form = new Form(words, overlay::close);
        var begun = new Underway(form, words, overlay);
        var name = new TextField(scenario.title());
        name.setId("prepare-name");
        name.setAccessibleText(words.of("prepare.name"));
        form.field(words.of("prepare.name"), name);
        var variant = variants(ready);
        if (!scenario.variants().isEmpty()) form.field(words.of("prepare.variant"), variant);
        var calls = new CheckBox(words.of("prepare.real-calls"));
        calls.setId("prepare-real-calls");
        if (!solo) form.field("", calls);
        form.line(paragraph(words.of(solo ? "prepare.solo-means" : "prepare.means")));
        form.action(
                words.of(solo ? "prepare.do-solo" : "prepare.do"),
                "main",
                () -> {
                    if (name.getText().isBlank()) {
                        form.complain(words.of("prepare.name-missing"));
                        name.requestFocus();
                        return;
                    }
                    var unsound = unsound(ready, variant.chosen().get());
                    form.complain(unsound);
                    if (!unsound.isEmpty()) return;
                    var wish =
                            new Wish(
                                    name.getText().strip(),
                                    ready,
                                    variant.chosen().get(),
                                    begins(ready, variant.chosen().get()),
                                    solo,
                                    calls.isSelected());
                    begun.begin((there, failed) -> hall.begin(wish, there, failed), done);
                });
        overlay.open(words.of("prepare.heading", scenario.title()), form, name);
    }

    /// As a rehearsal refuses to play it, in a sentence; empty where it can be played.
    private String unsound(Ready ready, String variant) {
        var severe =
                Rehearsal.of(ready.scenario(), variant).weaknesses().stream()
                        .filter(one -> one.kind().isSevere())
                        .toList();
        if (severe.isEmpty()) return "";
        var first = WeaknessSentence.of(severe.getFirst(), words.texts());
        return words.of("prepare.unsound", severe.size(), first);
    }

    private Radios<String> variants(Ready ready) {
        var ids = new ArrayList<String>();
        ids.add("");
        for (var variant : ready.scenario().variants()) ids.add(variant.id());
        return new Radios<String>("prepare-variant", ids, "", id -> variantName(ready, id));
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.setMaxWidth(560);
        paragraph.getStyleClass().addAll("small", "muted");
        return paragraph;
    }

    private String variantName(Ready ready, String id) {
        return ready.scenario().variants().stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .map(variant -> variant.name())
                .orElse(words.of("prepare.no-variant"));
    }

    /// Today at the scenario's own time; at this minute where it has none.
    private Instant begins(Ready ready, String variant) {
        var now = seat.now().getValue();
        var at = ready.scenario().played(variant).startsAt();
        return at == null
                ? now.truncatedTo(ChronoUnit.MINUTES)
                : LocalDate.ofInstant(now, seat.zone()).atTime(at).atZone(seat.zone()).toInstant();
    }
}
