package app.courante.crisis;

import app.courante.crisis.ResourceEvent.ResourceChanged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the resources are; one of which nobody said anything is not in it, and counts as up.
public record ResourceStates(Map<Resource, Status> resources) {
    /// A resource of the plan, by its id.
    public record Resource(ResourceKind kind, String id) {}

    /// How one resource is.
    ///
    /// @param since when it came to be so
    /// @param outage since when it has been out: down, and degraded at most since then; null when
    ///   it is not
    /// @param by the entries that told so since then, oldest first
    public record Status(
            ResourceKind kind,
            Named resource,
            ResourceState state,
            String note,
            Instant since,
            @Nullable Instant outage,
            List<EntryId> by) {
        public Status {
            by = List.copyOf(by);
        }

        public Resource key() {
            return new Resource(kind, resource.id());
        }
    }

    public ResourceStates {
        resources = Map.copyOf(resources);
    }

    static ResourceStates of(Collection<Entry> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(Running.AS_IT_HAPPENED);
        var all = new HashMap<Resource, Status>();
        for (var entry : sorted)
            if (entry.event()
                    instanceof ResourceChanged(var kind, var resource, var state, var note)) {
                var key = new Resource(kind, resource.id());
                var before = all.get(key);
                boolean same = before != null && before.state() == state;
                var by = new ArrayList<EntryId>();
                if (before != null && same) by.addAll(before.by());
                by.add(entry.id());
                var at = entry.times().happened().instant();
                var since = before != null && same ? before.since() : at;
                var outage = outage(before, state, at);
                all.put(key, new Status(kind, resource, state, note, since, outage, by));
            }
        return new ResourceStates(all);
    }

    private static @Nullable Instant outage(
            @Nullable Status before, ResourceState state, Instant at) {
        var known = before == null ? null : before.outage();
        return switch (state) {
            case UP -> null;
            case DEGRADED -> known;
            case DOWN -> known == null ? at : known;
        };
    }

    public Optional<Status> status(ResourceKind kind, String id) {
        return Optional.ofNullable(resources.get(new Resource(kind, id)));
    }

    public ResourceState state(ResourceKind kind, String id) {
        return status(kind, id).map(Status::state).orElse(ResourceState.UP);
    }

    /// Those in this state, the longest first.
    public List<Status> in(ResourceState state) {
        return resources.values().stream()
                .filter(status -> status.state() == state)
                .sorted(
                        Comparator.comparing(Status::since)
                                .thenComparing(Status::kind)
                                .thenComparing(status -> status.resource().id()))
                .toList();
    }
}
