package app.courante.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text as sheets of paper: long lines wrapped, no line cut in two, a foot with the page's
/// number.
public final class PrintedPages {
    private static final double SIZE = 9;
    private static final double FOOT = 24;
    private static final String FAMILY = "JetBrains Mono";

    private PrintedPages() {}

    /// The sheets, each of this size; at least one.
    ///
    /// @param title said in each foot
    public static List<VBox> of(String title, String text, double width, double height) {
        var sheets = new ArrayList<List<Text>>();
        var sheet = new ArrayList<Text>();
        double used = 0;
        for (var line : text.stripTrailing().lines().toList()) {
            var node = line(line.isEmpty() ? " " : line, width);
            double tall = node.getLayoutBounds().getHeight();
            if (used + tall > height - FOOT && !sheet.isEmpty()) {
                sheets.add(sheet);
                sheet = new ArrayList<>();
                used = 0;
            }
            sheet.add(node);
            used += tall;
        }
        sheets.add(sheet);
        var pages = new ArrayList<VBox>();
        for (int i = 0; i < sheets.size(); i++)
            pages.add(page(sheets.get(i), title, i + 1, sheets.size(), width, height));
        return pages;
    }

    private static VBox page(
            List<Text> lines, String title, int number, int all, double width, double height) {
        var body = new VBox();
        body.getChildren().setAll(lines);
        body.setPrefHeight(height - FOOT);
        body.setMinHeight(height - FOOT);
        var page = new VBox(body, line("%s  ·  %d / %d".formatted(title, number, all), width));
        page.resize(width, height);
        page.setPrefSize(width, height);
        return page;
    }

    private static Text line(String said, double width) {
        var line = new Text(said);
        line.setFont(Font.font(FAMILY, SIZE));
        line.setWrappingWidth(width);
        return line;
    }
}
