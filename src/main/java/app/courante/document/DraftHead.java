package app.courante.document;

import app.courante.plan.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of a draft besides what it says.
///
/// @param id its file's name without the ending: lower-case letters, digits and hyphens
/// @param begun when it was begun, by the desk's clock
/// @param base the version it was begun from; null when from none
public record DraftHead(String id, Instant begun, @Nullable PlanId base) {
    public DraftHead {
        if (!isId(id)) throw new IllegalArgumentException("not a draft: " + id);
    }

    public static boolean isId(String text) {
        return text.matches("[a-z0-9-]{1,64}");
    }
}
