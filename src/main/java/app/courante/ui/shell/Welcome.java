package app.courante.ui.shell;

import app.courante.ui.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The first start: what this program is for, and the ways to begin.
final class Welcome extends VBox {
    private final Words words;

    Welcome(Actions actions, Words words) {
        this.words = words;
        getStyleClass().addAll("screen", "welcome");
        var title = new Label(words.of("app.name"));
        title.getStyleClass().add("welcome-title");
        var tagline = new Label(words.of("app.tagline"));
        tagline.getStyleClass().add("crisis-title");
        var about = new Label(words.of("welcome.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMaxWidth(620);
        about.setPrefWidth(620);
        about.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        title,
                        tagline,
                        about,
                        choice(
                                "open-sample",
                                Material2MZ.MENU_BOOK,
                                "welcome.sample",
                                "welcome.sample-what",
                                actions::openSamplePlan),
                        choice(
                                "write-plan",
                                Material2AL.EDIT,
                                "welcome.write",
                                "welcome.write-what",
                                actions::writePlan),
                        choice(
                                "import-plan",
                                Material2AL.FILE_COPY,
                                "welcome.plan",
                                "welcome.plan-what",
                                actions::importPlan),
                        choice(
                                "import-log",
                                Material2AL.LIST_ALT,
                                "welcome.log",
                                "welcome.log-what",
                                actions::importLog));
        var crisis = new Label(words.of("welcome.crisis"));
        crisis.getStyleClass().add("muted");
        getChildren().add(crisis);
    }

    private Button choice(String id, Ikon icon, String key, String explanation, Runnable action) {
        var name = new Label(words.of(key));
        name.getStyleClass().add("strong");
        var what = new Label(words.of(explanation));
        what.getStyleClass().addAll("small", "muted");
        var image = new FontIcon(icon);
        image.setIconSize(26);
        var text = new javafx.scene.layout.HBox(16, image, new VBox(3, name, what));
        text.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(text);
        button.setId(id);
        button.setAccessibleText(words.of(key));
        button.getStyleClass().add("choice");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
