package app.courante.ui.plan;

import java.util.List;
import java.util.stream.Stream;

/// What the contents of a plan lead to: a section to be read, or a picture of the whole.
public sealed interface Leaf permits PlanSection, PlanPicture {
    /// All of them, in the order of the contents.
    static List<Leaf> all() {
        return Stream.<Leaf>concat(Stream.of(PlanPicture.values()), Stream.of(PlanSection.values()))
                .toList();
    }
}
