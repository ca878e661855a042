package app.courante.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// What is asked of the crisis cell's roles and of who takes them.
final class RoleChecks {
    private RoleChecks() {}

    static Stream<Gap> withoutHolder(Inquiry inquiry) {
        return inquiry.plan().arrangement().roles().stream()
                .filter(role -> role.holder() == null)
                .map(role -> Gap.of(GapKind.ROLE_WITHOUT_HOLDER, Place.of(role)));
    }

    static Stream<Gap> withoutDeputy(Inquiry inquiry) {
        return inquiry.plan().arrangement().roles().stream()
                .filter(role -> role.deputies().isEmpty())
                .map(role -> Gap.of(GapKind.ROLE_WITHOUT_DEPUTY, Place.of(role)));
    }

    static Stream<Gap> ownDeputy(Inquiry inquiry) {
        return inquiry.plan().arrangement().roles().stream()
                .filter(role -> role.holder() != null && role.deputies().contains(role.holder()))
                .map(role -> Gap.of(GapKind.OWN_DEPUTY, Place.of(role), holderName(role, inquiry)));
    }

    /// Roles run at once from the level on that calls the later of them, so that whoever holds two
    /// has them both on his hands then.
    static Stream<Gap> twoAtOnce(Inquiry inquiry) {
        return inquiry.plan().arrangement().roles().stream()
                .filter(role -> role.holder() != null)
                .collect(groupingBy(Role::holder, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(roles -> twoAtOnce(roles, inquiry));
    }

    private static Stream<Gap> twoAtOnce(List<Role> ofOnePerson, Inquiry inquiry) {
        var gaps = new ArrayList<Gap>();
        for (var role : ofOnePerson.subList(1, ofOnePerson.size())) {
            var before = ofOnePerson.subList(0, ofOnePerson.indexOf(role));
            var other =
                    before.stream()
                            .filter(earlier -> earlier.exclusive() && role.exclusive())
                            .findFirst()
                            .orElse(before.getFirst());
            gaps.add(
                    Gap.of(
                            other.exclusive() && role.exclusive()
                                    ? GapKind.TWO_EXCLUSIVE_ROLES
                                    : GapKind.TWO_ROLES_AT_ONCE,
                            Place.of(role),
                            holderName(role, inquiry),
                            other.name(),
                            Math.max(role.fromLevel(), other.fromLevel())));
        }
        return gaps.stream();
    }

    private static String holderName(Role role, Inquiry inquiry) {
        var holder = role.holder();
        return holder == null ? "" : inquiry.nameOf(PlanPart.PERSON, holder);
    }
}
