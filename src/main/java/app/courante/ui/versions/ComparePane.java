package app.courante.ui.versions;

import app.courante.crisis.PlainText;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanSection;
import app.courante.ui.versions.DifferenceLine.Kind;
import app.courante.ui.versions.VersionsModel.Comparing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All that differs between two editions of the plan, part by part; what is chosen leads to its
/// place in the newer one.
public final class ComparePane extends BorderPane {
    private final VersionsModel model;
    private final Words words;
    private final EditionWords say;
    private final TextField filter = new TextField();
    private final DifferenceRow row;
    private final LongList<Row> list = new LongList<>(Row::key, this::row);
    private final Label none = new Label();
    private List<DifferenceLine> lines = List.of();
    private List<Row> rows = List.of();

    /// One row of the list.
    private sealed interface Row {
        Object key();
    }

    private record OfSection(PlanSection section, int count) implements Row {
        @Override
        public Object key() {
            return section;
        }
    }

    private record OfDifference(DifferenceLine line) implements Row {
        @Override
        public Object key() {
            return line.index();
        }
    }

    /// The comparison of the model.
    public ComparePane(VersionsModel model, Words words) {
        this.model = model;
        this.words = words;
        this.say = new EditionWords(words);
        this.row = new DifferenceRow(words);
        getStyleClass().add("screen");
        setId("compare");
        list.setId("compare-list");
        list.setAccessibleText(words.of("compare.differences"));
        list.setMinHeight(0);
        none.setId("compare-none");
        none.setWrapText(true);
        none.getStyleClass().add("empty");
        filter.setId("compare-filter");
        filter.setPromptText(words.of("compare.filter"));
        filter.setAccessibleText(words.of("compare.filter"));
        filter.setPrefColumnCount(26);
        filter.textProperty().bindBidirectional(model.filter());
        keys();
        list.selectedKeyProperty()
                .addListener((_, _, key) -> {
                    if (key instanceof Integer index) model.choose(index);
                });
        Watch.value(this, model.comparing(), this::show);
        Watch.value(this, model.filter(), _ -> find());
        Watch.value(
                this,
                sceneProperty(),
                scene -> {
                    if (scene != null) list.requestFocus();
                });
    }

    private void show(@Nullable Comparing comparing) {
        if (comparing == null || !comparing.open()) return;
        var compared = comparing.compared();
        var said = new DifferenceWords(compared, words);
        var all = new ArrayList<DifferenceLine>();
        for (var difference : compared.differences()) all.add(said.line(all.size(), difference));
        all.sort(Comparator.comparing(DifferenceLine::section));
        lines = all;
        setTop(head(compared));
        var panel = new Panel(words.of("compare.differences"), new VBox(none, list));
        VBox.setVgrow(list, Priority.ALWAYS);
        panel.caption().setText(words.number(lines.size()));
        panel.setMinHeight(0);
        setCenter(panel);
        find();
        var chosen = model.spot().get();
        rows.stream()
                .filter(one -> one.key().equals(chosen))
                .findFirst()
                .or(() -> rows.stream().filter(OfDifference.class::isInstance).findFirst())
                .ifPresent(list::select);
    }

    private VBox head(Compared compared) {
        var title =
                new Label(
                        words.of(
                                "compare.heading",
                                say.name(compared.older()),
                                say.name(compared.newer())));
        title.setId("compare-title");
        title.getStyleClass().add("overlay-title");
        title.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var leave = new Button(words.of("compare.leave"));
        leave.setId("compare-leave");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(_ -> model.leave());
        var first = new HBox(12, title, gap, filter, leave);
        filter.setMinWidth(180);
        first.setAlignment(Pos.CENTER_LEFT);
        var counts = new HBox(8);
        counts.setId("compare-counts");
        counts.setAlignment(Pos.CENTER_LEFT);
        for (var kind : Kind.values()) {
            long count = lines.stream().filter(line -> line.kind() == kind).count();
            if (count > 0)
                counts.getChildren()
                        .add(
                                new Pill(
                                        words.of("compare.count", kind, count),
                                        DifferenceRow.tone(kind)));
        }
        if (compared.unread() > 0)
            counts.getChildren()
                    .add(new Pill(words.of("compare.unread", compared.unread()), Tone.ACT_NOW));
        var how = new Label(words.of("compare.how"));
        how.getStyleClass().addAll("small", "muted");
        counts.getChildren().add(how);
        var head = new VBox(10, first, counts);
        head.getStyleClass().add("below");
        return head;
    }

    private void find() {
        rows = rows();
        list.show(rows);
        boolean some = !rows.isEmpty();
        list.setVisible(some);
        list.setManaged(some);
        none.setVisible(!some);
        none.setManaged(!some);
        none.setText(words.of(lines.isEmpty() ? "compare.equal" : "compare.nothing-found"));
    }

    private List<Row> rows() {
        var wanted = wanted();
        var found = new ArrayList<Row>();
        for (var section : PlanSection.values()) {
            var here =
                    lines.stream()
                            .filter(line -> line.section() == section)
                            .filter(wanted)
                            .toList();
            if (here.isEmpty()) continue;
            found.add(new OfSection(section, here.size()));
            here.forEach(line -> found.add(new OfDifference(line)));
        }
        return found;
    }

    /// Every word must be somewhere in the line.
    private Predicate<DifferenceLine> wanted() {
        var typed = PlainText.of(filter.getText().strip());
        if (typed.isEmpty()) return _ -> true;
        var parts = List.of(typed.split("\\s+"));
        return line -> {
            var text =
                    PlainText.of(
                            String.join(" ", line.texts().toList())
                                    + " "
                                    + words.of("compare.kind", line.kind())
                                    + " "
                                    + words.of("plan.section", line.section()));
            return parts.stream().allMatch(text::contains);
        };
    }

    private Region row(Row shown) {
        return switch (shown) {
            case OfSection(var section, var count) -> row.section(section, count);
            case OfDifference(var line) -> row.of(line);
        };
    }

    private void keys() {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    switch (event.getCode()) {
                        case UP -> step(-1);
                        case DOWN -> step(1);
                        case ESCAPE -> model.leave();
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        list.onEnter(this::lead);
        // Whoever types looks for something.
        list.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    var typed = event.getCharacter();
                    if (typed.isBlank() || event.isControlDown() || event.isMetaDown()) return;
                    if (Character.isISOControl(typed.charAt(0))) return;
                    filter.requestFocus();
                    filter.appendText(typed);
                });
        filter.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        list.requestFocus();
                        if (at() < 0) step(1);
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        if (filter.getText().isEmpty()) model.leave();
                        else filter.clear();
                    } else return;
                    event.consume();
                });
    }

    private int at() {
        var chosen = list.selectedKeyProperty().get();
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).key().equals(chosen)) return i;
        return -1;
    }

    /// To the next difference; from the first one up into the field.
    private void step(int by) {
        int next = at() + by;
        while (next >= 0 && next < rows.size() && rows.get(next) instanceof OfSection) next += by;
        if (next < 0) filter.requestFocus();
        else if (next < rows.size()) {
            list.select(rows.get(next));
            if (next > 0 && rows.get(next - 1) instanceof OfSection) list.reveal(next - 1);
        }
    }

    private void lead() {
        int at = at();
        if (at >= 0 && rows.get(at) instanceof OfDifference(var line))
            model.lead(line.difference(), words);
    }
}
