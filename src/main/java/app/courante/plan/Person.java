package app.courante.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody the plan counts on, and how to reach that person.
///
/// @param phones in the order to try them, as people write them
/// @param confirmedOn the day somebody last made sure that the contact is right
public record Person(
        String id,
        String name,
        String function,
        List<String> phones,
        String email,
        @Nullable LocalDate confirmedOn) {
    public Person {
        phones = List.copyOf(phones);
    }
}
