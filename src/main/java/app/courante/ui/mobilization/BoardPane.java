package app.courante.ui.mobilization;

import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.mobilization.Board.Line;
import app.courante.ui.mobilization.Board.Somebody;
import app.courante.ui.mobilization.Board.State;
import app.courante.ui.mobilization.MobilizationModel.Face;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All that is called, role by role or person by person.
final class BoardPane extends StackPane {
    private final MobilizationModel model;
    private final CallWords words;
    private final LongList<Line> roles;
    private final LongList<Somebody> people;
    private final Label empty = new Paragraph("");

    /// @param sheet shows what can be taken along on paper
    BoardPane(MobilizationModel model, CallWords words, Runnable sheet) {
        this.model = model;
        this.words = words;
        this.roles = new LongList<>(Line::id, new BoardRow(words, model, this::act)::of);
        this.people = new LongList<>(Somebody::id, new PersonRow(words, model)::of);
        roles.setId("call-roles");
        roles.setAccessibleText(words.of("mobilization.title"));
        roles.selectedKeyProperty().bindBidirectional(model.role());
        people.setId("call-people");
        people.setAccessibleText(words.of("mobilization.everybody"));
        people.selectedKeyProperty().bindBidirectional(model.person());
        roles.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        people.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        empty.setId("call-empty");
        empty.getStyleClass().addAll("muted", "empty");
        empty.setMouseTransparent(true);
        var heads = new StackPane();
        for (var list : List.of(roles, people))
            if (list.lookup(".scroll-bar") instanceof ScrollBar bar)
                bar.visibleProperty().addListener((_, _, _) -> align(heads));
        var content = new VBox(heads, lists(), foot(sheet));
        var panel = new Panel(words.of("mobilization.title"), content);
        panel.caption().setId("call-share");
        var sources = new CallSources(model);
        for (var list : List.of(roles, people)) Evidence.tell(list, sources::chosen);
        Evidence.caption(panel, sources::share);
        getChildren().setAll(panel);
        Watch.value(this, model.board(), now -> show(now, panel));
        Watch.value(
                this,
                model.face(),
                face -> {
                    var columns = face == Face.ROLES ? BoardColumns.ROLES : BoardColumns.PEOPLE;
                    heads.getChildren().setAll(columns.head(words.words()));
                    turn(face);
                    align(heads);
                });
    }

    /// Puts the focus where the caller works.
    void takeFocus() {
        (model.face().get() == Face.ROLES ? roles : people).requestFocus();
    }

    /// The heads stand over their columns, also where the list has a bar beside it.
    private void align(StackPane heads) {
        var list = model.face().get() == Face.ROLES ? roles : people;
        double bar =
                list.lookup(".scroll-bar") instanceof ScrollBar shown && shown.isVisible()
                        ? shown.prefWidth(-1)
                        : 0;
        heads.setPadding(new Insets(0, bar, 0, 0));
    }

    private void turn(Face face) {
        boolean focused = roles.isFocused() || people.isFocused();
        roles.setVisible(face == Face.ROLES);
        people.setVisible(face == Face.PEOPLE);
        if (focused) takeFocus();
        reveal();
    }

    private void show(Board board, Panel panel) {
        roles.show(board.lines());
        people.show(board.people());
        panel.caption()
                .setText(
                        board.lines().isEmpty()
                                ? ""
                                : words.of("mobilization.level", board.level())
                                        + " · "
                                        + words.share(board.callOut()));
        empty.setText(
                board.state() == State.CALLING
                        ? ""
                        : words.words().of("mobilization-state", board.state(), board.level()));
    }

    private StackPane lists() {
        var lists = new StackPane(roles, people, empty);
        VBox.setVgrow(lists, Priority.ALWAYS);
        Watch.value(roles, model.role(), _ -> reveal());
        Watch.value(people, model.person(), _ -> reveal());
        return lists;
    }

    /// Brings whom the caller has come to into view.
    private void reveal() {
        var board = model.board().get();
        if (model.role().get() instanceof String id)
            board.line(id).ifPresent(line -> roles.reveal(board.lines().indexOf(line)));
        if (model.person().get() instanceof String id)
            board.somebody(id).ifPresent(one -> people.reveal(board.people().indexOf(one)));
    }

    private HBox foot(Runnable sheet) {
        var print = new Button(words.of("mobilization.sheet"));
        print.setId("call-sheet-open");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setOnAction(_ -> sheet.run());
        var keys = new Paragraph(words.of("mobilization.keys"));
        keys.getStyleClass().addAll("small", "muted");
        HBox.setHgrow(keys, Priority.ALWAYS);
        var foot = new HBox(6, face(Face.ROLES), face(Face.PEOPLE), print, keys);
        foot.getStyleClass().add("panel-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private ToggleButton face(Face face) {
        var button = new ToggleButton(words.words().of("mobilization-face", face));
        button.setId("call-face-" + face.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.face().set(face);
        });
        Watch.value(button, model.face(), chosen -> button.setSelected(chosen == face));
        return button;
    }

    private void act(Line line) {
        model.role().set(line.id());
        takeFocus();
        model.call().act();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) model.call().act();
        else if (event.getCode() == KeyCode.LEFT) model.step(-1);
        else if (event.getCode() == KeyCode.RIGHT) model.step(1);
        else return;
        event.consume();
    }
}
