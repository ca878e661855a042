package app.courante.ui.debrief;

import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise.Observation;
import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.Debrief.Awaited;
import app.courante.crisis.board.Debrief.Gap;
import app.courante.crisis.board.Debrief.Reached;
import app.courante.crisis.board.EarlierRuns;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Tile;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.wording.DebriefSentence;
import app.courante.wording.FigureSentence;
import app.courante.wording.WrittenPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The debrief of an exercise: objectives and what was noted on the left; figures, injects against
/// reactions and what was expected on the right.
public final class DebriefView extends StackPane {
    private final DebriefModel model;
    private final Words words;
    private final Ways ways;
    private final JudgeCard judge;
    private final EarlierCard earlier;
    private final Paragraph held = new Paragraph("");
    private final LongList<Aim> aims;
    private final LongList<Awaited> awaited;
    private final LongList<Remark> remarks;
    private final ReactionPicture picture;
    private final HBox tiles = new HBox(10);
    private List<Remark> noted = List.of();
    private final Panel aimPanel;
    private final Panel awaitedPanel;
    private final Panel remarkPanel;

    /// What was noted of the exercise, by an observer or by the program.
    private sealed interface Remark {
        record Observed(Observation observation) implements Remark {}

        record Silent(Gap gap) implements Remark {}
    }

    /// Where it leads to.
    ///
    /// @param review goes to the hot wash and what is to be improved
    /// @param save writes the page into a file
    /// @param print brings it to paper
    public record Ways(Runnable review, Consumer<WrittenPage> save, Consumer<WrittenPage> print) {}

