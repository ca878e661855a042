package app.courante.ui.mobilization;

import app.courante.ui.kit.Paragraph;
import app.courante.ui.mobilization.Board.Somebody;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Somebody of the plan as a line: for which roles, how the calls stand, when to expect them.
record PersonRow(CallWords words, MobilizationModel model) {
    Region of(Somebody shown) {
        var callee = shown.callee();
        var name = new Paragraph(callee.person().name());
        name.getStyleClass().add("strong");
        var function = new Paragraph(callee.person().function());
        function.getStyleClass().addAll("small", "muted");
        function.setManaged(!function.getText().isEmpty());
        var roles = new Paragraph(roles(shown));
        if (callee.asked().isEmpty()) roles.getStyleClass().addAll("small", "muted");
        boolean mine = model.calledByMe().contains(shown.id());
        var pill = words.pill(callee.standing(), callee.history(), mine, shown.late());
        var attempts = figure(callee.attempts() == 0 ? "" : String.valueOf(callee.attempts()));
        var expected = figure(words.hour(callee.expected()));
        var arrived = figure(words.hour(callee.arrived()));
        var row =
                BoardColumns.PEOPLE.row(
                        new VBox(1, name, function), roles, pill, attempts, expected, arrived);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(
                        ", ",
                        name.getText(),
                        roles.getText(),
                        pill.getText(),
                        words.of("mobilization.attempts") + " " + callee.attempts()));
        return row;
    }

    private String roles(Somebody shown) {
        var asked = shown.callee().asked();
        return asked.isEmpty()
                ? words.place(null)
                : asked.stream()
                        .map(one ->
                                words.of(
                                        "mobilization.role-as",
                                        one.role().name(),
                                        words.place(one.place())))
                        .collect(Collectors.joining(" · "));
    }

    private static Label figure(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("mono", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
