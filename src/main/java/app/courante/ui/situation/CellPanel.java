package app.courante.ui.situation;

import app.courante.crisis.Situation;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import app.courante.plan.Role;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The roles of the crisis cell and who holds them by the plan.
final class CellPanel extends StackPane {
    /// Above every level of any plan: all roles.
    private static final int PEACE = Integer.MAX_VALUE;

    private final Words words;
    private final StackPane content = new StackPane();
    private final Panel panel;

    CellPanel(ObservableValue<Situation> situation, Words words) {
        this.words = words;
        panel = new Panel(words.of("situation.cell"), content);
        getChildren().setAll(panel);
        Watch.value(
                this,
                situation.map(shown -> new Called(shown.document(), level(shown))),
                this::show);
    }

    /// Whom a plan calls at a level: all that is shown here, so that a line logged costs nothing.
    private record Called(@Nullable Plan plan, int level) {}

    private static int level(Situation situation) {
        var crisis = situation.crisis();
        return crisis == null || !crisis.running() || crisis.imported() ? PEACE : crisis.level();
    }

    private void show(Called called) {
        var plan = called.plan();
        if (plan == null) {
            empty("situation.no-plan-cell");
            return;
        }
        var roles = plan.arrangement().calledAt(called.level());
        if (roles.isEmpty()) {
            empty("situation.no-role");
            return;
        }
        var list = new LongList<Role>(Role::id, role -> row(role, plan));
        list.setId("cell");
        list.setAccessibleText(words.of("situation.cell"));
        list.show(roles);
        content.getChildren().setAll(list);
        panel.caption()
                .setText(
                        called.level() == PEACE
                                ? words.of("situation.by-plan", roles.size())
                                : words.of("situation.called-at", called.level(), roles.size()));
    }

    private void empty(String key) {
        content.getChildren().setAll(SituationView.empty(words.of(key)));
        panel.caption().setText("");
    }

    private Region row(Role role, Plan plan) {
        var name = new Paragraph(role.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var holder = holder(role, plan);
        var row = new HBox(8, name, holder);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(name.getText() + ", " + holder.getText());
        if (!role.summary().isEmpty()) Tooltip.install(row, new Tooltip(role.summary()));
        if (role.holder() == null) name.getStyleClass().add("refusal");
        return row;
    }

    private Paragraph holder(Role role, Plan plan) {
        var id = role.holder();
        if (id == null) return red(words.of("plan.vacant"));
        return plan.person(id)
                .map(Person::name)
                .map(Paragraph::new)
                .orElseGet(() -> red(words.of("plan.unknown", id)));
    }

    private static Paragraph red(String text) {
        var label = new Paragraph(text);
        label.getStyleClass().add("refusal");
        return label;
    }
}
