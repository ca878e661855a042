package app.courante.ui.plan;

import app.courante.ui.kit.Clip;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanModel.Spot;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// A page of the plan: its rows, and below them all about the one chosen where there is more to
/// tell.
final class PagePane extends GridPane {
    private static final double MOST_OF_A_SCREEN = 0.9;
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final PlanModel model;
    private final PlanSection section;
    private final Page page;
    private final Words words;
    private final List<Placed> rows;
    private final LongList<Placed> list;
    private final LongList<Placed> details;
    private final Label subject = new Label();
    private final Runnable leave;

    /// A row and its place on the page, which tells it from its like.
    record Placed(int index, Row row) {}

    /// A pane with this page.
    ///
    /// @param leave gives the focus back to the contents
    PagePane(PlanModel model, PlanSection section, Page page, Words words, Runnable leave) {
        this.model = model;
        this.section = section;
        this.page = page;
        this.words = words;
        this.leave = leave;
        rows = placed(page.rows());
        list = new LongList<>(Placed::index, placed -> PageRows.of(placed.row(), page.columns()));
        details = new LongList<>(Placed::index, placed -> PageRows.of(placed.row(), List.of()));
        list.setId("plan-page");
        list.setAccessibleText(words.of("plan.section", section));
        details.setId("plan-details");
        subject.getStyleClass().addAll("row", "strong", "raised");
        subject.setMaxWidth(Double.MAX_VALUE);
        build();
        list.show(rows);
        list.selectedKeyProperty().addListener((_, _, key) -> chosen(key));
        keys();
        Watch.value(this, model.spot(), this::show);
    }

    private static List<Placed> placed(List<Row> rows) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < rows.size(); i++) placed.add(new Placed(i, rows.get(i)));
        return placed;
    }

    /// Puts the focus on the rows, with one of them chosen.
    void enter() {
        if (list.selectedKeyProperty().get() == null && !rows.isEmpty())
            list.select(rows.getFirst());
        list.requestFocus();
    }

    private void build() {
        var top = new VBox();
        if (!page.columns().isEmpty()) top.getChildren().add(head());
        if (page.rows().isEmpty()) {
            var empty = new Label(words.of("plan.section-empty"));
            empty.setWrapText(true);
            empty.getStyleClass().addAll("muted", "empty");
            top.getChildren().setAll(empty);
        } else top.getChildren().add(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        top.setMinHeight(0);
        GridPane.setHgrow(top, Priority.ALWAYS);
        if (!page.hasDetails()) {
            getRowConstraints().setAll(share(100));
            addColumn(0, top);
            return;
        }
        getRowConstraints().setAll(share(44), share(56));
        VBox.setVgrow(details, Priority.ALWAYS);
        var below = new VBox(subject, details);
        below.getStyleClass().add("drawer");
        below.setMinHeight(0);
        addColumn(0, top, below);
        if (list.selectedKeyProperty().get() == null) {
            list.select(rows.getFirst());
            tell(rows.getFirst().row());
        }
    }

    /// The columns' titles, ending where the rows end: at the scroll bar while there is one.
    private HBox head() {
        var titles = PageRows.head(page.columns());
        HBox.setHgrow(titles, Priority.ALWAYS);
        var besideBar = new Region();
        if (list.lookup(".scroll-bar") instanceof ScrollBar bar) {
            besideBar.managedProperty().bind(bar.visibleProperty());
            besideBar.prefWidthProperty().bind(bar.widthProperty());
            besideBar.minWidthProperty().bind(bar.widthProperty());
        }
        return new HBox(titles, besideBar);
    }

    private static RowConstraints share(double percent) {
        var share = new RowConstraints();
        share.setPercentHeight(percent);
        share.setVgrow(Priority.ALWAYS);
        return share;
    }

    private void show(Spot spot) {
        if (spot.section() != section || spot.row() < 0 || spot.row() >= rows.size()) return;
        var wanted = rows.get(spot.row());
        if (!Integer.valueOf(spot.row()).equals(list.selectedKeyProperty().get()))
            list.select(wanted);
        tell(wanted.row());
    }

    private void chosen(@org.jspecify.annotations.Nullable Object key) {
        if (key instanceof Integer row) model.choose(section, row);
    }

    /// Shows all about a row; at the line that holds what is looked for.
    private void tell(Row row) {
        if (row.details().isEmpty()) return;
        subject.setText(words.of("plan.subject", row.title()));
        details.setAccessibleText(row.title());
        var about = placed(row.details());
        details.selectedKeyProperty().set(null);
        details.show(about);
        details.toTop();
        var wanted = Pages.wanted(model.search().get());
        about.stream()
                .filter(part -> Pages.lineOf(part.row(), wanted).isPresent())
                .findFirst()
                .ifPresent(details::select);
    }

    private void keys() {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (turn(list, event)) return;
                    if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        event.consume();
                    }
                    boolean further =
                            event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ENTER;
                    if (further && page.hasDetails()) {
                        details.requestFocus();
                        event.consume();
                    }
                });
        details.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (turn(details, event)) return;
                    if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.ESCAPE) {
                        list.requestFocus();
                        event.consume();
                    }
                });
    }

    /// A page is read by the screen, rows higher than it included; and what is chosen can be
    /// copied.
    private boolean turn(LongList<Placed> read, KeyEvent event) {
        if (COPY.match(event)) copy(read);
        else if (event.getCode() == KeyCode.PAGE_DOWN)
            read.scrollBy(read.getHeight() * MOST_OF_A_SCREEN);
        else if (event.getCode() == KeyCode.PAGE_UP)
            read.scrollBy(-read.getHeight() * MOST_OF_A_SCREEN);
        else return false;
        event.consume();
        return true;
    }

    private void copy(LongList<Placed> read) {
        var from = read == list ? page.rows() : page.rows().get(model.spot().get().row()).details();
        if (!(read.selectedKeyProperty().get() instanceof Integer index) || index >= from.size())
            return;
        Clip.copy(String.join("\n", from.get(index).texts().toList()).strip());
    }
}
