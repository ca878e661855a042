package app.courante.ui.exercise;

import app.courante.crisis.Attachment;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Paragraph;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A file that came with an inject, and the way to take a copy of it.
final class FileLine extends HBox {
    FileLine(Attachment file, Attaching files, ExerciseWords words) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        var name = new Paragraph(words.of("exercise.attachment", file.name()));
        name.getStyleClass().addAll("small", "muted");
        name.setMinWidth(0);
        var copy = new Button(words.of("inject-file.copy"));
        copy.getStyleClass().addAll("flat", "small", "take-out");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleText(words.of("inject-file.copy-named", file.name()));
        copy.setOnAction(_ -> files.takeOutOfInject(file));
        getChildren().setAll(name, copy);
    }
}