    /// The view of a model.
    public DebriefView(DebriefModel model, Words words, Overlay overlay, Ways ways) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        this.earlier = new EarlierCard(model, words, overlay);
        this.judge = new JudgeCard(model, words, overlay);
        var rows = new DebriefRows(words);
        getStyleClass().addAll("screen", "debrief");
        sceneProperty().subscribe(scene -> model.watched().set(scene != null));
        aims = new LongList<>(one -> one.objective().id(), rows::aim);
        awaited = new LongList<>(one -> one.action().id(), rows::awaited);
        remarks =
                new LongList<>(
                        Remark::toString,
                        one ->
                                switch (one) {
                                    case Remark.Observed(var seen) ->
                                            rows.observation(seen, model.seat().now().getValue());
                                    case Remark.Silent(var gap) -> rows.gap(gap);
                                });
        picture = new ReactionPicture(model.debrief()::get, words);
        aimPanel = panel("debrief-aims", "debrief.aims", aims);
        awaitedPanel = panel("debrief-awaited", "debrief.awaited", awaited);
        remarkPanel = panel("debrief-remarks", "debrief.remarks", remarks);
        lay();
        Watch.value(this, model.debrief(), this::show);
        Watch.value(this, model.earlier(), this::show);
        listen(overlay);
    }

    private void lay() {
        var columns = new Columns(48, 52);
        var left = new VBox(10, aimPanel, remarkPanel, buttons());
        VBox.setVgrow(aimPanel, Priority.ALWAYS);
        remarkPanel.setPrefHeight(210);
        remarkPanel.setMinHeight(130);
        var drawn = new Panel(words.of("debrief.picture"), picture.node());
        drawn.setPrefHeight(280);
        // A row for each of two dozen injects, with its name.
        drawn.setMinHeight(250);
        var right = new VBox(10, tiles, held, drawn, awaitedPanel);
        held.setId("debrief-held");
        held.getStyleClass().addAll("small", "muted");
        VBox.setVgrow(awaitedPanel, Priority.ALWAYS);
        columns.addRow(0, left, right);
        for (var part : List.of(left, right)) {
            part.setMinWidth(0);
            part.setMinHeight(0);
        }
        getChildren().setAll(columns);
    }

    private void listen(Overlay overlay) {
        opens(aims, () -> model.chosen().map(Aim::evidence), model.aim());
        opens(awaited, () -> chosenAwaited().map(Awaited::evidence), model.awaited());
        opens(remarks, () -> chosenRemark().map(DebriefView::evidence), model.remark());
        aims.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !overlay.isVisible()) aims.requestFocus();
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!overlay.isVisible() && takes(event)) event.consume();
                });
    }

    private boolean takes(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            out(ways.print());
            return true;
        }
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return false;
        switch (event.getCode()) {
            case B -> ways.review().run();
            case J -> judge.open();
            case C -> earlier.open();
            case S -> out(ways.save());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void out(Consumer<WrittenPage> way) {
        model.page(words.texts()).ifPresent(way);
    }

    private static List<EntryId> evidence(Remark remark) {
        return switch (remark) {
            case Remark.Observed(var seen) -> List.of(seen.by());
            case Remark.Silent(var gap) -> gap.between();
        };
    }

    private List<Remark> noted(Debrief all) {
        var remarked = new ArrayList<Remark>();
        for (var seen : model.observations()) remarked.add(new Remark.Observed(seen));
        for (var gap : all.gaps()) remarked.add(new Remark.Silent(gap));
        return List.copyOf(remarked);
    }

    private Optional<Awaited> chosenAwaited() {
        return model.debrief().get().stream()
                .flatMap(all -> all.awaited().stream())
                .filter(one -> one.action().id().equals(model.awaited().get()))
                .findFirst();
    }

    private Optional<Remark> chosenRemark() {
        return noted.stream()
                .filter(one -> one.toString().equals(model.remark().get()))
                .findFirst();
    }

    /// Enter opens the entries behind what is chosen.
    private void opens(
            LongList<?> list,
            Supplier<Optional<List<EntryId>>> evidence,
            ObjectProperty<@Nullable Object> chosen) {
        list.selectedKeyProperty().bindBidirectional(chosen);
        list.onEnter(() -> evidence.get().ifPresent(model::open));
    }

    private Panel panel(String id, String title, LongList<?> list) {
        list.setId(id);
        list.setAccessibleText(words.of(title));
        return new Panel(words.of(title), list);
    }

    private FlowPane buttons() {
        var keys = new Paragraph(words.of("debrief.keys"));
        keys.getStyleClass().addAll("small", "muted");
        return new FlowPane(
                8,
                6,
                button("debrief-judge", "debrief.judge", judge::open),
                button("debrief-review", "debrief.review", ways.review()),
                button("debrief-earlier", "debrief.compare", earlier::open),
                button("debrief-save", "debrief.save", () -> out(ways.save())),
                button("debrief-print", "debrief.print", () -> out(ways.print())),
                keys);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Against the latest run before, or that there is none.
    private void show(EarlierRuns found) {
        if (found.runs().isEmpty()) {
            held.setText(words.of("debrief.no-earlier"));
            return;
        }
        var latest = found.runs().getFirst();
        var sentence = new DebriefSentence(words.texts());
        var said = new ArrayList<String>();
        for (var one : latest.held())
            if (!sentence.difference(one).isEmpty())
                said.add(
                        words.of(
                                "debrief.figure",
                                words.of("figure", one.kind()),
                                sentence.difference(one)));
        held.setText(
                words.of(
                        "debrief.held-against",
                        latest.name(),
                        words.dateAndTime(latest.started()),
                        said.isEmpty() ? "–" : String.join(" · ", said)));
    }

    private void show(Optional<Debrief> found) {
        var all = found.orElse(null);
        if (all == null) return;
        noted = noted(all);
        aims.show(all.aims());
        awaited.show(all.awaited());
        remarks.show(noted);
        if (model.aim().get() == null && !all.aims().isEmpty()) aims.select(all.aims().getFirst());
        aimPanel.caption()
                .setText(words.of("debrief.aims-met", all.count(Reached.MET), all.aims().size()));
        awaitedPanel.caption().setText(words.of("debrief.seen-of", all.seen(), all.asked()));
        remarkPanel.caption().setText(words.of("debrief.remark-count", noted.size()));
        picture.node().repaint();
        tiles.getChildren().setAll(tiles(all));
    }

    private List<Region> tiles(Debrief all) {
        var sentence = new FigureSentence(words.texts());
        var shown = new ArrayList<Region>();
        for (var figure : all.times()) {
            var tile = tile(sentence.amount(figure, all.over()), words.of("figure", figure.kind()));
            tile.setOnMouseClicked(_ -> model.open(figure.entries()));
            shown.add(tile);
        }
        var median = all.medianReaction();
        shown.add(
                tile(
                        median == null ? "–" : words.duration(median),
                        words.of("debrief.median-reaction")));
        return shown;
    }

    private static Tile tile(String amount, String name) {
        var tile = new Tile(amount, name);
        tile.setPrefWidth(100);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }
}
