package app.courante.ui.recovery;

import app.courante.crisis.LogLine;
import app.courante.crisis.board.TaskLine;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import app.courante.wording.EntrySentence;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// All of a task on a card: its times, its procedure step by step, and what was told of it; Enter
/// on an entry leads to it in the log.
record DetailsCard(RecoveryModel model, Words words, Overlay overlay) {
    private static final double WIDE = 640;
    private static final double HIGH = 430;

    void open(TaskLine line) {
        var say = TaskWords.of(model, words);
        var content = new VBox(6);
        content.setMaxWidth(WIDE - 20);
        content.getChildren().add(text(say.bar(line), "strong"));
        add(content, say.below(line));
        add(content, times(line));
        procedure(line, content);
        entries(line, content);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDE, HIGH);
        scroll.getStyleClass().add("tall");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var form = new Form(words, overlay::close);
        form.line(scroll);
        form.action(words.of("notice.close"), "main", overlay::close);
        Node first = content.lookup(".entry-link");
        overlay.open(say.name(line), form, first == null ? form.lookup("#form-action") : first);
    }

    private static Paragraph text(String sentence, String styleClass) {
        var paragraph = new Paragraph(sentence);
        paragraph.getStyleClass().add(styleClass);
        return paragraph;
    }

    private static void add(VBox content, String sentence) {
        if (!sentence.isEmpty()) content.getChildren().add(text(sentence, "muted"));
    }

    private String times(TaskLine line) {
        var now = model.minute();
        var slot = line.slot();
        var said =
                slot == null
                        ? ""
                        : words.of(
                                line.state().ended() ? "recovery.real" : "recovery.projected",
                                words.hour(slot.from(), now),
                                words.hour(slot.until(), now));
        var planned = line.planned();
        if (planned == null) return said;
        var plan =
                words.of(
                        "recovery.planned",
                        words.hour(planned.from(), now),
                        words.hour(planned.until(), now));
        return said.isEmpty() ? plan : said + " · " + plan;
    }

    private void procedure(TaskLine line, VBox content) {
        var procedure = line.procedure();
        if (procedure == null) return;
        content.getChildren().add(text(procedure.name(), "panel-title"));
        for (var one : procedure.prerequisites()) add(content, words.of("recovery.needs", one));
        for (int step = 1; step <= line.steps().size(); step++) {
            var tick = line.told().steps().get(step);
            var said = step + ". " + line.steps().get(step - 1);
            content.getChildren()
                    .add(
                            tick == null
                                    ? text(said, "step-to-come")
                                    : text(
                                            "✓ "
                                                    + said
                                                    + " · "
                                                    + words.hour(tick.at(), model.minute())
                                                    + " "
                                                    + tick.by().name(),
                                            "muted"));
        }
        if (!procedure.verification().isBlank())
            add(content, words.of("recovery.verify", procedure.verification().strip()));
    }

    private void entries(TaskLine line, VBox content) {
        var log = model.situation().get().log();
        var sentence = new EntrySentence(words.texts(), words.zone());
        if (line.told().entries().isEmpty()) return;
        content.getChildren().add(text(words.of("recovery.entries"), "panel-title"));
        for (var id : line.told().entries())
            log.line(id).ifPresent(entry -> content.getChildren().add(link(entry, sentence)));
    }

    private Button link(LogLine entry, EntrySentence sentence) {
        var button =
                new Button(
                        words.hour(entry.wording().happened().instant(), model.minute())
                                + "  "
                                + entry.id().shown()
                                + "  "
                                + sentence.of(entry));
        button.getStyleClass().addAll("flat", "entry-link");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            overlay.close();
            model.seat().evidence().open(entry.id());
        });
        return button;
    }
}
