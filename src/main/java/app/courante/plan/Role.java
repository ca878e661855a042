package app.courante.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A seat in the crisis cell: what it does and who takes it.
///
/// @param summary the role in a few words, for lists
/// @param fromLevel the lowest crisis level that calls the role out
/// @param exclusive whoever holds it can hold no other exclusive role
/// @param holder a person's id; null while nobody is named
/// @param deputies ids of people, in the order to try them
/// @param onCall ids of the on-call rotas to turn to after the deputies, in order
public record Role(
        String id,
        String name,
        String summary,
        List<String> duties,
        int fromLevel,
        boolean exclusive,
        @Nullable String holder,
        List<String> deputies,
        List<String> onCall) {
    public Role {
        duties = List.copyOf(duties);
        deputies = List.copyOf(deputies);
        onCall = List.copyOf(onCall);
    }
}
