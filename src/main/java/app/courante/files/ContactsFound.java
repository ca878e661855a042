package app.courante.files;

import app.courante.plan.Person;
import java.util.List;

/// The contacts of a file, and what was noticed while they were read.
///
/// @param people at least one, each with an id of its own made from the name
/// @param findings in the order of the lines
public record ContactsFound(List<Person> people, List<ContactFinding> findings) {
    public ContactsFound {
        people = List.copyOf(people);
        findings = List.copyOf(findings);
    }
}
