package app.courante.ui.roles;

import app.courante.crisis.Named;
import app.courante.crisis.PlainText;
import app.courante.crisis.Seats;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Seats.Shift;
import app.courante.crisis.Situation;
import app.courante.plan.CrisisArrangement.OnCall;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import app.courante.plan.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who may come to hold a role, and by which right.
///
/// @param shift the one that is planned; null when none is
/// @param holds the roles this person holds already
record Suited(Person person, Right right, @Nullable Shift shift, List<Named> holds) {
    /// By which right, in the order in which one thinks of them.
    enum Right {
        PLANNED,
        HOLDER,
        DEPUTY,
        ON_CALL,
        OTHER,
        /// Holds this very role, and can only be refused.
        PRESENT
    }

    /// Everybody of the plan, those first who are meant to hold the role now.
    static List<Suited> forRole(Situation situation, String role, Instant now, ZoneId zone) {
        return of(situation, role, planned(situation, role, now), LocalDate.ofInstant(now, zone));
    }

    /// The same for hours to come: whoever is planned already is no likelier than others.
    static List<Suited> forShift(Situation situation, String role, LocalDate day) {
        return of(situation, role, Map.of(), day);
    }

    private static List<Suited> of(
            Situation situation, String role, Map<String, Shift> shifts, LocalDate day) {
        var plan = situation.document();
        if (plan == null) return List.of();
        var rights = new LinkedHashMap<String, Right>();
        var seats = situation.conduct().seats();
        for (var holding : seats.holdersOf(role)) rights.put(holding.person().id(), Right.PRESENT);
        for (var shift : shifts.values()) rights.putIfAbsent(shift.person().id(), Right.PLANNED);
        plan.role(role).ifPresent(one -> byPlan(one, plan, day, rights));
        for (var person : plan.people()) rights.putIfAbsent(person.id(), Right.OTHER);
        var suited = new ArrayList<Suited>();
        rights.forEach((id, right) ->
                plan.person(id)
                        .map(one -> new Suited(one, right, shifts.get(id), roles(seats, id)))
                        .ifPresent(suited::add));
        suited.sort(Comparator.comparing(Suited::right));
        return suited;
    }

    private static List<Named> roles(Seats seats, String person) {
        return seats.heldBy(person).stream().map(Holding::role).toList();
    }

    private static Map<String, Shift> planned(Situation situation, String role, Instant now) {
        var shifts = new LinkedHashMap<String, Shift>();
        for (var shift : situation.conduct().seats().shifts())
            if (shift.role().id().equals(role) && shift.until().toInstant().isAfter(now))
                shifts.putIfAbsent(shift.person().id(), shift);
        return shifts;
    }

    private static void byPlan(Role role, Plan plan, LocalDate today, Map<String, Right> rights) {
        if (role.holder() != null) rights.putIfAbsent(role.holder(), Right.HOLDER);
        for (var deputy : role.deputies()) rights.putIfAbsent(deputy, Right.DEPUTY);
        Set<String> wanted = new HashSet<>(role.onCall());
        for (OnCall rota : plan.arrangement().onCall())
            if (wanted.contains(rota.id()))
                for (var person : rota.on(today)) rights.putIfAbsent(person, Right.ON_CALL);
    }

    /// Whether each of these words is somewhere in the name; accents and case do not matter.
    boolean named(String typed) {
        var name = PlainText.of(person.name());
        for (var word : PlainText.of(typed.strip()).split("\\s+", -1))
            if (!name.contains(word)) return false;
        return true;
    }
}
