package app.courante.ui.roles;

import app.courante.crisis.Seats.Shift;
import app.courante.crisis.Situation;
import app.courante.crisis.board.RoleBoard;
import app.courante.crisis.board.RoleBoard.Line;
import app.courante.crisis.board.Rota;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen of the roles: the board, the hand-over under way, who is on duty, the rota.
public final class RolesView extends StackPane {
    private static final double[] WITHOUT_SHEET = {54, 46};
    private static final double[] WITH_SHEET = {34, 38, 28};

    /// Why there is no board to show.
    private enum Lack {
        NO_PLAN,
        NO_CRISIS,
        NOT_ACTIVE;

        static Optional<Lack> of(Situation situation, RoleBoard board) {
            if (situation.document() == null) return Optional.of(NO_PLAN);
            if (situation.crisis() == null) return Optional.of(NO_CRISIS);
            return board.lines().isEmpty() ? Optional.of(NOT_ACTIVE) : Optional.empty();
        }
    }

    private final Words words;
    private final RoleForms forms;
    private final ShiftForms shifts;
    private final BoardPane board;
    private final SheetPane sheet;
    private final VBox side;
    private final Columns columns = new Columns(WITHOUT_SHEET);

    public RolesView(RolesModel model, Words words, Overlay overlay) {
        this.words = words;
        var hours = new HourWords(words, model.seat().now());
        forms = new RoleForms(model, hours, overlay);
        shifts = new ShiftForms(model, hours, overlay, forms);
        board = new BoardPane(model, hours, this::run);
        sheet = new SheetPane(model, hours, forms::callOff);
        var duty = new DutyPane(model, hours);
        var rota = new RotaPane(model, hours, new RotaDoings());
        VBox.setVgrow(duty, Priority.ALWAYS);
        VBox.setVgrow(rota, Priority.ALWAYS);
        side = new VBox(12, duty, rota);
        getStyleClass().add("screen");
        for (var part : new javafx.scene.layout.Region[] {board, sheet, side, duty, rota})
            part.setMinSize(0, 0);
        duty.setPrefHeight(100);
        rota.setPrefHeight(100);
        columns.addRow(0, board, side);
        Watch.value(this, model.relay().map(_ -> true).orElse(false), this::lay);
        Watch.value(
                this,
                model.board().map(roles -> Lack.of(model.situation().get(), roles)),
                this::show);
        sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene != null) board.takeFocus();
                });
    }

    private void show(Optional<Lack> lack) {
        boolean again = lack.isEmpty() && !getChildren().contains(columns);
        getChildren().setAll(lack.map(this::empty).orElse(columns));
        if (again && getScene() != null && nothingFocused()) board.takeFocus();
    }

    private boolean nothingFocused() {
        return getScene().getFocusOwner() == null;
    }

    private Node empty(Lack lack) {
        var sentence = new Paragraph(words.of("roles-empty", lack));
        sentence.setId("roles-empty");
        sentence.getStyleClass().addAll("muted", "empty");
        return new Panel(words.of("roles.board"), new StackPane(sentence));
    }

    /// Makes room for the sheet, or takes it away; whoever was in it is at the board then.
    private void lay(boolean underWay) {
        boolean shown = columns.getChildren().contains(sheet);
        if (underWay == shown) return;
        boolean within = focusWithin(sheet);
        columns.getChildren().remove(sheet);
        columns.share(underWay ? WITH_SHEET : WITHOUT_SHEET);
        if (underWay) columns.add(sheet, 1, 0);
        Columns.setColumnIndex(side, underWay ? 2 : 1);
        if (within) board.takeFocus();
    }

    private boolean focusWithin(Node part) {
        if (getScene() == null) return false;
        for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent())
            if (at.equals(part)) return true;
        return false;
    }

    private void run(RoleDoing doing, Line line) {
        switch (doing) {
            case GIVE -> forms.give(line);
            case HAND_OVER -> {
                if (line.handOver() != null) sheet.takeFocus();
                else forms.handOver(line, sheet::takeFocus);
            }
            case LEAVE -> forms.leave(line);
            case PLAN -> shifts.plan(RolesModel.named(line), null);
        }
    }

    private final class RotaDoings implements RotaPane.Doings {
        @Override
        public void fill(Rota.Line gap) {
            shifts.plan(gap.role(), gap);
        }

        @Override
        public void cancel(Shift shift) {
            shifts.cancel(shift);
        }
    }
}
