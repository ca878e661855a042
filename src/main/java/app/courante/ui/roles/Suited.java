package app.courante.ui.roles;

import app.courante.crisis.Named;
import app.courante.crisis.PlainText;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who may come to hold a role, and by which right.
///
/// @param shift the one that is planned; null for other rights
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

    /// Everybody of the plan, those first who are meant for the role.
    static List<Suited> forRole(Situation situation, String role, Instant now, ZoneId zone) {
        var plan = situation.document();
        if (plan == null) return List.of();
        var rights = new LinkedHashMap<String, Right>();
        var shifts = planned(situation, role, now);
        var seats = situation.conduct().seats();
        for (var holding : seats.holdersOf(role)) rights.put(holding.person().id(), Right.PRESENT);
        for (var shift : shifts.values()) rights.putIfAbsent(shift.person().id(), Right.PLANNED);
        plan.role(role)
                .ifPresent(one -> byPlan(one, plan, LocalDate.ofInstant(now, zone), rights));
        for (var person : plan.people()) rights.putIfAbsent(person.id(), Right.OTHER);
        var suited = new ArrayList<Suited>();
        for (var right : Right.values())
            rights.forEach((id, has) -> {
                if (has == right)
                    plan.person(id)
                            .ifPresent(person ->
                                    suited.add(
                                            new Suited(
                                                    person,
                                                    right,
                                                    right == Right.PLANNED ? shifts.get(id) : null,
                                                    seats.heldBy(id).stream()
                                                            .map(Holding::role)
                                                            .toList())));
            });
        return suited;
    }

    private static Map<String, Shift> planned(Situation situation, String role, Instant now) {
        var shifts = new LinkedHashMap<String, Shift>();
        for (var shift : situation.conduct().seats().shifts())
            if (shift.role().id().equals(role) && shift.until().toInstant().isAfter(now))
                shifts.putIfAbsent(shift.person().id(), shift);
        return shifts;
    }

    private static void byPlan(
            Role role, Plan plan, LocalDate today, Map<String, Right> rights) {
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
