package app.courante.plan;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is asked of the crisis cell's roles and of the people behind them.
final class PeopleChecks {
    /// Digits with the usual signs between them, and a plus only in front.
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ .()/-]{0,3}[0-9]){5,14}");

    private PeopleChecks() {}

    static Stream<Gap> rolesWithoutHolder(Plan plan) {
        return plan.arrangement().roles().stream()
                .filter(role -> role.holder() == null)
                .map(role -> Gap.of(GapKind.ROLE_WITHOUT_HOLDER, place(role)));
    }

    static Stream<Gap> rolesWithoutDeputy(Plan plan) {
        return plan.arrangement().roles().stream()
                .filter(role -> role.deputies().isEmpty())
                .map(role -> Gap.of(GapKind.ROLE_WITHOUT_DEPUTY, place(role)));
    }

    static Stream<Gap> phonesMalformed(Plan plan) {
        return plan.people().stream()
                .flatMap(person ->
                        person.phones().stream()
                                .filter(phone -> !isPhone(phone))
                                .map(phone ->
                                        Gap.of(GapKind.PHONE_MALFORMED, place(person), phone)));
    }

    private static boolean isPhone(String text) {
        return PHONE.matcher(text.strip().replace('\u00a0', ' ').replace('\u202f', ' ')).matches();
    }

    private static Place place(Role role) {
        return new Place(PlanPart.ROLE, role.id(), role.name());
    }

    private static Place place(Person person) {
        return new Place(PlanPart.PERSON, person.id(), person.name());
    }
}
