package app.courante.app;

import app.courante.ui.kit.Watch;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.shell.ShellModel.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The fonts and colours of a window: its theme, and other colours over an exercise.
final class WindowLook {
    private static final String[] FONTS = {
        "Inter-Regular",
        "Inter-SemiBold",
        "Inter-Bold",
        "JetBrainsMono-Regular",
        "JetBrainsMono-Bold"
    };

    private WindowLook() {}

    static void on(Scene scene, Parent root, ShellModel model) {
        for (var font : FONTS)
            Font.loadFont(
                    WindowLook.class.getResourceAsStream("/app/courante/font/" + font + ".ttf"),
                    14);
        var style = WindowLook.class.getResource("/app/courante/style/courante.css");
        if (style != null) scene.getStylesheets().add(style.toExternalForm());
        Watch.value(
                root,
                model.theme(),
                theme -> {
                    root.getStyleClass().removeAll("dark", "light");
                    root.getStyleClass().add(theme == Theme.DARK ? "dark" : "light");
                    scene.setUserAgentStylesheet(
                            (theme == Theme.DARK ? new PrimerDark() : new PrimerLight())
                                    .getUserAgentStylesheet());
                });
        Watch.value(
                root,
                model.situation().map(shown -> shown.exercise().isPrepared()),
                exercise -> {
                    root.getStyleClass().remove("exercise");
                    if (exercise) root.getStyleClass().add("exercise");
                });
    }
}
