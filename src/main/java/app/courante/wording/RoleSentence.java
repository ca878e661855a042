package app.courante.wording;

import app.courante.crisis.RoleEvent;
import app.courante.crisis.RoleEvent.HandOverBegun;
import app.courante.crisis.RoleEvent.HandOverCalledOff;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.HandOverItemAccepted;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.RoleEvent.ShiftCancelled;
import app.courante.crisis.RoleEvent.ShiftPlanned;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;

/// What a fact about a role says.
record RoleSentence(Texts texts, ZoneId zone) {
    /// @param at when it happened: hours of the same day need no date
    String of(RoleEvent event, Instant at) {
        return switch (event) {
            case RoleTaken(var role, var person) ->
                    texts.of("told.role-taken", role.name(), person.name());
            case RoleLeft(var role, var person, var reason) ->
                    reason.isEmpty()
                            ? texts.of("told.role-given-back", role.name(), person.name())
                            : texts.of("told.role-left", role.name(), person.name(), reason);
            case HandOverBegun(var role, var from, var to) ->
                    texts.of("told.hand-over-begun", role.name(), from.name(), to.name());
            case HandOverItemAccepted(_, var item, var text) ->
                    texts.of("told.item-accepted", text.isEmpty() ? unsaid(item) : text);
            case HandOverDone(_, var role, var from, var to, var note) -> {
                var said = texts.of("told.hand-over-done", role.name(), from.name(), to.name());
                yield note.isEmpty() ? said : said + " · " + note;
            }
            case HandOverCalledOff(_, var role, var to, var reason) ->
                    texts.of("told.hand-over-called-off", role.name(), to.name(), reason);
            case ShiftPlanned(var role, var person, var from, var until) ->
                    texts.of(
                            "told.shift-planned",
                            role.name(),
                            person.name(),
                            Clocks.at(from.toInstant(), at, zone),
                            Clocks.at(until.toInstant(), from.toInstant(), zone));
            case ShiftCancelled(_, var role, var person, var reason) ->
                    texts.of("told.shift-cancelled", role.name(), person.name(), reason);
        };
    }

    /// What has no words of its own: the next report, whose number is in the key of the item, and a
    /// plan that was activated as a whole.
    private String unsaid(String item) {
        return item.startsWith("report:")
                ? texts.of("told.report-to-come", item.substring("report:".length()))
                : texts.of("told.whole-plan");
    }
}
