package app.courante.ui.plan;

import app.courante.plan.DependencyGraph;
import app.courante.plan.DependencyGraph.Layer;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.ui.kit.Picture;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands on what in a plan, as a picture; a thing that is chosen shows what falls with it.
public final class DependencyPicture extends VBox {
    private static final int PAGE = 10;

    private final DependencyGraph graph;
    private final GraphLayout layout;
    private final GraphPainter painter;
    private final GraphWords sentences;
    private final PictureNotes notes = new PictureNotes();
    private final Picture picture;
    private final PictureWays ways;
    private @Nullable Place chosen;

    /// The picture of this plan.
    ///
    /// @param ways where the reader goes from here
    public DependencyPicture(Plan plan, Words words, PictureWays ways) {
        this.ways = ways;
        graph = DependencyGraph.of(plan);
        layout = new GraphLayout(graph);
        painter = new GraphPainter(graph, layout, words);
        sentences = new GraphWords(graph, words);
        picture = new Picture(painter::paint);
        picture.setId("plan-drawing");
        picture.setFocusTraversable(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleRoleDescription(words.of("plan.picture", PlanPicture.DEPENDENCIES));
        picture.setOnKeyPressed(this::key);
        picture.setOnMousePressed(this::click);
        picture.setOnScroll(event -> {
            layout.scroll(event.getX(), -event.getDeltaY());
            picture.repaint();
        });
        VBox.setVgrow(picture, Priority.ALWAYS);
        setId("plan-dependencies");
        setMinHeight(0);
        getChildren().setAll(picture, notes);
        notes.legend(words.of("plan.picture.graph-legend"));
        choose(null);
    }

    /// Puts the focus on the picture.
    public void enter() {
        picture.requestFocus();
    }

    /// Lights a thing, what falls with it and what it stands on; null shows the whole.
    public void choose(@Nullable Place wanted) {
        chosen = wanted;
        var reach = Reach.of(wanted, graph);
        layout.show(reach);
        painter.show(reach);
        var said = sentences.of(reach);
        notes.say(said);
        picture.setAccessibleText(String.join(" ", said));
        picture.repaint();
    }

    /// What is lit; null when nothing is.
    public @Nullable Place chosen() {
        return chosen;
    }

    private void click(MouseEvent event) {
        enter();
        var hit = layout.at(event.getX(), event.getY());
        choose(hit.orElse(null));
        if (event.getClickCount() > 1) hit.ifPresent(ways::lead);
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) return;
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case PAGE_UP -> step(-PAGE);
            case PAGE_DOWN -> step(PAGE);
            case HOME -> step(Integer.MIN_VALUE / 2);
            case END -> step(Integer.MAX_VALUE / 2);
            case LEFT -> aside(-1);
            case RIGHT -> aside(1);
            case ENTER -> follow();
            case ESCAPE -> back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void follow() {
        if (chosen != null) ways.lead(chosen);
    }

    private void back() {
        if (chosen == null) ways.leave();
        else choose(null);
    }

    private void step(int by) {
        var here = chosen;
        if (here == null) {
            layout.columns().stream()
                    .flatMap(column -> column.places().stream())
                    .findFirst()
                    .ifPresent(this::choose);
            return;
        }
        var places = graph.in(Layer.of(here.part()).orElseThrow());
        choose(places.get(Math.clamp((long) places.indexOf(here) + by, 0, places.size() - 1)));
    }

    /// To what the chosen thing stands on, or what stands on it; out of the first column to the
    /// contents.
    private void aside(int by) {
        var here = chosen;
        if (here == null) {
            if (by < 0) ways.leave();
            else step(0);
            return;
        }
        int from = layout.indexOf(Layer.of(here.part()).orElseThrow());
        for (int at = from + by; at >= 0 && at < layout.columns().size(); at += by) {
            var next = nearest(here, layout.columns().get(at).layer());
            if (next.isPresent()) {
                choose(next.get());
                return;
            }
        }
        if (from == 0 && by < 0) ways.leave();
    }

    /// Of what is tied to it there by itself, else of what it concerns at all.
    private Optional<Place> nearest(Place here, Layer layer) {
        var concerned = layout.column(layer).places();
        var tied =
                Stream.concat(
                                graph.needsOf(here).stream().map(DependencyGraph.Need::on),
                                graph.neededBy(here).stream().map(DependencyGraph.Need::of))
                        .filter(concerned::contains)
                        .toList();
        return nearest(here, tied).or(() -> nearest(here, concerned));
    }

    private Optional<Place> nearest(Place here, List<Place> among) {
        double y = middle(here);
        return among.stream()
                .min(java.util.Comparator.comparingDouble(place -> Math.abs(middle(place) - y)));
    }

    private double middle(Place place) {
        return layout.box(place).map(GraphLayout.Box::middle).orElse(0.0);
    }
}
