package app.courante.ui.draft;

import app.courante.document.Node.Group;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import app.courante.document.Shape;
import app.courante.plan.PlanPart;
import java.util.List;

/// A thing of the draft that others refer to: its id, and the name people know it by.
record Named(String id, String name) {
    /// The things of this part that have an id, in the draft's order.
    static List<Named> all(Group document, PlanPart part) {
        var list = PlanShape.list(part);
        var shape = shapeOf(list);
        return Places.groups(document, list).stream()
                .map(group -> new Named(idOf(group, shape), nameOf(group, shape)))
                .filter(named -> !named.id().isEmpty())
                .toList();
    }

    /// What this id stands for; the id itself where it stands for nothing.
    static String of(Group document, PlanPart part, String id) {
        for (var named : all(document, part))
            if (named.id().equals(id)) return named.name().isEmpty() ? id : named.name();
        return id;
    }

    static String nameOf(Group group, Shape<?> shape) {
        return group.text(shape.nameKey()).strip();
    }

    private static String idOf(Group group, Shape<?> shape) {
        return group.text(shape.hasId() ? "id" : shape.fields().getFirst().key()).strip();
    }

    private static Shape<?> shapeOf(Path list) {
        return switch (PlanShape.kindAt(list)) {
            case app.courante.document.Kind.Many(var shape) -> shape;
            case null, default -> throw new IllegalArgumentException("no list at " + list);
        };
    }
}
