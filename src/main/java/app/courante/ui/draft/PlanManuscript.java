package app.courante.ui.draft;

import app.courante.document.Edit;
import app.courante.document.Field;
import app.courante.document.Kind;
import app.courante.document.Node.Group;
import app.courante.document.Path;
import app.courante.document.PlanShape;
import app.courante.document.Referred;
import app.courante.document.Shape;
import app.courante.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan as it is written.
final class PlanManuscript implements Manuscript<Plan> {
    @Override
    public Shape<Plan> shape() {
        return PlanShape.PLAN;
    }

    @Override
    public String otherwise() {
        return "fault.plan.not-a-plan";
    }

    @Override
    public List<PlanPage> pages() {
        return List.of(PlanPage.values());
    }

    @Override
    public String setting() {
        return "setting.draft";
    }

    @Override
    public @Nullable Referred reference(Shape<?> shape, Field field) {
        return switch (field.kind()) {
            case Kind.Ref(var part) -> PlanShape.referred(part);
            case Kind.Refs(var part) -> PlanShape.referred(part);
            default -> null;
        };
    }

    /// Its ids are ours.
    @Override
    public boolean shows(Shape<?> shape, Field field) {
        return !field.key().equals("id");
    }

    @Override
    public Edit insert(Group document, Path list, int at, Shape<?> shape) {
        return Gestures.insert(document, list, at, shape);
    }

    @Override
    public Edit move(Group document, Path list, int from, int to, @Nullable Shape<?> shape) {
        return Gestures.move(document, list, from, to, shape);
    }
}
