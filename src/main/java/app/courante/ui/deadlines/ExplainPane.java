package app.courante.ui.deadlines;

import app.courante.crisis.EntryId;
import app.courante.crisis.LogLine;
import app.courante.crisis.Proof;
import app.courante.ui.deadlines.DeadlinesModel.Row;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.FileField;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import app.courante.ui.timeline.LogRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the limit of the chosen deadline comes about, and the entries it rests on.
final class ExplainPane extends StackPane {
    private final DeadlinesModel model;
    private final Words words;
    private final Attaching files;
    private final GridPane facts = new GridPane();
    private final LongList<LogLine> entries;
    private final Paragraph hint;
    private final VBox content;
    private @Nullable Row shown;

    ExplainPane(DeadlinesModel model, Words words, Attaching files) {
        this.model = model;
        this.files = files;
        this.words = words;
        var rows = new LogRow(words, model.seat().now()::getValue, _ -> Optional.empty());
        this.entries = new LongList<>(LogLine::id, rows::brief);
        entries.setId("deadline-entries");
        entries.setAccessibleText(words.of("deadlines.entries"));
        entries.onEnter(() -> {
            if (entries.selectedKeyProperty().get() instanceof EntryId id)
                model.seat().evidence().open(id);
        });
        VBox.setVgrow(entries, Priority.ALWAYS);
        facts.setHgap(12);
        facts.setVgap(4);
        facts.setPadding(new Insets(10, 14, 10, 14));
        hint = new Paragraph(words.of("deadlines.choose"));
        hint.getStyleClass().addAll("muted", "empty");
        content = new VBox(facts, entries);
        setMinWidth(0);
        getChildren()
                .setAll(new Panel(words.of("deadlines.explain"), new StackPane(hint, content)));
    }

    void show(Optional<Row> chosen) {
        var row = chosen.orElse(null);
        hint.setVisible(row == null);
        content.setVisible(row != null);
        if (row == null) {
            shown = null;
            return;
        }
        entries.show(model.entries(row));
        if (row.equals(shown)) return;
        shown = row;
        facts.getChildren().clear();
        tell(row);
    }

    private void tell(Row row) {
        var now = model.seat().now().getValue();
        var line = row.line();
        var one = line.deadline();
        var tell = new DeadlineWords(words, model.shown().get().board().zone());
        fact("deadlines.rule", rule(row));
        fact(
                one.after() == null ? "deadlines.aware" : "deadlines.previous-filed",
                tell.at(one.started(), now));
        if (one.classified() != null) fact("deadlines.classified", tell.at(one.classified(), now));
        var limit = line.limit();
        if (limit != null) {
            fact(
                    "deadlines.limit",
                    tell.at(limit.at(), now) + " · " + tell.why(line.rule(), limit));
            if (limit.moved()) fact("", tell.moved(limit, now));
        }
        for (var filing : one.filings())
            fact(
                    filing.withdrawn() ? "deadlines.withdrawn" : "deadlines.filing",
                    String.join(
                            " · ",
                            List.of(
                                            tell.at(filing.at(), now),
                                            filing.by(),
                                            filing.channel(),
                                            filing.reference(),
                                            filing.reasons())
                                    .stream()
                                    .filter(text -> !text.isEmpty())
                                    .toList()));
        for (var proof : one.proofs()) proof(proof, tell, now);
    }

    /// Copies all that proves the chosen one to where the user says.
    void takeOut() {
        model.chosen()
                .ifPresent(row ->
                        row.line().deadline().proofs().forEach(one -> files.takeOut(one.file())));
    }

    private void proof(Proof proof, DeadlineWords tell, Instant now) {
        var said =
                new Paragraph(
                        Stream.of(
                                        FileField.named(words, proof.file()),
                                        tell.at(proof.at(), now),
                                        proof.by().name(),
                                        proof.note())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · ")));
        said.getStyleClass().add("small");
        var save = new Button(words.of("deadlines.save-proof"));
        save.setId("proof-" + proof.file().hash());
        save.setAccessibleText(words.of("deadlines.save-proof") + " : " + proof.file().name());
        save.getStyleClass().addAll("flat", "small");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> files.takeOut(proof.file()));
        HBox.setHgrow(said, Priority.ALWAYS);
        fact("deadlines.proof", new HBox(8, said, save));
    }

    private String rule(Row row) {
        var line = row.line();
        var said = line.rule().law();
        var from = line.rule().validFrom();
        if (from.getYear() > Instant.EPOCH.atZone(java.time.ZoneOffset.UTC).getYear())
            said += " · " + words.of("deadlines.version", words.date(from));
        return line.rule().unchecked() ? said + " · " + words.of("deadlines.unchecked") : said;
    }

    private void fact(String key, String value) {
        var text = new Paragraph(value);
        text.getStyleClass().add("small");
        fact(key, text);
    }

    private void fact(String key, Region value) {
        var name = new Label(key.isEmpty() ? "" : words.of(key));
        name.getStyleClass().addAll("small", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        GridPane.setHgrow(value, Priority.ALWAYS);
        facts.addRow(facts.getRowCount(), name, value);
    }
}
