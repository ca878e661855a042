package app.courante.ui.exercise;

import app.courante.ui.exercise.Laptops.Joined;
import app.courante.ui.exercise.Laptops.Way;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card that lets other laptops join an exercise: what is to be typed there, and who is in.
final class LaptopsCard {
    private final Laptops laptops;
    private final Words words;
    private final Overlay overlay;
    private final VBox addresses = new VBox(2);
    private final Label code = new Label();
    private final VBox joined = new VBox(6);

    LaptopsCard(Laptops laptops, Words words, Overlay overlay) {
        this.laptops = laptops;
        this.words = words;
        this.overlay = overlay;
    }

    /// Lets others in from now on, and says how they come.
    ///
    /// @param id of the exercise
    void open(String id, String name) {
        var form = new Form(words, overlay::close);
        addresses.setId("laptops-addresses");
        code.setId("laptops-code");
        code.getStyleClass().addAll("mono", "read-out");
        joined.setId("laptops-joined");
        var means = new Paragraph(words.of("laptops.means"));
        means.setMaxWidth(560);
        form.line(means)
                .field(words.of("join.address"), addresses)
                .field(words.of("join.code"), code)
                .field(words.of("laptops.joined"), joined)
                .action(words.of("laptops.stay"), "main", overlay::close)
                .also("laptops-close", words.of("laptops.close"), this::close);
        laptops.letIn(id, name, () -> form.complain(words.of("laptops.no-network")));
        Watch.value(form, laptops.way(), this::show);
        Watch.value(form, laptops.joined(), this::show);
        overlay.open(words.of("laptops.heading"), form, means);
    }

    private void close() {
        laptops.close();
        overlay.close();
    }

    private void show(@Nullable Way way) {
        code.setText(way == null ? "" : way.code());
        addresses.getChildren().clear();
        if (way == null) return;
        for (var address : way.addresses()) {
            var one = new Label(address);
            one.getStyleClass().addAll("mono", "read-out");
            addresses.getChildren().add(one);
        }
        if (way.addresses().isEmpty())
            addresses.getChildren().setAll(new Paragraph(words.of("laptops.no-network")));
    }

    private void show(List<Joined> all) {
        joined.getChildren().setAll(all.stream().map(this::laptop).toList());
        if (all.isEmpty()) {
            var nobody = new Label(words.of("laptops.nobody"));
            nobody.getStyleClass().add("muted");
            joined.getChildren().setAll(nobody);
        }
    }

    private Node laptop(Joined one) {
        var name = new Label(words.of("laptops.one", one.name(), one.mark()));
        name.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, name, gap, pill(one, words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Pill pill(Joined one, Words words) {
        return one.here()
                ? new Pill(words.of("laptops.here"), Tone.FINE)
                : new Pill(words.of("laptops.silent", words.elapsed(one.silent())), Tone.ACT_NOW);
    }
}
