package app.courante.ui.review;

import app.courante.crisis.CrisisSummary;
import app.courante.crisis.board.FigureComparison;
import app.courante.ui.kit.CrisisList;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Past crises side by side: first which, then their figures.
final class CompareCards {
    /// More columns than these nobody reads.
    static final int MOST = 5;

    private final ReviewModel model;
    private final Words words;
    private final Overlay overlay;

    CompareCards(ReviewModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// Asks which crises; the one on screen is chosen already.
    void choose() {
        var waiting = new Label(words.of("crises.waiting"));
        var content = new VBox(10, waiting);
        overlay.open(words.of("compare-crises.heading"), content, content);
        model.crises(all -> {
            if (content.getScene() == null) return;
            if (all.size() < 2) waiting.setText(words.of("compare-crises.too-few"));
            else content.getChildren().setAll(choice(all));
            content.lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus);
        });
    }

    private Form choice(List<CrisisSummary> all) {
        var boxes = new ArrayList<CheckBox>();
        var column = new VBox(8);
        for (var crisis : all) {
            var box = new CheckBox(line(crisis));
            box.setId("compare-" + (boxes.size() + 1));
            box.setMnemonicParsing(false);
            box.setUserData(crisis);
            box.setSelected(crisis.id().equals(model.shownCrisis()));
            boxes.add(box);
            column.getChildren().add(box);
        }
        var scroll = new ScrollPane(column);
        scroll.getStyleClass().add("tall");
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(320, 30.0 * all.size()));
        scroll.setPrefViewportWidth(620);
        scroll.setFocusTraversable(false);
        var form = new Form(words, overlay::close);
        form.line(new Paragraph(words.of("compare-crises.which")))
                .line(scroll)
                .action(
                        words.of("compare-crises.do"),
                        "main",
                        () -> {
                            var chosen =
                                    boxes.stream()
                                            .filter(CheckBox::isSelected)
                                            .map(box -> (CrisisSummary) box.getUserData())
                                            .sorted(Comparator.comparing(CrisisSummary::began))
                                            .toList();
                            if (chosen.size() < 2 || chosen.size() > MOST)
                                form.complain(words.of("compare-crises.how-many", MOST));
                            else model.compare(chosen, found -> show(chosen, found));
                        });
        return form;
    }

    private void show(List<CrisisSummary> chosen, FigureComparison found) {
        var pane = new ComparePane(chosen, found, words);
        overlay.open(words.of("compare-crises.heading"), pane, pane.list());
    }

    private String line(CrisisSummary crisis) {
        return words.dateAndTime(crisis.began())
                + " · "
                + crisis.title()
                + " · "
                + CrisisList.state(crisis, words);
    }
}
