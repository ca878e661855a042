package app.courante.ui.deadlines;

import app.courante.crisis.board.DeadlineBoard.Offer;
import app.courante.plan.Obligations;
import app.courante.ui.deadlines.DeadlinesModel.Shown;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The clocks that can be started: those that concern the organisation first, each on a figure key.
final class OffersPane extends StackPane {
    private static final int KEYS = 9;

    /// An offer under the number that opens it.
    private record Numbered(int number, Offer offer) {}

    private final Words words;
    private final LongList<Numbered> list;
    private final VBox notes = new VBox(4);

    OffersPane(DeadlinesModel model, Words words, Consumer<Offer> start) {
        this.words = words;
        this.list = new LongList<>(one -> one.offer().key(), one -> row(one, model));
        list.setId("deadline-offers");
        list.setAccessibleText(words.of("deadlines.start"));
        list.onEnter(() -> chosen(model).ifPresent(start));
        VBox.setVgrow(list, Priority.ALWAYS);
        notes.getStyleClass().add("panel-foot");
        var panel = new Panel(words.of("deadlines.start"), new VBox(list, notes));
        getChildren().setAll(panel);
        setMinWidth(0);
        Watch.value(this, model.shown(), this::show);
    }

    private java.util.Optional<Offer> chosen(DeadlinesModel model) {
        return model.shown().get().board().offers().stream()
                .filter(offer -> offer.key().equals(list.selectedKeyProperty().get()))
                .findFirst();
    }

    private void show(Shown shown) {
        var offers = shown.board().offers();
        var numbered = new ArrayList<Numbered>(offers.size());
        for (var offer : offers) numbered.add(new Numbered(numbered.size() + 1, offer));
        list.show(List.copyOf(numbered));
        notes.getChildren().setAll(notes(shown).stream().map(OffersPane::note).toList());
        if (shown.board().weekendsAlone()) notes.getChildren().addFirst(noHolidays());
        notes.setVisible(!notes.getChildren().isEmpty());
        notes.setManaged(notes.isVisible());
    }

    /// What is taken for granted where the plan does not say.
    private List<String> notes(Shown shown) {
        var said = new ArrayList<String>();
        var offers = shown.board().offers();
        if (offers.isEmpty()) said.add(words.of("deadlines.no-offer"));
        if (offers.stream().anyMatch(offer -> offer.applies() == null))
            said.add(words.of("deadlines.assumed-profile"));
        if (shown.board().profile().memberState() == Obligations.MemberState.UNSAID)
            said.add(words.of("deadlines.assumed-france"));
        return said;
    }

    private Paragraph noHolidays() {
        var note = new Paragraph(words.of("deadlines.no-holidays"));
        note.setId("deadline-no-holidays");
        note.getStyleClass().addAll("small", "toned", Pill.styleClass(Tone.SOON));
        return note;
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.getStyleClass().addAll("small", "muted");
        return note;
    }

    private Region row(Numbered one, DeadlinesModel model) {
        var offer = one.offer();
        var tell = new DeadlineWords(words, model.shown().get().board().zone());
        var key = new Label(one.number() <= KEYS ? String.valueOf(one.number()) : "");
        key.getStyleClass().addAll("mono", "muted");
        key.setMinWidth(16);
        var name = new Paragraph(tell.name(offer));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.getStyleClass().add("strong");
        var applies = applies(offer.applies());
        var steps = new Paragraph(tell.steps(offer));
        steps.getStyleClass().addAll("small", "muted");
        var said = new VBox(3, new HBox(8, name, applies), steps);
        if (!offer.ids().isEmpty()) {
            var running = new Label(words.of("deadlines.running", offer.ids().size()));
            running.getStyleClass().addAll("small", "toned", Pill.styleClass(Tone.CHOSEN));
            said.getChildren().add(running);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(10, key, said);
        row.getStyleClass().addAll("row", "deadline-offer");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(
                        ", ", key.getText(), name.getText(), applies.getText(), steps.getText()));
        return row;
    }

    private Label applies(@Nullable Boolean applies) {
        var tone = applies == null ? Tone.SOON : applies ? Tone.CHOSEN : Tone.QUIET;
        var label =
                new Label(
                        words.of(
                                applies == null
                                        ? "deadlines.applies-unsaid"
                                        : applies ? "deadlines.applies" : "deadlines.applies-not"));
        label.getStyleClass().addAll("small", "toned", Pill.styleClass(tone));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
