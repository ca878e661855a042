package app.courante.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares contacts from elsewhere with those of a plan and says what taking each in would change.
///
/// Nothing is ever taken away: what a contact from elsewhere leaves empty stays, and its telephone
/// numbers are added behind those that the plan tries first.
public final class ContactMerge {
    /// What may differ; each has one text, `contact.field.…`.
    public enum Field {
        NAME,
        FUNCTION,
        PHONES,
        EMAIL
    }

    /// What would become of one contact.
    public sealed interface Proposal {
        /// The contact as it came.
        Person incoming();

        /// Nobody in the plan is reached like this.
        record New(Person incoming) implements Proposal {}

        /// Somebody in the plan whose contact would become another.
        record Changed(Person existing, Person incoming, Set<Field> fields) implements Proposal {
            public Changed {
                fields = Set.copyOf(fields);
            }

            public Person merged() {
                return ContactMerge.merged(existing, incoming);
            }
        }

        /// The plan knows all of it already.
        record Same(Person existing, Person incoming) implements Proposal {}
    }

    private final KnownPeople known;
    private final KnownPeople arriving;

    private ContactMerge(List<Person> existing, List<Person> incoming) {
        known = new KnownPeople(existing);
        arriving = new KnownPeople(incoming);
    }

    /// One proposal for each contact from elsewhere, in their order.
    public static List<Proposal> proposals(List<Person> existing, List<Person> incoming) {
        var merge = new ContactMerge(existing, incoming);
        return incoming.stream().map(merge::proposal).toList();
    }

    /// The plan's people once the user has accepted these; those who are new stand at the end.
    public static List<Person> accept(List<Person> existing, Collection<Proposal> accepted) {
        var people = new LinkedHashMap<String, Person>();
        // Ids that come twice are a fault of the plan, but not one to lose somebody by.
        var twice = new ArrayList<Person>();
        for (var person : existing)
            if (people.putIfAbsent(person.id(), person) != null) twice.add(person);
        var added = new ArrayList<Person>();
        var taken = new HashSet<>(people.keySet());
        for (var proposal : accepted)
            switch (proposal) {
                case Proposal.New(var person) -> {
                    var free =
                            taken.contains(person.id())
                                    ? PersonId.of(person.name(), taken)
                                    : person.id();
                    taken.add(free);
                    added.add(withId(free, person));
                }
                case Proposal.Changed(var before, var incoming, _) ->
                        people.computeIfPresent(
                                before.id(), (_, current) -> merged(current, incoming));
                case Proposal.Same _ -> {}
            }
        var all = new ArrayList<>(people.values());
        all.addAll(twice);
        all.addAll(added);
        return List.copyOf(all);
    }

    private Proposal proposal(Person incoming) {
        var existing = existing(incoming);
        if (existing == null) return new Proposal.New(incoming);
        var fields = differences(existing, merged(existing, incoming));
        return fields.isEmpty()
                ? new Proposal.Same(existing, incoming)
                : new Proposal.Changed(existing, incoming, fields);
    }

    /// By e-mail, else by a number, else by the name: whichever belongs to one person alone, here
    /// as there. A switchboard's number is not somebody.
    private @Nullable Person existing(Person incoming) {
        return Stream.concat(
                        known
                                .byEmail(incoming)
                                .filter(_ -> arriving.byEmail(incoming).isPresent())
                                .stream(),
                        Stream.concat(
                                incoming.phones().stream()
                                        .filter(phone -> arriving.byPhone(phone).isPresent())
                                        .flatMap(phone -> known.byPhone(phone).stream()),
                                known.byName(incoming).stream()))
                .findFirst()
                .orElse(null);
    }

    private static Person merged(Person existing, Person incoming) {
        var phones = new ArrayList<>(existing.phones());
        var numbers = new HashSet<>(existing.phones().stream().map(KnownPeople::digits).toList());
        for (var phone : incoming.phones())
            if (numbers.add(KnownPeople.digits(phone))) phones.add(phone);
        return new Person(
                existing.id(),
                KnownPeople.plain(existing.name()).equals(KnownPeople.plain(incoming.name()))
                        ? existing.name()
                        : either(incoming.name(), existing.name()),
                either(incoming.function(), existing.function()),
                phones,
                KnownPeople.email(existing).equals(KnownPeople.email(incoming))
                        ? existing.email()
                        : either(incoming.email(), existing.email()),
                existing.confirmedOn());
    }

    private static Set<Field> differences(Person before, Person after) {
        var fields = EnumSet.noneOf(Field.class);
        if (!before.name().equals(after.name())) fields.add(Field.NAME);
        if (!before.function().equals(after.function())) fields.add(Field.FUNCTION);
        if (!before.phones().equals(after.phones())) fields.add(Field.PHONES);
        if (!before.email().equals(after.email())) fields.add(Field.EMAIL);
        return fields;
    }

    private static String either(String first, String second) {
        return first.isBlank() ? second : first;
    }

    private static Person withId(String id, Person person) {
        return new Person(
                id,
                person.name(),
                person.function(),
                person.phones(),
                person.email(),
                person.confirmedOn());
    }
}
