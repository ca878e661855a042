package app.courante.store;

import app.courante.plan.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the pages of plan versions are found, by identity.
public interface PlanShelf {
    /// One plan version: its file as it was read, and the people in it.
    record Page(String body, List<Contact> people) {}

    /// A person of a plan, as far as questions across plans go.
    record Contact(String id, String name, String phone) {}

    /// Null when the file is gone or can no longer be read.
    @Nullable Page page(PlanId plan);
}
