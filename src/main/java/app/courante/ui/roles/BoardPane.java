package app.courante.ui.roles;

import app.courante.crisis.board.RoleBoard;
import app.courante.crisis.board.RoleBoard.Line;
import app.courante.crisis.board.SeatSources;
import app.courante.ui.kit.Digits;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Watch;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The roles and who holds them; a number key does to the chosen one what its button says.
final class BoardPane extends StackPane {
    private final RolesModel model;
    private final HourWords hours;
    private final RoleDoings doings;
    private final LongList<Line> list;

    BoardPane(RolesModel model, HourWords hours, RoleDoings doings) {
        this.model = model;
        this.hours = hours;
        this.doings = doings;
        list = new LongList<>(line -> line.role().id(), new BoardRow(hours)::of);
        list.setId("roles");
        list.setAccessibleText(hours.words().of("roles.board"));
        list.selectedKeyProperty().bindBidirectional(model.selected());
        list.onEnter(() -> model.line().ifPresent(doings::next));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        Watch.value(list, model.board().map(RoleBoard::lines), this::show);
        Watch.value(list, model.selected(), _ -> reveal());
        VBox.setVgrow(list, Priority.ALWAYS);
        var panel = new Panel(hours.words().of("roles.board"), new VBox(list, foot()));
        Watch.value(panel, model.board(), board -> panel.caption().setText(count(board)));
        Evidence.tell(list, () -> model.line().map(seats()::role).orElse(List.of()));
        Evidence.caption(panel, () -> seats().wrong(model.board().get()));
        getChildren().setAll(panel);
    }

    private SeatSources seats() {
        return new SeatSources(model.situation().get());
    }

    private void show(List<Line> lines) {
        list.show(lines);
    }

    private void reveal() {
        model.line().ifPresent(line -> list.reveal(model.board().get().lines().indexOf(line)));
    }

    void takeFocus() {
        list.requestFocus();
    }

    private String count(RoleBoard board) {
        var words = hours.words();
        long twice = board.lines().stream().filter(Line::heldTwice).count();
        return words.of("roles.caption", board.lines().size(), board.vacant(), twice);
    }

    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.DELETE) return;
        act(RoleDoing.LEAVE);
        event.consume();
    }

    private void typed(KeyEvent event) {
        int digit = Digits.of(event);
        if (event.getCharacter().equals(" ")) model.line().ifPresent(doings::next);
        else if (digit >= 1 && digit <= RoleDoing.BY_KEY.size())
            act(RoleDoing.BY_KEY.get(digit - 1));
        else return;
        event.consume();
    }

    private void act(RoleDoing doing) {
        model.line().filter(doing::possible).ifPresent(line -> doings.run(doing, line));
    }

    private VBox foot() {
        var buttons = new FlowPane(6, 6);
        buttons.getStyleClass().add("role-buttons");
        for (var doing : RoleDoing.values()) buttons.getChildren().add(button(doing));
        var keys = new Label(hours.words().of("roles.keys"));
        keys.getStyleClass().addAll("small", "muted");
        keys.setWrapText(true);
        var foot = new VBox(6, buttons, keys);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private Button button(RoleDoing doing) {
        var button =
                new Button(
                        hours.words()
                                .of(
                                        "roles.numbered",
                                        RoleDoing.BY_KEY.indexOf(doing) + 1,
                                        hours.words().of("role-doing", doing)));
        button.setId("role-" + doing.name().toLowerCase(java.util.Locale.ROOT));
        button.setOnAction(_ -> act(doing));
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.line().filter(doing::possible).isEmpty(),
                                model.selected(),
                                model.board()));
        return button;
    }
}
