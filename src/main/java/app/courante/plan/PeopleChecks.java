package app.courante.plan;

import app.courante.plan.Communication.Contact;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whether those whom the plan counts on can be reached.
final class PeopleChecks {
    private static final int MONTHS_CONFIRMED = 6;

    private record Written(Place place, String phone) {}

    private PeopleChecks() {}

    static Stream<Gap> withoutPhone(Inquiry inquiry) {
        return inquiry.plan().people().stream()
                .filter(person -> person.phones().isEmpty())
                .map(person -> Gap.of(GapKind.PERSON_WITHOUT_PHONE, Place.of(person)));
    }

    static Stream<Gap> notConfirmed(Inquiry inquiry) {
        var oldest = inquiry.today().minusMonths(MONTHS_CONFIRMED);
        return inquiry.plan().people().stream()
                .flatMap(person -> {
                    var confirmed = person.confirmedOn();
                    if (confirmed == null)
                        return Stream.of(Gap.of(GapKind.CONTACT_NEVER_CONFIRMED, Place.of(person)));
                    return confirmed.isBefore(oldest)
                            ? Stream.of(
                                    Gap.of(
                                            GapKind.CONTACT_OUT_OF_DATE,
                                            Place.of(person),
                                            confirmed))
                            : Stream.empty();
                });
    }

    static Stream<Gap> phonesMalformed(Inquiry inquiry) {
        return phones(inquiry.plan())
                .filter(written -> !written.phone().isBlank())
                .filter(written -> !inquiry.phones().canBeDialled(written.phone()))
                .map(written -> Gap.of(GapKind.PHONE_MALFORMED, written.place(), written.phone()));
    }

    private static Stream<Written> phones(Plan plan) {
        var telephony = plan.resources().telephony();
        return Stream.of(
                        each(plan.people(), Place::of, person -> person.phones().stream()),
                        each(
                                plan.arrangement().bridges(),
                                Place::of,
                                bridge -> Stream.of(bridge.phone())),
                        each(
                                plan.communication().audiences(),
                                Place::of,
                                audience -> audience.contacts().stream().map(Contact::phone)),
                        each(
                                plan.resources().suppliers(),
                                Place::of,
                                supplier -> Stream.of(supplier.supportLine())),
                        each(telephony.numbers(), Place::of, number -> Stream.of(number.number())),
                        each(telephony.rescueSims(), Place::of, sim -> Stream.of(sim.number())))
                .flatMap(Function.identity());
    }

    private static <T> Stream<Written> each(
            Collection<T> things, Function<T, Place> place, Function<T, Stream<String>> phones) {
        return things.stream()
                .flatMap(thing ->
                        phones.apply(thing).map(phone -> new Written(place.apply(thing), phone)));
    }
}
