package app.courante.exercise;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a trainer prepares: a story, what it trains, and the injects that tell it to the players.
///
/// @param startsAt the time on the clock at which it is to begin; null when any will do
/// @param lasts from start to end; null when the trainer decides
/// @param rules what everybody is told before it begins
public record Scenario(
        String title,
        String version,
        String author,
        String context,
        @Nullable LocalTime startsAt,
        @Nullable Duration lasts,
        List<String> rules,
        List<Objective> objectives,
        List<PlayedRole> roles,
        List<Inject> injects,
        List<Variant> variants) {
    public Scenario {
        rules = List.copyOf(rules);
        objectives = List.copyOf(objectives);
        roles = List.copyOf(roles);
        injects = List.copyOf(injects);
        variants = List.copyOf(variants);
    }

    /// The inject of this number; where several bear it, the first.
    public Optional<Inject> inject(String number) {
        return injects.stream().filter(inject -> inject.number().equals(number)).findFirst();
    }

    /// The expected action of this id; where several bear it, the first.
    public Optional<ExpectedAction> expected(String id) {
        return injects.stream()
                .flatMap(inject -> inject.expected().stream())
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    public Optional<PlayedRole> role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /// The same from this time on the clock.
    public Scenario beginning(LocalTime start) {
        return new Scenario(
                title,
                version,
                author,
                context,
                start,
                lasts,
                rules,
                objectives,
                roles,
                injects,
                variants);
    }

    /// The same with each inject made another.
    public Scenario with(UnaryOperator<Inject> change) {
        return new Scenario(
                title,
                version,
                author,
                context,
                startsAt,
                lasts,
                rules,
                objectives,
                roles,
                injects.stream().map(change).toList(),
                variants);
    }

    /// The hashes of the files that come with its injects, each once.
    public Set<String> files() {
        var hashes = new LinkedHashSet<String>();
        for (var inject : injects)
            if (!inject.attachmentHash().isEmpty()) hashes.add(inject.attachmentHash());
        return hashes;
    }

    /// The scenario as the variant of this id plays it; as it is where there is none.
    public Scenario played(String variant) {
        return variants.stream()
                .filter(one -> one.id().equals(variant))
                .findFirst()
                .map(this::as)
                .orElse(this);
    }

    /// The scenario as this variant plays it: injects are left out or told otherwise.
    public Scenario as(Variant variant) {
        var kept = new ArrayList<Inject>();
        for (var inject : injects)
            if (!variant.without().contains(inject.number())) kept.add(changed(inject, variant));
        return new Scenario(
                title,
                version,
                author,
                variant.context().isEmpty() ? context : variant.context(),
                variant.startsAt() == null ? startsAt : variant.startsAt(),
                variant.lasts() == null ? lasts : variant.lasts(),
                rules,
                objectives,
                roles,
                kept,
                variants);
    }

    private static Inject changed(Inject inject, Variant variant) {
        var told = inject;
        for (var change : variant.changes())
            if (change.number().equals(inject.number())) told = change.applied(told);
        return told;
    }
}
